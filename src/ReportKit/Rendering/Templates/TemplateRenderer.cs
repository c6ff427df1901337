namespace ReportKit.Rendering;

/// <summary>Fills templates, one document after another.</summary>
internal sealed class TemplateRenderer(FactTable facts, TemplateSet templates, NarrativeBuilder narrative)
{
    private readonly Dictionary<string, string> citations = new(StringComparer.Ordinal);
    private ReportContext context = new(templates, narrative);

    /// <summary>A document as canonical Markdown, with the charts that it may show; problems name it by its title.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public RenderedText Text(
        string template, object model, object? figures, IReadOnlyList<ReportChart> available, string title, ProblemList problems)
    {
        var registry = new FactRegistry();
        var rendered = Render(template, model, registry, figures);
        return new MarkdownAssembler(registry, new NoteWriter(facts.Sources, templates.Wording.RemarkOn, Cite), problems)
            .Assemble(rendered, title, available);
    }

    /// <summary>A template's text.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public string Render(string template, object model, FactRegistry registry, object? figures = null)
    {
        try
        {
            return context.Render(template, model, registry, figures);
        }
        catch (TemplateException)
        {
            // What Scriban counted of depth stays behind a failure, and would fail the next documents of this thread.
            context = new ReportContext(templates, narrative);
            throw;
        }
    }

    private string Cite(IReadOnlyList<Source> editions)
    {
        var key = string.Join(' ', editions.Select(e => e.Id));
        if (!citations.TryGetValue(key, out var citation))
        {
            var rendered = Render("citation", new CitationView(editions, templates.Wording), new FactRegistry());
            citations[key] = citation = rendered.ReplaceLineEndings(" ").Trim();
        }

        return citation;
    }
}
