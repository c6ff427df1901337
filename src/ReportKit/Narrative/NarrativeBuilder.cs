using System.Globalization;
using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Facts;

namespace ReportKit.Narrative;

/// <summary>Gathers what a country's page is made from.</summary>
public sealed class NarrativeBuilder
{
    private readonly FactTable facts;
    private readonly LawBook law;
    private readonly Wording wording;
    private readonly TierAssessor assessor;
    private readonly StatisticsBuilder statistics;
    private readonly SingleFiguresBuilder single;
    private readonly ConflictViews conflicts;
    private readonly CountryFacts available;
    private readonly CountryChangesBuilder changes;
    private readonly IReadOnlyDictionary<int, PlacementList> lists;

    /// <summary>A builder on these facts under this law.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="law">The law of tier placement.</param>
    /// <param name="wording">Words put together by rule.</param>
    public NarrativeBuilder(FactTable facts, LawBook law, Wording wording)
    {
        this.facts = facts;
        this.law = law;
        this.wording = wording;
        assessor = new TierAssessor(facts, law);
        statistics = new StatisticsBuilder(facts, wording);
        single = new SingleFiguresBuilder(facts, wording);
        conflicts = new ConflictViews(facts, wording);
        available = new CountryFacts(facts, statistics);
        changes = new CountryChangesBuilder(facts, wording, statistics, available);
        lists = PlacementList.ReadAll(facts).ToDictionary(l => l.Edition);
    }

    /// <summary>One country's page in one edition; null where the country isn't placed in it.</summary>
    public CountryReport? Build(CountryCode code, int year) =>
        assessor.Assess(code, year) is { History: not null } assessment ? Build(assessment) : null;

    /// <summary>The page of a country that is placed in the edition.</summary>
    internal CountryReport Build(TierAssessment assessment)
    {
        var (code, edition, placement) = (assessment.Country, assessment.Edition, assessment.History!);
        var year = edition.Year;
        var protocol = ProtocolStatusAssessor.Assess(facts, code, edition.PeriodTo);
        var narrative = facts.NarrativeOf(code, year);
        var told = available.Of(placement, protocol);
        var lastYear = year - 1;
        var sections = Sections(code, year, narrative);
        return new CountryReport(
            new EditionView(edition, wording),
            new CountryView(facts.Countries[code].In(year), wording),
            new PlacementView(placement.Placement, wording, placement),
            [.. History(placement)],
            [.. Runs(placement)],
            new ProtocolView(protocol, wording),
            new AssessmentView(assessment, law, wording),
            narrative is { HasText: true },
            sections,
            Statistics(code, SectionKind.Prosecution, lastYear, narrative, sections.Prosecution),
            Statistics(code, SectionKind.Protection, lastYear, narrative, sections.Protection),
            statistics.BuildNone(code, lastYear),
            conflicts.Of(code),
            changes.Build(placement, told))
        {
            Facts = told,
            Reckoned = [.. placement.All.Where(p => p.IsReckoned).Select(p => new Traced(Invariant(p.Edition), p))],
            HasSingleFigures = single.Has(code, year),
            IsNewlyPlaced = lists.GetValueOrDefault(lastYear)?.TellsAbsenceOf(code) == true && placement.Previous is null,
        };
    }

    private StatisticsView? Statistics(CountryCode code, SectionKind section, int lastYear, CountryNarrative? narrative, SectionView told) =>
        statistics.Build(code, section, lastYear) is { } view ? view with { IsBesideNarrative = SideBySide.IsTold(narrative, section) || told.SingleFigures is { HasCounterparts: true } } : null;

    /// <summary>A figure as templates see it, told in the edition that it comes from.</summary>
    public FigureView View(FigureFact figure) =>
        new(figure, wording, statistics.PreviousOf, figure.Edition);

    private IEnumerable<HistoryYear> History(PlacementHistory history)
    {
        var byEdition = history.All.ToDictionary(p => p.Edition);
        return from edition in Enumerable.Range(history.All[0].Edition, history.Placement.Edition - history.All[0].Edition + 1)
               select new HistoryYear(
                   edition.ToString(CultureInfo.InvariantCulture),
                   byEdition.TryGetValue(edition, out var placement) ? new PlacementView(placement, wording) : null,
                   lists.GetValueOrDefault(edition)?.TellsAbsenceOf(history.Placement.Country) == true);
    }

    private IEnumerable<HistoryRun> Runs(PlacementHistory history)
    {
        var byEdition = history.All.ToDictionary(p => p.Edition);
        for (var first = history.All[0].Edition; first <= history.Placement.Edition;)
        {
            var kind = Kind(first);
            var last = first;
            while (last < history.Placement.Edition && Kind(last + 1) == kind)
            {
                last++;
            }

            var years = first == last ? Invariant(first) : $"{Invariant(first)}–{Invariant(last)}";
            var tier = kind.Tier is { } t ? new Traced(wording.Tiers[t], [.. history.All.Where(p => p.Edition >= first && p.Edition <= last)]) : null;
            yield return new HistoryRun(years, tier, kind.IsNotPlaced);
            first = last + 1;
        }

        (Tier? Tier, bool IsNotPlaced) Kind(int edition) => byEdition.TryGetValue(edition, out var placement)
            ? (placement.Tier, false)
            : (null, lists.GetValueOrDefault(edition)?.TellsAbsenceOf(history.Placement.Country) == true);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private SectionsView Sections(CountryCode code, int year, CountryNarrative? narrative)
    {
        SectionView Section(SectionKind kind) => new(
            narrative is not null && narrative.Sections.TryGetValue(kind, out var paragraphs)
                ? [.. paragraphs.Select(p => new ParagraphView(p.Sentences, p.IsList))]
                : [])
        { SingleFigures = single.Build(code, year, kind) };

        return new SectionsView(
            Section(SectionKind.Tier),
            Section(SectionKind.Recommendations),
            Section(SectionKind.Prosecution),
            Section(SectionKind.Protection),
            Section(SectionKind.Prevention),
            Section(SectionKind.Protocol),
            Section(SectionKind.Profile));
    }
}
