namespace ReportKit.Charts;

/// <summary>Charts of the UN TIP Protocol.</summary>
internal static class ProtocolCharts
{
    /// <summary>Parties at the end of each year, from the year of entry into force, the European Union among them, as the United Nations
    /// counts. Where the position of states isn't known, their number lies between those known to be party and these with all that may
    /// be, and within what the totals of sources allow: a later total is the most it can be, an earlier one the least. There are no years
    /// where no list of acts was entered whole: the acts of a few states say nothing of how many parties there are. An edition shows the
    /// years before it, because its own hasn't ended.</summary>
    public static ReportChart Parties(FactTable facts, int lastYear, Wording wording)
    {
        var words = wording.Figures;
        var countries = facts.Countries.Values.OrderBy(c => c.Code.Value, StringComparer.Ordinal).ToList();
        var hasList = facts.ProtocolActs.Any(a => facts.Sources[a.Citation.Source].CompleteTo is not null);
        var years = hasList ? Enumerable.Range(UnProtocol.InForce.Year, Math.Max(lastYear - UnProtocol.InForce.Year + 1, 0)) : [];
        var points = years.Select(year => PointOf(facts, countries, year)).ToList();
        var totals = facts.ProtocolTotals.Where(t => points.Any(p => p.Low != p.High && p.Facts.Contains(t))).ToList();
        return new ReportChart(
            "protocol-parties",
            words["title.protocol-parties"],
            words["name.parties"],
            ChartKind.Lines,
            [new ChartSeries(Capitals.First(words["name.parties"]), points)],
            words)
        {
            Axis = words["name.year"],
            Note = points.All(p => p.Low == p.High) ? ""
                : totals.Count == 0 ? words["note.parties"]
                : words.Fill("note.parties-total", ("totals", wording.List([.. totals.Select(Total)]))),
        };

        string Total(ProtocolTotalFact total) =>
            words.Fill("note.total", ("number", NumberStyle.Digits(total.Parties)), ("day", wording.Day(total.AsOf)));
    }

    private static ChartPoint PointOf(FactTable facts, List<Country> countries, int year)
    {
        var day = new DateOnly(year, 12, 31);
        var positions = countries.Select(c => (Country: c, Position: ProtocolStatusAssessor.Assess(facts, c.Code, day))).ToList();
        var parties = positions.Where(p => p.Position.Standing == ProtocolStanding.Party).ToList();

        // What has no region of the report or no entry with the depositary is no state that could become one: a union, an area, or one
        // that is no more.
        var mayBe = positions.Count(p => p is
        {
            Position.Standing: ProtocolStanding.Unknown,
            Country: { TipRegion.Length: > 0, HasTreatyEntry: true },
        });
        var (least, most) = mayBe > 0 ? Totals(facts, day) : (null, null);
        var low = Math.Max(parties.Count, least?.Parties ?? 0);
        var high = Math.Min(parties.Count + mayBe, most?.Parties ?? int.MaxValue);
        if (low > high)
        {
            // The totals contradict the acts, which alone name the parties.
            (low, high, least, most) = (parties.Count, parties.Count + mayBe, null, null);
        }

        List<Fact> evidence = [.. parties.SelectMany(p => p.Position.Evidence), .. new[] { least, most }.OfType<Fact>()];
        return ChartPoint.Between($"{year}", low, high, evidence);
    }

    // The nearest totals before and after a day. One before counts deposits, and is a number of parties when these are in force;
    // where a state has withdrawn, totals bound nothing.
    private static (ProtocolTotalFact? Least, ProtocolTotalFact? Most) Totals(FactTable facts, DateOnly day) =>
        facts.ProtocolActs.Any(a => a.Kind == ProtocolActKind.Withdrawal) ? (null, null) : (
            facts.ProtocolTotals.LastOrDefault(t => t.AsOf.AddDays(UnProtocol.DaysFromDeposit) <= day),
            facts.ProtocolTotals.FirstOrDefault(t => t.AsOf >= day));
}
