namespace ReportKit.Cli;

/// <summary>The rows of a new worksheet: the figures that the last report had, or, for the first one, all that can be counted.</summary>
internal sealed class WorksheetDraft
{
    private const string Reporting = "RP";

    public WorksheetDraft(CheckedInputs inputs, CountryCode country, int edition)
    {
        var (facts, sources) = (inputs.Facts, inputs.Sources!);
        var source = EditionSource.Of(facts, sources.Settings, edition);
        var last = facts.FiguresOf(country).Where(f => f.Edition < edition && !f.IsOfRelease).Max(f => f.Edition);
        if (last is null)
        {
            Beside = $": {country} has no figures of an earlier edition, so that all indicators with units are listed";
            Rows =
            [
                .. from indicator in facts.Indicators.Values
                   where indicator.Units.Count > 0 && FigureFactReader.TableOf(indicator.Section.Role) is not null
                   orderby indicator.Section.Order, indicator.Id.Value
                   select Row(new Dictionary<string, string>(StringComparer.Ordinal)
                   {
                       ["iso3"] = country.Value,
                       ["indicator"] = indicator.Id.Value,
                       [WorksheetColumn.Counts] = indicator.Label,
                       ["unit"] = indicator.Units is [var only] && only != Indicator.AnyCurrency ? only : "",
                       ["source"] = source,
                   }),
            ];
            return;
        }

        Beside = $", with those of {last} beside";
        var there = facts.FiguresOf(country, edition).Select(f => f.ShortId).ToHashSet(StringComparer.Ordinal);
        var sought = SoughtFigures.Of(facts, country, last.Value).ToLookup(f => there.Contains(f.ShortId));
        Entered = [.. sought[true].Select(f => f.ShortId)];
        var asWritten = FigureFactReader.Tables.SelectMany(table => sources[table]).ToDictionary(r => r.Place);
        Rows =
        [
            .. from figure in sought[false]
               let row = asWritten[figure.Place]
               select Row(new Dictionary<string, string>(StringComparer.Ordinal)
               {
                   ["iso3"] = country.Value,
                   ["id"] = figure.ShortId,
                   ["indicator"] = figure.Indicator.Id.Value,
                   [WorksheetColumn.Counts] = figure.Indicator.Label,
                   ["breakdown"] = figure.Breakdown,
                   ["unit"] = figure.Unit.Id,
                   [WorksheetColumn.LastPeriod] = row["period"],
                   [WorksheetColumn.LastValue] = row["value"].Length == 0 ? row["status"] : $"{row["bound"]} {row["value"]}".TrimStart(),

                   // A reporting period goes on with the edition; of what year a source speaks, nobody knows before.
                   ["period"] = row["period"] == $"{Reporting}{last}" ? $"{Reporting}{edition}" : "",
                   ["source"] = source,
                   ["locator"] = figure.Citation.Locator,
               }),
        ];
    }

    /// <summary>Their cells, in the order of the columns.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Ids of figures that this edition has already.</summary>
    public IReadOnlyList<string> Entered { get; } = [];

    /// <summary>What stands beside them, as the end of a clause.</summary>
    public string Beside { get; }

    private static string[] Row(Dictionary<string, string> cells) =>
        [.. WorksheetColumn.All.Select(c => cells.GetValueOrDefault(c.Name, ""))];
}
