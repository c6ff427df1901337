namespace ReportKit.Narrative;

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

/// <summary>A region's row of the world table of one year, as one edition printed it.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Prosecutions">In digits; null where the edition as found gives none.</param>
/// <param name="Convictions">In digits.</param>
/// <param name="VictimsIdentified">In digits.</param>
public sealed record WorldRegion(string Name, Traced? Prosecutions, Traced? Convictions, Traced? VictimsIdentified);
