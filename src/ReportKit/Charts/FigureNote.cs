namespace ReportKit.Charts;

/// <summary>One sentence under a chart, without its full stop.</summary>
/// <param name="Text">As a reader sees it.</param>
/// <param name="IsHatched">Whether it explains places that are drawn hatched.</param>
public sealed record FigureNote(string Text, bool IsHatched = false);
