using Markdig;

namespace ReportKit.Interactive;

/// <summary>Rendered pages in a frame of their own, where no script runs and no style leaks out.</summary>
internal static partial class PageExhibits
{
    private const int Largest = 4_000_000;

    private const string FrameStyle = "width:100%;height:40em;border:1px solid rgba(128,128,128,.4);border-radius:4px;background:#fff";

    private static readonly Lazy<string> Styles = new(() => TemplateReader.ReadEmbedded().Texts.Single(t => t.Name == "page.css").Text);

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().DisableHtml().Build();

    /// <summary>A file: a page as a page, Markdown as it reads, anything else as text.</summary>
    public static string Html(RenderedFile file) => KindOf(file) switch
    {
        "html" => Frame(WithStyles(Text(file)), file.Path),
        "md" => Frame(
            $"<!doctype html><meta charset=\"utf-8\"><style>{Plain}</style>{Markdig.Markdown.ToHtml(Text(file), Markdown)}", file.Path),
        _ => ExhibitHtml.Wrap(
            $"<pre style=\"white-space:pre-wrap;max-height:36em;overflow:auto\">{Interactive.Html.Escape(Text(file))}</pre>"),
    };

    public static string Html(ReportText text) => Frame(WithStyles(text.Html), "page");

    /// <summary>A file as Markdown: one that is Markdown as it stands, any other as a block of code.</summary>
    public static string AsMarkdown(RenderedFile file) => KindOf(file) == "md" ? Text(file) : $"````{KindOf(file)}\n{Text(file)}\n````";

    public static string Text(RenderedFile file) => Encoding.UTF8.GetString(file.Bytes ?? []);

    /// <summary>A rendered edition: its files.</summary>
    public static IReadOnlyList<Block> Of(RenderedEdition edition) =>
    [
        new Paragraph($"Edition {FactCells.Year(edition.Edition)}: {Counted.Of(edition.Files.Count, "file")}, "
            + $"{Counted.Number(edition.Files.Sum(f => f.Bytes.Length))} bytes, made from {Counted.Of(edition.Inputs.Count, "file")}; "
            + $"{(edition.IsWhole ? "every country of the edition" : "a part of the edition")}."),
        .. Of(edition.Files),
    ];

    public static IReadOnlyList<Block> Of(IEnumerable<RenderedFile> files) => Shown.Of(files).Table(
        "file", new("file", f => Cell.Of(f.Path)), new("bytes", f => new Cell(Counted.Number(f.Bytes.Length)), IsNumber: true));

    private static string Plain =>
        "body{font:16px/1.6 system-ui,sans-serif;max-width:44em;margin:1.5em auto;padding:0 1em;color:#1b2026;background:#fff}"
        + "table{border-collapse:collapse}th,td{text-align:left;padding:.3em .8em .3em 0;border-top:1px solid #d8dee4}";

    // In a frame a page stands alone, without the style sheet beside it.
    private static string WithStyles(string page) => StyleSheet().Replace(page, $"<style>{Styles.Value}</style>", 1);

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"[^\"]*page\\.css\">", RegexOptions.CultureInvariant)]
    private static partial Regex StyleSheet();

    // An empty sandbox allows nothing: no script, no form, no way out.
    private static string Frame(string page, string title) => page.Length > Largest
        ? ExhibitHtml.Of(
        [
            new Paragraph(
                $"{title}: {Counted.Number(page.Length)} characters are too many to be shown here. Write the edition and open the file."),
        ])
        : $"<iframe sandbox=\"\" title=\"{Interactive.Html.Escape(title)}\" srcdoc=\"{Attribute(page)}\" style=\"{FrameStyle}\"></iframe>";

    // Exactly the page's characters: only what would end the attribute or be read as an entity is escaped.
    private static string Attribute(string page) =>
        page.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);

    private static string KindOf(RenderedFile file) => Path.GetExtension(file.Path ?? "").TrimStart('.').ToLowerInvariant();
}
