namespace ReportKit.Assessment;

/// <summary>Holds what a narrative says of its country's tier to the placements and to the finding on efforts.</summary>
internal sealed class TierClaimChecker(FactTable facts)
{
    // From so many on, one wrong placement or finding is likelier than as many wrong texts.
    private const int LikelyPlacement = 2;

    private readonly TierClaimReader reader = new(new SubjectFinder(facts));

    /// <summary>Contradictions are errors; a tier that is only named, and not the country's, is asked about.</summary>
    /// <returns>Whether any text contradicts the placement.</returns>
    public bool Check(CountryNarrative narrative, TierAssessment? assessment, ProblemList problems)
    {
        if (PlacementHistoryAssessor.Assess(facts, narrative.Country, narrative.Edition) is not { } history)
        {
            return false;
        }

        var efforts = narrative.Assessment?.On(Question.SignificantEfforts);
        var against = new ClaimComparison(facts, history, efforts, narrative.Assessment, assessment);
        var wrong = new List<(NarrativeText Text, string Words, string Against)>();
        foreach (var text in NarrativeText.Of(narrative, facts).Where(t => t.Section?.Role != SectionRole.Recommendations))
        {
            var claims = reader.Read(text.Words, narrative.Country, narrative.Edition);
            if (claims.Select(c => (c.Words, Against: against.Contradiction(c)))
                .FirstOrDefault(c => c.Against.Length > 0) is { Against.Length: > 0 } found)
            {
                wrong.Add((text, found.Words, found.Against));
            }
            else if (claims.Where(c => c is { Kind: TierClaimKind.Named, Year: null })
                .FirstOrDefault(c => c.Tier != history.Placement.Tier && c.Tier != history.Previous?.Tier) is { } named)
            {
                problems.Warning(
                    ProblemCodes.TextAgainstTier,
                    $"{text.Name} names {Tiers.Name(named.Tier!.Value)} (\"{named.Words}\"), but {against.Placed}. If it is about another "
                        + "country or edition, name that; else correct the text.",
                    text.Place);
            }
        }

        foreach (var statement in facts.StatementsOf(narrative.Country).Where(s => s.Place.File == narrative.Place.File))
        {
            if (against.DirectionAgainst(statement) is { Length: > 0 } said && wrong.All(w => w.Text.Place != statement.Place))
            {
                var text = new NarrativeText($"The statement {statement.ShortId}", "", statement.Section, statement.Place);
                wrong.Add((text, $"direction: {statement.Direction}", said));
            }
        }

        Report(narrative, history, against, wrong, problems);
        return wrong.Count > 0;
    }

    // What contradicts one thing is one problem: where it stands if there are several texts, else at the text.
    private static void Report(
        CountryNarrative narrative, PlacementHistory history, ClaimComparison against,
        List<(NarrativeText Text, string Words, string Against)> wrong, ProblemList problems)
    {
        var placed = against.Placed;
        foreach (var alike in wrong.GroupBy(w => w.Against.StartsWith(placed, StringComparison.Ordinal) ? placed : w.Against))
        {
            var texts = alike.ToList();
            if (texts.Count < LikelyPlacement)
            {
                problems.Error(
                    ProblemCodes.TextAgainstTier,
                    $"{texts[0].Text.Name} says \"{texts[0].Words}\", but {texts[0].Against}. Correct the text, or what it contradicts.",
                    texts[0].Text.Place);
                continue;
            }

            var said = string.Join("; ", texts.Select(w => $"{Lower(w.Text.Name)} (line {w.Text.Place.Line}) says \"{w.Words}\""));
            var (what, place) = alike.Key == against.Found
                ? ("finding", narrative.Assessment!.On(Question.SignificantEfforts)!.Place)
                : ("placement", history.Placement.Place);
            problems.Error(
                ProblemCodes.TextAgainstTier,
                $"{Capitals.First(alike.Key)}, but {texts.Count} texts of {narrative.Place.File} say otherwise: {said}. Correct the "
                    + $"{what}, or the texts.",
                place);
        }
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
