using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Tests.Layout;

/// <summary>What the JSON generator adds to a context while the library itself is built, as far as the rest of the library names it.</summary>
internal static class GeneratedJson
{
    private const string Context = "JsonSerializerContext";

    /// <summary>The other part of each context of a file.</summary>
    public static IEnumerable<SyntaxTree> Of(SyntaxTree file) =>
        from declared in file.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
        where declared.BaseList?.Types.Any(t => t.ToString() == Context) == true
        let space = declared.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Single()
        select CSharpSyntaxTree.ParseText($$"""
            #nullable enable
            using System.Text.Json;
            using System.Text.Json.Serialization.Metadata;
            namespace {{space.Name}};
            partial class {{declared.Identifier}}
            {
                private {{declared.Identifier}}() : base(null) { }
                public static {{declared.Identifier}} Default { get; } = new();
                protected override JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override JsonTypeInfo? GetTypeInfo(Type type) => null;
                {{string.Join('\n', TypesOf(declared).Select(t => $"public JsonTypeInfo<{t}> {t.ToString().Replace("[]", "Array")} => null!;"))}}
            }
            """);

    private static IEnumerable<TypeSyntax> TypesOf(ClassDeclarationSyntax context) => context.AttributeLists
        .SelectMany(l => l.Attributes)
        .Where(a => a.Name.ToString() == "JsonSerializable")
        .Select(a => ((TypeOfExpressionSyntax)a.ArgumentList!.Arguments[0].Expression).Type)
        .Where(t => t is IdentifierNameSyntax or ArrayTypeSyntax { ElementType: IdentifierNameSyntax });
}
