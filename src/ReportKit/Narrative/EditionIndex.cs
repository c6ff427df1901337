namespace ReportKit.Narrative;

/// <summary>All that an edition's start page is made from.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="CountryCount">Countries placed in it, as in a sentence.</param>
/// <param name="Tiers">Countries by tier, best tier first.</param>
/// <param name="Regions">Countries by region, ordered by name.</param>
/// <param name="World">The world table as printed up to this edition, or the first that counts the years before it.</param>
/// <param name="WorldProducer">Who printed the world table, with its rows; null where there are none.</param>
/// <param name="WorldHasRestatements">Whether a year stands in it more than once.</param>
/// <param name="Totals">Sums of the year before over the countries of the edition, each with its coverage.</param>
/// <param name="Narratives">Countries whose narrative is entered.</param>
public sealed record EditionIndex(
    EditionView Edition,
    Traced CountryCount,
    IReadOnlyList<CountryGroup> Tiers,
    IReadOnlyList<CountryGroup> Regions,
    IReadOnlyList<WorldRow> World,
    Traced? WorldProducer,
    bool WorldHasRestatements,
    IReadOnlyList<TotalView> Totals,
    IReadOnlyList<CountryEntry> Narratives);

/// <summary>Countries that share a tier or a region.</summary>
/// <param name="Key">The tier as <c>two-watch-list</c>, or the region's code.</param>
/// <param name="Name">The tier's or region's name.</param>
/// <param name="Count">How many they are, as at the start of a sentence.</param>
/// <param name="Countries">Ordered by name.</param>
public sealed record CountryGroup(string Key, string Name, Traced Count, IReadOnlyList<CountryEntry> Countries);

/// <summary>A country in a list.</summary>
/// <param name="Name">As a heading.</param>
/// <param name="Code">Its folder.</param>
/// <param name="Placement">Its tier.</param>
public sealed record CountryEntry(string Name, string Code, PlacementView Placement);

/// <summary>One row of the world table.</summary>
/// <param name="Year">The year counted.</param>
/// <param name="PrintedIn">The edition, or editions, that printed these figures.</param>
/// <param name="Prosecutions">In digits; null where the edition as found gives none.</param>
/// <param name="ProsecutionsLabour">Of these for forced labour.</param>
/// <param name="Convictions">In digits.</param>
/// <param name="ConvictionsLabour">Of these for forced labour.</param>
/// <param name="VictimsIdentified">In digits.</param>
/// <param name="VictimsLabour">Of these of forced labour.</param>
/// <param name="NewLegislation">New or amended laws.</param>
/// <param name="IsDoubtful">Whether a figure of the row is contradicted elsewhere.</param>
/// <param name="IsRestated">Whether a later edition restated the year with other figures.</param>
public sealed record WorldRow(
    string Year,
    string PrintedIn,
    Traced? Prosecutions,
    Traced? ProsecutionsLabour,
    Traced? Convictions,
    Traced? ConvictionsLabour,
    Traced? VictimsIdentified,
    Traced? VictimsLabour,
    Traced? NewLegislation,
    bool IsDoubtful,
    bool IsRestated);
