namespace ReportKit.Facts;

/// <summary>The facts that a narrative may name, by short id.</summary>
/// <param name="facts">Figures and statements that are sound; of two with one short id a figure counts.</param>
/// <param name="isLeftOut">Whether an id may be of a fact that was left out because something is wrong with it.</param>
internal sealed class NamedFacts(IEnumerable<Fact> facts, Func<string, bool> isLeftOut)
{
    private readonly Dictionary<string, Fact> byId = facts.OrderBy(f => f is StatementFact).DistinctBy(ShortIdOf)
        .ToDictionary(ShortIdOf, StringComparer.Ordinal);

    /// <summary>The fact of an id, or null.</summary>
    public Fact? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Whether an id may be of a fact that was left out: then it has been reported, and what names it isn't judged.</summary>
    public bool IsLeftOut(string id) => isLeftOut(id);

    /// <summary>What an id was probably meant to be.</summary>
    public string Hint(string id) => NearMatch.Hint(id, byId.Keys.Order(StringComparer.Ordinal));

    private static string ShortIdOf(Fact fact) => fact is FigureFact figure ? figure.ShortId : ((StatementFact)fact).ShortId;
}
