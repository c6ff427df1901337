using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads protocol.csv, protocol-status.csv and protocol-totals.csv.</summary>
internal static class ProtocolFactReader
{
    public static void Read(SourceSet sources, FactLists facts, ProblemList problems)
    {
        var (acts, actRows) = sources["protocol"];
        foreach (var row in actRows)
        {
            var act = ReadAct(acts, row);
            if (Impossible(act) is { } why)
            {
                problems.Error(ProblemCodes.ImpossibleProtocolDate, why, acts.PlaceOf(row, "date"));
            }
            else
            {
                facts.ProtocolActs.Add(act);
            }
        }

        var (statuses, statusRows) = sources["protocol-status"];
        facts.ProtocolStatuses.AddRange(statusRows.Select(row => ReadStatus(statuses, row)));
        CheckAgreement(facts, problems);

        // A project that began without this table has no rows of it.
        var (totals, totalRows) = sources["protocol-totals"];
        facts.ProtocolTotals.AddRange(totalRows.Select(row => ReadTotal(totals, row)));
    }

    private static ProtocolActFact ReadAct(SourceTable t, SourceRow r) => new(
        $"{t[r, "iso3"]}.protocol.{t[r, "act"]}",
        new CountryCode(t[r, "iso3"]),
        Cells.Enum<ProtocolActKind>(t[r, "act"]),
        Cells.Date(t[r, "date"]) ?? default,
        new Citation(new SourceId(t[r, "source"]), "Participants"),
        t[r, "note"],
        new FilePlace(t.File, r.Line));

    private static ProtocolStatusFact ReadStatus(SourceTable t, SourceRow r) => new(
        $"{t[r, "iso3"]}.protocol.{t[r, "status"]}.{t[r, "as_of"]}",
        new CountryCode(t[r, "iso3"]),
        t[r, "status"],
        Cells.Date(t[r, "as_of"]) ?? default,
        new Citation(new SourceId(t[r, "source"]), "Status under the Protocol"),
        t[r, "note"],
        new FilePlace(t.File, r.Line));

    private static ProtocolTotalFact ReadTotal(SourceTable t, SourceRow r) => new(
        $"protocol.total.{t[r, "as_of"]}",
        Cells.Date(t[r, "as_of"]) ?? default,
        Cells.Number(t[r, "parties"]) ?? 0,
        new Citation(new SourceId(t[r, "source"]), t[r, "locator"]),
        t[r, "note"],
        new FilePlace(t.File, r.Line));

    private static string? Impossible(ProtocolActFact act) => act switch
    {
        _ when act.Date < UnProtocol.Adopted =>
            $"{act.Date:yyyy-MM-dd} is before the Protocol was adopted ({UnProtocol.Adopted:yyyy-MM-dd}).",
        _ when act.Date < UnProtocol.OpenedForSignature =>
            $"{act.Date:yyyy-MM-dd} is before the Protocol was opened for signature ({UnProtocol.OpenedForSignature:yyyy-MM-dd}).",
        { Kind: ProtocolActKind.Signature } when act.Date > UnProtocol.ClosedForSignature =>
            $"{act.Date:yyyy-MM-dd} is after the last day of signature ({UnProtocol.ClosedForSignature:yyyy-MM-dd}); a later state accedes.",
        { Kind: ProtocolActKind.Withdrawal } when act.Date < UnProtocol.InForce =>
            $"{act.Date:yyyy-MM-dd} is before the Protocol was in force ({UnProtocol.InForce:yyyy-MM-dd}).",
        _ => null,
    };

    private static void CheckAgreement(FactLists facts, ProblemList problems)
    {
        foreach (var acts in facts.ProtocolActs.GroupBy(a => a.Country))
        {
            var signature = acts.FirstOrDefault(a => a.Kind == ProtocolActKind.Signature);
            var consents = acts.Where(a => a.Kind is not (ProtocolActKind.Signature or ProtocolActKind.Withdrawal)).ToList();
            foreach (var consent in consents.Where(c => c.Date < signature?.Date))
            {
                problems.Error(ProblemCodes.ContradictoryProtocolActs, $"{consent.Country} can't consent on {consent.Date:yyyy-MM-dd}, before it signed ({signature!.Date:yyyy-MM-dd}).", consent.Place);
            }

            if (consents.Count > 1)
            {
                problems.Error(ProblemCodes.ContradictoryProtocolActs, $"{acts.Key} has {consents.Count} acts of consent ({string.Join(", ", consents.Select(c => Cells.Text(c.Kind)))}); a state consents once.", consents[1].Place);
            }

            // A state that has withdrawn is rightly called not a party.
            var withdrawal = acts.FirstOrDefault(a => a.Kind == ProtocolActKind.Withdrawal);
            foreach (var status in facts.ProtocolStatuses.Where(s => s.Country == acts.Key && s.Status == "not-party" && !(withdrawal?.Date < s.AsOf)))
            {
                if (consents.Find(c => status.AsOf.DayNumber - c.Date.DayNumber > UnProtocol.DaysFromDeposit) is { } consent)
                {
                    problems.Error(ProblemCodes.ContradictoryProtocolActs, $"{status.Country} is called not a party on {status.AsOf:yyyy-MM-dd}, but protocol.csv has its consent of {consent.Date:yyyy-MM-dd}. Correct one of the two.", status.Place);
                }
            }
        }
    }
}
