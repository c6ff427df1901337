namespace ReportKit.Narrative;

/// <summary>Law enforcement by region in one calendar year, over the countries of an edition.</summary>
/// <param name="Year">The year.</param>
/// <param name="Labels">What is counted, one a column: <c>persons prosecuted</c>.</param>
/// <param name="Rows">One a region, ordered by name.</param>
/// <param name="All">The same over all countries of the edition.</param>
internal sealed record RegionTotals(string Year, IReadOnlyList<string> Labels, IReadOnlyList<RegionRow> Rows, RegionRow All);

/// <summary>One region.</summary>
/// <param name="Key">Its code: <c>EAP</c>; may be empty.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Countries">Countries placed, in digits.</param>
/// <param name="Sums">One a column.</param>
internal sealed record RegionRow(string Key, string Name, string Countries, IReadOnlyList<RegionSum> Sums);

/// <summary>What an indicator adds up to over the countries of a region that have a figure.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Value">In digits, bounds as a range, with the figures added up; null where no country has a figure.</param>
/// <param name="Covered">Countries with a figure, in digits.</param>
/// <param name="Of">Countries of the region, in digits.</param>
internal sealed record RegionSum(string Id, Traced? Value, string Covered, string Of);

/// <summary>A sum over the countries of an edition, with how many of them it covers.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Low">The least it can be, with the facts added up.</param>
/// <param name="High">The most it can be.</param>
/// <param name="IsExact">Whether the two are one number.</param>
/// <param name="Covered">Countries with a figure, as in a sentence.</param>
/// <param name="Of">Countries of the edition, as in a sentence.</param>
internal sealed record TotalView(string Id, string Label, string Year, Traced Low, string High, bool IsExact, string Covered, string Of);
