namespace ReportKit.Rendering;

/// <summary>How a report is rendered.</summary>
/// <param name="Formats">In what.</param>
public sealed record RenderOptions(ReportFormats Formats = ReportFormats.Markdown | ReportFormats.Html)
{
    /// <summary>The house's own document whose look Word documents take; null: the kit's look.</summary>
    public ReferenceDocument? Reference { get; init; }

    /// <summary>Whether only what is said is made, which is all that a reviewer compares: texts, facts and sentences, and no file.</summary>
    internal bool IsForReview { get; init; }

    /// <summary>Whether a format is asked for.</summary>
    internal bool Has(ReportFormats format) => (Formats & format) != 0;
}

/// <summary>In what a report is rendered.</summary>
[Flags]
public enum ReportFormats
{
    /// <summary>Facts and sentence map only, which are always there.</summary>
    None = 0,

    /// <summary>Canonical Markdown, with figures as images and tables.</summary>
    Markdown = 1,

    /// <summary>Pages for a browser.</summary>
    Html = 2,

    /// <summary>Word documents.</summary>
    Docx = 4,

    /// <summary>Pages for paper, from which a browser makes PDF files.</summary>
    Pdf = 8,
}
