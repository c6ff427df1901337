namespace ReportKit.Pdf;

/// <summary>How pages are printed.</summary>
public sealed record PdfOptions
{
    /// <summary>The date that every PDF bears as its day of making and of change, at 00:00 UTC.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many pages are printed side by side; at least 1.</summary>
    public int Tabs { get; init; } = 2;

    /// <summary>How long the browser may take to start.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one printing of one page may take; a volume is one page.</summary>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
