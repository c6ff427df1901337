namespace ReportKit.Rendering;

/// <summary>Sources as a reader knows them.</summary>
internal sealed class SourceNames(FactTable facts, Wording wording)
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>One source: producer, title, edition.</summary>
    public string Of(SourceId source) => Of([source]);

    /// <summary>The sources of several facts; editions of one publication are named together.</summary>
    public string Of(IEnumerable<Fact> told) =>
        Of([.. told.Select(f => f.Citation.Source).Distinct().OrderBy(s => s.Value, StringComparer.Ordinal)]);

    /// <summary>The same, with whose data they are in, where the project has more than its own.</summary>
    public string WithLayers(IReadOnlyList<Fact> told)
    {
        var layers = told.Select(facts.LayerOf).OfType<FactLayer>().Distinct().Order();
        var named = wording.List([.. layers.Select(l => wording.Facts[$"layer.{Cells.Text(l)}"])]);
        return named.Length == 0 ? Of(told) : $"{Of(told)} ({named})";
    }

    private string Of(IReadOnlyList<SourceId> sources)
    {
        var key = string.Join(' ', sources);
        if (!known.TryGetValue(key, out var name))
        {
            var publications = sources.Select(s => facts.Sources[s]).GroupBy(s => (s.Producer, s.Title))
                .Select(g => new CitationView([.. g], wording));
            known[key] = name = string.Join("; ", publications.Select(p => FactText.NameOf(p.Producer, p.Title, p.Editions)));
        }

        return name;
    }
}
