namespace ReportKit.Interactive;

/// <summary>Makes ReportKit's objects readable in a notebook.</summary>
public static class ReportFormatters
{
}
