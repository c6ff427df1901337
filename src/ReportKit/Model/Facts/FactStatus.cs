namespace ReportKit;

/// <summary>Whether there is a value, and if not, why. None of the gaps is ever a zero or a blank.</summary>
public enum FactStatus
{
    /// <summary>The source gives a value, which may be zero.</summary>
    Reported,

    /// <summary>The government gave none.</summary>
    NotReported,

    /// <summary>Nobody gave any.</summary>
    NoInformation,

    /// <summary>The question doesn't arise.</summary>
    NotApplicable,

    /// <summary>It is known and was refused.</summary>
    Withheld,

    /// <summary>The statute presumes it for want of data (22 USC 7106(b)(1) and (7)); nobody reported it.</summary>
    Presumed,
}
