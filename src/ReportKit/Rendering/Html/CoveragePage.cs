namespace ReportKit.Rendering;

/// <summary>What the template of the coverage page is given.</summary>
/// <param name="Coverage">What it tells.</param>
/// <param name="Kinds">Kinds of yearly totals with their years.</param>
/// <param name="Parts">Parts of these with their years.</param>
/// <param name="Letters">Countries by first letter, with their years.</param>
/// <param name="SourceStyles">Style rules that name the sources of its passages.</param>
internal sealed record CoveragePage(
    EditionCoverage Coverage,
    IReadOnlyList<KindRow> Kinds,
    IReadOnlyList<KindRow> Parts,
    IReadOnlyList<LetterRows> Letters,
    Markup SourceStyles)
{
    // A page with cells for all countries and years stays small only where a cell is a few characters.
    private const int Levels = 4;

    internal static CoveragePage Of(EditionCoverage coverage, Markup styles) => new(
        coverage,
        [.. coverage.Kinds.Select(Row)],
        [.. coverage.Parts.Select(Row)],
        [.. coverage.Letters.Select(l => new LetterRows(l.Letter, [.. l.Countries.Select(c => new CountryRow(c, Cells(c.Cells)))]))],
        styles);

    private static KindRow Row(KindCoverage kind) => new(kind, Cells(kind.Cells));

    private static Markup Cells(IEnumerable<CoverageCell> cells) => new(string.Concat(cells.Select(Cell)));

    // A number of kinds or countries, never of persons: where there is no figure there is no number.
    private static string Cell(CoverageCell cell)
    {
        var differs = cell.Differs ? "d" : "";
        if (cell.Count == 0)
        {
            return $"<td>{(cell.HasGap ? "–" : "·")}{differs}";
        }

        var level = ((cell.Count * Levels) + cell.Of - 1) / cell.Of;
        return string.Create(CultureInfo.InvariantCulture, $"<td class=k{level}>{cell.Count}{(cell.HasZero ? "z" : "")}{differs}");
    }
}

/// <summary>A kind of figure, with the cells of its years.</summary>
internal sealed record KindRow(KindCoverage Kind, Markup Cells);

/// <summary>Countries whose names begin with a letter.</summary>
internal sealed record LetterRows(string Letter, IReadOnlyList<CountryRow> Countries);

/// <summary>A country, with the cells of its years.</summary>
internal sealed record CountryRow(CountryCoverage Country, Markup Cells);
