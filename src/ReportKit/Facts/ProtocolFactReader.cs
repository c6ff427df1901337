namespace ReportKit.Facts;

/// <summary>Reads protocol.csv, protocol-status.csv and protocol-totals.csv.</summary>
internal static class ProtocolFactReader
{
    public static IEnumerable<Fact> Read(SourceSet sources, ProblemList problems)
    {
        var acts = new List<ProtocolActFact>();
        foreach (var row in sources["protocol"])
        {
            var act = ReadAct(row);
            if (Impossible(act) is { } why)
            {
                problems.Error(ProblemCodes.ImpossibleProtocolDate, why, row.PlaceOf("date"));
            }
            else
            {
                acts.Add(act);
            }
        }

        var statuses = sources["protocol-status"].Select(ReadStatus).ToList();
        foreach (var ofCountry in acts.GroupBy(a => a.Country))
        {
            CheckAgreement(ofCountry.Key, [.. ofCountry], statuses.Where(s => s.Country == ofCountry.Key), problems);
        }

        // A project that began without this table has no rows of it.
        return acts.Cast<Fact>().Concat(statuses).Concat(sources["protocol-totals"].Select(ReadTotal));
    }

    private static ProtocolActFact ReadAct(SourceRow r) => new(r.Enum<ProtocolActKind>("act"), r.Date("date") ?? default)
    {
        Id = $"{r.Country}.protocol.{r["act"]}",
        Country = r.Country,
        Citation = r.Cite(r["locator"] is { Length: > 0 } locator ? locator : "Participants"),
        Note = r["note"],
        Place = r.Place,
    };

    private static ProtocolStatusFact ReadStatus(SourceRow r) => new(r["status"], r.Date("as_of") ?? default)
    {
        Id = $"{r.Country}.protocol.{r["status"]}.{r["as_of"]}",
        Country = r.Country,
        Citation = r.Cite("Status under the Protocol"),
        Note = r["note"],
        Place = r.Place,
    };

    private static ProtocolTotalFact ReadTotal(SourceRow r) => new(r.Date("as_of") ?? default, r.Number("parties") ?? 0)
    {
        Id = $"protocol.total.{r["as_of"]}",
        Citation = r.Cite(r["locator"]),
        Note = r["note"],
        Place = r.Place,
    };

    private static string? Impossible(ProtocolActFact act) => act switch
    {
        _ when act.Date < UnProtocol.Adopted =>
            $"{act.Date:yyyy-MM-dd} is before the Protocol was adopted ({UnProtocol.Adopted:yyyy-MM-dd}).",
        _ when act.Date < UnProtocol.OpenedForSignature =>
            $"{act.Date:yyyy-MM-dd} is before the Protocol was opened for signature ({UnProtocol.OpenedForSignature:yyyy-MM-dd}).",
        { Kind: ProtocolActKind.Signature } when act.Date > UnProtocol.ClosedForSignature =>
            $"{act.Date:yyyy-MM-dd} is after the last day of signature ({UnProtocol.ClosedForSignature:yyyy-MM-dd}); "
            + "a later state accedes.",
        { Kind: ProtocolActKind.Withdrawal } when act.Date < UnProtocol.InForce =>
            $"{act.Date:yyyy-MM-dd} is before the Protocol was in force ({UnProtocol.InForce:yyyy-MM-dd}).",
        _ => null,
    };

    private static void CheckAgreement(
        CountryCode country, List<ProtocolActFact> acts, IEnumerable<ProtocolStatusFact> statuses, ProblemList problems)
    {
        var signature = acts.Find(a => a.Kind == ProtocolActKind.Signature);
        var consents = acts.Where(a => a.Kind is not (ProtocolActKind.Signature or ProtocolActKind.Withdrawal)).ToList();
        foreach (var consent in consents.Where(c => c.Date < signature?.Date))
        {
            Contradiction(
                consent, $"{country} can't consent on {consent.Date:yyyy-MM-dd}, before it signed ({signature!.Date:yyyy-MM-dd}).");
        }

        if (consents.Count > 1)
        {
            var kinds = string.Join(", ", consents.Select(c => Cells.Text(c.Kind)));
            Contradiction(consents[1], $"{country} has {consents.Count} acts of consent ({kinds}); a state consents once.");
        }

        // A state that has withdrawn is rightly called not a party.
        var withdrawal = acts.Find(a => a.Kind == ProtocolActKind.Withdrawal);
        foreach (var status in statuses.Where(s => s.Status == "not-party" && !(withdrawal?.Date < s.AsOf)))
        {
            if (consents.Find(c => status.AsOf.DayNumber - c.Date.DayNumber > UnProtocol.DaysFromDeposit) is { } consent)
            {
                Contradiction(
                    status,
                    $"{country} is called not a party on {status.AsOf:yyyy-MM-dd}, but protocol.csv has its consent of "
                    + $"{consent.Date:yyyy-MM-dd}. Correct one of the two.");
            }
        }

        void Contradiction(Fact fact, string message) => problems.Error(ProblemCodes.ContradictoryProtocolActs, message, fact.Place);
    }
}
