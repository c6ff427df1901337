using System.Collections;
using Deedle;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using ReportKit.Interactive;

namespace ReportKit;

/// <summary>Makes ReportKit's objects readable in a notebook.</summary>
public static class ReportFormatters
{
    /// <summary>MIME type of a Plotly chart.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    /// <summary>MIME type of a drawing.</summary>
    public const string SvgMimeType = "image/svg+xml";

    /// <summary>MIME type of Markdown.</summary>
    public const string MarkdownMimeType = "text/markdown";

    /// <summary>Registers how reports, facts, problems, assessments, the law, charts, frames, rendered pages and comparisons look, as HTML
    /// and as plain text; charts also as Plotly JSON and SVG, pages as Markdown. A second call changes nothing.</summary>
    /// <returns>What makes charts interactive when it is shown.</returns>
    public static NotebookSetup Register()
    {
        // Formatter.ResetToDefault takes ours away too, so what counts is what it has, and not what was called.
        if (!Formatter.RegisteredFormatters(includeDefaults: false).OfType<NotebookFormatter>().Any())
        {
            RegisterAll();
        }

        return new NotebookSetup();
    }

    private static void RegisterAll()
    {
        // First, so that every kind of list below comes before it.
        AddRows(HtmlFormatter.MimeType, ExhibitHtml.Of);
        AddRows(PlainTextFormatter.MimeType, ExhibitText.Of);

        AddForms<NotebookSetup>(s => s.ToHtml(), s => s.ToString());

        Add(typeof(Frame<,>), FrameExhibit.Of);
        Add(typeof(Series<,>), FrameExhibit.OfSeries);

        Add<Project>(ReportExhibits.Of);
        Add<EditionReport>(ReportExhibits.Of);
        Add<Report>(ReportExhibits.Of);
        AddForms<ReportText>(PageExhibits.Html, t => t.Markdown, (MarkdownMimeType, t => t.Markdown));

        Add<FactTable>(FactExhibits.Of);
        Add<Fact>(FactExhibits.Of);
        Add<IEnumerable<Fact>>(FactExhibits.Of);
        Add<FigureList>(ReportExhibits.Of);
        Add<IEnumerable<Source>>(ReportExhibits.Of);
        Add<IEnumerable<FactConflict>>(FactExhibits.Of);
        AddText<CountryCode>(c => FactCells.Id(c.Value));
        AddText<IndicatorId>(i => FactCells.Id(i.Value));
        AddText<SourceId>(s => FactCells.Id(s.Value));
        AddText<FactPeriod>(FactCells.Period);
        AddText<FactValue>(FactCells.Value);
        AddText<FilePlace>(p => p.ToString() ?? "");

        Add<Problem>(p => ProblemExhibits.Of([p]));
        Add<IEnumerable<Problem>>(ProblemExhibits.Of);
        Add<ProblemList>(p => ProblemExhibits.Of(p.ToSorted()));
        Add(typeof(Validated<>), ProblemExhibits.OfValidated);

        AddForms<TierAssessment>(a => ExhibitHtml.Of(AssessmentExhibit.Of(a)), AssessmentExhibit.Text);
        Add<LawBook>(LawExhibits.Of);
        Add<RuleSet>(r => LawExhibits.Of([r]));
        Add<IEnumerable<RuleSet>>(LawExhibits.Of);
        Add<IEnumerable<Criterion>>(LawExhibits.Of);
        Add<IEnumerable<Provision>>(LawExhibits.Of);
        Add<IEnumerable<DecisionStep>>(LawExhibits.Of);
        Add<PlacementHistory>(HistoryExhibits.Of);
        Add<ProtocolStatus>(HistoryExhibits.Of);
        Add<Backtest>(HistoryExhibits.Of);

        Add<IEnumerable<SourceTable>>(SourceExhibits.Of);
        Add<SourceTable>(SourceExhibits.Of);
        Add<IEnumerable<InputFile>>(SourceExhibits.Of);

        AddForms<ReportChart>(
            ChartExhibit.Html,
            c => ExhibitText.Of(ChartExhibit.Text(c)),
            (PlotlyMimeType, ChartExhibit.Json),
            (SvgMimeType, ChartForms.Svg));
        AddForms<IEnumerable<ReportChart>>(ChartExhibit.Html, f => ExhibitText.Of(ChartExhibit.Text(f)));
        AddForms<GenericChart>(ChartExhibit.Html, c => ExhibitText.Of(ChartExhibit.Text(c)), (PlotlyMimeType, ChartExhibit.Json));

        AddForms<RenderedFile>(PageExhibits.Html, PageExhibits.Text);
        Formatter.Register(new NotebookFormatter(typeof(RenderedFile), MarkdownMimeType, f => PageExhibits.AsMarkdown((RenderedFile)f)));
        Add<IEnumerable<RenderedFile>>(PageExhibits.Of);
        Add<RenderedEdition>(PageExhibits.Of);

        Add<EditionComparison>(ReviewExhibits.Of);
        Add<IEnumerable<FactChange>>(ReviewExhibits.Of);
        Add<SentenceExplanation>(ReviewExhibits.Of);
        Add<IEnumerable<SentenceExplanation>>(ReviewExhibits.Of);
    }

    private static void AddRows(string mimeType, Func<IReadOnlyList<Block>, string> write) => Formatter.Register(new NotebookFormatter(
        typeof(IEnumerable), mimeType, list => RowExhibits.ColumnsOf(list) is { } columns ? write(RowExhibits.Of(list, columns)) : null));

    private static void Add<T>(Func<T, IReadOnlyList<Block>> exhibit) => Add(typeof(T), value => exhibit((T)value));

    private static void Add(Type type, Func<object, IReadOnlyList<Block>> exhibit) => AddForms(
        type, (HtmlFormatter.MimeType, v => ExhibitHtml.Of(exhibit(v))), (PlainTextFormatter.MimeType, v => ExhibitText.Of(exhibit(v))));

    private static void AddText<T>(Func<T, string> text) => AddForms<T>(v => Interactive.Html.Escape(text(v)), text);

    private static void AddForms<T>(Func<T, string> html, Func<T, string> text, params (string MimeType, Func<T, string> Write)[] more) =>
        AddForms(
            typeof(T),
            [
                .. more.Select(m => (m.MimeType, (Func<object, string>)(v => m.Write((T)v)))),
                (HtmlFormatter.MimeType, v => html((T)v)),
                (PlainTextFormatter.MimeType, v => text((T)v)),
            ]);

    // The richest form first; a notebook keeps them all and its front end takes the best that it knows.
    private static void AddForms(Type type, params (string MimeType, Func<object, string> Write)[] forms)
    {
        foreach (var (mimeType, write) in forms)
        {
            Formatter.Register(new NotebookFormatter(type, mimeType, write));
        }

        Formatter.SetPreferredMimeTypesFor(type, [.. forms.Select(f => f.MimeType)]);
    }
}
