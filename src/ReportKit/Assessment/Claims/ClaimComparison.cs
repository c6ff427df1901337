namespace ReportKit.Assessment;

/// <summary>Compares claims on a country's tier with its placements and with the analyst's finding. The assessment is null where the law
/// isn't at hand.</summary>
internal sealed class ClaimComparison(
    FactTable facts, PlacementHistory history, AnalystFinding? efforts, AnalystAssessment? analyst, TierAssessment? assessment)
{
    private readonly PlacementFact now = history.Placement;

    private string Country => facts.Countries.TryGetValue(now.Country, out var country) ? country.NameInText : now.Country.Value;

    /// <summary>Where the country is placed: <c>Exampleland is placed on Tier 3 in the 2018 edition (tiers.csv, line 3)</c>.</summary>
    public string Placed =>
        $"{Country} is {(now.Tier == Tier.SpecialCase ? "a Special Case" : $"placed on {Name(now.Tier)}")} in the {now.Edition} edition "
            + $"({Where(now.Place)})";

    /// <summary>The finding on efforts: <c>the finding on significant-efforts is 'yes' (XAA-2018.yml, line 13)</c>; empty where there is
    /// none.</summary>
    public string Found =>
        efforts is null ? "" : $"the finding on {Question.SignificantEfforts} is '{Cells.Text(efforts.Finding)}' ({Where(efforts.Place)})";

    /// <summary>What a claim contradicts, to be read after "but"; empty where nothing.</summary>
    public string Contradiction(TierClaim claim) => claim.Year is { } year ? Earlier(claim, year) : claim.Kind switch
    {
        TierClaimKind.Placed => claim.Tier != now.Tier ? Placed : "",
        TierClaimKind.PlacedBefore => history.Previous is { } previous && claim.Tier != previous.Tier ? Was(previous) : "",
        TierClaimKind.Remained when history.Change is PlacementChange.ToSpecialCase or PlacementChange.FromSpecialCase => Course,
        TierClaimKind.Remained or TierClaimKind.Upgraded or TierClaimKind.Downgraded => IsAgainst(claim.Kind, history.Change) ? Course : "",
        TierClaimKind.Consecutive => Counted(claim),
        TierClaimKind.MakesEfforts => efforts?.Finding switch
        {
            Finding.No => Found,
            not Finding.Yes when now.Tier == Tier.Three && !MayBeForced =>
                $"{Placed}, the tier of governments that are not making significant efforts",
            _ => "",
        },
        TierClaimKind.MakesNoEfforts => (efforts?.Finding, now.Tier) switch
        {
            (Finding.Yes, _) => Found,
            (_, Tier.One) => PlacedAsMeeting,
            (_, Tier.Two or Tier.TwoWatchList) => $"{Placed}, the tier of governments that are making significant efforts",
            _ => "",
        },
        TierClaimKind.Meets => now.Tier is Tier.Two or Tier.TwoWatchList or Tier.Three
            ? $"{Placed}, a tier of governments that do not fully meet the minimum standards"
            : "",
        TierClaimKind.DoesNotMeet => now.Tier == Tier.One ? PlacedAsMeeting : "",
        TierClaimKind.Waiver => now.Tier is not Tier.TwoWatchList ? $"{Placed}, and a waiver keeps a country on the Tier 2 Watch List"
            : analyst is { Findings.Count: > 0, Waiver: null } ? $"the assessment has no waiver ({Where(analyst.Place)})" : "",
        _ => "",
    };

    /// <summary>What the direction of a statement on the tier contradicts; empty where nothing.</summary>
    public string DirectionAgainst(StatementFact statement) =>
        statement.Indicator.Id.Value == "tier" && statement.Direction switch
        {
            "increase" => IsAgainst(TierClaimKind.Upgraded, history.Change),
            "decrease" => IsAgainst(TierClaimKind.Downgraded, history.Change),
            "same" => IsAgainst(TierClaimKind.Remained, history.Change),
            _ => false,
        } ? Course : "";

    private static bool IsAgainst(TierClaimKind movement, PlacementChange change) => (movement, change)
        is (TierClaimKind.Upgraded, PlacementChange.Downgraded or PlacementChange.Same)
        or (TierClaimKind.Downgraded, PlacementChange.Upgraded or PlacementChange.Same)
        or (TierClaimKind.Remained, PlacementChange.Upgraded or PlacementChange.Downgraded);

    // The law may have forced the move to Tier 3, whatever the efforts.
    private bool MayBeForced => assessment is null || assessment.MayBeForcedToTier3;

    private string PlacedAsMeeting => $"{Placed}, the tier of governments that fully meet the minimum standards";

    private string Course => history.Previous is not { } previous ? Placed
        : previous.Tier == now.Tier
            ? $"{Country} was on {Name(now.Tier)} in the {previous.Edition} edition as well ({Where(previous.Place)}, {Where(now.Place)})"
            : $"{Country} went from {Name(previous.Tier)} in the {previous.Edition} edition ({Where(previous.Place)}) to {Name(now.Tier)} "
                + $"in that of {now.Edition} ({Where(now.Place)})";

    private string Was(PlacementFact placement) =>
        $"{Country} was on {Name(placement.Tier)} in the {placement.Edition} edition ({Where(placement.Place)})";

    // A narrative may count from the beginning of the run, or as the law does, from 2009. Where the law isn't at hand, neither is wrong.
    private string Counted(TierClaim claim)
    {
        if (claim.Tier != now.Tier)
        {
            return "";
        }

        var byLaw = assessment is null ? claim.Count : now.Edition - assessment.Rules.CountedFrom + 1;
        var isRight = claim.Count == history.Run
            || (now.Tier == Tier.TwoWatchList && claim.Count < history.Run && claim.Count == byLaw)
            || (!history.RunIsCertain && claim.Count > history.Run);
        return isRight ? "" : $"{Country} is on {Name(now.Tier)} for {(history.RunIsCertain ? "" : "at least ")}{history.Run} "
            + $"{(history.Run == 1 ? "edition" : "editions in a row")}, {now.Edition} included ({Where(now.Place)})";
    }

    private string Earlier(TierClaim claim, int year)
    {
        var then = history.All.FirstOrDefault(p => p.Edition == year);
        var before = history.All.FirstOrDefault(p => p.Edition == year - 1);
        if (then is null)
        {
            return "";
        }

        return claim.Kind == TierClaimKind.Placed && claim.Tier != then.Tier ? Was(then)
            : before is not null && IsAgainst(claim.Kind, PlacementHistoryAssessor.Compare(before.Tier, then.Tier))
                ? $"{Was(before)} and on {Name(then.Tier)} in that of {year} ({Where(then.Place)})"
            : "";
    }

    private static string Name(Tier tier) => Tiers.Name(tier);

    /// <summary>A place in the middle of a message: <c>tiers.csv, line 3</c>.</summary>
    internal static string Where(FilePlace place) => Path.GetFileName(place.File) + (place.Line == 0 ? "" : $", line {place.Line}");
}
