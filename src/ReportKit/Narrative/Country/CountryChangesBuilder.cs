namespace ReportKit.Narrative;

/// <summary>Compares a country's facts with those of the last edition that reported on it.</summary>
internal sealed class CountryChangesBuilder(FactTable facts, Wording wording)
{
    // A share of less than ten says more about the ten than about the change.
    private const decimal LeastOfPerCent = 10;

    private readonly Dictionary<int, PlacementList> lists = PlacementList.ReadAll(facts).ToDictionary(l => l.Edition);

    /// <summary>What differs; null where no earlier edition reports on the country.</summary>
    public CountryChanges? Build(CountryCode code, Edition thisEdition, IReadOnlyList<Fact> told)
    {
        var year = thisEdition.Year;
        var placements = facts.PlacementsUpTo(code, year);
        var placement = placements.LastOrDefault(p => p.Edition == year);
        var earlier = placements.LastOrDefault(p => p.Edition < year);
        var last = facts.EditionBefore(year, code);
        if (!facts.Editions.TryGetValue(last, out var edition))
        {
            return null;
        }

        earlier = earlier?.Edition == last ? earlier : null;
        var earlierNarrative = Narrative(code, last);
        var narrative = Narrative(code, year);
        var hasNarratives = earlierNarrative is not null && narrative is not null;
        var position = ProtocolStatusAssessor.Assess(facts, code, edition.PeriodTo);
        var before = Comparable(CountryFacts.Of(facts, code, last, position), hasNarratives);
        var now = Comparable(told, hasNarratives);
        var byId = before.Concat(now).DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
        var changes = FactComparer.Compare(
            new FactSet(code.Value, last, before.Select(FactRecord.Of)),
            new FactSet(code.Value, year, now.Select(FactRecord.Of)));
        var figures = Figures(before, changes, byId, year - last).ToList();
        var between = Enumerable.Range(last + 1, year - last - 1).ToList();
        var without = between.Where(e => lists.GetValueOrDefault(e)?.TellsAbsenceOf(code) == true).ToList();
        return new CountryChanges(
            $"{last}",
            earlier is null ? null : new PlacementView(earlier, wording),
            earlier is not null && earlier.Tier == placement?.Tier ? new Traced(wording.Tiers[earlier.Tier], [earlier, placement]) : null,
            without.Count > 0 ? new Traced(Runs.OfYears(without, wording), [.. without.Select(e => lists[e].AbsenceOf(code))]) : null,
            Runs.OfYears(between.Except(without), wording),
            hasNarratives,
            [.. Added<ProtocolActFact>().Where(a => a.Date > edition.PeriodTo).OrderBy(a => a.Date)
                .Select(a => new ActView(Cells.Text(a.Kind), new Traced(wording.Day(a.Date), a)))],
            figures,
            [.. Said(changes, byId, earlierNarrative, narrative)],
            NumberStyle.Count([.. Added<StatementFact>()], wording),
            NumberStyle.Count(
                [.. changes.Where(c => c.Kind == FactChangeKind.Removed).Select(c => byId[c.Fact.Id]).OfType<StatementFact>()], wording))
        {
            OfFacts = changes.Where(c => c.After is not null).ToDictionary(
                c => c.After!.Id, c => new FactSince(c.Kind, c.Before is null ? null : byId[c.Before.Id]), StringComparer.Ordinal),
            ConsentedBy = position.Standing is ProtocolStanding.NonSignatory or ProtocolStanding.Signatory
                && now.OfType<ProtocolStatusFact>().LastOrDefault(s => s.Status == "consented") is { } consent
                    ? new Traced(wording.Day(consent.AsOf), consent)
                    : null,
            LastYearBefore = $"{edition.LastYear}",
            Producers = Producers([.. figures.SelectMany(f => new[] { f.Before?.Fact, f.Now?.Fact }).OfType<FigureFact>()]),
        };

        IEnumerable<T> Added<T>() => changes.Where(c => c.Kind == FactChangeKind.Added).Select(c => byId[c.Fact.Id]).OfType<T>();
    }

    private CountryNarrative? Narrative(CountryCode country, int edition) =>
        facts.NarrativeOf(country, edition) is { HasText: true } narrative ? narrative : null;

    // What only a narrative brings isn't new where the other edition has none; what an older release gave is told by neither.
    private static List<Fact> Comparable(IReadOnlyList<Fact> all, bool hasNarratives) =>
        [.. all.Where(f => f is not FigureFact { IsSuperseded: true })
            .Where(f => hasNarratives || f is not (StatementFact or FigureFact { ShortId.Length: > 0 }))];

    private IEnumerable<FigureChange> Figures(
        List<Fact> before, IReadOnlyList<FactChange> changes, Dictionary<string, Fact> byId, int apart)
    {
        var pairs = changes.Where(c => c.Fact.Kind == FactKind.Figure && c.Kind != FactChangeKind.Annotated)
            .Select(c => (Before: Figure(c.Before), Now: Figure(c.After))).ToList();

        // A figure of a new year stands beside the newest that the earlier edition could give: both editions at their own time.
        var newest = pairs.Where(p => p.Before is null).Select(p => p.Now!).GroupBy(Series).Select(g => g.MaxBy(f => f.Period.From)!)
            .Select(f => (Before: Newest(before, Series(f)), Now: (FigureFact?)f)).ToList();
        var continued = newest.Select(p => p.Before?.Id).ToHashSet();
        return pairs.Where(p => p.Before is not null && (p.Now is not null || !continued.Contains(p.Before.Id))).Concat(newest)
            .Where(IsToldInATable)
            .OrderBy(p => Of(p).Indicator.Section.Order).ThenBy(p => StatisticsBuilder.Order(Of(p).Indicator), StringComparer.Ordinal)
            .ThenBy(p => Of(p).Breakdown, StringComparer.Ordinal).ThenBy(p => Of(p).Id, StringComparer.Ordinal)
            .Select(p => Change(p.Before, p.Now, apart));

        FigureFact? Figure(FactRecord? record) => record is null ? null : (FigureFact)byId[record.Id];
    }

    private static FigureFact Of((FigureFact? Before, FigureFact? Now) pair) => (pair.Now ?? pair.Before)!;

    // Two gaps have nothing to show; and what must be told with its speaker or its doubt is told so in its section.
    private static bool IsToldInATable((FigureFact? Before, FigureFact? Now) pair) =>
        (pair.Before?.Value ?? pair.Now?.Value) is not null
        && new[] { pair.Before, pair.Now }.OfType<FigureFact>().All(f => f.Telling.IsPlain);

    private static FigureFact? Newest(List<Fact> before, (Indicator, Unit, string, SourceId) series) =>
        before.OfType<FigureFact>().Where(f => Series(f) == series).MaxBy(f => f.Period.From);

    private static (Indicator, Unit, string, SourceId) Series(FigureFact figure) =>
        (figure.Indicator, figure.Unit, figure.Breakdown, figure.Citation.Source);

    private FigureChange Change(FigureFact? before, FigureFact? now, int apart)
    {
        var figure = (now ?? before)!;
        var part = figure.Breakdown.Length > 0 ? $" ({Breakdown.Of(figure.Breakdown).Named(facts.BreakdownLabels)})" : "";
        var isBreak = before is not null && now is not null
            && (!now.Period.IsAsLongAs(before.Period) || SeriesBreaks.Find(facts, before, now) is not null);
        var kind = isBreak ? "counted-otherwise" : Kind(before, now, apart);
        var isCompared = kind is not ("apart" or "counted-otherwise");
        return new FigureChange(
            $"{Capitals.First(figure.Indicator.Label)}{part}",
            before is null ? null : new FigureView(before, wording, _ => null),
            now is null ? null : new FigureView(now, wording, _ => null),
            kind,
            isCompared && before?.Value is { } old && now?.Value is { } value ? Cells.Text(value.ChangeFrom(old)) : "",
            !isCompared || before is null || now is null ? null : Difference(before, now));
    }

    private Traced? Producers(List<FigureFact> figures) => figures.Count == 0
        ? null
        : new Traced(
            wording.List([.. figures.Select(f => facts.Sources[f.Citation.Source].Producer).Distinct().Order(StringComparer.Ordinal)]),
            [.. figures]);

    // As many years apart as the editions, or fewer, two figures of a series can be compared.
    private static string Kind(FigureFact? before, FigureFact? now, int apart) =>
        before is null ? "new"
        : now is null ? "gone"
        : before.Value is null && now.Value is not null ? "newly-reported"
        : before.Value is not null && now.Value is null ? "newly-missing"
        : before.Period == now.Period ? "restated"
        : before.Citation.Source == now.Citation.Source && !FollowsOn(before.Period, now.Period, apart) ? "apart"
        : "changed";

    private static bool FollowsOn(FactPeriod before, FactPeriod now, int apart) =>
        before.To is { } end && end < now.From
        && (now.Edition - before.Edition <= apart || end.AddYears(apart - 1).AddDays(1) >= now.From);

    private static Traced? Difference(FigureFact before, FigureFact now)
    {
        if (before is not { Value: { IsExact: true } old } || now is not { Value: { IsExact: true } value }
            || before.Unit != now.Unit || value.DifferenceFrom(old) is not { } difference)
        {
            return null;
        }

        var perCent = old.Low >= LeastOfPerCent ? $" ({FactNumber.Signed(value.PerCentFrom(old)!.Value)}%)" : "";
        return new Traced(FactNumber.Signed(difference) + perCent, [before, now]);
    }

    private static IEnumerable<SaidChange> Said(
        IReadOnlyList<FactChange> changes, Dictionary<string, Fact> byId, CountryNarrative? earlier, CountryNarrative? narrative)
    {
        if (earlier is null || narrative is null)
        {
            return [];
        }

        var (old, fresh) = (Sentences(earlier), Sentences(narrative));
        return from change in changes
               where change.Fact.Kind == FactKind.Statement && change.Fields.Contains("text")
               let before = change.Before!.Id
               let statement = (StatementFact)byId[change.After!.Id]
               where old.ContainsKey(before) && fresh.ContainsKey(statement.Id)
               orderby statement.Section.Order, statement.Id
               select new SaidChange(statement.ShortId, statement.Section.Heading, old[before], fresh[statement.Id]);
    }

    // The first sentence that tells a statement.
    private static Dictionary<string, NarrativeSentence> Sentences(CountryNarrative narrative) =>
        (from sentence in narrative.Sentences
         from fact in sentence.Facts
         select (fact.Id, sentence)).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.sentence, StringComparer.Ordinal);

}
