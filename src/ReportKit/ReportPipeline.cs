using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Rendering;
using ReportKit.Review;
using ReportKit.Sources;

namespace ReportKit;

/// <summary>The whole report, top to bottom. Each notebook shows one of these steps at work.</summary>
public static class ReportPipeline
{
    /// <summary>Sources, facts and templates with all their problems; no value where any of them is an error.</summary>
    /// <param name="data">Reads the data folder.</param>
    /// <param name="templates">The templates folder as read.</param>
    public static Validated<CheckedInputs> Check(SourceReader data, Validated<TemplateFiles> templates) => Flow.Check(data, templates);

    /// <summary>Renders what is asked for; no value where anything went wrong.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="request">What to render. Countries that the edition doesn't place are left out.</param>
    /// <param name="progress">Told each country that is done; may be null.</param>
    /// <param name="cancel">Stops between countries.</param>
    public static Validated<RenderedEdition> Render(CheckedInputs inputs, ReportRequest request, IProgress<CountryCode>? progress, CancellationToken cancel) =>
        new EditionRun(inputs, request, progress).Make(cancel);

    /// <summary>What a reviewer compares and asks about, rendered and not written; no value where anything went wrong.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="countries">Which countries; none: all that the edition places.</param>
    /// <param name="name">How a comparison names it; by default after the edition.</param>
    /// <param name="cancel">Stops between countries.</param>
    internal static Validated<EditionSnapshot> Snapshot(CheckedInputs inputs, int edition, IReadOnlyList<CountryCode> countries, string? name = null, CancellationToken cancel = default)
    {
        var request = new ReportRequest(edition, countries, Environment.ProcessorCount) { Options = new RenderOptions(ReportFormats.None) { IsForReview = true } };
        return Render(inputs, request, null, cancel).Select(rendered => SnapshotReader.Of(rendered, inputs.Words, name ?? $"edition {edition}"));
    }

    /// <summary>A document in the last edition before one that has it; null where there is none.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="document">A country's code, <c>index</c> or <c>methodology</c>.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="cancel">Stops it.</param>
    internal static EditionSnapshot? EarlierSnapshot(CheckedInputs inputs, string document, int edition, CancellationToken cancel = default)
    {
        var facts = inputs.Facts;
        var country = facts.Countries.Keys.FirstOrDefault(c => c.Value == document);
        var earlier = facts.Placements.Where(p => p.Edition < edition && facts.Editions.ContainsKey(p.Edition) && (country == default || p.Country == country)).Select(p => p.Edition).DefaultIfEmpty().Max();
        if (earlier == 0)
        {
            return null;
        }

        // A page of the edition needs no country; one must be named, or all would be rendered.
        var snapshot = Snapshot(inputs, earlier, [country == default ? facts.CountriesOf(earlier)[0].Code : country], cancel: cancel);
        return snapshot.IsSound ? snapshot.Value.Only(document) : null;
    }

    /// <summary>Explains sentences of an edition: words, facts, sources, and what became of them since the edition before.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="snapshot">The edition, from <see cref="Snapshot"/>.</param>
    /// <param name="cancel">Stops it.</param>
    internal static SentenceExplainer Explainer(CheckedInputs inputs, EditionSnapshot snapshot, CancellationToken cancel = default) =>
        new(snapshot, document => EarlierSnapshot(inputs, document, snapshot.Edition, cancel), inputs.Facts.Sources);

    /// <summary>What a reviewer reads of one country; null where the edition doesn't place it.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The edition's year.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public static CountryContent? ContentOf(CheckedInputs inputs, CountryCode country, int edition) =>
        new Flow(inputs, edition, new RenderOptions()).Read(country, new ProblemList());
}
