namespace ReportKit.Rendering;

/// <summary>Gives sentences their notes: one a publication, and one a remark that a fact carries.</summary>
/// <param name="sources">The publications.</param>
/// <param name="remarkOn">A fact's remark; may be empty.</param>
/// <param name="cite">The note of one or several editions of a publication, as one line of Markdown.</param>
internal sealed class NoteWriter(
    IReadOnlyDictionary<SourceId, Source> sources, Func<Fact, string> remarkOn, Func<IReadOnlyList<Source>, string> cite)
{
    private readonly List<(string Label, string Text)> definitions = [];
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    /// <summary>The marks behind a sentence. Sentences in a row that rest on the same sources share one mark, behind the
    /// last of them; a fact's own remark is marked at each.</summary>
    /// <param name="facts">What the sentence tells.</param>
    /// <param name="next">What the sentence behind it tells; null at the end of a paragraph.</param>
    /// <param name="remarks">The facts whose remarks belong to the sentence.</param>
    public string MarksFor(IReadOnlyList<Fact> facts, IReadOnlyList<Fact>? next, IEnumerable<Fact> remarks)
    {
        var cited = Cited(facts);
        var marks = next is not null && cited.Count > 0 && cited.SequenceEqual(Cited(next))
            ? []
            : Publications(cited).Select(p => Label(LabelOf(p), string.Join(' ', p.Select(e => e.Id)), () => cite(p))).ToList();
        marks.AddRange(remarks
            .Select(f => (f.Id, Text: remarkOn(f)))
            .Where(r => r.Text.Length > 0)
            .Select(r => Label($"note-{r.Id}", $"note {r.Text}", () => Escaping.Markdown(r.Text)))
            .Distinct());
        return string.Concat(marks.Select(label => $"[^{label}]"));
    }

    /// <summary>The notes' texts, in the order of their first marks.</summary>
    public IEnumerable<(string Label, string Text)> Definitions => definitions;

    private List<Source> Cited(IReadOnlyList<Fact> facts) =>
        [.. facts.Select(f => f.Citation.Source).Distinct().OrderBy(s => s.Value, StringComparer.Ordinal).Select(s => sources[s])];

    // Editions of one publication share a note: eight placements are not eight notes.
    private static IEnumerable<IReadOnlyList<Source>> Publications(List<Source> cited) =>
        cited.GroupBy(s => (s.Producer, s.Title)).Select(g => (IReadOnlyList<Source>)[.. g]);

    private static string LabelOf(IReadOnlyList<Source> editions) =>
        editions.Count == 1 ? editions[0].Id.Value : $"{editions[0].Id}-to-{editions[^1].Edition}";

    // Facts that carry the same remark share its note, and so do sentences that rest on the same editions.
    private string Label(string label, string key, Func<string> text)
    {
        if (labels.TryGetValue(key, out var known))
        {
            return known;
        }

        // 2007 and 2010 are other editions than 2007 to 2010.
        for (var next = 2; !used.Add(label); next++)
        {
            label = $"{label}-{next}";
        }

        labels[key] = label;
        definitions.Add((label, text()));
        return label;
    }
}
