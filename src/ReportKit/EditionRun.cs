namespace ReportKit;

/// <summary>Makes the documents of an edition that are asked for, several side by side.</summary>
internal sealed class EditionRun
{
    private readonly CheckedInputs inputs;
    private readonly ReportRequest request;
    private readonly IProgress<CountryCode>? progress;
    private readonly List<CountryCode> placed;
    private readonly List<CountryCode> countries;
    private readonly bool hasVolume;

    private EditionRun(CheckedInputs inputs, ReportRequest request, IProgress<CountryCode>? progress)
    {
        this.inputs = inputs;
        this.request = request;
        this.progress = progress;
        placed = [.. inputs.Facts.CountriesOf(request.Edition).Select(c => c.Code)];
        countries = request.Countries.Count == 0 ? placed : [.. placed.Intersect(request.Countries)];
        if (!inputs.IsWhole && (request.Countries.Count == 0 || countries.Intersect(inputs.Elsewhere).Any()))
        {
            throw new ArgumentException("Pages are made only of countries without errors: a bug of the kit.", nameof(request));
        }

        hasVolume = request.Options.Has(ReportFormats.Pdf) && IsWhole && request.Wants(EditionParts.Volume);
    }

    // Of countries with errors it isn't even known whether they are placed.
    private bool IsWhole => inputs.IsWhole && countries.Count == placed.Count;

    /// <summary>The edition; no value where anything went wrong.</summary>
    /// <param name="inputs">What <see cref="Flow.Check"/> let pass. Where countries have errors, only pages of others are made.</param>
    /// <param name="request">What to make. Countries that the edition doesn't place are left out.</param>
    /// <param name="progress">Told each country that is done; may be null.</param>
    /// <param name="cancel">Stops between countries.</param>
    public static Validated<RenderedEdition> Make(
        CheckedInputs inputs, ReportRequest request, IProgress<CountryCode>? progress, CancellationToken cancel) =>
        new EditionRun(inputs, request, progress).Make(cancel);

    private Validated<RenderedEdition> Make(CancellationToken cancel)
    {
        var problems = new ProblemList();
        problems.AddRange(NarrativeChecker.Unconfirmed(inputs.Facts, request.Edition, countries));
        if (problems.HasErrors)
        {
            return new Validated<RenderedEdition>(problems.ToSorted());
        }

        using var flows = new ThreadLocal<Flow>(() => new Flow(inputs, request.Edition, request.Options));
        var documents = Documents();
        var made = new MadeDocument[documents.Count];
        Parallel.For(
            0,
            documents.Count,
            new ParallelOptions { MaxDegreeOfParallelism = request.Threads, CancellationToken = cancel },
            i => made[i] = Make(flows.Value!, documents[i]));
        problems.AddRange(made.SelectMany(m => m.Problems.ToSorted()));
        var paper = problems.HasErrors ? [] : Paper(flows.Value!, made, problems);
        var files = made.SelectMany(m => m.Files).OrderBy(f => f.Path, StringComparer.Ordinal);
        var edition = new RenderedEdition(request.Edition, [.. files], Inputs(), IsWhole)
        {
            Documents = [.. made.Select(m => m.Document).OfType<RenderedDocument>()],
            Paper = paper,
        };
        return problems.HasErrors ? new Validated<RenderedEdition>(problems.ToSorted()) : new(edition, problems.ToSorted());
    }

    private List<string> Documents()
    {
        // The start page takes longest, so it doesn't wait for the last country.
        IEnumerable<string> all =
        [
            .. inputs.IsWhole ? new[] { EditionParts.Index, EditionParts.Coverage, EditionParts.Methodology }.Where(request.Wants) : [],
            .. countries.Select(c => c.Value).Where(c => hasVolume || request.Wants(c)),
            .. new[] { EditionParts.Shared }.Where(request.Wants),
        ];
        return [.. request.Reverse ? all.Reverse() : all];
    }

    private MadeDocument Make(Flow flow, string document)
    {
        var problems = new ProblemList();
        try
        {
            return document switch
            {
                EditionParts.Index => new MadeDocument(flow.Index(problems), problems),
                EditionParts.Methodology => new MadeDocument(flow.Methodology(problems), problems),
                EditionParts.Coverage => new MadeDocument(null, problems) { Files = flow.Coverage() },
                EditionParts.Shared => new MadeDocument(null, problems) { Files = flow.Renderer.Shared() },
                _ => Country(flow, new CountryCode(document), problems),
            };
        }
        catch (TemplateException e)
        {
            problems.AddRange([e.Problem with { Cause = e.Problem.Message }]);
            return new MadeDocument(null, problems);
        }
    }

    // One that is only part of the volume was found sound before.
    private MadeDocument Country(Flow flow, CountryCode code, ProblemList problems)
    {
        var content = flow.MarkIfDraft(flow.Read(code, problems)!);
        var article = request.Options.Has(ReportFormats.Pdf) ? flow.Renderer.Article(content) : null;
        if (!request.Wants(code.Value))
        {
            return new MadeDocument(null, new ProblemList(), article);
        }

        var document = flow.Renderer.Country(content);
        progress?.Report(code);
        return new MadeDocument(document, problems, article);
    }

    // In the order of their names, as the contents list them.
    private IReadOnlyList<RenderedFile> Paper(Flow flow, IEnumerable<MadeDocument> made, ProblemList problems)
    {
        var articles = made.Select(m => m.Article).OfType<PaperArticle>().OrderBy(a => a.Report.Country.Name, NameOrder.English).ToList();
        try
        {
            return
            [
                .. hasVolume && articles.Count > 0 ? [flow.Renderer.Volume(articles)] : (RenderedFile[])[],
                .. articles.Where(a => request.Wants(a.Report.Country.Code)).Select(flow.Renderer.Paper),
            ];
        }
        catch (TemplateException e)
        {
            problems.AddRange([e.Problem]);
            return [];
        }
    }

    private List<InputFile> Inputs() =>
    [
        .. inputs.Facts.Inputs.Concat(inputs.Templates.Inputs).Concat(inputs.Approvals.InputsOf(request.Edition, placed))
            .DistinctBy(i => i.Path).OrderBy(i => i.Path, StringComparer.Ordinal),
    ];

    /// <summary>What became of one document.</summary>
    private sealed record MadeDocument(RenderedDocument? Document, ProblemList Problems, PaperArticle? Article = null)
    {
        public IReadOnlyList<RenderedFile> Files { get; init; } = Document?.Files ?? [];
    }
}
