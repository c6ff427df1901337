namespace ReportKit;

/// <summary>Dates of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
/// (UN Treaty Collection XVIII.12.a; registration no. 39574).</summary>
internal static class UnProtocol
{
    /// <summary>Adopted by General Assembly resolution 55/25.</summary>
    public static readonly DateOnly Adopted = new(2000, 11, 15);

    /// <summary>Opened for signature at Palermo (article 16).</summary>
    public static readonly DateOnly OpenedForSignature = new(2000, 12, 12);

    /// <summary>Last day of signature (article 16); after it a state that hasn't signed can only accede.</summary>
    public static readonly DateOnly ClosedForSignature = new(2002, 12, 12);

    /// <summary>In force, on the ninetieth day after the fortieth instrument (article 17).</summary>
    public static readonly DateOnly InForce = new(2003, 12, 25);

    /// <summary>Days from deposit to entry into force for a later state (article 17).</summary>
    public const int DaysFromDeposit = 30;
}
