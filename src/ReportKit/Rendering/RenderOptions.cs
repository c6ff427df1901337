namespace ReportKit.Rendering;

/// <summary>How a report is rendered.</summary>
internal sealed record RenderOptions(ReportFormats Formats = ReportFormats.Markdown | ReportFormats.Html)
{
    /// <summary>The house's own document whose look Word documents take; null: the kit's look.</summary>
    public ReferenceDocument? Reference { get; init; }

    /// <summary>Whether only what is said is made, which is all that a reviewer compares: texts, facts and sentences, and no
    /// file.</summary>
    internal bool IsForReview { get; init; }

    /// <summary>Whether a format is asked for.</summary>
    internal bool Has(ReportFormats format) => (Formats & format) != 0;
}
