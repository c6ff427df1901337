namespace ReportKit;

/// <summary>Questions of the decision that the analyst answers with yes, no or unknown.</summary>
internal static class Question
{
    /// <summary>Is the government making significant efforts?</summary>
    public const string SignificantEfforts = "significant-efforts";

    /// <summary>Did it provide law-enforcement data after a request?</summary>
    public const string DataProvided = "data-provided";

    /// <summary>Ground (A)(iii)(II).</summary>
    public const string NoIncreasingEfforts = "no-increasing-efforts";

    /// <summary>Ground (A)(iii)(I).</summary>
    public const string VerySignificantNumber = "very-significant-number";

    /// <summary>Ground (A)(iii)(III), until 2018.</summary>
    public const string CommitmentsOnly = "commitments-only";

    /// <summary>Is there a government policy or pattern of trafficking? From 2019.</summary>
    public const string PolicyOrPattern = "policy-or-pattern";

    /// <summary>Does no authority govern, or has nobody access?</summary>
    public const string NoAuthority = "no-authority";

    /// <summary>Has the country a significant number of victims? Until 2008.</summary>
    public const string SignificantNumber = "significant-number";

    /// <summary>Is a country that rises from Tier 3 ranked on the Tier 2 Watch List?</summary>
    public const string ListedAfterTier3 = "listed-after-tier-3";

    /// <summary>Those that some law asks.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SignificantEfforts, NoAuthority, SignificantNumber, DataProvided, PolicyOrPattern, VerySignificantNumber, NoIncreasingEfforts,
        CommitmentsOnly, ListedAfterTier3,
    ];

    /// <summary>The questions that an edition's law asks.</summary>
    public static IReadOnlyList<string> Of(RuleSet rules)
    {
        var questions = new List<string> { SignificantEfforts, NoAuthority };
        void AddIf(bool inForce, string question)
        {
            if (inForce)
            {
                questions.Add(question);
            }
        }

        AddIf(rules.HasSignificantNumber, SignificantNumber);
        AddIf(rules.HasDataPresumption, DataProvided);
        AddIf(rules.HasPolicyOrPattern, PolicyOrPattern);
        AddIf(rules.Has(WatchListGround.VerySignificantNumber), VerySignificantNumber);
        AddIf(rules.Has(WatchListGround.NoIncreasingEfforts), NoIncreasingEfforts);
        AddIf(rules.Has(WatchListGround.CommitmentsOnly), CommitmentsOnly);
        AddIf(rules.Has(WatchListGround.RisenFromTier3), ListedAfterTier3);
        return questions;
    }
}
