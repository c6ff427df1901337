using Markdig;
using Markdig.Syntax;

namespace ReportKit.Rendering;

/// <summary>How canonical Markdown is read, whatever is made of it.</summary>
internal static class MarkdownParsing
{
    /// <summary>Tables, notes and anchors of headings.</summary>
    /// <remarks>Raw HTML is off: nothing in a template or in data can reach a page but through Markdown.</remarks>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoIdentifiers()
        .DisableHtml()
        .Build();

    /// <summary>The blocks of a text without tags.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(Apart(markdown), Pipeline);

    /// <summary>A text in which marks of notes that stand side by side have a <see cref="Marks.NoteBreak"/> between them.</summary>
    public static string Apart(string markdown) => markdown.Replace("][^", $"]{Marks.NoteBreak}[^", StringComparison.Ordinal);
}
