using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportKit.Tests.Layout;

/// <summary>What a line of the library uses, as the compiler understands it: no alias or shortened name hides it.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">File and line.</param>
/// <param name="Type">The type, or the type of the member, with its namespace: <c>System.IO.File</c>.</param>
/// <param name="Member">The member with its type: <c>System.DateTime.Now</c>; the type where it is no member.</param>
/// <param name="Namespace">The type's namespace.</param>
/// <param name="Assembly">Where the type lives.</param>
internal sealed record LibraryUse(SourceFile File, string Place, string Type, string Member, string Namespace, string Assembly)
{
    private const string LibraryName = "ReportKit";

    // The SDK writes these for a project with ImplicitUsings, and for what the project files import.
    private static readonly string ImplicitUsings = string.Join('\n', ImportedNamespaces().Select(name => $"global using {name};"));

    // The body of a [GeneratedRegex] is made while the library itself is built.
    private const string BodyIsGenerated = "CS8795";

    private static readonly Lazy<CSharpCompilation> CompiledOnce = new(() => CSharpCompilation.Create(
        LibraryName,
        [.. SourceFile.Library.Select(f => f.Tree), .. SourceFile.Library.SelectMany(f => GeneratedJson.Of(f.Tree)), CSharpSyntaxTree.ParseText(ImplicitUsings)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(path => System.IO.Path.GetFileNameWithoutExtension(path) != LibraryName)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    private static readonly Lazy<IReadOnlyList<LibraryUse>> ReadOnce = new(() => [.. SourceFile.Library.AsParallel().AsOrdered().SelectMany(In)]);

    /// <summary>Everything that the library uses, in order of files and lines.</summary>
    public static IReadOnlyList<LibraryUse> All => ReadOnce.Value;

    /// <summary>What the compiler couldn't make out; while there is any of it, the uses are incomplete.</summary>
    public static IEnumerable<string> Errors => CompiledOnce.Value.GetDiagnostics()
        .Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != BodyIsGenerated)
        .Select(d => d.ToString());

    private static IEnumerable<LibraryUse> In(SourceFile file)
    {
        var model = CompiledOnce.Value.GetSemanticModel(file.Tree);
        return
            from node in file.Tree.GetRoot().DescendantNodes().Where(n => n is SimpleNameSyntax or BaseObjectCreationExpressionSyntax)
            let symbol = model.GetSymbolInfo(node).Symbol
            let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
            where type is { TypeKind: not TypeKind.Error }
            let name = type.OriginalDefinition.ToDisplayString(NameOnly)
            select new LibraryUse(
                file,
                file.PlaceOf(node),
                name,
                symbol is INamedTypeSymbol ? name : $"{name}.{symbol.Name}",
                type.ContainingNamespace.ToDisplayString(),
                type.ContainingAssembly?.Name ?? LibraryName);
    }

    private static IEnumerable<string> ImportedNamespaces() =>
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Concat(new[] { "Directory.Build.props", "src/ReportKit/ReportKit.csproj" }
                .SelectMany(file => XDocument.Load(System.IO.Path.Combine(Repository.Root, file)).Descendants("Using"))
                .Select(item => item.Attribute("Include")!.Value));

    private static readonly SymbolDisplayFormat NameOnly = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
