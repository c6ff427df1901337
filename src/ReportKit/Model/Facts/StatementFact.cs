namespace ReportKit;

/// <summary>Something said in words, of one country in one edition.</summary>
/// <param name="Edition">The edition in whose narrative it stands, a year.</param>
/// <param name="Section">Where it is told.</param>
/// <param name="Indicator">What it is about.</param>
/// <param name="Text">A sentence, or a short value such as <c>men, women and children</c>, in our own words.</param>
/// <param name="Status">Reported, or which gap it states.</param>
/// <param name="Addressee">Whom a recommendation is for; may be empty.</param>
/// <param name="Direction">increase, decrease or same against the period before; may be empty.</param>
/// <param name="Standard">Minimum standard it speaks to, MS1 to MS4; may be empty.</param>
/// <param name="Statutory">Indicator of 22 USC 7106(b) it speaks to; may be empty.</param>
/// <param name="Period">When.</param>
/// <param name="Confirmed">False where it was carried forward from an earlier edition and nobody has confirmed it.</param>
/// <param name="ShortId">Its name within the narrative: <c>S07</c>.</param>
/// <param name="Check">What the analyst noted on checking it; not printed.</param>
public sealed record StatementFact(
    int Edition,
    Section Section,
    Indicator Indicator,
    string Text,
    FactStatus Status,
    string Addressee,
    string Direction,
    string Standard,
    string Statutory,
    FactPeriod Period,
    bool Confirmed,
    string ShortId,
    string Check) : Fact
{
    /// <summary>How it must be told.</summary>
    internal Telling Telling { get; init; }
}
