namespace ReportKit.Pdf;

/// <summary>A PDF that can't be made; the message says why, and what to do.</summary>
public sealed class PdfException : Exception
{
    internal PdfException(PdfFailure failure, string message)
        : base(message) => Failure = failure;

    /// <summary>What kind of failure it is.</summary>
    public PdfFailure Failure { get; }

    internal static PdfException OfPage(string message) => new(PdfFailure.PageFailed, message);
}

/// <summary>Why there is no PDF.</summary>
public enum PdfFailure
{
    /// <summary>No browser was found, or none lies at the path given.</summary>
    NoBrowser,

    /// <summary>The program at the path didn't start as a browser of the Chromium family does.</summary>
    NotABrowser,

    /// <summary>The browser can't yet print what a page's style sheet asks for.</summary>
    BrowserTooOld,

    /// <summary>The browser ended, or broke the connection, before the work was done.</summary>
    BrowserEnded,

    /// <summary>A page, or the start of the browser, took longer than allowed.</summary>
    TimedOut,

    /// <summary>One page can't be printed: it isn't there, asks for a file that isn't there, or crashed.</summary>
    PageFailed,
}
