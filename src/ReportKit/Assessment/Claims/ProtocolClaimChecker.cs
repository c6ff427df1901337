using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Diagnostics;
using ReportKit.Facts;

namespace ReportKit.Assessment;

/// <summary>Holds what a narrative says of its country's position under the UN TIP Protocol to the acts and statuses in the data.</summary>
/// <param name="facts">The checked facts.</param>
public sealed partial class ProtocolClaimChecker(FactTable facts)
{
    private readonly SubjectFinder subjects = new(facts);

    /// <summary>Contradictions are errors; advice to join a Protocol that the country has joined is asked about.</summary>
    /// <param name="narrative">The narrative.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public void Check(CountryNarrative narrative, ProblemList problems)
    {
        var edition = facts.Editions[narrative.Edition];
        var atEnd = ProtocolStatusAssessor.Assess(facts, narrative.Country, edition.PeriodTo);
        var atRelease = edition.Released is { } day ? ProtocolStatusAssessor.Assess(facts, narrative.Country, day) : atEnd;
        foreach (var text in NarrativeText.Of(narrative, facts).Where(t => Named().IsMatch(t.Words) || (t.Section == SectionKind.Protocol && t.Words.Contains("the Protocol", StringComparison.Ordinal))))
        {
            if (text.Section == SectionKind.Recommendations)
            {
                if (Advice().IsMatch(text.Words) && atEnd.Standing == ProtocolStanding.Party)
                {
                    problems.Warning(ProblemCodes.ContradictoryProtocolActs, $"{text.Name} advises to join the Protocol, but {Position(narrative, atEnd)}. Check it against the source.", text.Place);
                }
            }
            else if (Claims(text.Words, narrative.Country).FirstOrDefault(c => IsWrong(c, atEnd) && IsWrong(c, atRelease)) is { } wrong)
            {
                problems.Error(ProblemCodes.ContradictoryProtocolActs, $"{text.Name} says \"{wrong.Words}\", but {Position(narrative, atEnd)}. Correct the text, or the data on the Protocol.", text.Place);
            }
        }
    }

    private IEnumerable<Claim> Claims(string text, CountryCode country) =>
        from pattern in new[] { (Regex: NotParty(), Kind: Kind.NotParty), (Regex: Party(), Kind: Kind.Party), (Regex: NotSigned(), Kind: Kind.NotSigned), (Regex: Signed(), Kind: Kind.Signed), (Regex: Consented(), Kind: Kind.Consented) }
        from match in pattern.Regex.Matches(text)
        where subjects.IsAbout(country, text, match.Index)
        let clause = Clause.At(OfYear().Replace(text, "    "), match.Index)
        where pattern.Kind is Kind.NotParty or Kind.NotSigned || clause.IsStated
        select new Claim(pattern.Kind, clause.Years is [var year] ? year : null, match.Value.Trim());

    private static bool IsWrong(Claim claim, ProtocolStatus status) => (claim.Kind, status.Standing) switch
    {
        (_, ProtocolStanding.Unknown) => false,
        (Kind.Party, ProtocolStanding.Party) => claim.Year is { } year && status.PartySince is { } since && year < since.Year && year < status.Consent?.Date.Year,
        (Kind.Party, _) => true,
        (Kind.NotParty, var standing) => standing is ProtocolStanding.Party or ProtocolStanding.ConsentDeposited && claim.Year is null,
        (Kind.Signed, _) => status.Signature is null ? status.Standing != ProtocolStanding.Party || status.Consent is not null : claim.Year is { } year && year != status.Signature.Date.Year,
        (Kind.NotSigned, _) => status.Signature is not null && claim.Year is null,
        (Kind.Consented, ProtocolStanding.Party or ProtocolStanding.ConsentDeposited or ProtocolStanding.Withdrawn) =>
            claim.Year is { } year && status.Consent is { } act && year != act.Date.Year && year != status.PartySince?.Year,
        _ => true,
    };

    private string Position(CountryNarrative narrative, ProtocolStatus status)
    {
        var name = facts.Countries.TryGetValue(narrative.Country, out var country) ? country.NameInText : narrative.Country.Value;
        var acts = string.Join(" and ", new[] { Act("signed it on", status.Signature), Act("consented to it on", status.Consent) }.Where(a => a.Length > 0));
        var position = status.Standing switch
        {
            ProtocolStanding.Party => "was a party to it",
            ProtocolStanding.ConsentDeposited => "was not yet a party to it",
            ProtocolStanding.Signatory => "was not a party to it",
            ProtocolStanding.Withdrawn => "had withdrawn from it",
            _ => "had neither signed nor joined it",
        };
        return acts.Length == 0
            ? $"{name} {position} on {Day(status.AsOf)}{(status.Evidence.Count > 0 ? $" ({ClaimComparison.Where(status.Evidence[0].Place)})" : "")}"
            : $"{name} {acts} and {position} on {Day(status.AsOf)}";
    }

    private static string Act(string verb, ProtocolActFact? act) => act is null ? "" : $"{verb} {Day(act.Date)} ({ClaimComparison.Where(act.Place)})";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
    [GeneratedRegex(@"\b(?:(?:UN|United Nations|TIP|Palermo|trafficking|Trafficking) (?:TIP |trafficking )?Protocol|Protocol (?:against trafficking|on trafficking|on [Tt]rafficking|to [Pp]revent, [Ss]uppress))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    private const string OfProtocol = @"(?=[^.;]{0,60}Protocol)";

    [GeneratedRegex(@"\b(?:is|was|are|were) not (?:yet |currently )?(?:a |among the )?(?:state |states |State |States )?part(?:y|ies)\b|\b(?:is|was) no party\b|\b(?:has|had|did) (?:not|never) (?:yet )?(?:joined?|acceded? to|ratif(?:y|ied)|become a party)\b" + OfProtocol + @"|\bneither signed nor (?:acceded to|ratified|joined)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotParty();

    [GeneratedRegex(@"\b(?:is|was|became|becomes|has become|had become|remains|has been) (?:now |already |also )?(?:a )?(?:state |State |States )?party (?:to|of)\b" + OfProtocol, RegexOptions.CultureInvariant)]
    private static partial Regex Party();

    [GeneratedRegex(@"\b(?:(?:has|had|did) (?:not|never) (?:yet )?sign(?:ed)?|neither signed)\b" + OfProtocol, RegexOptions.CultureInvariant)]
    private static partial Regex NotSigned();

    [GeneratedRegex(@"(?<!neither |not |not yet |never )\bsigned\b" + OfProtocol, RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"(?<!not |not yet |never |nor )\b(?:acceded to|ratified|accepted|approved|joined)\b" + OfProtocol, RegexOptions.CultureInvariant)]
    private static partial Regex Consented();

    // The Protocol's own year: the 2000 UN TIP Protocol.
    [GeneratedRegex(@"\b2000(?= (?:UN|United|TIP|Palermo|Protocol))", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"^(?:Accede to|Ratify|Join|Sign|Become a (?:state )?party to|Consider (?:acceding to|ratifying|joining))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Advice();
}
