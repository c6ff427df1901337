namespace ReportKit.Facts;

/// <summary>Reads corrections.yml: a list of corrections.</summary>
internal sealed class CorrectionReader(YamlChecker reader)
{
    private const string What = "a correction";

    private static readonly string[] Keys =
        ["fact", "file", "row", "column", "old", "new", "why", "source", "reported-to", "reported-on", "status"];

    /// <summary>The corrections that can be read, in file order.</summary>
    public static List<CorrectionEntry> Read(SourceDocument? document, ProblemList problems)
    {
        var reader = new CorrectionReader(new YamlChecker(problems, ProblemCodes.CorrectionKey, ProblemCodes.CorrectionValue));
        return document is null ? [] : reader.ReadAll(document.Root);
    }

    private List<CorrectionEntry> ReadAll(YamlTree root) =>
        [.. reader.List(root, "a list of corrections").Select(ReadEntry).OfType<CorrectionEntry>()];

    private CorrectionEntry? ReadEntry(YamlTree item)
    {
        if (reader.Mapping(item, What, Keys) is not { } m
            || !reader.AreTexts(m with { Entries = [.. m.Entries.Where(e => e.Key != "row")] }))
        {
            return null;
        }

        var picks = ReadPicks(m);
        var column = reader.Required(m, "column", What);
        var old = reader.Required(m, "old", What);
        var corrected = reader.Required(m, "new", What);
        var why = reader.Required(m, "why", What);
        var source = reader.Required(m, "source", What);
        _ = reader.Required(m, "status", What);
        if (picks is null || column is null || old is null || corrected is null || why is null || source is null)
        {
            return null;
        }

        if (old == corrected)
        {
            return reader.Problems.Refuse<CorrectionEntry>(
                ProblemCodes.CorrectionValue, $"'new' is the same as 'old': '{old}'. A correction changes something.", m["new"]!.Place);
        }

        var row = picks.Count == 0 ? m.TextOf("fact") : string.Join(", ", picks.Select(p => $"{p.Column}: {p.Cell}"));
        var on = reader.Date(m, "reported-on");
        var status = reader.Enum(m, "status", CorrectionStatus.Reported);
        var correction = new Correction(
            m.TextOf("file"), row, column, old, corrected, why, source, m.TextOf("reported-to"), on, status, m.Place);
        return new CorrectionEntry(correction, m, m.TextOf("fact"), picks);
    }

    // Either the fact's id, or the file and cells that only one of its rows has.
    private List<(string Column, string Cell)>? ReadPicks(YamlMapping m)
    {
        if (m["fact"] is { } fact)
        {
            return m["file"] is null && m["row"] is null && reader.Required(m, "fact", What) is not null
                ? []
                : reader.Problems.Refuse<List<(string, string)>>(
                    ProblemCodes.CorrectionKey, "A correction names its value by 'fact', or by 'file' and 'row'; not by both.", fact.Place);
        }

        if (reader.Required(m, "file", What) is null)
        {
            return null;
        }

        return m["row"] is YamlMapping { Entries.Count: > 0 } row && reader.AreTexts(row)
            ? [.. row.Entries.Select(e => (e.Key, ((YamlText)e.Value).Text))]
            : reader.Problems.Refuse<List<(string, string)>>(
                ProblemCodes.CorrectionValue,
                "'row' must name cells that only one row has, each with its column: row: {iso3: MNG, id: PROS-10}.",
                (m["row"] ?? m).Place);
    }
}

/// <summary>A correction with how it names its value: by the fact's id, or by the file and cells that only one of its rows has.</summary>
internal sealed record CorrectionEntry(
    Correction Correction, YamlMapping Tree, string FactId, IReadOnlyList<(string Column, string Cell)> Picks)
{
    /// <summary>Where a key's value stands, or the whole correction.</summary>
    public FilePlace PlaceOf(string key) => (Tree[key] ?? Tree).Place;
}
