namespace ReportKit.Facts;

/// <summary>Numbers that name a law or a tier and count nothing: <c>Article 13.1</c>, <c>Articles 3 to 5</c>, <c>section 6</c>,
/// <c>Law No. 47</c>, <c>resolution 55/25</c>, <c>22 USC 7106(b)</c>, <c>Tier 2</c>.</summary>
internal static partial class LegalReference
{
    // 13.1, 4A, 110(b)(2), 55/25, 110-457.
    private const string Number = @"[0-9]+[A-Za-z]?(?:[./-][0-9]+)*(?:\([0-9A-Za-z]+\))*";

    private const string Abbreviated = @"arts?\.|secs?\.|ss?\.|paras?\.|cap\.|pub\. ?l\.|p\. ?l\.";

    private const string One =
        "article|section|subsection|chapter|part|title|paragraph|clause|rule|annex|schedule|law|act|bill|decree|decree-law|order|"
        + "ordinance|regulation|resolution|circular|directive|convention|protocol|code|tier";

    private const string Several =
        "articles|sections|subsections|chapters|parts|titles|paragraphs|clauses|rules|annexes|schedules|laws|acts|bills|decrees|orders|"
        + "ordinances|regulations|resolutions|circulars|directives|conventions|protocols|codes|tiers";

    public static string RemoveFrom(string text) => Reference().Replace(text, "");

    // A list ends with its last number after "and", "or" or "to", so that a count behind it stays: "Articles 3 and 4, 12 persons".
    [GeneratedRegex(
        $@"(?<![\w-])(?:(?:{Several}|{Abbreviated})(?: nos?\.?| numbers)? ?{Number}(?:, {Number})*"
        + $@"(?:,? (?:and|or|to|through) {Number}|–{Number})?"
        + $@"|(?:{One})(?: no\.?| number)? {Number}|[0-9]+ (?:USC|U\.S\.C\.) (?:§+ ?)?{Number})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
