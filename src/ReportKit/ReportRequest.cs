namespace ReportKit;

/// <summary>What is to be rendered.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="Countries">Which countries; none: every country placed in the edition.</param>
/// <param name="Threads">How many are rendered side by side; changes nothing but the time.</param>
/// <param name="Reverse">Whether to start from the last country; changes nothing, and a test proves it.</param>
internal sealed record ReportRequest(int Edition, IReadOnlyList<CountryCode> Countries, int Threads = 1, bool Reverse = false)
{
    /// <summary>In what, and how.</summary>
    public RenderOptions Options { get; init; } = new();

    /// <summary>The documents of <see cref="EditionParts"/> that are rendered, of those asked for; null: all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>Whether a document is to be rendered.</summary>
    internal bool Wants(string document) => Only is null || Only.Contains(document);
}
