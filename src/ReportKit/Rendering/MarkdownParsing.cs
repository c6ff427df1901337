using Markdig;

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
}
