namespace ReportKit.Rendering;

/// <summary>Checks the templates' sentences against the tier: a fixed phrase of one tier can't stand on the page of another.</summary>
/// <remarks>A narrative's own sentences were held to the placements when they were checked (<see cref="Assessment.TierClaimChecker"/>).
/// What the section on changes quotes of the last edition goes with the tier of then.</remarks>
internal static class TierTextChecker
{
    private const string Changes = "changes-said-";

    /// <summary>Sentences that contradict the placement.</summary>
    public static void Check(IReadOnlyList<RenderedSentence> sentences, Tier tier, Wording wording, string document, ProblemList problems)
    {
        foreach (var phrase in wording.TierPhrases.Where(p => !p.Tiers.Contains(tier)))
        {
            foreach (var sentence in sentences.Where(s => IsOfTemplate(s) && Says(s.Text, phrase.Phrase)))
            {
                problems.Error(
                    ProblemCodes.TextAgainstTier,
                    $"The sentence '{sentence.Id}' of {document} says \"{phrase.Phrase}\", but the placement is {wording.Tiers[tier]}; "
                        + $"the phrase goes with {wording.List([.. phrase.Tiers.Select(t => wording.Tiers[t])])}. Correct the sentence or "
                        + "the placement.",
                    sentence.Place);
            }
        }
    }

    // A question says nothing: whether the government fully meets the minimum standards.
    private static bool Says(string text, string phrase) =>
        text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !text[..at].Contains(
            "whether", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfTemplate(RenderedSentence sentence) =>
        !sentence.Id.StartsWith(Changes, StringComparison.Ordinal) && !sentence.Place.File.EndsWith(".yml", StringComparison.Ordinal);
}
