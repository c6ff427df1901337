namespace ReportKit.Narrative;

/// <summary>A text that tells facts, and knows which.</summary>
/// <param name="Text">As a reader sees it, not yet escaped for any format.</param>
/// <param name="Facts">The facts it tells; never none.</param>
internal sealed record Traced(string Text, params IReadOnlyList<Fact> Facts)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
