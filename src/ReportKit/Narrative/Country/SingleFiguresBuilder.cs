namespace ReportKit.Narrative;

/// <summary>Gathers figures that no sentence and no table of yearly totals tells: those of a publication whose narrative isn't entered,
/// and those that a project has from sources of its own.</summary>
internal sealed class SingleFiguresBuilder(FactTable facts, Wording wording)
{
    // A reader compares with the time before; what is older stays in the data.
    private const int PeriodsOfSeries = 2;

    private readonly FactText text = new(wording, facts.BreakdownLabels);

    /// <summary>Those on one country in one section; null where there are none.</summary>
    public SingleFigures? Build(CountryCode code, Edition edition, Section section)
    {
        var narrated = OfNarrative(code, edition.Year).Where(f => f.Indicator.Section == section)
            .OrderBy(f => f.ShortId, StringComparer.Ordinal);
        var own = Own(code, edition).Where(f => f.Indicator.Section == section)
            .OrderBy(f => f.Indicator.Label, StringComparer.Ordinal).ThenBy(f => f.Breakdown, StringComparer.Ordinal)
            .ThenBy(f => f.Period.From).ThenBy(f => f.Id, StringComparer.Ordinal);
        var figures = narrated.Concat(own).GroupBy(f => f.Indicator).SelectMany(same => same).ToList();
        return figures.Count == 0
            ? null
            : new SingleFigures(
                new Traced(wording.List([.. figures.Select(f => FactText.NameOf(facts.Sources[f.Citation.Source])).Distinct()]), figures),
                [.. figures.Select(f => new SingleFigure(Capitals.First(text.About(f)), new Traced(text.Says((Fact)f), f)))],
                figures.Any(SideBySide.HasCounterpart),
                figures.All(f => !f.IsOfRelease));
    }

    /// <summary>Whether a country has figures of an edition's report, and no narrative.</summary>
    public bool Has(CountryCode code, int edition) => OfNarrative(code, edition).Any();

    // What must be told with its speaker or its doubt has no place in a table.
    private IEnumerable<FigureFact> OfNarrative(CountryCode code, int edition) =>
        facts.NarrativeOf(code, edition) is { HasText: true }
            ? []
            : facts.FiguresOf(code, edition).Where(f => !f.IsOfRelease && f.Telling.IsPlain);

    private IEnumerable<FigureFact> Own(CountryCode code, Edition edition)
    {
        var told = facts.NarrativeOf(code, edition.Year)?.Sentences.SelectMany(s => s.Facts).ToHashSet() ?? [];
        return facts.FiguresOf(code)
            .Where(f => f is { IsOfRelease: true, IsSuperseded: false, Indicator.IsOutside: false } && f.Telling.IsPlain
                && f.Period.To <= edition.PeriodTo)
            .Where(f => f.Citation.Source != facts.Release && facts.LayerOf(f) is null or FactLayer.Project)
            .GroupBy(f => (f.Indicator, f.Unit, f.Breakdown, f.Citation.Source))
            .SelectMany(series => series.OrderByDescending(f => f.Period.To).ThenByDescending(f => f.Period.From).Take(PeriodsOfSeries))
            .Where(f => !told.Contains(f));
    }
}

/// <summary>Figures on one section that stand alone: in no sentence, and in no table of yearly totals.</summary>
/// <param name="Source">The publications with their editions: <c>US Department of State, Trafficking in Persons Report, 2019</c>.</param>
/// <param name="Rows">Those of a report in its order, then a project's own by name and time.</param>
/// <param name="HasCounterparts">Whether the yearly totals count some of the same things.</param>
/// <param name="IsOfNarrative">Whether all are from a report whose narrative on the country isn't entered: a part of what it says.</param>
internal sealed record SingleFigures(Traced Source, IReadOnlyList<SingleFigure> Rows, bool HasCounterparts, bool IsOfNarrative);

/// <summary>One of them.</summary>
/// <param name="About">What it counts, of whom and when: <c>Victims identified (sex: female), April 2018 to March 2019</c>.</param>
/// <param name="Says">The number with its unit, or why there is none.</param>
internal sealed record SingleFigure(string About, Traced Says);
