namespace ReportKit.Review;

/// <summary>Files that changed though nothing that they say did.</summary>
/// <param name="File">The name that they share: <c>report.html</c>.</param>
/// <param name="Documents">In how many documents.</param>
public sealed record LayoutChange(string File, int Documents);
