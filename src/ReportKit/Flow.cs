namespace ReportKit;

/// <summary>The report, top to bottom: Sources → Facts → Assessment → Narrative → Charts → Rendering → Review.</summary>
/// <remarks>One flow makes documents of one edition, one after another; <see cref="EditionRun"/> lets several run side by side.</remarks>
internal sealed class Flow
{
    private readonly CheckedInputs inputs;
    private readonly int edition;
    private readonly TierAssessor assessor;
    private readonly NarrativeBuilder narrative;
    private readonly MethodologyBuilder methodology;

    /// <summary>The flow of an edition on inputs that <see cref="Check"/> let pass.</summary>
    public Flow(CheckedInputs inputs, int edition, RenderOptions options)
    {
        this.inputs = inputs;
        this.edition = edition;
        assessor = new TierAssessor(inputs.Facts, inputs.Law);
        narrative = new NarrativeBuilder(inputs.Facts, inputs.Law, inputs.Templates.Wording);
        methodology = new MethodologyBuilder(inputs.Facts, inputs.Law, inputs.Templates.Wording);
        Renderer = new ReportRenderer(inputs.Facts, inputs.Templates, narrative, options);
    }

    /// <summary>Makes files of what the flow has read.</summary>
    public ReportRenderer Renderer { get; }

    /// <summary>Data and templates, read and checked, with all their problems; no value where a template is wrong. What is left out for its
    /// errors may keep a page from being made: <see cref="CheckedInputs.For"/>.</summary>
    public static Validated<CheckedInputs> Check(SourceReader data, Validated<TemplateFiles> files, CheckMemory? memory = null)
    {
        var problems = new ProblemList();
        var templates = Task.Run(() => (memory ?? CheckMemory.None).Of(
            "templates", [.. files.Value.Digests], new ProblemList(), _ => TemplateSet.Read(files.Value)));
        var sources = data.Read();
        var facts = FactValidator.Validate(sources.Value);
        problems.AddRange([.. files.Problems, .. templates.Result.Problems, .. sources.Problems, .. facts.Problems]);
        var law = LawReader.Read(sources.Value, problems);
        AssessmentChecker.Check(facts.Value, law, sources.Value, problems);
        if (templates.Result.IsSound)
        {
            NarrativeChecker.Check(facts.Value, templates.Result.Value.Wording, problems);
            templates.Result.Value.CheckData(facts.Value, problems);
        }

        var approvals = ApprovalBook.Read(sources.Value, facts.Value, problems);
        return templates.Result.IsSound
            ? new(new(facts.Value, law, templates.Result.Value) { Approvals = approvals, Sources = sources.Value }, problems.ToSorted())
            : new Validated<CheckedInputs>(problems.ToSorted());
    }

    /// <summary>One country's report as a reviewer reads it, without a draft mark; null where the edition doesn't report on
    /// it.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public CountryContent? Read(CountryCode code, ProblemList problems)
    {
        if (!narrative.IsIn(code, edition))
        {
            return null;
        }

        var assessment = assessor.Assess(code, edition);
        var report = narrative.Build(assessment);
        var charts = CountryCharts.Of(inputs.Facts, assessment, inputs.Templates.Wording);
        return Renderer.Text(assessment, report, charts, problems);
    }

    /// <summary>The same with the mark of a draft, where the edition asks for it and nobody approved the report as it is.</summary>
    /// <exception cref="TemplateException">The mark's template failed.</exception>
    public CountryContent MarkIfDraft(CountryContent content) =>
        inputs.Approvals.IsDraft(content) ? Renderer.WithDraftMark(content) : content;

    /// <summary>One country's document; null where the edition doesn't report on it.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public RenderedDocument? Country(CountryCode code, ProblemList problems) =>
        Read(code, problems) is { } content ? Renderer.Country(MarkIfDraft(content)) : null;

    /// <summary>The edition's start page.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public RenderedDocument Index(ProblemList problems)
    {
        var index = EditionIndexBuilder.Build(inputs.Facts, inputs.Templates.Wording, edition);
        var charts = IndexCharts.Of(inputs.Facts, inputs.Templates.Wording, edition);
        return Renderer.Index(index, charts, problems);
    }

    /// <summary>The edition's methodology page.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public RenderedDocument Methodology(ProblemList problems) => Renderer.Methodology(methodology.Build(edition), problems);

    /// <summary>The edition's coverage page; nothing where no page is asked for.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile> Coverage() => Renderer.Coverage(edition);
}
