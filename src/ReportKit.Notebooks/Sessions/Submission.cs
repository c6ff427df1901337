using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Notebooks.Sessions;

/// <summary>A compiled piece of a cell.</summary>
/// <param name="Compilation">What the next one is compiled on top of.</param>
/// <param name="Entry">Runs it; null where there is nothing to run, or it didn't compile.</param>
/// <param name="Errors">Why it didn't compile.</param>
internal sealed record Submission(CSharpCompilation Compilation, Func<object?[], Task<object>>? Entry, IReadOnlyList<Diagnostic> Errors)
{
    /// <summary>Whether it ends in an expression that has a value, even if that is null.</summary>
    public bool EndsInValue()
    {
        var tree = Compilation.SyntaxTrees[0];
        return ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
            && Compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).ConvertedType is { SpecialType: not SpecialType.System_Void };
    }
}
