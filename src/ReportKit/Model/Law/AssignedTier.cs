namespace ReportKit;

/// <summary>A tier that somebody assigned.</summary>
/// <param name="Tier">Which.</param>
/// <param name="By">Who.</param>
/// <param name="On">When.</param>
/// <param name="OverrideReason">Why it lies outside what the law permits on these findings; empty where it doesn't. It is printed.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record AssignedTier(Tier Tier, string By, DateOnly? On, string OverrideReason, FilePlace Place);
