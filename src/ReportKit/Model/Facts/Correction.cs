namespace ReportKit;

/// <summary>A value that a source printed wrongly, with what it should be. The data keep what the source prints; the fact
/// tells the corrected value, and says so.</summary>
/// <param name="File">The data file: <c>data/prosecutions.csv</c>.</param>
/// <param name="Row">What picks its row or statement, as written: <c>iso3: XAA, id: PROS-01</c>, or a fact's id.</param>
/// <param name="Column">The column, or the statement's key.</param>
/// <param name="Old">What the source prints.</param>
/// <param name="New">What it should be.</param>
/// <param name="Why">The reason, printed with each sentence that rests on the value.</param>
/// <param name="Source">What shows it: an erratum, a letter, the source's own table.</param>
/// <param name="ReportedTo">Whom it was reported to; may be empty.</param>
/// <param name="ReportedOn">When; null where it isn't known.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Place">Where the correction stands.</param>
internal sealed record Correction(
    string File,
    string Row,
    string Column,
    string Old,
    string New,
    string Why,
    string Source,
    string ReportedTo,
    DateOnly? ReportedOn,
    CorrectionStatus Status,
    FilePlace Place)
{
    /// <summary>Whether reports tell the corrected value: until the source has mended its own, or refused to.</summary>
    public bool IsApplied => Status is CorrectionStatus.Reported or CorrectionStatus.Acknowledged;
}

/// <summary>What became of a correction.</summary>
internal enum CorrectionStatus
{
    /// <summary>The source was told, or is about to be.</summary>
    Reported,

    /// <summary>The source agrees and hasn't mended it yet.</summary>
    Acknowledged,

    /// <summary>The source has mended it; the data hold its new value, and the entry is a record.</summary>
    Fixed,

    /// <summary>The source stands by its value; reports tell that value, and the entry is a record.</summary>
    Declined,
}
