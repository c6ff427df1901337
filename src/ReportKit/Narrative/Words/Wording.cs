namespace ReportKit.Narrative;

/// <summary>Words that the kit puts together by rule, read from templates/wording.yml.</summary>
/// <param name="Language">The language of the report: <c>en-GB</c>.</param>
/// <param name="Numbers">Zero to nine.</param>
/// <param name="Million">After a number of millions.</param>
/// <param name="Billion">After a number of billions.</param>
/// <param name="Ordinals">First, second, third …</param>
/// <param name="And">Before the last of a list.</param>
/// <param name="Or">Before the last of several possibilities.</param>
/// <param name="NotRanked">Of a country that the edition leaves out.</param>
/// <param name="Months">January to December.</param>
/// <param name="Tiers">Names of the tiers.</param>
/// <param name="Regions">Names of the report's regions by code.</param>
/// <param name="Quantifiers">Words that say how many; the first is printed, any is enough.</param>
/// <param name="Modalities">Words that say how sure.</param>
/// <param name="Frequencies">Words that say how often.</param>
/// <param name="Findings">How a reader sees a finding.</param>
/// <param name="Questions">Questions of the decision as a reader sees them.</param>
/// <param name="TierPhrases">Fixed phrases of the genre, with the tiers whose page may have them.</param>
/// <param name="Figures">What stands beside the numbers of figures.</param>
internal sealed record Wording(
    string Language,
    IReadOnlyList<string> Numbers,
    string Million,
    string Billion,
    IReadOnlyList<string> Ordinals,
    string And,
    string Or,
    string NotRanked,
    IReadOnlyList<string> Months,
    IReadOnlyDictionary<Tier, string> Tiers,
    IReadOnlyDictionary<string, string> Regions,
    IReadOnlyDictionary<Quantifier, IReadOnlyList<string>> Quantifiers,
    IReadOnlyDictionary<Modality, IReadOnlyList<string>> Modalities,
    IReadOnlyDictionary<Frequency, IReadOnlyList<string>> Frequencies,
    IReadOnlyDictionary<Finding, string> Findings,
    IReadOnlyDictionary<string, string> Questions,
    IReadOnlyList<TierPhrase> TierPhrases,
    ChartWording Figures)
{
    /// <summary>The texts of <see cref="FactText"/>.</summary>
    internal FilledTexts Facts { get; init; } = new(new Dictionary<string, string>());

    /// <summary>Zero as one end of a range.</summary>
    public string Zero { get; init; } = "";

    /// <summary>Short names of producers, by the name that sources.csv gives them.</summary>
    public IReadOnlyDictionary<string, string> ShortNames { get; init; } = new Dictionary<string, string>();

    /// <summary>What stands on the pages of a country whose report isn't approved, where the edition asks for it.</summary>
    public string Draft { get; init; } = "";

    /// <summary>The remark on a corrected value, with the parts <c>{old}</c>, <c>{new}</c> and <c>{why}</c>.</summary>
    public string Corrected { get; init; } = "";

    /// <summary>The remark on a placement that was reckoned, with the parts <c>{edition}</c> and <c>{why}</c>.</summary>
    public string Reckoned { get; init; } = "";

    /// <summary>The remark on a figure that a later release restates, with the part <c>{source}</c>.</summary>
    public string Superseded { get; init; } = "";

    /// <summary>Whether the kit's own file gave what a project's doesn't say.</summary>
    internal bool IsCompleted { get; init; }

    /// <summary>A fact's remark, with what was corrected in it; empty where there is nothing to say.</summary>
    public string RemarkOn(Fact fact) => fact.Corrections.Count == 0 ? NoteOn(fact)
        : string.Join(' ', new[] { NoteOn(fact) }.Concat(fact.Corrections.Select(CorrectedBy)).Where(t => t.Length > 0));

    /// <summary>The remark on a figure that a later release restates.</summary>
    internal string SupersededBy(string source) => Superseded.Replace("{source}", source, StringComparison.Ordinal);

    private string NoteOn(Fact fact) => fact is not PlacementFact { IsReckoned: true } placement ? fact.Note
        : Reckoned.Replace("{edition}", $"{placement.Edition}", StringComparison.Ordinal)
            .Replace("{why}", fact.Note.Trim(), StringComparison.Ordinal);

    private string CorrectedBy(Correction correction) => Corrected
        .Replace("{old}", correction.Old.Trim().TrimEnd('.'), StringComparison.Ordinal)
        .Replace("{new}", correction.New.Trim().TrimEnd('.'), StringComparison.Ordinal)
        .Replace("{why}", correction.Why.Trim(), StringComparison.Ordinal);

    /// <summary>A day: <c>21 August 2002</c>.</summary>
    public string Day(DateOnly date) => $"{date.Day} {Month(date)}";

    /// <summary>A month: <c>August 2002</c>.</summary>
    public string Month(DateOnly date) => $"{Months[date.Month - 1]} {date.Year}";

    /// <summary>Where a period begins: its month, or its first day where it isn't of whole months.</summary>
    public string BeginningOf(FactPeriod period) => period.IsOfWholeMonths ? Month(period.From) : Day(period.From);

    /// <summary>Where a period ends, likewise; empty where the end is open.</summary>
    public string EndOf(FactPeriod period) => period.To is not { } to ? "" : period.IsOfWholeMonths ? Month(to) : Day(to);

    /// <summary>Texts with commas and a last 'and', or another word: <c>men, women and children</c>.</summary>
    public string List(IReadOnlyList<string> items, string? last = null) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last ?? And} {items[^1]}",
    };

    /// <summary>The ordinal of a number, in words as far as the list reaches, then in digits.</summary>
    public string Ordinal(int number) => number >= 1 && number <= Ordinals.Count ? Ordinals[number - 1] : $"{number}" + Suffix(number);

    private static string Suffix(int number) => (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}

/// <summary>A fixed phrase, and the tiers whose page may have it.</summary>
internal sealed record TierPhrase(string Phrase, IReadOnlyList<Tier> Tiers);
