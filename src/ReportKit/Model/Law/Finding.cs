namespace ReportKit;

/// <summary>What was found.</summary>
public enum Finding
{
    /// <summary>The narrative doesn't address it. Never read as not met.</summary>
    NotAddressed,

    /// <summary>There are facts on it, and they don't settle it.</summary>
    Unknown,

    /// <summary>The facts show that it is met.</summary>
    Met,

    /// <summary>The facts show that it is met in part; in the decision that is not met.</summary>
    Partly,

    /// <summary>The facts show that it isn't met.</summary>
    NotMet,

    /// <summary>The statute presumes that it isn't met, for want of data.</summary>
    Presumed,

    /// <summary>Yes, to a question of the decision.</summary>
    Yes,

    /// <summary>No, to a question of the decision.</summary>
    No,
}
