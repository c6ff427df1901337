namespace ReportKit.Review;

/// <summary>A part of a country's report that is approved for itself.</summary>
internal enum ApprovalScope
{
    /// <summary>The facts that the report could tell, with their sources and remarks.</summary>
    Facts,

    /// <summary>The text, as readers get it.</summary>
    Prose,

    /// <summary>The tier: placement, findings, and what the law permits on them.</summary>
    Tier,
}
