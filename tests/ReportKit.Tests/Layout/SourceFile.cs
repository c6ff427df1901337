using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Tests.Layout;

/// <summary>One of the repository's C# files, parsed.</summary>
/// <param name="Path">Below the repository, with forward slashes: <c>src/ReportKit/Facts/Fact.cs</c>.</param>
/// <param name="Tree">What it says.</param>
internal sealed record SourceFile(string Path, SyntaxTree Tree)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> ReadOnce = new(() =>
    [
        .. new[] { "src", "tests" }
            .SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(f => !f.Path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new SourceFile(f.Path, CSharpSyntaxTree.ParseText(File.ReadAllText(f.File), path: f.Path))),
    ]);

    /// <summary>All of src and tests, ordered by path.</summary>
    public static IReadOnlyList<SourceFile> All => ReadOnce.Value;

    /// <summary>Those of src.</summary>
    public static IEnumerable<SourceFile> Shipped => All.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal));

    /// <summary>Those of the library.</summary>
    public static IEnumerable<SourceFile> Library => All.Where(f => f.Path.StartsWith("src/ReportKit/", StringComparison.Ordinal));

    /// <summary>Path below src/ReportKit.</summary>
    public string InLibrary => Path["src/ReportKit/".Length..];

    /// <summary>Folder of the library that the file lies in; empty at its top.</summary>
    public string Stage => InLibrary.Split('/') is [var stage, _, ..] ? stage : "";

    /// <summary>Every type that it declares, nested ones too.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> Types => Tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    /// <summary>The types that aren't nested in another, in order.</summary>
    public IReadOnlyList<BaseTypeDeclarationSyntax> TopTypes => [.. Types.Where(t => t.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)];

    /// <summary>Where something stands: <c>src/ReportKit/Facts/Fact.cs(12)</c>.</summary>
    public string PlaceOf(SyntaxNode node) => $"{Path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})";
}
