namespace ReportKit.Cli;

/// <summary>Which table a row goes into, and what its cells are where nobody says it.</summary>
/// <param name="sources">The data.</param>
/// <param name="table">The table; null where the row decides.</param>
internal class RowDefaults(SourceSet sources, string? table)
{
    protected SourceSet Sources => sources;

    /// <summary>The table that takes a row with these cells.</summary>
    /// <exception cref="UsageException">None does.</exception>
    public virtual string TableOf(IReadOnlyDictionary<string, string> cells) => table!;

    /// <summary>The columns without which the table isn't known.</summary>
    public virtual IReadOnlyList<string> First => [];

    /// <summary>What a cell is where it isn't given; empty where nobody can know.</summary>
    public virtual string Of(string column, IReadOnlyDictionary<string, string> cells) => "";

    /// <summary>Whether a cell is needed that the table can do without.</summary>
    public virtual bool Needs(string column, IReadOnlyDictionary<string, string> cells) => false;
}

/// <summary>A figure: its indicator says the table.</summary>
internal sealed class FigureDefaults(SourceSet sources) : RowDefaults(sources, null)
{
    private const string Reported = "reported";

    public override IReadOnlyList<string> First => ["indicator"];

    public override string TableOf(IReadOnlyDictionary<string, string> cells)
    {
        var id = cells["indicator"];
        var row = Sources["indicators"].FirstOrDefault(r => r["id"] == id) ?? throw new UsageException(
            $"'{id}' isn't in indicators.csv.{NameSearch.Hint(id, Sources.Tables.GetValueOrDefault("indicators"), "id")} "
            + "'reportkit add indicator' adds one.");
        return FigureFactReader.TableOf(RoleOf(row["section"])) ?? throw new UsageException(
            $"{id} belongs to the section {row["section"]}, which has no table of figures; write a statement: reportkit add statement.");
    }

    private SectionRole RoleOf(string section) => Cells.Enum<SectionRole>(
        Sources[SectionReader.Table].FirstOrDefault(row => row["id"] == section)?["role"] ?? "");

    public override string Of(string column, IReadOnlyDictionary<string, string> cells) => column switch
    {
        "status" => Reported,
        "source" => Sources.Settings.Source?.Text ?? "",
        "unit" when UnitsOf(cells["indicator"]) is [var only] && only != Indicator.AnyCurrency => only,
        _ => "",
    };

    public override bool Needs(string column, IReadOnlyDictionary<string, string> cells) =>
        column == "value" && cells.GetValueOrDefault("status", Reported) == Reported;

    private string[] UnitsOf(string indicator) => Sources["indicators"].FirstOrDefault(r => r["id"] == indicator)?["units"]
        .Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>A country.</summary>
internal sealed class CountryDefaults(SourceSet sources) : RowDefaults(sources, "countries")
{
    public override string Of(string column, IReadOnlyDictionary<string, string> cells) =>
        column == "name_in_text" ? cells.GetValueOrDefault("name", "") : "";
}

/// <summary>An edition: as the last one before it, a year or more later.</summary>
internal sealed class EditionDefaults(SourceSet sources) : RowDefaults(sources, "editions")
{
    public override string Of(string column, IReadOnlyDictionary<string, string> cells)
    {
        var year = Cells.Number(cells.GetValueOrDefault("edition", ""));
        var earlier = Sources["editions"].Where(r => r.Number("edition") < year).MaxBy(r => r.Number("edition"));
        return earlier is not { } last ? ""
            : column switch
            {
                "rule_set" or "layout" or "standards_verb" => last[column],
                "period_from" or "period_to" when last.Date(column) is { } day =>
                    Later(day, year!.Value - last.Number("edition")!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => "",
            };
    }

    // The end of February stays it.
    private static DateOnly Later(DateOnly day, int years) => day.AddDays(1).AddYears(years).AddDays(-1);
}
