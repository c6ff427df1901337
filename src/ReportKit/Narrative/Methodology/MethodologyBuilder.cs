namespace ReportKit.Narrative;

/// <summary>Gathers what an edition's methodology page is made from.</summary>
internal sealed class MethodologyBuilder(FactTable facts, LawBook law, Wording wording)
{
    /// <summary>Conflicts that the page lists; the rest is counted.</summary>
    private const int ConflictsShown = 50;

    private readonly StatisticsBuilder statistics = new(facts, wording);

    // Lists of placements in which single countries are known to be missing.
    private readonly HashSet<SourceId> partial = [.. PlacementList.ReadAll(facts).Where(l => l.Missing.Count > 0)
        .SelectMany(l => l.Placements.Values).Select(p => p.Citation.Source)];

    /// <summary>The methodology page of one edition.</summary>
    public Methodology Build(int year)
    {
        var edition = facts.Editions[year];
        var countries = facts.CountriesOf(year).OrderBy(c => c.Name, NameOrder.English).ToList();
        var protocol = countries.Select(c => ProtocolStatusAssessor.Assess(facts, c.Code, edition.PeriodTo)).ToList();
        var figures = countries.SelectMany(c => facts.FiguresOf(c.Code))
            .Where(f => f.Edition == year || StatisticsBuilder.IsTold(f, facts, edition.LastYear)).ToList();
        var statements = countries.SelectMany(c => facts.StatementsOf(c.Code, year)).ToList();
        var placements = edition.HasTiers
            ? countries.SelectMany(c => facts.PlacementsOf(c.Code)).Where(p => p.Edition <= year).ToList()
            : [];
        var world = WorldTable.FactsOf(WorldTable.Build(facts, wording, year));
        var names = countries.Select(c => c.NameOfEdition).OfType<NameFact>();
        List<Fact> told = [.. figures, .. statements, .. placements, .. protocol.SelectMany(p => p.Evidence), .. world, .. names];
        var conflicts = Conflicts(edition, countries, [.. figures, .. placements.Where(p => p.Edition == year)]);
        var restated = countries.SelectMany(c => facts.RestatementsOf(c.Code))
            .Count(r => r.Now is { } now && StatisticsBuilder.IsTold(now, facts, edition.LastYear));
        var placed = placements.Where(p => p.Edition == year).DistinctBy(p => p.Country).ToList();
        return new Methodology(
            edition,
            new Traced(NumberStyle.InText(countries.Count, wording), placed),
            new LawView(law, edition, wording),
            [.. Statuses(figures, statements)],
            figures.Count(IsSuppressed) is > 0 and var suppressed ? NumberStyle.Digits(suppressed) : "",
            SourcePreference.Rule,
            [.. conflicts.Take(ConflictsShown)],
            conflicts.Count > ConflictsShown ? NumberStyle.Digits(conflicts.Count - ConflictsShown) : "",
            new CoverageBuilder(facts, wording, statistics).Build(edition, countries, protocol),
            [.. Sources(told)])
        {
            Restated = restated > 0 ? NumberStyle.Digits(restated) : "",
            Citation = EditionCitation.Of(facts, edition).Line,
            Layers = facts.HasLayers ? Layers([.. told.DistinctBy(f => f.Id)]) : null,
        };
    }

    private LayerCounts Layers(List<Fact> told)
    {
        return new LayerCounts(Of(FactLayer.Kit), Of(FactLayer.Project), KitVersion.Own);

        string Of(FactLayer layer) => NumberStyle.Digits(told.Count(f => facts.LayerOf(f) == layer));
    }

    private static bool IsSuppressed(FigureFact figure) => figure.Value is { Kind: ValueKind.FewerThan };

    // A reported zero is a value like any other, but readers look for it among the gaps.
    private static IEnumerable<StatusCount> Statuses(List<FigureFact> figures, List<StatementFact> statements)
    {
        bool IsZero(FigureFact figure) => figure.Value is { IsZero: true };
        foreach (var status in Enum.GetValues<FactStatus>())
        {
            var told = statements.Count(s => s.Status == status);
            yield return new StatusCount(
                Cells.Text(status), NumberStyle.Digits(figures.Count(f => f.Status == status && !IsZero(f))), NumberStyle.Digits(told));
            if (status == FactStatus.Reported)
            {
                yield return new StatusCount("reported-zero", NumberStyle.Digits(figures.Count(IsZero)), NumberStyle.Digits(0));
            }
        }
    }

    private List<CountryConflict> Conflicts(Edition edition, List<Country> countries, List<Fact> told)
    {
        var ids = told.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var views = new ConflictViews(facts, wording);
        return [.. countries.SelectMany(c => views.Of(c.Code, edition, ids).Select(conflict => new CountryConflict(c.Name, conflict)))];
    }

    private IEnumerable<CitedSource> Sources(List<Fact> told) =>
        told.DistinctBy(f => f.Id).GroupBy(f => f.Citation.Source)
            .Select(cited => Row(facts.Sources[cited.Key], cited.Count()))
            .OrderBy(row => row.Producer, StringComparer.Ordinal).ThenBy(row => row.Title, StringComparer.Ordinal)
            .ThenBy(row => row.Edition, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal);

    private CitedSource Row(Source source, int count) => new(
        source.Id.Value,
        source.Producer,
        source.Title,
        source.Edition,
        source.Published is { } day ? wording.Day(day) : "",
        source.CompleteTo is { } to && !partial.Contains(source.Id) ? wording.Day(to) : "",
        source.Licence,
        source.Url,
        source.Note,
        NumberStyle.Digits(count));
}
