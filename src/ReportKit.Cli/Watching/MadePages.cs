using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>What came of making the pages.</summary>
/// <param name="Files">The files, by path; null where an error stands in the way.</param>
/// <param name="Problems">With places as the user can open them.</param>
internal sealed record MadePages(IReadOnlyList<RenderedFile>? Files, IReadOnlyList<Problem> Problems);
