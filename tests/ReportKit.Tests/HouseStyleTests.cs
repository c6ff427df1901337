using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReportKit.Tests.Layout;

namespace ReportKit.Tests;

/// <summary>How the sources are written, as far as it can be counted.</summary>
public partial class HouseStyleTests
{
    private const int LongestFile = 400;
    private const int LongestCompanion = 40;
    private const int LongestLine = 140;
    private const int FewestMembers = 3;

    private static readonly string[] BannedWords =
        ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Service", "Processor", "Engine", "Common", "Core", "Base", "Info", "Impl"];

    /// <summary>Names that System, Deedle or Plotly.NET bring into every notebook.</summary>
    private static readonly string[] TakenNames =
        ["Figure", "Chart", "Layout", "Title", "Template", "Series", "Stats", "Line", "Range", "Frame", "Trace"];

    /// <summary>Where anything may go wrong because the code is somebody else's, or nobody is left to catch it.</summary>
    private static readonly string[] CatchesAll =
    [
        "src/ReportKit.Cli/Program.cs",
        "src/ReportKit.Interactive/Exhibits/CellText.cs",
        "src/ReportKit.Jupyter/Requests/RequestAnswerer.cs",
        "src/ReportKit.Notebooks/Sessions/CSharpSession.cs",
    ];

    /// <summary>What is code's own, such as packages of a notebook, is read elsewhere.</summary>
    private static readonly string[] ReadsUsersFiles =
        ["src/ReportKit/", "src/ReportKit.Cli/", "src/ReportKit.Importing/", "src/ReportKit.LanguageServer/"];

    [Fact]
    public void No_file_is_longer_than_400_lines() => Rule.Holds(
        "Split the file by subject:",
        from file in SourceFile.All
        let lines = file.Tree.GetText().Lines.Count
        where lines > LongestFile + 1
        select $"{file.Path}: {lines - 1} lines");

    [Fact]
    public void No_line_is_longer_than_140_characters() => Rule.Holds(
        "Break the line where a reader would pause:",
        from file in SourceFile.Shipped
        from line in file.Tree.GetText().Lines
        where line.Span.Length > LongestLine
        select $"{file.Path}({line.LineNumber + 1}): {line.Span.Length} characters");

    [Fact]
    public void No_type_only_forwards() => Rule.Holds(
        "Hand out what it wraps; a type adds a meaning or goes:",
        from file in SourceFile.Shipped
        from type in file.Types.OfType<TypeDeclarationSyntax>()
        let members = type.Members.Where(m => m is PropertyDeclarationSyntax or MethodDeclarationSyntax).ToList()
        where members.Count >= FewestMembers && members.All(m => TargetOf(m) is not null) && members.Select(TargetOf).Distinct().Count() == 1
        select $"{file.PlaceOf(type)}: {type.Identifier} only forwards to {TargetOf(members[0])}");

    [Fact]
    public void No_type_is_named_for_nothing() => Rule.Holds(
        $"Name the type for its subject; none of {string.Join(", ", BannedWords)}:",
        from file in SourceFile.All
        from type in file.Types
        where WordsOf().Matches(type.Identifier.Text).Any(word => BannedWords.Contains(word.Value))
        select $"{file.PlaceOf(type)}: {type.Identifier}");

    [Fact]
    public void No_public_type_shares_its_name_with_one_that_every_notebook_imports() => Rule.Holds(
        "The name is taken in notebooks:",
        from file in SourceFile.Shipped
        from type in file.Types
        where type.Modifiers.Any(SyntaxKind.PublicKeyword) && TakenNames.Contains(type.Identifier.Text)
        select $"{file.PlaceOf(type)}: {type.Identifier}");

    [Fact]
    public void No_two_public_types_share_a_name_because_a_notebook_imports_all_namespaces() => Rule.Holds(
        "Name each for what it is, or C# can't know which one is meant (CS0104):",
        from file in SourceFile.Shipped
        from type in file.TopTypes
        where type.Modifiers.Any(SyntaxKind.PublicKeyword)
        group file.PlaceOf(type) by type.Identifier.Text into places
        where places.Count() > 1
        select $"{string.Join(" and ", places)}: {places.Key}");

    [Fact]
    public void A_file_is_named_for_its_first_type_and_companions_are_small()
    {
        var files = SourceFile.Shipped.Where(f => f.TopTypes.Count > 0 && !f.Tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()).ToList();
        Rule.Holds(
            "The first type gives the file its name:",
            from file in files
            where file.TopTypes[0].Identifier.Text != Path.GetFileName(file.Path).Split('.')[0]
            select $"{file.PlaceOf(file.TopTypes[0])}: {file.TopTypes[0].Identifier}");
        Rule.Holds(
            $"A type of more than {LongestCompanion} lines has a file of its own:",
            from file in files
            from companion in file.TopTypes.Skip(1)
            let span = companion.GetLocation().GetLineSpan()
            where span.EndLinePosition.Line - span.StartLinePosition.Line >= LongestCompanion
            select $"{file.PlaceOf(companion)}: {companion.Identifier}");
    }

    [Fact]
    public void Only_the_outermost_code_catches_everything() => Rule.Holds(
        "Catch what you expect; a bug may crash:",
        from file in SourceFile.Shipped
        where !CatchesAll.Contains(file.Path)
        from clause in file.Tree.GetRoot().DescendantNodes().OfType<CatchClauseSyntax>()
        where clause.Filter is null && clause.Declaration?.Type.ToString() is null or "Exception" or "System.Exception"
        select file.PlaceOf(clause));

    [Fact]
    public void Files_of_users_are_read_by_one_way_that_refuses_pipes_and_devices() => Rule.Holds(
        "Read it with RegularFile:",
        from file in SourceFile.Shipped
        where ReadsUsersFiles.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) && Path.GetFileName(file.Path) != "RegularFile.cs"
        from call in file.Tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where call.Expression.ToString() is "File" or "ZipFile" && call.Name.Identifier.Text is "ReadAllBytes" or "ReadAllText" or "ReadAllLines" or "ReadLines" or "OpenRead" or "OpenText"
        select file.PlaceOf(call));

    [Fact]
    public void There_are_no_extension_methods_but_ToFrame_ToChart_and_Display() => Rule.Holds(
        "Write a static method with a home:",
        from file in SourceFile.Shipped
        from method in file.Tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true || method.Parent is ExtensionBlockDeclarationSyntax
        where method.Identifier.Text is not ("ToFrame" or "ToChart" or "Display")
        select $"{file.PlaceOf(method)}: {method.Identifier}");

    [Fact]
    public void Usings_are_in_order() => Rule.Holds(
        "System first, then by name; static ones and aliases after the others:",
        from file in SourceFile.All
        let usings = ((CompilationUnitSyntax)file.Tree.GetRoot()).Usings
        let ordered = usings
            .OrderBy(u => u.Alias is not null ? 2 : u.StaticKeyword.IsKind(SyntaxKind.None) ? 0 : 1)
            .ThenBy(u => NameOf(u).Split('.')[0] != "System")
            .ThenBy(NameOf, StringComparer.OrdinalIgnoreCase)
        from pair in usings.Zip(ordered)
        where pair.First != pair.Second
        select $"{file.PlaceOf(pair.First)}: {NameOf(pair.Second)} comes here");

    [Fact]
    public void Nothing_is_left_undone() => Rule.Holds(
        "Finish it, or open an issue:",
        from file in SourceFile.All
        from line in file.Tree.GetText().Lines
        from word in new[] { "TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception" }
        where line.ToString().Contains(word, StringComparison.Ordinal)
        select $"{file.Path}({line.LineNumber + 1}): {word}");

    // What a member forwards to, where it does nothing else: the x of => x.Name and => x.Do(a, b).
    private static string? TargetOf(MemberDeclarationSyntax member)
    {
        var body = member switch
        {
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression,
            _ => null,
        };
        var access = body is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call && arguments.All(a => a.Expression is IdentifierNameSyntax)
            ? call.Expression
            : body;
        return access is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: var target } } && char.IsLower(target[0]) ? target : null;
    }

    private static string NameOf(UsingDirectiveSyntax directive) => directive.Alias?.Name.ToString() ?? directive.NamespaceOrType.ToString();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z][a-z]*")]
    private static partial Regex WordsOf();
}
