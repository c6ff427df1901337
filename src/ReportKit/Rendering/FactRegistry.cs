namespace ReportKit.Rendering;

/// <summary>Numbers the facts of one rendering, so that tags can name them.</summary>
internal sealed class FactRegistry
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<Fact> facts = [];

    /// <summary>The facts used, in the order of their first use.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    public int Add(Fact fact)
    {
        if (!indexes.TryGetValue(fact.Id, out var index))
        {
            index = facts.Count;
            indexes[fact.Id] = index;
            facts.Add(fact);
        }

        return index;
    }
}
