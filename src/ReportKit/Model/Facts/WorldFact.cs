namespace ReportKit;

/// <summary>One row of the report's world table of law-enforcement figures, as one edition printed it.</summary>
/// <remarks>Estimates, given the lack of uniformity in national reporting. A null is a figure that the edition as
/// found doesn't give, never a zero.</remarks>
/// <param name="DataYear">Calendar year counted.</param>
/// <param name="Edition">Edition that printed it; later editions restate earlier years.</param>
/// <param name="Prosecutions">All.</param>
/// <param name="ProsecutionsLabour">Of these for forced labour.</param>
/// <param name="Convictions">All.</param>
/// <param name="ConvictionsLabour">Of these for forced labour.</param>
/// <param name="VictimsIdentified">All.</param>
/// <param name="VictimsLabour">Of these of forced labour.</param>
/// <param name="NewLegislation">New or amended laws.</param>
/// <param name="Agreement">How far copies agree; doubtful where a figure is contradicted.</param>
internal sealed record WorldFact(
    int DataYear,
    int Edition,
    int? Prosecutions,
    int? ProsecutionsLabour,
    int? Convictions,
    int? ConvictionsLabour,
    int? VictimsIdentified,
    int? VictimsLabour,
    int? NewLegislation,
    string Agreement) : Fact
{
    /// <summary>The report's region that it counts: <c>AF</c>; empty for the world.</summary>
    public string Region { get; init; } = "";
}
