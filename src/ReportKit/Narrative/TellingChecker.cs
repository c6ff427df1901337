namespace ReportKit.Narrative;

/// <summary>Checks that a sentence says how many, how sure, how often and who, wherever a fact of it does.</summary>
/// <remarks>Condensing a report loses these first: "some women" becomes "women", "may face" becomes "undergo".</remarks>
internal static class TellingChecker
{
    /// <summary>The marks that are lost, and statements that wait to be confirmed.</summary>
    public static void Check(CountryNarrative narrative, Wording wording, ProblemList problems)
    {
        foreach (var (section, paragraphs) in narrative.Sections)
        {
            // A list of recommendations is opened by a sentence that names speaker and addressee for all of them.
            foreach (var sentence in paragraphs.Where(p => section.Role != SectionRole.Recommendations || !p.IsList)
                .SelectMany(p => p.Sentences))
            {
                Check(sentence, wording, problems);
            }
        }
    }

    private static void Check(NarrativeSentence sentence, Wording wording, ProblemList problems)
    {
        foreach (var part in sentence.Parts
            .Where(p => p.Form == PartForm.Words && p.Fact?.Corrections.Any(c => c.Column == "text") == true))
        {
            problems.Warning(
                ProblemCodes.CorrectedInOwnWords,
                $"{part.Fact!.Id} was corrected, and the sentence '{sentence.Id}' puts it in words of its own: \"{part.Text}\". See that "
                    + "they say what is right, or write the statement as it stands.",
                part.Place);
        }

        var text = string.Concat(sentence.Parts.Select(p => TextOf(p, wording)));
        foreach (var fact in sentence.Facts)
        {
            var telling = SentenceReader.TellingOf(fact);
            var said = telling.Speaker.Length > 0 && HasWord(text, WithoutArticle(telling.Speaker));
            // Naming the speaker says as well that it is reported.
            var modality = telling.Modality == Modality.Reported && said ? Modality.Asserted : telling.Modality;
            if (telling.Speaker.Length > 0 && !said)
            {
                Lost("speaker", telling.Speaker, [telling.Speaker]);
            }

            Expect("quantifier", Cells.Text(telling.Quantifier), wording.Quantifiers.GetValueOrDefault(telling.Quantifier));
            Expect("modality", Cells.Text(modality), wording.Modalities.GetValueOrDefault(modality));
            Expect("frequency", Cells.Text(telling.Frequency), wording.Frequencies.GetValueOrDefault(telling.Frequency));

            void Expect(string what, string value, IReadOnlyList<string>? words)
            {
                if (words is not null && !words.Any(word => HasWord(text, word)))
                {
                    Lost(what, value, words);
                }
            }

            void Lost(string what, string value, IReadOnlyList<string> words) => problems.Error(
                ProblemCodes.MarkLost,
                $"The sentence '{sentence.Id}' loses the {what} '{value}' of {fact.Id}. Say one of: {string.Join(", ", words)}.",
                sentence.Place);
        }
    }

    /// <summary>A field of a fact as <c>{ID.field}</c> prints it.</summary>
    public static string FieldText(string field, Fact fact, Wording wording)
    {
        var telling = SentenceReader.TellingOf(fact);
        return field switch
        {
            "speaker" => telling.Speaker,
            "quantifier" => wording.Quantifiers[telling.Quantifier][0],
            "modality" => wording.Modalities[telling.Modality][0],
            _ => wording.Frequencies[telling.Frequency][0],
        };
    }

    private static string TextOf(SentencePart part, Wording wording) => (part.Form, part.Fact) switch
    {
        (PartForm.Statement, StatementFact statement) => statement.Text,
        (PartForm.Field, { } fact) => FieldText(part.Text, fact, wording),
        // What a phrase prints is a number; a bound such as "about" is no mark of certainty.
        (PartForm.Phrase, _) => "0",
        _ => part.Text,
    };

    private static string WithoutArticle(string speaker) =>
        speaker.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? speaker[4..] : speaker;

    private static bool HasWord(string text, string word) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
