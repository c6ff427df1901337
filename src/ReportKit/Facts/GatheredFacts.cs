namespace ReportKit.Facts;

/// <summary>Facts and narratives as they are gathered, before they make a table.</summary>
internal sealed record GatheredFacts(List<Fact> Facts, List<CountryNarrative> Narratives)
{
    /// <summary>Figures with an id of their own that something is wrong with, by country and short id.</summary>
    public HashSet<(CountryCode Country, string ShortId)> UnreadFigures { get; } = [];
}
