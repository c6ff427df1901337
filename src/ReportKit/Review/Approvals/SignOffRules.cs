namespace ReportKit.Review;

/// <summary>What a project asks for before a report counts as approved: its data/sign-off.yml.</summary>
/// <param name="Scopes">The parts that must be approved.</param>
/// <param name="FourEyes">Whether two people must approve each part.</param>
/// <param name="DraftMark">Editions whose pages say that they are drafts until they are approved.</param>
internal sealed record SignOffRules(IReadOnlyList<ApprovalScope> Scopes, bool FourEyes, IReadOnlySet<int> DraftMark)
{
    /// <summary>Where a project says nothing: every part, one person, no mark.</summary>
    public static SignOffRules Default { get; } = new(Enum.GetValues<ApprovalScope>(), FourEyes: false, new HashSet<int>());

    /// <summary>How many people must approve a part.</summary>
    public int PeopleNeeded => FourEyes ? 2 : 1;
}
