namespace ReportKit.Assessment;

/// <summary>The words by which <see cref="TierClaimReader"/> knows a claim.</summary>
internal static partial class TierClaimWords
{
    /// <summary>Stands in a phrase for the name of the tier that a claim names.</summary>
    public const string Named = "\u0001";

    /// <summary>Movements that name no tier and are the country's own: a unit can be upgraded too.</summary>
    public static readonly Phrases Moved = new(
        $"{Be} [*ly|again|also|then|thus] {MovedTo}", $"has been [*ly|again|also|then|thus] {MovedTo}",
        "kept|retained|held [on] its rank|ranking|placement", "kept|retained|held [on] its tier [ranking]");

    /// <summary>What tells, behind a movement, that something else was moved.</summary>
    public static readonly Phrases OfSomethingElse = new("its|the|their", "to a|an");

    public static readonly Phrases From = new(
        "from [the|a|an|its]", "from [the|a|an|its] rank|ranking|place|placement|status of|on|as [the|a]");

    // A verb of standing or moving, and no more than small words between it and the tier.
    public static readonly Phrases Placing = new($"{Standing}|{Moving} {Small} {Small} {Small} {Small} {Small} {Small}");

    public static readonly Phrases Attributive = new(
        $"its|this {Named} {Rank}|place|position|rating|designation", $"country's {Named} {Rank}|place|position|rating|designation",
        $"is|was|as|remain|remains|remained a|an {Named} country|government|state");

    // Of countries in general, of the list itself, of a step up or down that isn't taken.
    public static readonly Phrases OfMany = new(
        $"are|were [*] [*] [*] {Named}",
        $"{Many} [*] [*] [*] [*] {Named}", $"any|a country [*] [*] [*] [*] {Named}",
        $"reach|reaching|attain|attaining|achieve|achieving|earn|earning|toward|towards|above|below|beneath|beyond|than|between "
            + $"{Article} {Article} {Named}",
        $"moving {Article} {Article} {Named}", $"of being {Article} {Article} {Named}",
        $"a move {Article} {Article} {Named}", $"of a {Article} {Article} {Named}",
        $"{Named} countries|governments|states|nations|criteria|standard|standards|definition|sanctions|restrictions", $"{Named} list of",
        $"{Named}'s countries|governments|states|nations|criteria|standard|standards|definition|sanctions|restrictions");

    /// <summary>Of the edition before, behind the tier.</summary>
    public static readonly Phrases LastEdition = new(
        $"[{Rank}] [,] [in|of] the edition|year|report before", $"[{Rank}] [,] [in|of] the {Last} year|edition|report",
        $"[{Rank}] [,] [in|of] last year", $"[{Rank}] [,] [in|of] a year ago|earlier|before");

    /// <summary>The same, at the beginning of its clause.</summary>
    public static readonly Phrases LastEditionFirst = new(
        "last year", "[in] the year|edition before", $"in the {Last} year|edition|report");

    /// <summary>The same, anywhere before the tier.</summary>
    public static readonly Phrases LastEditionPlaced = new($"{Last} edition|report placed|ranked|put|listed");

    /// <summary>Up to the year of an edition, behind the tier.</summary>
    public static readonly Phrases InYear = new($"[{Rank}] [,] in|of [the] 19*|20*");

    public static readonly Phrases OfEdition = new("edition|report|tip");

    public static readonly Phrases Up = new(
        "upgrade|upgrades|upgraded|upgrading|rise|rises|rose|risen|raises|raised|promote|promotes|promoted|elevate|elevated",
        "climbs|climbed|advances|advanced|improves|improved", "move|moved|moves|went|goes up");

    public static readonly Phrases Down = new(
        "downgrade|downgrades|downgraded|downgrading|fall|falls|fell|fallen|drop|drops|dropped|lowers|lowered|demotes|demoted",
        "relegates|relegated|slips|slipped|sank", "move|moved|moves|went|goes down");

    public static readonly Phrases Kept = new(
        "remain|remains|remained|remaining|stay|stays|stayed|keep|keeps|kept|retain|retains|retained|maintain|maintains|maintained",
        "continue|continues|continued|still|again|unchanged");

    public static readonly Phrases InARow = new(
        "* [-] consecutive|straight|successive year|years|time|times|edition|editions|report|reports",
        "* year|years|time|times|edition|editions running", "* year|years|time|times|edition|editions in a row|succession",
        "* year|years|time|times|edition|editions in succession");

    public static readonly Phrases NoEfforts = new(
        $"{Be} [still] not [yet|currently|itself] making [any] {Significant}", $"does|did|do|has not make|made [any] {Significant}",
        $"make|makes|made|making|find|finds|found|show|shows|showed|saw|sees [of] no {Significant}",
        $"fail|fails|failed|failing to make [any] {Significant}", $"lack of [any] {Significant}");

    public static readonly Phrases Efforts = new($"making|makes|made|finds|found {Significant}");

    public static readonly Phrases Not = new("not [yet|currently|itself]");

    /// <summary>Efforts to do something else than to meet the standards: to identify victims, say.</summary>
    public static readonly Phrases ToDoSomething = new("to|in|on|at|for|with|against|toward|towards *");

    public static readonly Phrases ToMeetStandards = new(
        "* do so", "* [fully] meet*|reach*|comply*|fulfil*|satisfy*|attain*", "* eliminate*", "* that end|direction|regard*");

    public static readonly Phrases NotMeeting = new(
        "does|did|do|has|have not [yet] [fully] [yet] meet|met|satisfy|satisfied|fulfil|fulfilled|reach|reached "
            + "[all] [of] the [four] [minimum] standards",
        "does|did|do|has|have not [yet] [fully] [yet] comply|complied with [all] [of] the [four] [minimum] standards",
        "fall|falls|falling|fell short of the [minimum] standards",
        "fail|fails|failed to [fully] meet the [minimum] standards", "fail|fails|failed to [fully] comply with the [minimum] standards",
        "standards are|were not [yet] [fully] met", "standards are|were not [yet] [fully] complied with");

    public static readonly Phrases MeetingFully = new(
        "fully meets|met|satisfies|satisfied the [minimum] standards", "fully complies|complied with the [minimum] standards");

    public static readonly Phrases Meeting = new(
        "meets|satisfies|fulfils [all] [of] the [four] minimum standards", "complies with [all] [of] the [four] minimum standards");

    public static readonly Phrases NotMeant = new("not|never|which|that|fully", "'t");

    public static readonly Phrases Waived = new("granted|given|received|got|obtained a [*] waiver");

    public static readonly Phrases OfDowngrade = new(
        "per|under the trafficking", "pursuant to the trafficking", "in line with the trafficking",
        "of|from [an|the|a] otherwise|automatic|required|move|downgrade", ".|,|;");

    /// <summary>What a text must have to be read at all.</summary>
    [GeneratedRegex(@"[Tt]ier\b|[Ww]atch ?-?[Ll]ist|[Ss]pecial [Cc]ase|grade|significant effort|standards|waiver|\bits (?:rank|plac)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Prefilter();

    // A quotation gives another's words; so does what stands in quotation marks as a term of the law.
    [GeneratedRegex("“[^”]*”|\"[^\"]*\"|‘[^’]*’", RegexOptions.CultureInvariant)]
    public static partial Regex Quoted();

    [GeneratedRegex(
        @"\b[Tt]ier ?(?:2|Two|II)[ ,]*\(?[Ww]atch ?-?[Ll]ist\)?|\b[Tt]ier ?(?:1|2|3|One|Two|Three|III|II|I)\b(?!\.[0-9])" +
        @"|(?<![Tt]ier )Watch ?[Ll]ist\b|[Ss]pecial [Cc]ase\b",
        RegexOptions.CultureInvariant)]
    public static partial Regex TierName();

    private const string Be = "is|are|was|were|be|been|being";

    private const string MovedTo = "upgraded|downgraded|promoted|demoted|relegated";

    private const string Standing =
        "is|was|are|were|been|be|being|remain|remains|remained|remaining|stay|stays|stayed|stand|stands|stood|sit|sits|keep|keeps|kept|" +
        "retain|retains|retained|hold|holds|held|maintain|maintains|maintained|continue|continues|continued|place|placed|places|ranks|" +
        "ranked|put|puts|lists|listed|rates|rated|classifies|classified|classed|assigns|assigned|named|given|gives|receives|received";

    private const string Moving =
        "move|moved|moves|rise|rises|rose|risen|raises|raised|promote|promoted|promotes|elevate|elevated|climbs|climbed|advances|" +
        "advanced|improves|improved|upgrade|upgrades|upgraded|fall|falls|fell|fallen|drop|drops|dropped|lowers|lowered|demotes|demoted|" +
        "relegates|relegated|slips|slipped|sank|downgrade|downgrades|downgraded|returns|returned|went|goes|back";

    private const string Small =
        "[on|onto|to|at|in|into|as|the|a|an|its|it|again|also|once|more|now|still|rank|ranking|status|position|placement|place|back|" +
        "up|down|country|directly|only|same|automatically|therefore|government|of]";

    private const string Article = "[the|on|to|a]";

    private const string Rank = "rank|ranking|placement|status";

    private const string Last = "previous|last|preceding|prior";

    private const string Many =
        "countries|governments|states|nations|neighbour|neighbours|neighbor|neighbors|peers|others|those|each|every|all|most|many|some";

    private const string Significant = "significant effort|efforts";
}
