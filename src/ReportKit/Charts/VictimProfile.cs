namespace ReportKit.Charts;

/// <summary>Who the victims were whom a state detected: one chart of their sex and age, the form of exploitation and their citizenship,
/// each of its newest year.</summary>
/// <remarks>The three come from different questions to the state and needn't have the same sum, so that nothing is added up and no share
/// is told. Of many citizenships those with most victims are drawn, and a note says how many there are.</remarks>
internal static class VictimProfile
{
    private const string Indicator = "victims-detected";

    private static readonly string[][] Groups = [["age", "sex"], ["exploitation"], ["citizenship"]];

    /// <summary>The chart; without a point where the data have no such part, up to the edition, that is more than zero.</summary>
    public static ReportChart Of(FactTable facts, CountryCode country, int edition, Wording wording)
    {
        var words = wording.Figures;
        var last = facts.Editions[edition].LastYear;
        var parts = facts.FiguresOf(country)
            .Where(f => IsYearlyPart(f) && !f.IsSuperseded && f.Period.From.Year <= last && YearlySeries.IsKnown(f, edition))
            .ToLookup(f => string.Join(' ', Breakdown.Of(f.Breakdown).Parts.Select(p => p.Dimension).Order(StringComparer.Ordinal)));
        var groups = Groups.Select(g => VictimGroup.Newest(facts, edition, g, parts[string.Join(' ', g)], wording))
            .OfType<VictimGroup>().ToList();
        var label = Capitals.First(groups.Count == 0 ? Indicator : groups[0].Indicator.Label);
        var chart = new ReportChart(
            ChartSlug.Of("victim-profile", country.Value),
            TitleOf(groups, label, CountryNames.InTitle(facts, country, edition), wording),
            "victims",
            ChartKind.Bars,
            [new ChartSeries(label, [.. groups.SelectMany(g => g.Points)])],
            words)
        { Axis = words["name.part"], Note = NoteOf(groups, words) };
        return chart with { Series = [chart.Series[0] with { Said = SaidOf(groups, chart) }] };
    }

    /// <summary>Whether a chart shows nothing but yearly parts that a profile stands for.</summary>
    public static bool Covers(ReportChart chart) => chart.Points.SelectMany(p => p.Facts).OfType<FigureFact>().All(IsYearlyPart);

    private static bool IsYearlyPart(FigureFact figure) => figure.Indicator.Id.Value == Indicator && KnownFigures.IsYearlyPart(figure);

    private static string TitleOf(List<VictimGroup> groups, string indicator, string country, Wording wording)
    {
        var isOneYear = groups.DistinctBy(g => g.Year).Count() == 1;
        return wording.Figures.Fill(
            isOneYear ? "title.victim-profile-year" : "title.victim-profile",
            ("indicator", indicator),
            ("country", country),
            ("year", isOneYear ? $"{groups[0].Year}" : ""),
            ("parts", wording.List([.. groups.SelectMany(g => isOneYear ? g.Names : [g.Heading])])));
    }

    private static string SaidOf(List<VictimGroup> groups, ReportChart chart)
    {
        var told = groups.Select(g => chart.Words.Fill("alt.parts", ("series", g.Heading), ("parts", g.Said(chart))));
        return chart.Words.Fill("alt.profile", ("indicator", chart.Series[0].Name), ("groups", string.Join("; ", told)));
    }

    private static string NoteOf(List<VictimGroup> groups, ChartWording words)
    {
        string[] notes = [.. groups.Select(g => g.Note), groups.Count > 0 ? words["note.victim-profile"] : ""];
        return string.Join("; ", notes.Where(n => n.Length > 0));
    }
}
