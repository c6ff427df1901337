using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Notebooks;

/// <summary>Puts the question whether the cell was stopped into every loop and every function of a cell.</summary>
/// <remarks>No line moves, so that places in messages and traces stay those of the cell.</remarks>
internal sealed class InterruptibleTree : CSharpSyntaxRewriter
{
    private readonly StatementSyntax check;

    private InterruptibleTree(int session) => check = SyntaxFactory.ParseStatement(
        $"global::{typeof(Interruption).FullName}.{nameof(Interruption.Check)}({session.ToString(CultureInfo.InvariantCulture)});");

    /// <summary>The cell with the question; the same tree where nothing in it can take long by itself.</summary>
    public static SyntaxTree Of(SyntaxTree cell, int session)
    {
        var root = cell.GetRoot();
        var asking = new InterruptibleTree(session).Visit(root)!;
        return asking == root
            ? cell
            : CSharpSyntaxTree.Create((CompilationUnitSyntax)asking, SubmissionCompiler.ParseOptions, cell.FilePath, Encoding.UTF8);
    }

    public override SyntaxNode? Visit(SyntaxNode? node) => base.Visit(node) switch
    {
        WhileStatementSyntax loop => loop.WithStatement(Asking(loop.Statement)),
        DoStatementSyntax loop => loop.WithStatement(Asking(loop.Statement)),
        ForStatementSyntax loop => loop.WithStatement(Asking(loop.Statement)),
        CommonForEachStatementSyntax loop => loop.WithStatement(Asking(loop.Statement)),
        GotoStatementSyntax jump when jump.IsKind(SyntaxKind.GotoStatement) => Asking(jump),
        MethodDeclarationSyntax { Body: { } body } method => method.WithBody(First(body)),
        LocalFunctionStatementSyntax { Body: { } body } function => function.WithBody(First(body)),
        LambdaExpressionSyntax { Block: { } body } lambda => lambda.WithBlock(First(body)),
        var other => other,
    };

    private BlockSyntax Asking(StatementSyntax body) => body is BlockSyntax block ? First(block) : SyntaxFactory.Block(check, body);

    private BlockSyntax First(BlockSyntax block) => block.WithStatements(block.Statements.Insert(0, check));
}
