namespace ReportKit.Narrative;

/// <summary>Gathers figures of editions' reports whose narratives aren't entered.</summary>
internal sealed class SingleFiguresBuilder(FactTable facts, Wording wording)
{
    private readonly FactText text = new(wording, facts.BreakdownLabels);

    /// <summary>Those on one country in one section; null where there are none, or its narrative is entered.</summary>
    public SingleFigures? Build(CountryCode code, int edition, SectionKind section)
    {
        var figures = Of(code, edition).Where(f => f.Indicator.Section == section).OrderBy(f => f.ShortId, StringComparer.Ordinal)
            .GroupBy(f => f.Indicator).SelectMany(same => same).ToList();
        return figures.Count == 0
            ? null
            : new SingleFigures(
                new Traced(wording.List([.. figures.Select(f => FactText.NameOf(facts.Sources[f.Citation.Source])).Distinct()]), figures),
                [.. figures.Select(f => new SingleFigure(Capitals.First(text.About(f)), new Traced(text.Says((Fact)f), f)))],
                figures.Any(SideBySide.HasCounterpart));
    }

    /// <summary>Whether a country has figures of an edition's report, and no narrative.</summary>
    public bool Has(CountryCode code, int edition) => Of(code, edition).Any();

    // What must be told with its speaker or its doubt has no place in a table.
    private IEnumerable<FigureFact> Of(CountryCode code, int edition) =>
        facts.NarrativeOf(code, edition) is { HasText: true }
            ? []
            : facts.FiguresOf(code, edition).Where(f => !f.IsOfRelease && f.Telling.IsPlain);
}

/// <summary>Figures that the edition's report gives in one section, where its narrative isn't entered: a part of what it says, and no
/// narrative.</summary>
/// <param name="Source">The publication with its edition: <c>US Department of State, Trafficking in Persons Report, 2019</c>.</param>
/// <param name="Rows">In the order of the source.</param>
/// <param name="HasCounterparts">Whether the yearly totals count some of the same things.</param>
internal sealed record SingleFigures(Traced Source, IReadOnlyList<SingleFigure> Rows, bool HasCounterparts);

/// <summary>One of them.</summary>
/// <param name="About">What it counts, of whom and when: <c>Victims identified (sex: female), April 2018 to March 2019</c>.</param>
/// <param name="Says">The number with its unit, or why there is none.</param>
internal sealed record SingleFigure(string About, Traced Says);
