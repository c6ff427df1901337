namespace ReportKit.Assessment;

/// <summary>Holds what a narrative says of its country's position under the UN TIP Protocol to the acts and statuses in the data.</summary>
internal sealed class ProtocolClaimChecker(FactTable facts)
{
    private readonly SubjectFinder subjects = new(facts);

    /// <summary>Contradictions are errors; advice to join a Protocol that the country has joined is asked about.</summary>
    public void Check(CountryNarrative narrative, ProblemList problems)
    {
        var edition = facts.Editions[narrative.Edition];
        var atEnd = ProtocolStatusAssessor.Assess(facts, narrative.Country, edition.PeriodTo);
        var atRelease = edition.Released is { } day ? ProtocolStatusAssessor.Assess(facts, narrative.Country, day) : atEnd;
        foreach (var text in NarrativeText.Of(narrative, facts).Where(IsOnProtocol))
        {
            if (text.Section?.Role == SectionRole.Recommendations)
            {
                if (Advice.EndOf(Word.In(text.Words), 0) >= 0 && atEnd.Standing == ProtocolStanding.Party)
                {
                    problems.Warning(
                        ProblemCodes.ContradictoryProtocolActs,
                        $"{text.Name} advises to join the Protocol, but {Position(narrative, atEnd)}. Check it against the source.",
                        text.Place);
                }
            }
            else if (Claims(text.Words, narrative.Country).FirstOrDefault(c => IsWrong(c, atEnd) && IsWrong(c, atRelease)) is { } wrong)
            {
                problems.Error(
                    ProblemCodes.ContradictoryProtocolActs,
                    $"{text.Name} says \"{wrong.Words}\", but {Position(narrative, atEnd)}. Correct the text, or the data on the Protocol.",
                    text.Place);
            }
        }
    }

    private static bool IsOnProtocol(NarrativeText text)
    {
        if (!text.Words.Contains("Protocol", StringComparison.Ordinal))
        {
            return false;
        }

        var words = Word.In(text.Words);
        return Named.IsIn(words, 0, words.Length)
            || (text.Section?.Role == SectionRole.Protocol && text.Words.Contains("the Protocol", StringComparison.Ordinal));
    }

    private IEnumerable<Claim> Claims(string text, CountryCode country)
    {
        var words = new ClaimText(text);
        return from pattern in Patterns
               from found in pattern.Phrases.In(words.Words)
               where !Denied.IsBefore(words.Words, 0, found.First) || pattern.Kind is Kind.NotParty or Kind.NotSigned or Kind.Party
               where pattern.IsPlain || IsOfProtocol(text, words.Words[found.End - 1].End)
               where subjects.IsAbout(country, text, words.Words[found.First].Start)
               let clause = words.ClauseAt(found.First)
               where pattern.Kind is Kind.NotParty or Kind.NotSigned || clause.IsStated
               select new Claim(pattern.Kind, clause.Years is [var year] ? year : null, words.Between(found.First, found.End));
    }

    // The Protocol is named soon after, in the same sentence.
    private static bool IsOfProtocol(string text, int end)
    {
        var behind = text.AsSpan(end);
        var protocol = behind.IndexOf("Protocol");
        return protocol is >= 0 and <= 60 && behind[..protocol].IndexOfAny('.', ';') < 0;
    }

    private static bool IsWrong(Claim claim, ProtocolStatus status) => (claim.Kind, status.Standing) switch
    {
        (_, ProtocolStanding.Unknown) => false,
        (Kind.Party, ProtocolStanding.Party) =>
            claim.Year is { } year && status.PartySince is { } since && year < since.Year && year < status.Consent?.Date.Year,
        (Kind.Party, _) => true,
        (Kind.NotParty, var standing) => standing is ProtocolStanding.Party or ProtocolStanding.ConsentDeposited && claim.Year is null,
        (Kind.Signed, _) when status.Signature is { } act => claim.Year is { } year && year != act.Date.Year,
        (Kind.Signed, var standing) => standing != ProtocolStanding.Party || status.Consent is not null,
        (Kind.NotSigned, _) => status.Signature is not null && claim.Year is null,
        (Kind.Consented, ProtocolStanding.Party or ProtocolStanding.ConsentDeposited or ProtocolStanding.Withdrawn) =>
            claim.Year is { } year && status.Consent is { } act && year != act.Date.Year && year != status.PartySince?.Year,
        _ => true,
    };

    private string Position(CountryNarrative narrative, ProtocolStatus status)
    {
        var name = facts.Countries.TryGetValue(narrative.Country, out var country) ? country.NameInText : narrative.Country.Value;
        string[] both = [Act("signed it on", status.Signature), Act("consented to it on", status.Consent)];
        var acts = string.Join(" and ", both.Where(a => a.Length > 0));
        var position = status.Standing switch
        {
            ProtocolStanding.Party => "was a party to it",
            ProtocolStanding.ConsentDeposited => "was not yet a party to it",
            ProtocolStanding.Signatory => "was not a party to it",
            ProtocolStanding.Withdrawn => "had withdrawn from it",
            _ => "had neither signed nor joined it",
        };
        var where = status.Evidence.Count > 0 ? $" ({ClaimComparison.Where(status.Evidence[0].Place)})" : "";
        return acts.Length == 0
            ? $"{name} {position} on {status.AsOf:yyyy-MM-dd}{where}"
            : $"{name} {acts} and {position} on {status.AsOf:yyyy-MM-dd}";
    }

    private static string Act(string verb, ProtocolActFact? act) =>
        act is null ? "" : $"{verb} {act.Date:yyyy-MM-dd} ({ClaimComparison.Where(act.Place)})";



    private sealed record Claim(Kind Kind, int? Year, string Words);

    private enum Kind
    {
        Party,
        NotParty,
        Signed,
        NotSigned,
        Consented,
    }

    // Not the Optional Protocol on the sale of children, the smuggling protocol or that of 2014 on forced labour.
    private static readonly Phrases Named = new(
        "UN|TIP|Palermo|trafficking|Trafficking [TIP|trafficking] Protocol", "United Nations [TIP|trafficking] Protocol",
        "Protocol against|on trafficking", "Protocol to prevent , suppress");

    private static readonly (Phrases Phrases, Kind Kind, bool IsPlain)[] Patterns =
    [
        (new("is|was|are|were not [yet|currently] [a|among] [the] [state|states] party|parties", "is|was no party"), Kind.NotParty, true),
        (new("has|had|did not|never [yet] join|joined|ratify|ratified"), Kind.NotParty, false),
        (new("has|had|did not|never [yet] accede|acceded to", "has|had|did not|never [yet] become a party"), Kind.NotParty, false),
        (new("neither signed nor ratified|joined", "neither signed nor acceded to"), Kind.NotParty, true),
        (new("is|was|became|becomes|remains [now|already|also] [a] [state|states] party to|of"), Kind.Party, false),
        (new("has|had become|been [now|already|also] [a] [state|states] party to|of"), Kind.Party, false),
        (new("has|had|did not|never [yet] sign|signed", "neither signed"), Kind.NotSigned, false),
        (new("signed"), Kind.Signed, false),
        (new("acceded to", "ratified|accepted|approved|joined"), Kind.Consented, false),
    ];

    private static readonly Phrases Denied = new("neither|nor|never", "not [yet]");

    private static readonly Phrases Advice = new(
        "accede to", "ratify|join|sign", "become a [state] party to", "consider acceding to", "consider ratifying|joining");
}
