using ReportKit.Diagnostics;
using ReportKit.Facts;

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
        facts.NarrativeOf(code, edition) is { HasText: true } ? [] : facts.FiguresOf(code, edition).Where(f => !f.IsOfRelease && f.Telling.IsPlain);
}
