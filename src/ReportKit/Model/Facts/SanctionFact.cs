namespace ReportKit;

/// <summary>A determination of the US President on assistance to a Tier 3 government in a fiscal year (22 USC 7107(d)).</summary>
/// <param name="FiscalYear">The US fiscal year, which begins on 1 October of the year before; it follows the edition of that year.</param>
/// <param name="Clause">i: no nonhumanitarian, nontrade-related assistance; ii: nor, where none was given, funding of exchanges of
/// officials.</param>
internal sealed record SanctionFact(
    int FiscalYear,
    string Clause) : Fact;
