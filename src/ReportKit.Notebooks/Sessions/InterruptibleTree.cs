using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Notebooks.Sessions;

/// <summary>Puts the question whether the cell was stopped into every loop and every function of a cell.</summary>
/// <remarks>No line moves, so that places in messages and traces stay those of the cell.</remarks>
internal sealed class InterruptibleTree : CSharpSyntaxRewriter
{
    private readonly StatementSyntax check;

    private InterruptibleTree(int session) =>
        check = SyntaxFactory.ParseStatement($"global::{typeof(Interruption).FullName}.{nameof(Interruption.Check)}({session.ToString(CultureInfo.InvariantCulture)});");

    /// <summary>The cell with the question; the same tree where nothing in it can take long by itself.</summary>
    public static SyntaxTree Of(SyntaxTree cell, int session)
    {
        var root = cell.GetRoot();
        var asking = new InterruptibleTree(session).Visit(root);
        return asking == root ? cell : CSharpSyntaxTree.Create((CompilationUnitSyntax)asking, SubmissionCompiler.ParseOptions, cell.FilePath, Encoding.UTF8);
    }

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        ((WhileStatementSyntax)base.VisitWhileStatement(node)!) is var loop ? loop.WithStatement(Asking(loop.Statement)) : null;

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        ((DoStatementSyntax)base.VisitDoStatement(node)!) is var loop ? loop.WithStatement(Asking(loop.Statement)) : null;

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        ((ForStatementSyntax)base.VisitForStatement(node)!) is var loop ? loop.WithStatement(Asking(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        ((ForEachStatementSyntax)base.VisitForEachStatement(node)!) is var loop ? loop.WithStatement(Asking(loop.Statement)) : null;

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        ((ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!) is var loop ? loop.WithStatement(Asking(loop.Statement)) : null;

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) =>
        node.IsKind(SyntaxKind.GotoStatement) ? Asking(node) : base.VisitGotoStatement(node);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        ((MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!) is { Body: { } body } method ? method.WithBody(First(body)) : base.VisitMethodDeclaration(node);

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) =>
        ((LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!) is { Body: { } body } function ? function.WithBody(First(body)) : base.VisitLocalFunctionStatement(node);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        ((ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!) is { Block: { } body } lambda ? lambda.WithBlock(First(body)) : base.VisitParenthesizedLambdaExpression(node);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        ((SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!) is { Block: { } body } lambda ? lambda.WithBlock(First(body)) : base.VisitSimpleLambdaExpression(node);

    private BlockSyntax Asking(StatementSyntax body) => body is BlockSyntax block ? First(block) : SyntaxFactory.Block(check, body);

    private BlockSyntax First(BlockSyntax block) => block.WithStatements(block.Statements.Insert(0, check));
}
