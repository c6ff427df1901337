using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ReportKit.Notebooks;

/// <summary>Compiles cells, each on top of those before it.</summary>
internal sealed class SubmissionCompiler(SessionAssemblies assemblies, SessionPackages packages, string folder, int session)
{
    /// <summary>What every cell may name without a <c>using</c>, as in .NET Interactive.</summary>
    public static readonly IReadOnlyList<string> Usings =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks",
        typeof(CellFunctions).Namespace!,
        typeof(CellFunctions).FullName!,
    ];

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, kind: SourceCodeKind.Script);

    private static readonly EmitOptions Emit = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private const string ScriptClass = "Cell";
    private const string AssemblyPrefix = "cell-";

    private CSharpCompilation? last;
    private int count;

    public CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        scriptClassName: ScriptClass,
        usings: Usings,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        metadataReferenceResolver: new SessionReferenceResolver(assemblies, packages, folder),
        sourceReferenceResolver: new SourceFileResolver([], folder),
        assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
        nullableContextOptions: NullableContextOptions.Annotations);

    /// <summary>Whether a type is of a cell: the cell itself, or one that it declares.</summary>
    public static bool IsOfCell(Type type) =>
        type.Assembly.GetName().Name!.StartsWith(AssemblyPrefix, StringComparison.Ordinal)
        && type.FullName!.Split('+', '.')[0] == ScriptClass;

    /// <summary>Compiles a piece of a cell; it counts as a predecessor only once <see cref="Keep"/> was told of it.</summary>
    public Submission Compile(string code, string name)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), ParseOptions, name);
        var compilation = Compilation(InterruptibleTree.Of(tree, session));
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        if (!compilation.Emit(image, symbols, options: Emit).Success)
        {
            // Mistakes are told as the cell was written. Comments and directives alone have none, and nothing to run.
            var mistakes = Compilation(tree).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            return new Submission(compilation, null, mistakes.Count > 0 ? CellErrors.Of(mistakes) : null);
        }

        // Directives alone make no code to run.
        if (!compilation.SyntaxTrees.Any(t => ((CompilationUnitSyntax)t.GetRoot()).Members.Count > 0))
        {
            return new Submission(compilation, null, null);
        }

        image.Position = symbols.Position = 0;
        var entry = compilation.GetEntryPoint(default)!;
        var type = assemblies.Load(image, symbols).GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        var method = type.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        return new Submission(compilation, method.CreateDelegate<Func<object?[], Task<object>>>(), null);
    }

    private CSharpCompilation Compilation(SyntaxTree tree) => CSharpCompilation.CreateScriptCompilation(
        $"{AssemblyPrefix}{++count}", tree, [.. FrameworkReferences.All, .. packages.References], Options, last);

    /// <summary>The cells that follow see this one.</summary>
    public void Keep(Submission submission) => last = submission.Compilation;
}

/// <summary>A compiled piece of a cell: what runs it, null where nothing is to run; why it didn't compile, null where it did.</summary>
internal sealed record Submission(CSharpCompilation Compilation, Func<object?[], Task<object>>? Entry, CellError? Error)
{
    /// <summary>Whether it ends in an expression that has a value, even if that is null.</summary>
    public bool EndsInValue()
    {
        var tree = Compilation.SyntaxTrees[0];
        var last = ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault();
        return last is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } value }
            && Compilation.GetSemanticModel(tree).GetTypeInfo(value.Expression).ConvertedType
                is { SpecialType: not SpecialType.System_Void };
    }
}
