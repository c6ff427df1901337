using ReportKit.LanguageServer.Protocol;
using ReportKit.Narrative;

namespace ReportKit.LanguageServer;

/// <summary>What is told of a fact where a file names it: value, period, source, and the sentences that use it.</summary>
internal static class FactHover
{
    private const int MostSentences = 5;

    /// <summary>In one line: <c>12 persons, persons convicted, 2017 (made-2018)</c>.</summary>
    public static string Short(ProjectView view, Fact fact) =>
        $"{view.Inputs.Words.Says(fact)} – {view.Inputs.Words.About(fact)} ({fact.Citation.Source})";

    /// <summary>Over its id, or its row.</summary>
    public static Hover Of(ProjectView view, Named named)
    {
        var fact = named.Fact!;
        var source = view.Facts.Sources.GetValueOrDefault(fact.Citation.Source);
        List<string> lines =
        [
            view.Inputs.Words.Says(fact),
            view.Inputs.Words.About(fact),
            string.Join(", ", new[] { source is null ? $"{fact.Citation.Source}" : FactText.NameOf(source), fact.Citation.Locator }
                .Where(t => t.Length > 0)),
            $"{Occurrences.PlaceOf(view, fact)}",
        ];
        var sentences = SentencesOf(view, fact);
        lines.AddRange(sentences.Take(MostSentences).Select(s => $"Used by {s.Id}"));
        if (sentences.Count > MostSentences)
        {
            lines.Add($"and by {sentences.Count - MostSentences} more");
        }

        return new Hover(new HoverText("plaintext", string.Join('\n', lines.Where(l => l.Length > 0))), named.Range);
    }

    /// <summary>The sentences of narratives that a fact is told by.</summary>
    public static IReadOnlyList<NarrativeSentence> SentencesOf(ProjectView view, Fact fact) =>
        [.. view.Facts.Narratives.Where(n => n.Country == fact.Country).SelectMany(n => n.Sentences)
            .Where(s => s.Facts.Any(f => f.Id == fact.Id))];
}
