namespace ReportKit.Facts;

/// <summary>Asks about numbers typed into a statement: without a figure they have no unit, period or comparison.</summary>
internal static class StatedNumberChecker
{
    /// <summary>A warning for each statement with a number that no figure of its country has.</summary>
    public static void Check(FactTable facts, ProblemList problems)
    {
        foreach (var country in facts.Statements.GroupBy(s => s.Country).Where(c => facts.IsWhole(c.Key)))
        {
            var known = facts.FiguresOf(country.Key).Select(f => f.Value).OfType<FactValue>()
                .SelectMany(v => new[] { v.Low, v.High, v.Limit }).OfType<decimal>().ToHashSet();
            foreach (var statement in country)
            {
                var unknown = StatedNumbers.In(statement.Text).Where(n => !known.Contains(n.Number)).Select(n => $"'{n.Written}'").ToList();
                if (unknown.Count > 0)
                {
                    problems.Warning(
                        ProblemCodes.StatedNumber,
                        $"The statement {statement.ShortId} says {string.Join(" and ", unknown)}, and no figure of {country.Key} has "
                        + $"{(unknown.Count == 1 ? "that number" : "those numbers")}. Check it against the source; "
                        + "if it counts something, enter it as a figure, with unit and period.",
                        statement.Place);
                }
            }
        }
    }
}
