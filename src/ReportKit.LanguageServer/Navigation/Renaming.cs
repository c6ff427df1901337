using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Gives an id another name in all files of a project, or says why that can't be.</summary>
internal static partial class Renaming
{
    private static readonly string[] Tables = ["sources", "indicators", "units"];

    /// <summary>What a place names, where it can be renamed; else the reason why not.</summary>
    public static (Named? Named, string Refusal) Prepare(ProjectView view, OpenDocument document, Position at)
    {
        var named = NameFinder.At(view, document, at);
        var refusal = named is null
                ? "Nothing here is named by an id. Sources, indicators, units and facts are: put the cursor on the id of one."
            : named.Fact is { } fact ? RefusalOf(view, fact, named)
            : !Tables.Contains(named.Table) ? RefusalOf(named)
            : Occurrences.RowOf(view, named) is not { } row
                ? $"'{named.Id}' isn't in {named.Table}.csv, so that there is nothing to rename. Correct it here."
            : KitLayer.Has(row.Header.File)
                ? $"The kit's base layer has '{named.Id}' ({row.Place}), and a project can't rename what is the kit's."
            : UnreadIn(view, named.Id) is { } file
                ? $"{file} can't be read as YAML and may name '{named.Id}'. Correct what 'reportkit check' says of it first."
            : "";
        return refusal.Length > 0 ? (null, refusal) : (named, "");
    }

    /// <summary>What is wrong with a new name; empty where nothing is.</summary>
    public static string Objection(ProjectView view, Named named, string name)
    {
        if (named.Fact is { } fact)
        {
            return !FactId().IsMatch(name) ? $"'{name}' can't be the id of a fact: write capitals, digits and hyphens, like PROS-10."
                : NarrativeFacts.Of(view, Named.NarrativeOf(fact)).ContainsKey(name)
                    ? $"{fact.Country} has a fact '{name}' in the {Named.EditionOf(fact)} edition already. Choose another id."
                : "";
        }

        var column = NameFinder.KeyColumnOf(view.Sources, named.Table);
        var field = view.Sources.Schemas[named.Table].Fields.First(f => f.Name == column);
        return name.Length == 0 ? $"An id can't be empty: it needs {field.Expected ?? "a text"}."
            : SchemaChecker.Complaint(field, name)?.Message
            ?? (view.Sources[named.Table].Any(row => row[column!] == name)
                ? $"{named.Table}.csv has '{name}' already. Choose another id." : "");
    }

    /// <summary>The edits.</summary>
    public static WorkspaceEdit Rename(ProjectView view, Named named, string name) => new(Occurrences.Of(view, named)
        .Where(o => view.PathOf(o.File) is not null)
        .GroupBy(o => o.File, StringComparer.Ordinal)
        .ToDictionary(
            of => view.UriOf(of.Key),
            of => (IReadOnlyList<TextEdit>)[.. of.Select(o => o.Range).Distinct().Select(range => new TextEdit(range, name))],
            StringComparer.Ordinal));

    private static string RefusalOf(ProjectView view, Fact fact, Named named) =>
        Named.ShortIdOf(fact).Length == 0
            ? $"The id {fact.Id} is put together of the cells of its row, so that it has no name of its own. Change the cells instead."
        : view.PathOf(fact.Place.File) is null ? $"The fact {fact.Id} is the kit's ({fact.Place}), and a project can't rename it."
        : named.File.EndsWith(".csv", StringComparison.Ordinal)
            && named.Range.End.Character - named.Range.Start.Character != Named.ShortIdOf(fact).Length
            ? $"Put the cursor on the id itself, {Named.ShortIdOf(fact)}: this cell is a value of the fact."
        : "";

    private static string RefusalOf(Named named) => named.Table switch
    {
        "countries" => $"{named.Id} is a country's code: folders and narratives are named after it, and texts of others name it. "
            + "Change it by hand.",
        Named.Templates => $"The template '{named.Id}' is named after its file. Rename the file, and what includes it.",
        _ => $"'{named.Id}' is a name that the kit itself knows ({named.Table}.csv). Sources, indicators, units and facts can be renamed.",
    };

    // A file that can't be read would keep the old name.
    private static string? UnreadIn(ProjectView view, string id) => view.FilesIn("data/narratives", "*.yml")
        .FirstOrDefault(file => string.Join('\n', view.LinesOf(file)) is var text && text.Contains(id, StringComparison.Ordinal)
            && YamlReader.Read(text, file, new ProblemList()) is null);

    [GeneratedRegex("^[A-Z0-9][A-Za-z0-9-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex FactId();
}
