using System.Buffers;
using ReportKit.Facts;

namespace ReportKit.Importing;

/// <summary>Gathers the figures of a mapped table, each under what it is about, and makes rows of them.</summary>
internal sealed class MappedFigures(TableMap map, ImportRequest request, MapVocabulary words)
{
    private static readonly SearchValues<char> OneNumber = SearchValues.Create("0123456789.");

    private readonly BreakdownParts breakdowns = new(request.Sources);
    private readonly Dictionary<FigureKey, MappedFigure> figures = [];
    private readonly HashSet<(string, string)> undecided = [];
    private readonly Dictionary<string, ImportedTable> tables = new(StringComparer.Ordinal);

    /// <summary>Adds what a cell says.</summary>
    public void Add(FigureKey key, MappedFigure figure)
    {
        if (!figures.TryAdd(key, figure))
        {
            figures[key].Others.Add(figure);
        }
    }

    /// <summary>The breakdown of a part, as figures have it; labels of new categories are kept for <c>breakdowns.csv</c>.</summary>
    public string BreakdownOf(FigurePart part) => part.Breakdown.Count == 0 ? "" : string.Join(
        "; ",
        part.Breakdown.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b =>
            GlotipWords.IsOfCountries(b.Key) && words.WrongCountry(b.Value) is null ? breakdowns.Of(b.Key, b.Value, "")
            : words.HasCategory(b.Key, b.Value) || words.TakesAny(b.Key) ? $"{b.Key}={b.Value}"
            : breakdowns.Of(b.Key, b.Value, LabelOf(b.Key, b.Value))));

    private string LabelOf(string dimension, string category) => map.Columns.Where(c => c.Dimension == dimension)
        .Select(c => c.Labels.GetValueOrDefault(category)).FirstOrDefault(label => label is not null) ?? category;

    /// <summary>All rows; what is given twice with different values is told and left out.</summary>
    public ImportedFile End(PublishedFile file, Release release, RowTally tally, ProblemList problems)
    {
        var rows = new List<ImportedRow>(figures.Count);
        foreach (var (key, figure) in figures)
        {
            var row = RowOf(key, figure, release);
            if (figure.Others.Exists(other => other.Value != figure.Value))
            {
                MappedFigure[] all = [figure, .. figure.Others];
                problems.Warning(
                    ProblemCodes.AmbiguousKey,
                    $"{string.Join(", ", all.Select(f => $"{f.Locator} says '{f.Value}'"))}, all of {key}. None of "
                    + "them was taken in: nobody knows which one counts. If they differ in something, the map doesn't say in what.",
                    figure.Place,
                    "ambiguous");
                undecided.Add((row.Table.Schema.Name, row.Key));
                tally.Refuse("repeated with different values", all.Length);
            }
            else
            {
                rows.Add(row);
                tally.Count("taken in");
                tally.Count("repeated with the same value", figure.Others.Count);
            }
        }

        rows.AddRange(breakdowns.Rows(TableOf("breakdowns")));
        return new ImportedFile(file, [release], rows, tally, problems.ToSorted())
        {
            Covers = CoveredBy(release, request, [.. rows.Select(r => (r.Table.Schema.Name, r.Key)), .. undecided]),
            Undecided = undecided,
            Emptied = [.. FigureFactReader.Tables.Select(TableOf)],
            IsMapped = true,
        };
    }

    // Everything of the release that an import made, so that a corrected map leaves nothing behind: people cite no cells.
    private static Func<string, SourceRow, bool> CoveredBy(Release release, ImportRequest request, HashSet<(string, string)> keys)
    {
        var schemas = request.Sources.Schemas;
        return (table, row) => row["source"] == release.Id && request.Takes(row["iso3"])
            && ((row["id"].Length == 0 && Locators.IsOfCell(row["locator"])) || keys.Contains((table, schemas[table].KeyOf(row))));
    }

    private ImportedRow RowOf(FigureKey key, MappedFigure figure, Release release) =>
        TableOf(MapVocabulary.TableOf(words.IndicatorOf(key.Indicator)!)!).Row(
            ("iso3", key.Country),
            ("indicator", key.Indicator),
            ("period", key.Period),
            ("value", figure.Value.Value),
            ("unit", key.Unit),
            ("bound", figure.Value.Value.AsSpan().ContainsAnyExcept(OneNumber) || figure.Value.Value.Length == 0
                || figure.Value.Value.Contains("..", StringComparison.Ordinal) ? "" : figure.Part.Bound ?? ""),
            ("status", figure.Value.Status),
            ("breakdown", key.Breakdown),
            ("modality", figure.Part.Modality is { } modality && modality != Cells.Text(Modality.Asserted) ? modality : ""),
            ("source", release.Id),
            ("locator", figure.Locator),
            ("note", figure.Part.Note ?? ""));

    private ImportedTable TableOf(string name)
    {
        if (!tables.TryGetValue(name, out var table))
        {
            tables[name] = table = new ImportedTable(request.Sources.Schemas[name]);
        }

        return table;
    }
}

/// <summary>What a figure is about.</summary>
internal readonly record struct FigureKey(string Country, string Indicator, string Period, string Unit, string Breakdown)
{
    public override string ToString() => $"{Country} {Indicator} {Period}{(Breakdown.Length > 0 ? $" ({Breakdown})" : "")}";
}

/// <summary>What a cell says.</summary>
/// <param name="Value">The number, or why there is none.</param>
/// <param name="Part">What the map says of it.</param>
/// <param name="Locator">The cell.</param>
/// <param name="Place">The same for a message.</param>
internal sealed record MappedFigure(MappedValue Value, FigurePart Part, string Locator, FilePlace Place)
{
    /// <summary>The figures of the same key behind it.</summary>
    public List<MappedFigure> Others { get; } = [];
}
