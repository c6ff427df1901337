namespace ReportKit.Facts;

/// <summary>Reads <c>{ID|clause}</c>: a statement within a sentence.</summary>
internal sealed partial class ClauseReader(IEnumerable<string> names, ProblemList problems)
{
    public const string Form = "clause";

    /// <summary>The clause that a statement becomes; null where it can't be one or its first word has to be asked for.</summary>
    /// <param name="fact">The statement.</param>
    /// <param name="own">Its first word as the writer gives it; empty where the writer doesn't.</param>
    /// <param name="before">The sentence up to it.</param>
    /// <param name="place">Where it stands.</param>
    public SentencePart? Read(StatementFact fact, string own, string before, FilePlace place)
    {
        var (clause, obstacle) = StatementClause.Of(fact.Text);
        if (clause is null)
        {
            return Refuse(
                $"{fact.ShortId} can't be a clause: {obstacle}. Put the words that this sentence needs in the placeholder: "
                + $"{{{fact.ShortId}:…}}.");
        }

        var first = clause.FirstWord;
        if (own.Length > 0)
        {
            return clause.Beginning(own) is { } written ? Part(written) : Refuse(
                $"'{own}' isn't the first word of {fact.ShortId}, '{first}'. That word stands behind {Form}:, with or without "
                + "its capital.");
        }

        // Behind a full stop nothing shows whether a sentence ended there, or an abbreviation.
        var words = first.Length == 0 || OnlyQuotes().IsMatch(before) ? clause.AtStart
            : AfterStop().IsMatch(before) ? null
            : clause.Within(names);
        return words is not null ? Part(words) : Refuse(
            $"{{{fact.ShortId}|{Form}}} doesn't begin the text, and nothing shows whether '{first}' keeps its capital there, as a name "
            + "does. Write the word as it should be: "
            + $"{{{fact.ShortId}|{Form}:{Capitals.Lowered(first)}}} or {{{fact.ShortId}|{Form}:{first}}}.");

        SentencePart Part(string text) => new(PartForm.Clause, text, fact, place) { Own = own };

        SentencePart? Refuse(string message) => problems.Refuse<SentencePart>(ProblemCodes.BadPlaceholder, message, place);
    }

    [GeneratedRegex(@"^[“""\s]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyQuotes();

    [GeneratedRegex(@"[.?!][”"")]*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex AfterStop();
}
