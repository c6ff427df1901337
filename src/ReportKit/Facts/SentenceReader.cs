namespace ReportKit.Facts;

/// <summary>Reads the sentences of a narrative and binds their placeholders to facts.</summary>
/// <param name="facts">The facts that a sentence may name.</param>
/// <param name="names">Names by which a sentence may begin, as countries have them.</param>
/// <param name="problems">What is wrong.</param>
internal sealed partial class SentenceReader(NamedFacts facts, IEnumerable<string> names, ProblemList problems)
{
    private const string Forms = "{ID}, {ID:words}, {ID|clause}, {ID|phrase}, {ID|phrase:noun} or {ID.speaker}";

    private static readonly string[] Fields = ["speaker", "quantifier", "modality", "frequency"];

    private readonly ClauseReader clauses = new(names, problems);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>A sentence: a statement's id, or one key (the sentence's id) with its text.</summary>
    public NarrativeSentence? Read(YamlTree tree, string section)
    {
        var sentence = tree switch
        {
            YamlText id => ReadStatement(id, section),
            YamlMapping { Entries: [{ Value: YamlText text } entry] } => ReadWords(entry, text, section),
            _ => problems.Refuse<NarrativeSentence>(
                ProblemCodes.NarrativeValue,
                "A sentence is a statement's id, or one key (the sentence's id) and its text in quotes: - convictions: \"…\".",
                tree.Place),
        };
        return sentence is null || ids.Add(sentence.Id)
            ? sentence
            : problems.Refuse<NarrativeSentence>(
                ProblemCodes.DuplicateSentenceId,
                $"The sentence id '{sentence.Id}' is used already. A reviewer finds a sentence by it, so each needs its own.",
                sentence.Place);
    }

    private NarrativeSentence? ReadStatement(YamlText id, string section) => Find(id.Text, id.Place) switch
    {
        null => null,
        StatementFact fact => new NarrativeSentence(
            $"{section}.{id.Text}", [new SentencePart(PartForm.Statement, "", fact, id.Place)], IsWholeStatement: true, id.Place),
        _ => problems.Refuse<NarrativeSentence>(
            ProblemCodes.BadPlaceholder,
            $"{id.Text} is a figure; a sentence about it needs words: - some-id: \"… {{{id.Text}}} …\".",
            id.Place),
    };

    private NarrativeSentence? ReadWords(YamlEntry entry, YamlText text, string section)
    {
        if (!SentenceId().IsMatch(entry.Key))
        {
            return problems.Refuse<NarrativeSentence>(
                ProblemCodes.NarrativeValue,
                $"'{entry.Key}' isn't a sentence id: write lower case with hyphens, like penalties-for-sex-trafficking.",
                entry.KeyPlace);
        }

        var parts = new List<SentencePart?>();
        var at = 0;
        foreach (Match match in Placeholder().Matches(text.Text))
        {
            AddWords(text.Text[at..match.Index]);
            parts.Add(ReadPlaceholder(match, text.Text[..match.Index], text.Place));
            at = match.Index + match.Length;
        }

        AddWords(text.Text[at..]);
        return parts.Contains(null) ? null
            : parts.Any(p => p!.Fact is not null)
                ? new NarrativeSentence(
                    $"{section}.{entry.Key}", [.. parts.OfType<SentencePart>()], IsWholeStatement: false, entry.KeyPlace)
            : problems.Refuse<NarrativeSentence>(
                ProblemCodes.SentenceWithoutFact,
                $"The sentence '{entry.Key}' rests on no fact. Name one: {{PROS-10}}, or {{PROS-10:words that state it}}.",
                text.Place);

        void AddWords(string words)
        {
            if (words.Length > 0)
            {
                parts.Add(ReadWords(words, text.Place));
            }
        }
    }

    private SentencePart? ReadWords(string words, FilePlace place) =>
        words.AsSpan().IndexOfAny('{', '}') >= 0
            ? problems.Refuse<SentencePart>(
                ProblemCodes.BadPlaceholder,
                $"A brace stands alone in '{words.Trim()}'. A placeholder is {Forms}, without another inside.",
                place)
        : TypedNumber().IsMatch(LegalReference.RemoveFrom(words))
            ? problems.Refuse<SentencePart>(
                ProblemCodes.TypedNumber,
                $"A number is typed into '{words.Trim()}'. Take it from a fact, {{PROS-10}}, or tie the words to one, {{PROS-10:…}}, "
                + "so that it has a period, a unit and a source.",
                place)
        : new SentencePart(PartForm.Words, words, null, place);

    private SentencePart? ReadPlaceholder(Match match, string before, FilePlace place)
    {
        var inside = Inside().Match(match.Groups["inside"].Value);
        if (!inside.Success)
        {
            return problems.Refuse<SentencePart>(
                ProblemCodes.BadPlaceholder, $"'{match.Value}' isn't a placeholder: write {Forms}.", place);
        }

        var id = inside.Groups["id"].Value;
        var phrase = inside.Groups["phrase"] is { Success: true, Value: var name } ? name : "figure";
        return Find(id, place) switch
        {
            null => null,
            var fact when inside.Groups["words"] is { Success: true, Value: var words } =>
                new SentencePart(PartForm.Words, words, fact, place),
            var fact when inside.Groups["field"] is { Success: true, Value: var field } => Field(field, fact, place),
            StatementFact fact when phrase == ClauseReader.Form => clauses.Read(fact, inside.Groups["noun"].Value, before, place),
            StatementFact when inside.Groups["phrase"].Success => problems.Refuse<SentencePart>(
                ProblemCodes.BadPlaceholder,
                $"{id} is a statement; phrases are for figures. Within a sentence a statement is {{{id}|{ClauseReader.Form}}}.",
                place),
            FigureFact when phrase == ClauseReader.Form => problems.Refuse<SentencePart>(
                ProblemCodes.BadPlaceholder,
                $"{id} is a figure, and {ClauseReader.Form} is for statements. Write {{{id}}} or one of its phrases.",
                place),
            StatementFact fact => new SentencePart(PartForm.Statement, "", fact, place),
            FigureFact { Value: null } figure when phrase is not ("unknown" or "period") => problems.Refuse<SentencePart>(
                ProblemCodes.ValueOfUnknown,
                $"{figure.ShortId} has no value ({Cells.Text(figure.Status)}). Say so: {{{figure.ShortId}|unknown}} "
                + $"or {{{figure.ShortId}:the government did not report …}}.",
                place),
            var fact when inside.Groups["noun"] is { Success: true, Value: var noun } =>
                new SentencePart(PartForm.Phrase, $"{phrase}:{noun}", fact, place),
            var fact => new SentencePart(PartForm.Phrase, phrase, fact, place),
        };
    }

    private SentencePart? Field(string field, Fact fact, FilePlace place)
    {
        var telling = TellingOf(fact);
        var given = field switch
        {
            "speaker" => telling.Speaker.Length > 0,
            "quantifier" => telling.Quantifier != Quantifier.Unspecified,
            "modality" => telling.Modality != Modality.Asserted,
            "frequency" => telling.Frequency != Frequency.Unspecified,
            _ => false,
        };
        return given ? new SentencePart(PartForm.Field, field, fact, place) : problems.Refuse<SentencePart>(
            ProblemCodes.BadPlaceholder,
            Fields.Contains(field, StringComparer.Ordinal)
                ? $"{fact.Id} has no {field}."
                : $"'{field}' isn't a field. Fields: {string.Join(", ", Fields)}.{NearMatch.Hint(field, Fields)}",
            place);
    }

    /// <summary>How a fact must be told.</summary>
    public static Telling TellingOf(Fact fact) => fact switch
    {
        StatementFact statement => statement.Telling,
        FigureFact figure => figure.Telling,
        _ => default,
    };

    private Fact? Find(string id, FilePlace place)
    {
        var fact = facts.Find(id);
        if (fact is null && !facts.IsLeftOut(id))
        {
            problems.ErrorOn(
                id,
                ProblemCodes.UnknownFact,
                $"No fact has the id '{id}': it is neither a statement of this file nor a figure of this country and edition."
                    + facts.Hint(id),
                place);
        }

        return fact;
    }

    [GeneratedRegex(@"\{(?<inside>[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"^(?<id>[A-Z0-9][A-Za-z0-9-]*)(?:\.(?<field>[a-z]+)|\|(?<phrase>[a-z-]+)(?::(?<noun>[^{}]+))?|:(?<words>[^{}]+))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex TypedNumber();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceId();
}
