namespace ReportKit.Narrative;

/// <summary>A sum over the countries of an edition, with how many of them it covers.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Low">The least it can be, with the facts added up.</param>
/// <param name="High">The most it can be.</param>
/// <param name="IsExact">Whether the two are one number.</param>
/// <param name="Covered">Countries with a figure, as in a sentence.</param>
/// <param name="Of">Countries of the edition, as in a sentence.</param>
public sealed record TotalView(string Id, string Label, string Year, Traced Low, string High, bool IsExact, string Covered, string Of);
