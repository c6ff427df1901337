using System.Text.RegularExpressions;

namespace ReportKit.Assessment;

/// <summary>The words by which <see cref="TierClaimReader"/> knows a claim.</summary>
internal static partial class TierClaimWords
{
    /// <summary>Second to twentieth, as a pattern.</summary>
    public const string Ordinals = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";

    private const string Tiers = @"(?<tier>(?:Tier|tier) ?(?:2|Two|II)[ ,]*\(?[Ww]atch ?-?[Ll]ist\)?|(?:Tier|tier) ?(?:1|2|3|One|Two|Three|III|II|I)\b(?!\.[0-9])|(?<![Tt]ier )Watch ?[Ll]ist\b|[Ss]pecial [Cc]ase\b)";

    private const string Be = @"(?:is|are|was|were|be|been|being)";

    [GeneratedRegex(@"[Tt]ier\b|[Ww]atch ?-?[Ll]ist|[Ss]pecial [Cc]ase|grade|significant effort|standards|waiver|\bits (?:rank|plac)", RegexOptions.CultureInvariant)]
    public static partial Regex Prefilter();

    // A quotation gives another's words; so does what stands in quotation marks as a term of the law.
    [GeneratedRegex("“[^”]*”|\"[^\"]*\"|‘[^’]*’", RegexOptions.CultureInvariant)]
    public static partial Regex Quoted();

    [GeneratedRegex(Tiers, RegexOptions.CultureInvariant)]
    public static partial Regex TierName();

    [GeneratedRegex(@"\bfrom (?:the |a |an |its )?(?:(?:rank|ranking|place|placement|status) (?:of|on|as) (?:the |a )?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex From();

    // A verb of standing or moving, and no more than small words between it and the tier.
    [GeneratedRegex(@"\b(?:is|was|are|were|been|be|being|remain(?:s|ed|ing)?|stay(?:s|ed)?|stands?|stood|sits?|keeps?|kept|retain(?:s|ed)?|hold(?:s)?|held|maintain(?:s|ed)?|continue[sd]?|placed?|places|rank(?:s|ed)|puts?|list(?:s|ed)|rate[sd]|classifie[sd]|classed|assign(?:s|ed)|named|given|gives|receive[sd]|moved?|moves|rises?|rose|risen|raise[sd]|promoted?|promotes|elevated?|climb(?:s|ed)|advance[sd]|improve[sd]|upgrade[sd]?|falls?|fell|fallen|drops?|dropped|lower(?:s|ed)|demote[sd]|relegate[sd]|slip(?:s|ped)|sank|downgrade[sd]?|return(?:s|ed)|went|goes|back)\b(?: (?:on|onto|to|at|in|into|as|the|a|an|its|it|again|also|once|more|now|still|rank|ranking|status|position|placement|place|back|up|down|country|directly|only|same|automatically|therefore|government|of)){0,6} $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Placing();

    // Its Tier 3 rank; a Tier 2 country; the Tier 3 placement.
    [GeneratedRegex(@"\b(?:its|this|the country's) \u0001 (?:rank|ranking|place|placement|status|position|rating|designation)\b|\b(?:is|was|as|remains?|remained) an? \u0001 (?:country|government|state)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Attributive();

    // Of countries in general, of the list itself, of a step up or down that isn't taken.
    [GeneratedRegex(@"\b(?:are|were) (?:\w+ ){0,3}\u0001|\b(?:countries|governments|states|nations|neighbours?|neighbors?|peers|others|those|any country|a country|each|every|all|most|many|some)\b(?: \w+){0,4} \u0001|\b(?:reach(?:ing)?|attain(?:ing)?|achiev(?:e|ing)|earn(?:ing)?|towards?|above|below|beneath|beyond|than|between|of being|a move|moving|of a) (?:the |on |to |a )*\u0001|\u0001'?s? (?:countries|governments|states|nations|list of|criteria|standards?|definition|sanctions|restrictions)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex OfMany();

    [GeneratedRegex(@"^(?: rank| ranking| placement| status)?,?(?: in| of)?(?: the (?:edition|year|report) before\b| the (?:previous|last|preceding|prior) (?:year|edition|report)\b| last year\b| a year (?:ago|earlier|before)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex LastEdition();

    [GeneratedRegex(@"^\s*(?:last year|(?:in )?the (?:year|edition) before|in the (?:previous|last|preceding|prior) (?:year|edition|report))\b|\b(?:previous|last|preceding|prior) (?:edition|report) (?:placed|ranked|put|listed)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex LastEditionFirst();

    [GeneratedRegex(@"^(?: rank| ranking| placement| status)?,? (?:in|of) (?:the )?(?<year>(?:19|20)[0-9]{2})(?![\w-])(?<edition> (?:edition|report|TIP))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex YearAfter();

    [GeneratedRegex(@"\b(?:upgrad(?:e[sd]?|ing)|rises?|rose|risen|raise[sd]|promote[sd]?|elevated?|climb(?:s|ed)|advance[sd]|improve[sd]|(?:moved?|moves|went|goes) up)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Up();

    [GeneratedRegex(@"\b(?:downgrad(?:e[sd]?|ing)|falls?|fell|fallen|drops?|dropped|lower(?:s|ed)|demote[sd]|relegate[sd]|slip(?:s|ped)|sank|(?:moved?|moves|went|goes) down)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Down();

    [GeneratedRegex(@"\b(?:remain(?:s|ed|ing)?|stay(?:s|ed)?|keeps?|kept|retain(?:s|ed)?|maintain(?:s|ed)?|continue[sd]?|still|again|unchanged)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Kept();

    // The subject is the country, or a pronoun for it: a unit can be upgraded too.
    [GeneratedRegex(@"(?<subject>[\w'’-]+) (?:" + Be + @"|has been)(?: \w+ly| again| also| then| thus)? (?:upgraded|downgraded|promoted|demoted|relegated)\b(?! (?:its|the|their|to an?\b))|\b(?<subject>[\w'’-]+) (?:kept|retained|kept on|held) its (?:rank|ranking|placement|tier|tier ranking)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex MovedAlone();

    [GeneratedRegex(@"\b(?<count>" + Ordinals + @"|[0-9]{1,2}(?:st|nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})[ -](?:consecutive|straight|successive) (?:years?|times?|editions?|reports?)\b|\b(?<count>" + Ordinals + @"|[0-9]{1,2}(?:st|nd|rd|th)|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) (?:years?|times?|editions?) (?:running|in a row|in succession)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex InARow();

    // Efforts in general, to meet the standards; not those to identify victims, say.
    private const string InGeneral = @" significant efforts?\b(?! (?:to|in|on|at|for|with|against|towards?) (?!do so|(?:fully )?(?:meet|reach|comply|fulfil|satisfy|attain)|eliminate|that (?:end|direction|regard)))";

    [GeneratedRegex(@"\b" + Be + @"(?: still)? not(?: yet| currently| itself)? making(?: any)?" + InGeneral + @"|\b(?:does|did|do|has) not (?:make|made)(?: any)?" + InGeneral + @"|\b(?:makes?|made|making|finds?|found|shows?|showed|saw|sees)(?: of)? no" + InGeneral + @"|\bfail(?:s|ed|ing)? to make(?: any)?" + InGeneral + @"|\black of(?: any)?" + InGeneral, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex NoEfforts();

    [GeneratedRegex(@"(?<!not |not yet |not currently )\b(?:making|makes|made|finds|found)" + InGeneral, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Efforts();

    [GeneratedRegex(@"\b(?:does|did|do|has|have) not (?:yet |fully |yet fully |fully yet )?(?:meet|met|comply with|complied with|satisf(?:y|ied)|fulfil(?:led)?|reach(?:ed)?) (?:all |all of )?the (?:four )?(?:minimum )?standards\b|\bfall(?:s|ing)? short of the (?:minimum )?standards\b|\bfell short of the (?:minimum )?standards\b|\bfail(?:s|ed)? to (?:fully )?(?:meet|comply with) the (?:minimum )?standards\b|\bstandards (?:are|were) not (?:yet )?(?:fully )?(?:met|complied with)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex NotMeeting();

    [GeneratedRegex(@"\bfully (?:meets|met|complies with|complied with|satisfie[sd]) the (?:minimum )?standards\b|(?<!n't |not |never |which |that )\b(?:meets|complies with|satisfies|fulfils) (?:all |all of )?the (?:four )?minimum standards\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Meeting();

    [GeneratedRegex(@"\b(?:granted|given|received|got|obtained) a (?:\w+ )?waiver(?= (?:per|under|pursuant to|in line with) the Trafficking| (?:of|from) (?:an |the |a )?(?:otherwise|automatic|required|move|downgrade)|$|[.,;])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Waived();
}
