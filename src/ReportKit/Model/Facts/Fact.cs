namespace ReportKit;

/// <summary>What one source says about one thing in one country and period.</summary>
/// <param name="Id">Unique and the same in every run: <c>MNG-2018-PROS-10</c>.</param>
/// <param name="Country">Whom it is about.</param>
/// <param name="Citation">Who says so, and where.</param>
/// <param name="Note">Printed with each sentence that rests on it; may be empty.</param>
/// <param name="Place">Where it stands in the data.</param>
public abstract record Fact(string Id, CountryCode Country, Citation Citation, string Note, FilePlace Place)
{
    /// <summary>Where the source printed it wrongly and this is the corrected fact: what it prints, and why that is wrong.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}
