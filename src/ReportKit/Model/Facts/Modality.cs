namespace ReportKit;

/// <summary>How sure a source is. It reaches the text.</summary>
internal enum Modality
{
    /// <summary>The source states it.</summary>
    Asserted,

    /// <summary>The source passes on what others report.</summary>
    Reported,

    /// <summary>The source calls the reports credible.</summary>
    CredibleReports,

    /// <summary>It is alleged.</summary>
    Alleged,

    /// <summary>It is an estimate.</summary>
    Estimated,

    /// <summary>It may happen.</summary>
    MayOccur,

    /// <summary>Somebody's opinion, without a source.</summary>
    Opinion,
}
