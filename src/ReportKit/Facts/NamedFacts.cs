using ReportKit.Diagnostics;

namespace ReportKit.Facts;

/// <summary>The facts that a narrative may name, by short id.</summary>
/// <param name="facts">Those that are sound.</param>
/// <param name="isLeftOut">Whether an id may be of a fact that was left out because something is wrong with it.</param>
internal sealed class NamedFacts(IReadOnlyDictionary<string, Fact> facts, Func<string, bool> isLeftOut)
{
    /// <summary>The fact of an id, or null.</summary>
    public Fact? Find(string id) => facts.GetValueOrDefault(id);

    /// <summary>Whether an id may be of a fact that was left out: then it has been reported, and what names it isn't judged.</summary>
    public bool IsLeftOut(string id) => isLeftOut(id);

    /// <summary>What an id was probably meant to be.</summary>
    public string Hint(string id) => NearMatch.Hint(id, facts.Keys.Order(StringComparer.Ordinal));
}
