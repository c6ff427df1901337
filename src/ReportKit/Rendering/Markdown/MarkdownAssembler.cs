namespace ReportKit.Rendering;

/// <summary>Makes canonical Markdown and its sentences of what the templates wrote, and puts the notes to it.</summary>
internal sealed class MarkdownAssembler(FactRegistry registry, NoteWriter notes, ProblemList problems)
{
    private readonly StringBuilder markdown = new();
    private readonly StringBuilder tagged = new();
    private readonly List<RenderedSentence> sentences = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int lineNumber;

    /// <summary>The finished document.</summary>
    /// <param name="rendered">What the templates wrote.</param>
    /// <param name="document">How problems name the document: <c>PRK 2010</c>.</param>
    /// <param name="figures">The figures that the templates could show.</param>
    public RenderedText Assemble(string rendered, string document, IReadOnlyList<ReportChart> figures)
    {
        var lines = Lines(rendered);

        // The last heading is that of the notes; without any it has nothing beneath it.
        var heading = lines is [.., { Key: null, Body: "" }, { Key: null } last] && last.Body.StartsWith('#') ? last : null;
        if (heading is not null)
        {
            lines.RemoveRange(lines.Count - 2, 2);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Key is null)
            {
                CheckUnkeyed(line, document);
                Append(line.PlainMarkdown(), line.Body);
                continue;
            }

            var facts = line.FactIndexes().Select(index => registry.Facts[index]).ToList();
            CheckSentence(line, facts, document);
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            var marks = notes.MarksFor(facts, FactsOf(next), Remarked(line, facts));
            var plain = line.PlainMarkdown();
            Append(
                line.Prefix + plain + marks,
                $"{line.Prefix}{Marks.SentenceStart}{line.Key}{Marks.KeyEnd}{line.Body}{MarkdownParsing.Apart(marks)}{Marks.SentenceEnd}");
            sentences.Add(new RenderedSentence(line.Key, lineNumber, TaggedLine.ReaderText(plain), line.IsFixed, line.Place, facts));
        }

        if (heading is not null && notes.Definitions.Any())
        {
            Append("", "");
            Append(heading.PlainMarkdown(), heading.Body);
        }

        foreach (var (label, note) in notes.Definitions)
        {
            Append("", "");
            Append($"[^{label}]: {note}", $"[^{label}]: {note}");
        }

        var text = markdown.ToString();
        var shown = figures.Where(f => text.Contains($"]({f.Id}.svg)", StringComparison.Ordinal))
            .ToDictionary(f => $"{f.Id}.svg", StringComparer.Ordinal);
        return new RenderedText(text, tagged.ToString(), sentences, registry, shown);
    }

    private IReadOnlyList<Fact>? FactsOf(TaggedLine? line) =>
        line?.Key is null ? null : [.. line.FactIndexes().Select(index => registry.Facts[index])];

    // A statement's remark belongs to the sentence that the narrative makes of it, not to one that only opens its list; a placement's to
    // a sentence on its country, not to one that counts many; and what a figure sums up may be hundreds of facts.
    private static IEnumerable<Fact> Remarked(TaggedLine line, List<Fact> facts) =>
        line.Key!.StartsWith("figure-", StringComparison.Ordinal) ? []
        : line.Key.Contains('.', StringComparison.Ordinal) ? facts
        : facts.DistinctBy(f => f.Country).Count() > 1
            ? facts.Where(f => f is not (StatementFact or PlacementFact { Corrections.Count: 0 }))
        : facts.Where(f => f is not StatementFact);

    // Templates leave blank lines where a condition printed nothing; the canonical form has one between blocks.
    private static List<TaggedLine> Lines(string rendered)
    {
        var lines = new List<TaggedLine>();
        foreach (var line in rendered.Split('\n').Select(TaggedLine.Read))
        {
            var empty = line is { Key: null, Body: "" };
            if (!empty || (lines.Count > 0 && lines[^1] is not { Key: null, Body: "" }))
            {
                lines.Add(line);
            }
        }

        while (lines is [.., { Key: null, Body: "" }])
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private void Append(string plain, string withTags)
    {
        markdown.Append(plain).Append('\n');
        tagged.Append(withTags).Append('\n');
        lineNumber++;
    }

    private void CheckSentence(TaggedLine line, List<Fact> facts, string document)
    {
        if (!line.IsFixed && facts.Count == 0)
        {
            problems.Error(
                ProblemCodes.UntracedSentence,
                $"The sentence '{line.Key}' states no fact in {document}: \"{TaggedLine.ReaderText(line.PlainMarkdown())}\" "
                    + $"Print a value of a fact in it, or mark it as fixed wording: @!{line.Key}.",
                line.Place,
                line.Key);
        }

        if (!ids.Add(line.Key!))
        {
            problems.Error(
                ProblemCodes.RepeatedSentence,
                $"The sentence id '{line.Key}' is used twice in {document}. In a loop, make it differ: @{line.Key}-{{{{ item.id }}}}.",
                line.Place,
                line.Key);
        }
    }

    private void CheckUnkeyed(TaggedLine line, string document)
    {
        if (line.Body.Length > 0 && line.Body[0] is not ('#' or '|') && !line.Body.StartsWith("![", StringComparison.Ordinal))
        {
            problems.Error(
                ProblemCodes.UnkeyedSentence,
                $"A line without a sentence key in {document}: \"{TaggedLine.ReaderText(line.PlainMarkdown())}\" "
                    + "Begin it with @key, or @!key where it is fixed wording.",
                new FilePlace("templates"),
                line.Body);
        }
    }
}
