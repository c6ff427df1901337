using System.Text.RegularExpressions;
using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads the sentences of a narrative and binds their placeholders to facts.</summary>
/// <param name="facts">The facts that may be named, by short id.</param>
/// <param name="reader">Receives what is wrong.</param>
internal sealed partial class SentenceReader(NamedFacts facts, YamlChecker reader)
{
    private static readonly string[] Fields = ["speaker", "quantifier", "modality", "frequency"];

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>A sentence: a statement's id, or one key (the sentence's id) with its text.</summary>
    public NarrativeSentence? Read(YamlTree tree, string section)
    {
        var sentence = tree switch
        {
            YamlText id => ReadStatement(id, section),
            YamlMapping { Entries: [{ Value: YamlText text } entry] } => ReadWords(entry, text, section),
            _ => null,
        };
        if (sentence is null && tree is not YamlText && tree is not YamlMapping { Entries: [{ Value: YamlText }] })
        {
            reader.Problems.Error(ProblemCodes.NarrativeValue, "A sentence is a statement's id, or one key (the sentence's id) and its text in quotes: - convictions: \"…\".", tree.Place);
        }

        if (sentence is not null && !ids.Add(sentence.Id))
        {
            reader.Problems.Error(ProblemCodes.DuplicateSentenceId, $"The sentence id '{sentence.Id}' is used already. A reviewer finds a sentence by it, so each needs its own.", sentence.Place);
            return null;
        }

        return sentence;
    }

    private NarrativeSentence? ReadStatement(YamlText id, string section)
    {
        if (Find(id.Text, id.Place) is not { } fact)
        {
            return null;
        }

        if (fact is not StatementFact)
        {
            reader.Problems.Error(ProblemCodes.BadPlaceholder, $"{id.Text} is a figure; a sentence about it needs words: - some-id: \"… {{{id.Text}}} …\".", id.Place);
            return null;
        }

        return new NarrativeSentence($"{section}.{id.Text}", [new SentencePart(PartForm.Statement, "", fact, id.Place)], IsWholeStatement: true, id.Place);
    }

    private NarrativeSentence? ReadWords(YamlEntry entry, YamlText text, string section)
    {
        if (!SentenceId().IsMatch(entry.Key))
        {
            reader.Problems.Error(ProblemCodes.NarrativeValue, $"'{entry.Key}' isn't a sentence id: write lower case with hyphens, like penalties-for-sex-trafficking.", entry.KeyPlace);
            return null;
        }

        var parts = new List<SentencePart>();
        var sound = true;
        var at = 0;
        foreach (Match match in Placeholder().Matches(text.Text))
        {
            AddWords(text.Text[at..match.Index]);
            at = match.Index + match.Length;
            var part = ReadPlaceholder(match, text.Place);
            sound &= part is not null;
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        AddWords(text.Text[at..]);
        if (sound && parts.All(p => p.Fact is null))
        {
            reader.Problems.Error(ProblemCodes.SentenceWithoutFact, $"The sentence '{entry.Key}' rests on no fact. Name one: {{PROS-10}}, or {{PROS-10:words that state it}}.", text.Place);
            sound = false;
        }

        return sound ? new NarrativeSentence($"{section}.{entry.Key}", parts, IsWholeStatement: false, entry.KeyPlace) : null;

        void AddWords(string words)
        {
            if (words.AsSpan().IndexOfAny('{', '}') >= 0)
            {
                reader.Problems.Error(ProblemCodes.BadPlaceholder, $"A brace stands alone in '{words.Trim()}'. A placeholder is {{ID}}, {{ID:words}}, {{ID|phrase}}, {{ID|phrase:noun}} or {{ID.speaker}}, without another inside.", text.Place);
                sound = false;
            }
            else if (TypedNumber().IsMatch(LegalReference.RemoveFrom(words)))
            {
                reader.Problems.Error(ProblemCodes.TypedNumber, $"A number is typed into '{words.Trim()}'. Take it from a fact, {{PROS-10}}, or tie the words to one, {{PROS-10:…}}, so that it has a period, a unit and a source.", text.Place);
                sound = false;
            }
            else if (words.Length > 0)
            {
                parts.Add(new SentencePart(PartForm.Words, words, null, text.Place));
            }
        }
    }

    private SentencePart? ReadPlaceholder(Match match, FilePlace place)
    {
        var inside = Inside().Match(match.Groups["inside"].Value);
        if (!inside.Success)
        {
            reader.Problems.Error(ProblemCodes.BadPlaceholder, $"'{match.Value}' isn't a placeholder: write {{ID}}, {{ID:words}}, {{ID|phrase}}, {{ID|phrase:noun}} or {{ID.speaker}}.", place);
            return null;
        }

        if (Find(inside.Groups["id"].Value, place) is not { } fact)
        {
            return null;
        }

        if (inside.Groups["words"].Success)
        {
            return new SentencePart(PartForm.Words, inside.Groups["words"].Value, fact, place);
        }

        if (inside.Groups["field"] is { Success: true } field)
        {
            return Field(field.Value, fact, place);
        }

        if (fact is StatementFact)
        {
            if (inside.Groups["phrase"].Success)
            {
                reader.Problems.Error(ProblemCodes.BadPlaceholder, $"{inside.Groups["id"].Value} is a statement; phrases are for figures.", place);
                return null;
            }

            return new SentencePart(PartForm.Statement, "", fact, place);
        }

        var phrase = inside.Groups["phrase"] is { Success: true, Value: var name } ? name : "figure";
        if (fact is FigureFact { Value: null } figure && phrase is not ("unknown" or "period"))
        {
            reader.Problems.Error(ProblemCodes.ValueOfUnknown, $"{figure.ShortId} has no value ({Cells.Text(figure.Status)}). Say so: {{{figure.ShortId}|unknown}} or {{{figure.ShortId}:the government did not report …}}.", place);
            return null;
        }

        return new SentencePart(PartForm.Phrase, inside.Groups["noun"] is { Success: true, Value: var noun } ? $"{phrase}:{noun}" : phrase, fact, place);
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
        if (given)
        {
            return new SentencePart(PartForm.Field, field, fact, place);
        }

        var message = Fields.Contains(field, StringComparer.Ordinal)
            ? $"{fact.Id} has no {field}."
            : $"'{field}' isn't a field. Fields: {string.Join(", ", Fields)}.{NearMatch.Hint(field, Fields)}";
        reader.Problems.Error(ProblemCodes.BadPlaceholder, message, place);
        return null;
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
        if (facts.Find(id) is { } fact)
        {
            return fact;
        }

        if (!facts.IsLeftOut(id))
        {
            reader.Problems.Error(ProblemCodes.UnknownFact, $"No fact has the id '{id}': it is neither a statement of this file nor a figure of this country and edition.{facts.Hint(id)}", place);
        }

        return null;
    }

    [GeneratedRegex(@"\{(?<inside>[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?<id>[A-Z0-9][A-Za-z0-9-]*)(?:\.(?<field>[a-z]+)|\|(?<phrase>[a-z-]+)(?::(?<noun>[^{}]+))?|:(?<words>[^{}]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex TypedNumber();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceId();
}
