using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportKit.Tests.Layout;

namespace ReportKit.Tests;

/// <summary>The flow is the architecture: who may use what, read from the compiled sources.</summary>
public class LayoutRulesTests
{
    /// <summary>A stage may use those before it, never one after it. The words of the report's world and how they are written
    /// come first: every stage speaks in them.</summary>
    private static readonly string[] Flow =
        ["Model", "Diagnostics", "Sources", "Facts", "Assessment", "Narrative", "Charts", "Rendering", "Review"];

    /// <summary>What stages hand to users: public, although it is made by its stage and stands there.</summary>
    private static readonly string[] Results =
    [
        "Sources/InputFile.cs", "Sources/SourceRow.cs", "Sources/SourceTable.cs", "Facts/FactTable.cs", "Facts/Comparing/", "Assessment/Backtest.cs", "Rendering/RenderedEdition.cs",
        "Rendering/RenderedFile.cs", "Rendering/ReportFormats.cs", "Rendering/Output/WrittenEdition.cs", "Review/EditionComparison.cs", "Review/ReviewSentence.cs",
        "Review/SentenceChange.cs", "Review/SentenceChangeGroup.cs", "Review/WordPiece.cs", "Review/Explaining/SentenceExplanation.cs",
    ];

    /// <summary>Stages between reading and writing.</summary>
    private static readonly string[] Pure = ["Model", "Diagnostics", "Facts", "Assessment", "Narrative", "Charts"];

    /// <summary>Assemblies of packages, and the folders that alone may use them.</summary>
    private static readonly Dictionary<string, string[]> Homes = new()
    {
        ["Sylvan.Data.Csv"] = ["Sources/"],
        ["YamlDotNet"] = ["Sources/"],
        ["Scriban.Signed"] = ["Rendering/"],
        ["Markdig"] = ["Rendering/"],
        ["DocumentFormat.OpenXml"] = ["Rendering/", "Review/Word/"],
        ["DocumentFormat.OpenXml.Framework"] = ["Rendering/", "Review/Word/"],
        ["DiffPlex"] = ["Review/"],
    };

    /// <summary>What would make a report depend on more than its inputs: namespaces end in a dot, types and members don't.</summary>
    private static readonly string[] Impure =
    [
        "System.IO.", "System.Net.", "System.Console", "System.Environment", "System.AppContext",
        "System.TimeProvider", "System.TimeZoneInfo", "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today",
        "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture",
    ];

    /// <summary>Of those, what touches nothing but its arguments.</summary>
    private static readonly string[] Harmless =
    [
        "System.IO.InvalidDataException.*", "System.IO.TextWriter.*", "System.IO.StringWriter.*", "System.IO.TextReader.*", "System.IO.StringReader.*",
        "System.IO.Path", "System.IO.Path.GetFileName", "System.IO.Path.GetFileNameWithoutExtension", "System.IO.Path.GetExtension",
    ];

    /// <summary>The front door, and the flow with what it takes; they alone stand above the stages.</summary>
    private static readonly string[] Top =
    [
        "ChartForms.cs", "CheckedInputs.cs", "EditionReport.cs", "EditionRun.cs", "FigureList.cs", "Flow.cs", "Project.cs", "ProjectState.cs", "Report.cs", "ReviewRun.cs", "ReportRequest.cs",
        "ReportText.cs", "NotThere.cs",
    ];

    [Fact]
    public void The_sources_compile_here_too_or_the_rules_see_nothing()
    {
        Rule.Holds("The compiler must understand every line:", LibraryUse.Errors);
        Assert.NotEmpty(LibraryUse.All);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_stage_and_its_files_are_in_its_namespace()
    {
        Rule.Holds("A folder of src/ReportKit is one of the stages:", SourceFile.Library.Where(f => f.Stage.Length > 0 && !Flow.Contains(f.Stage)).Select(f => f.Path));
        Rule.Holds(
            "A file's namespace is its stage; what users can name is in ReportKit itself:",
            from file in SourceFile.Library
            from declared in file.Tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let isForUsers = file.Stage is "" or "Model" || file.TopTypes.Any(IsPublic)
            where declared.Name.ToString() != (isForUsers ? "ReportKit" : $"ReportKit.{file.Stage}")
            select $"{file.PlaceOf(declared)}: {declared.Name}");
    }

    [Fact]
    public void No_stage_uses_one_after_it() => Rule.Holds(
        $"A stage may use those before it ({string.Join(" < ", Flow)}); the flow alone sees all:",
        from use in LibraryUse.All
        where use.Assembly == "ReportKit" && use.File.Stage.Length > 0
        let used = Array.IndexOf(Flow, StageOf(use))
        where used < 0 || used > Math.Max(Array.IndexOf(Flow, use.File.Stage), Array.IndexOf(Flow, "Diagnostics"))
        select $"{use.Place}: {use.Type}");

    [Fact]
    public void Only_the_flow_stands_above_the_stages() => Rule.Holds(
        $"What isn't {string.Join(", ", Top)} has a stage:",
        SourceFile.Library.Where(f => f.Stage.Length == 0 && !Top.Contains(f.InLibrary)).Select(f => f.Path));

    [Fact]
    public void What_users_can_name_stands_where_they_look_for_it() => Rule.Holds(
        "A public type of the library is the front door, a noun of Model or a stage's result; all else is internal:",
        from file in SourceFile.Library
        where file.Stage is not ("" or "Model") && !Results.Any(result => file.InLibrary.StartsWith(result, StringComparison.Ordinal))
        from type in file.TopTypes
        where IsPublic(type)
        select $"{file.PlaceOf(type)}: {type.Identifier}");

    [Fact]
    public void Every_package_stays_at_home() => Rule.Holds(
        "A package is used only in its own folder:",
        from use in LibraryUse.All
        where use.Assembly != "ReportKit" && !use.Assembly.StartsWith("System.", StringComparison.Ordinal)
        where !Homes.TryGetValue(use.Assembly, out var homes) || !homes.Any(home => use.File.InLibrary.StartsWith(home, StringComparison.Ordinal))
        select $"{use.Place}: {use.Type} of {use.Assembly}");

    [Fact]
    public void Between_reading_and_writing_there_is_no_file_clock_network_culture_or_random_number() => Rule.Holds(
        $"{string.Join(", ", Pure)} depend on their input alone:",
        from use in LibraryUse.All
        where Pure.Contains(use.File.Stage) && !Harmless.Contains(use.Member) && !Harmless.Contains($"{use.Type}.*")
        where Impure.Any(i => use.Type == i || use.Member == i || (i.EndsWith('.') && $"{use.Namespace}.".StartsWith(i, StringComparison.Ordinal)))
        select $"{use.Place}: {use.Member}");

    [Fact]
    public void The_library_and_the_notebooks_know_nothing_of_each_other()
    {
        Assert.Empty(ReferencesOf("ReportKit"));
        Assert.DoesNotContain("ReportKit", ReferencesOf("ReportKit.Notebooks"));
    }

    private static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    // What users can name is in one namespace, wherever it is made: there its folder says the stage.
    private static string StageOf(LibraryUse use) => use.Namespace == "ReportKit"
        ? StageOfType.Value.GetValueOrDefault(use.Type.Split('.')[1].Split('<')[0], "")
        : use.Namespace.Replace("ReportKit.", "", StringComparison.Ordinal);

    private static readonly Lazy<Dictionary<string, string>> StageOfType = new(() => SourceFile.Library
        .SelectMany(file => file.TopTypes.Select(type => (type.Identifier.Text, file.Stage)))
        .DistinctBy(t => t.Text).ToDictionary(t => t.Text, t => t.Stage, StringComparer.Ordinal));

    private static IEnumerable<string> ReferencesOf(string project)
    {
        var file = Path.Combine(Repository.Root, "src", project, $"{project}.csproj");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            : [];
    }
}
