namespace ReportKit;

/// <summary>Grounds of the special watch list that the decision knows, 22 USC 7107(b)(2)(A). A law may have any of them; one of another
/// kind would need a step of its own, which no table can give.</summary>
internal static class WatchListGround
{
    /// <summary>On the first list now, on the second the year before.</summary>
    public const string RisenToTier1 = "i";

    /// <summary>On the second list now, on the third the year before.</summary>
    public const string RisenFromTier3 = "ii";

    /// <summary>The number of victims is very significant or rises significantly.</summary>
    public const string VerySignificantNumber = "iii-I";

    /// <summary>No evidence of increasing efforts.</summary>
    public const string NoIncreasingEfforts = "iii-II";

    /// <summary>Significant efforts only by commitments.</summary>
    public const string CommitmentsOnly = "iii-III";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [RisenToTier1, RisenFromTier3, VerySignificantNumber, NoIncreasingEfforts, CommitmentsOnly];
}
