namespace ReportKit.Pdf;

/// <summary>A PDF that can't be made; the message says why, and what to do.</summary>
public sealed class PdfException(string message) : Exception(message);
