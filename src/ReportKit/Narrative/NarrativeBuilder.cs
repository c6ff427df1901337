namespace ReportKit.Narrative;

/// <summary>Gathers what a country's page is made from.</summary>
internal sealed class NarrativeBuilder(FactTable facts, LawBook law, Wording wording)
{
    private readonly TierAssessor assessor = new(facts, law);
    private readonly StatisticsBuilder statistics = new(facts, wording);
    private readonly SingleFiguresBuilder single = new(facts, wording);
    private readonly ConflictViews conflicts = new(facts, wording);
    private readonly CountryChangesBuilder changes = new(facts, wording);
    private readonly Lazy<CountryTrendsBuilder> trends = new(() => new CountryTrendsBuilder(facts, law, wording));
    private readonly IReadOnlyDictionary<int, PlacementList> lists = PlacementList.ReadAll(facts).ToDictionary(l => l.Edition);

    /// <summary>One country's page in one edition; null where the edition doesn't report on the country.</summary>
    public CountryReport? Build(CountryCode code, int year) => IsIn(code, year) ? Build(assessor.Assess(code, year)) : null;

    /// <summary>Whether an edition reports on a country: it has it in its own list, or has none and places it.</summary>
    public bool IsIn(CountryCode code, int year) => facts.Editions[year] is { IsSelection: true } own
        ? own.Countries.Contains(code)
        : facts.PlacementsOf(code).Any(p => p.Edition == year);

    /// <summary>The page of all editions and years of a country that the edition reports on.</summary>
    internal CountryTrends Trends(CountryReport report) => trends.Value.Build(report);

    /// <summary>The page of a country that the edition reports on.</summary>
    internal CountryReport Build(TierAssessment assessment)
    {
        var (code, edition, placement) = (assessment.Country, assessment.Edition, assessment.History);
        var year = edition.Year;
        var protocol = ProtocolStatusAssessor.Assess(facts, code, edition.PeriodTo);
        var narrative = facts.NarrativeOf(code, year);
        var told = CountryFacts.Of(facts, code, year, protocol);
        var lastYear = edition.LastYear;
        var sections = Sections(code, edition, narrative);
        var placements = facts.PlacementsUpTo(code, year);
        var history = placements.Count > 0 ? HistoryYear.Of(code, placements[0].Edition, placements[^1].Edition, lists, wording) : [];
        return new CountryReport(
            edition,
            new CountryView(facts.Countries[code].In(year), wording),
            placement is null ? null : new PlacementView(placement.Placement, wording, placement),
            history,
            [.. RunsOf(history)],
            new ProtocolView(protocol, wording),
            new AssessmentView(assessment, wording),
            narrative is { HasText: true },
            sections,
            Statistics(code, SectionRole.Prosecution, lastYear, narrative, sections.Prosecution),
            Statistics(code, SectionRole.Protection, lastYear, narrative, sections.Protection),
            statistics.BuildNone(code, lastYear),
            conflicts.Of(code, edition),
            changes.Build(code, edition, told))
        {
            Facts = told,
            Reckoned = [.. placements.Where(p => p.IsReckoned).Select(p => new Traced($"{p.Edition}", p))],
            HasSingleFigures = single.Has(code, year),
            IsNewlyPlaced = lists.GetValueOrDefault(year - 1)?.TellsAbsenceOf(code) == true && placement is { Previous: null },
        };
    }

    private StatisticsView? Statistics(
        CountryCode code, SectionRole section, int lastYear, CountryNarrative? narrative, SectionView told) =>
        statistics.Build(code, section, lastYear) is { } view
            ? view with { IsBesideNarrative = SideBySide.IsTold(narrative, section) || told.SingleFigures is { HasCounterparts: true } }
            : null;

    /// <summary>A figure as templates see it, told in the edition that it comes from.</summary>
    public FigureView View(FigureFact figure) => new(figure, wording, statistics.PreviousOf, figure.Edition);

    private static IEnumerable<HistoryRun> RunsOf(IReadOnlyList<HistoryYear> history) =>
        from run in Runs.Of(history, (a, b) => Kind(a) == Kind(b))
        let years = run.Count == 1 ? run[0].Year : $"{run[0].Year}–{run[^1].Year}"
        let tier = run[0].Placement is { } placement ? new Traced(placement.Label, [.. run.Select(y => y.Placement!.Fact)]) : null
        select new HistoryRun(years, tier, tier is null && run[0].IsListWhole);

    private static (Tier? Tier, bool IsNotPlaced) Kind(HistoryYear year) =>
        (year.Placement?.Fact.Tier, year.Placement is null && year.IsListWhole);

    private SectionsView Sections(CountryCode code, Edition edition, CountryNarrative? narrative)
    {
        var views = facts.Sections.ToDictionary(s => s, View);
        return new SectionsView([.. edition.Sections.Select(s => views[s])], views.Values);

        SectionView View(Section section) => new(
            section,
            narrative is not null && narrative.Sections.TryGetValue(section, out var paragraphs)
                ? [.. paragraphs.Select(p => new ParagraphView(p.Sentences, p.IsList))]
                : [])
        { SingleFigures = single.Build(code, edition, section) };
    }
}
