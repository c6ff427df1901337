using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;
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
    public static Validated<CheckedInputs> Check(SourceReader data, Validated<TemplateFiles> templates)
    {
        var problems = new ProblemList();
        problems.AddRange(templates.Problems);
        Validated<TemplateSet>? set = null;
        Validated<SourceSet>? sources = null;
        Validated<FactTable>? facts = null;
        Parallel.Invoke(
            () => set = TemplateSet.Read(templates.Value),
            () =>
            {
                sources = data.Read();
                facts = FactValidator.Validate(sources.Value);
            });
        problems.AddRange(set!.Problems);
        problems.AddRange(sources!.Problems);
        problems.AddRange(facts!.Problems);
        var law = LawReader.Read(sources.Value, problems);
        CheckFindings(facts.Value, law, problems);
        var approvalProblems = new ProblemList();
        var approvals = ApprovalBook.Read(sources.Value, facts.Value, approvalProblems);
        problems.AddRange(approvalProblems.ToSorted());
        if (set.IsSound)
        {
            CheckTogether(facts.Value, set.Value, problems);
        }

        return problems.HasErrors
            ? Validated<CheckedInputs>.Failed(problems.ToSorted())
            : new(new(facts.Value, law, set.Value) { Approvals = approvals, Sources = sources.Value }, problems.ToSorted());
    }

    /// <summary>Renders what is asked for; no value where anything went wrong.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="request">What to render. Countries that the edition doesn't place are left out.</param>
    /// <param name="progress">Told each country that is done; may be null.</param>
    /// <param name="cancel">Stops between countries.</param>
    public static Validated<RenderedEdition> Render(CheckedInputs inputs, ReportRequest request, IProgress<CountryCode>? progress, CancellationToken cancel)
    {
        var problems = new ProblemList();
        var placed = inputs.Facts.CountriesOf(request.Edition).Select(c => c.Code).ToList();
        var countries = request.Countries.Count == 0 ? placed : [.. placed.Intersect(request.Countries)];
        problems.AddRange(Unconfirmed(inputs.Facts, request.Edition, countries));
        if (problems.HasErrors)
        {
            return Validated<RenderedEdition>.Failed(problems.ToSorted());
        }

        var documents = Documents(countries, request);
        var drafts = new DraftFinder(inputs.Facts, inputs.Law, inputs.Templates, inputs.Approvals)
            .Find([.. countries.Where(c => request.Options.Has(ReportFormats.Pdf) || documents.Contains(c.Value))], request.Edition, request.Threads, cancel);
        request = request with { Options = request.Options with { Drafts = drafts } };
        var results = new IReadOnlyList<RenderedFile>[documents.Count];
        var found = new ProblemList[documents.Count];
        using var renderers = new ThreadLocal<ReportRenderer>(() => new ReportRenderer(inputs.Facts, inputs.Law, inputs.Templates, request.Options));
        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = request.Threads, CancellationToken = cancel }, i =>
        {
            found[i] = new ProblemList();
            results[i] = RenderOne(renderers.Value!, documents[i], request.Edition, found[i]);
            if (!EditionParts.OfEdition.Contains(documents[i]))
            {
                progress?.Report(new CountryCode(documents[i]));
            }
        });
        foreach (var list in found)
        {
            problems.AddRange(list.ToSorted());
        }

        var paper = problems.HasErrors ? [] : Paper(inputs, request, countries, placed.Count, problems);
        var files = results.SelectMany(r => r).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var sources = inputs.Facts.Inputs.Concat(inputs.Templates.Inputs).Concat(inputs.Approvals.InputsOf(request.Edition, placed)).DistinctBy(i => i.Path).OrderBy(i => i.Path, StringComparer.Ordinal).ToList();
        return problems.HasErrors
            ? Validated<RenderedEdition>.Failed(problems.ToSorted())
            : new(new(request.Edition, files, sources, countries.Count == placed.Count) { Paper = paper }, problems.ToSorted());
    }

    /// <summary>What a reviewer compares and asks about, rendered and not written; no value where anything went wrong.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="countries">Which countries; none: all that the edition places.</param>
    /// <param name="name">How a comparison names it; by default after the edition.</param>
    /// <param name="cancel">Stops between countries.</param>
    public static Validated<EditionSnapshot> Snapshot(CheckedInputs inputs, int edition, IReadOnlyList<CountryCode> countries, string? name = null, CancellationToken cancel = default)
    {
        var request = new ReportRequest(edition, countries, Environment.ProcessorCount) { Options = new RenderOptions(ReportFormats.Markdown) { IsForReview = true } };
        return Render(inputs, request, null, cancel).Select(rendered => SnapshotReader.Of(rendered, name ?? $"edition {edition}"));
    }

    /// <summary>A document in the last edition before one that has it; null where there is none.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="document">A country's code, <c>index</c> or <c>methodology</c>.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="cancel">Stops it.</param>
    public static EditionSnapshot? EarlierSnapshot(CheckedInputs inputs, string document, int edition, CancellationToken cancel = default)
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
    public static SentenceExplainer Explainer(CheckedInputs inputs, EditionSnapshot snapshot, CancellationToken cancel = default) =>
        new(snapshot, document => EarlierSnapshot(inputs, document, snapshot.Edition, cancel), inputs.Facts.Sources);

    /// <summary>What a reviewer reads of one country; null where the edition doesn't place it.</summary>
    /// <param name="inputs">What <see cref="Check"/> let pass.</param>
    /// <param name="country">The country.</param>
    /// <param name="edition">The edition's year.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public static CountryContent? ContentOf(CheckedInputs inputs, CountryCode country, int edition) =>
        new ReportRenderer(inputs.Facts, inputs.Law, inputs.Templates).ContentOf(country, edition, new ProblemList());

    private static IReadOnlyList<RenderedFile> Paper(CheckedInputs inputs, ReportRequest request, List<CountryCode> countries, int placed, ProblemList problems)
    {
        if (!request.Options.Formats.HasFlag(ReportFormats.Pdf))
        {
            return [];
        }

        try
        {
            // In the order of their names, as the contents list them.
            var hasVolume = countries.Count == placed && request.Wants(EditionParts.Volume);
            var ordered = countries.Where(c => hasVolume || request.Wants(c.Value)).OrderBy(c => inputs.Facts.Countries[c].In(request.Edition).Name, NameOrder.English).ToList();
            var paper = new ReportRenderer(inputs.Facts, inputs.Law, inputs.Templates, request.Options).RenderPaper(ordered, request.Edition, hasVolume);
            return [.. paper.Where(p => request.Wants(EditionParts.Of(p.Path)))];
        }
        catch (TemplateException e)
        {
            problems.AddRange([e.Problem]);
            return [];
        }
    }

    private static List<string> Documents(List<CountryCode> countries, ReportRequest request)
    {
        // The start page takes longest, so it doesn't wait for the last country.
        string[] all = [EditionParts.Index, EditionParts.Methodology, .. countries.Select(c => c.Value), EditionParts.Shared];
        var wanted = all.Where(request.Wants).ToList();
        if (request.Reverse)
        {
            wanted.Reverse();
        }

        return wanted;
    }

    private static IReadOnlyList<RenderedFile> RenderOne(ReportRenderer renderer, string document, int edition, ProblemList problems)
    {
        try
        {
            return document switch
            {
                EditionParts.Index => renderer.RenderIndex(edition, problems),
                EditionParts.Methodology => renderer.RenderMethodology(edition, problems),
                EditionParts.Shared => renderer.RenderShared(),
                _ => renderer.RenderCountry(new CountryCode(document), edition, problems) ?? [],
            };
        }
        catch (TemplateException e)
        {
            problems.AddRange([e.Problem with { Cause = e.Problem.Message }]);
            return [];
        }
    }

    private static void CheckFindings(FactTable facts, LawBook law, ProblemList problems)
    {
        var before = new ProblemList();
        foreach (var narrative in facts.Narratives)
        {
            FindingChecker.Check(narrative, facts.Editions[narrative.Edition], law, before);
        }

        problems.AddRange(before.ToSorted());
        if (!facts.IsWhole || !law.IsWhole)
        {
            return;
        }

        // An assignment can be judged only on findings that are sound, and on a placement that no text contradicts: one cause, one message.
        var areSound = !problems.HasErrors;
        StatedNumberChecker.Check(facts, problems);
        var assessor = new TierAssessor(facts, law);
        var (tiers, protocol) = (new TierClaimChecker(facts), new ProtocolClaimChecker(facts));
        foreach (var narrative in facts.Narratives)
        {
            var assessment = law.RulesOf(facts.Editions[narrative.Edition]) is null ? null : assessor.Assess(narrative.Country, narrative.Edition);
            var isContradicted = tiers.Check(narrative, assessment, problems);
            protocol.Check(narrative, problems);
            if (areSound && !isContradicted && assessment is not null && narrative.Assessment is not null)
            {
                AssignmentChecker.Check(assessment, problems);
            }
        }
    }

    // What needs both data and templates.
    private static void CheckTogether(FactTable facts, TemplateSet templates, ProblemList problems)
    {
        foreach (var narrative in facts.Narratives)
        {
            TellingChecker.Check(narrative, templates.Wording, problems);
            SideBySide.Check(facts, narrative, problems);
        }

        problems.AddRange(templates.CheckNames(facts));
        PhraseNounChecker.Check(facts, templates, problems);
        problems.AddRange(facts.Statements.Where(s => !s.Confirmed).Select(s => Unconfirmed(s, Severity.Warning)));
    }

    private static IEnumerable<Problem> Unconfirmed(FactTable facts, int edition, List<CountryCode> countries) =>
        countries.SelectMany(c => facts.StatementsOf(c, edition))
            .Where(s => !s.Confirmed)
            .Select(s => Unconfirmed(s, Severity.Error));

    private static Problem Unconfirmed(StatementFact statement, Severity severity) => new(
        severity,
        ProblemCodes.ToBeConfirmed,
        $"{statement.ShortId} was carried forward and waits to be confirmed. Check it against the new source, then remove 'confirmed: false'.",
        statement.Place,
        statement.Place.File);
}
