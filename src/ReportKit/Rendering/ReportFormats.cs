namespace ReportKit;

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
