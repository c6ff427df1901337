namespace ReportKit.Assessment;

/// <summary>Says where a state stands under the UN TIP Protocol on a day.</summary>
internal static class ProtocolStatusAssessor
{
    /// <summary>Assesses one state on one day.</summary>
    /// <remarks>In force for a state from the thirtieth day after deposit, but not before 25 December 2003 (article 17); for a successor
    /// from its own date, because its predecessor was bound already. Withdrawal takes effect after a year (article 19). A state without an
    /// act counts as outside only up to the day to which the list of acts is complete, or to a day on which a source says that it is no
    /// party; later its position is unknown. So it is on every day for an area that the depositary has no entry of.</remarks>
    public static ProtocolStatus Assess(FactTable facts, CountryCode country, DateOnly asOf)
    {
        var acts = facts.ProtocolActs.Where(a => a.Country == country).ToList();
        var signature = acts.FirstOrDefault(a => a.Kind == ProtocolActKind.Signature && a.Date <= asOf);
        var consent = acts.FirstOrDefault(IsConsent);
        var withdrawal = acts.FirstOrDefault(a => a.Kind == ProtocolActKind.Withdrawal && a.Date.AddYears(1) <= asOf);

        if (consent is not null && consent.Date <= asOf)
        {
            var since = InForceFor(consent);
            return Bound(consent, since <= asOf) with { Consent = consent, PartySince = since };
        }

        var statuses = facts.ProtocolStatuses.Where(s => s.Country == country).ToList();
        if (statuses.LastOrDefault(s => s.Status == "party" && s.AsOf <= asOf) is { } undated)
        {
            return Bound(undated, isInForce: true);
        }

        // The day of deposit may be the last on which it can have been, so that thirty days more must pass before the state is surely a
        // party.
        if (statuses.LastOrDefault(s => s.Status == "consented" && s.AsOf <= asOf) is { } consented)
        {
            return Bound(consented, consented.AsOf.AddDays(UnProtocol.DaysFromDeposit) <= asOf);
        }

        // Only a list of acts says by its silence that there was none, and only of those that it could have.
        var isListed = facts.Countries.GetValueOrDefault(country)?.HasTreatyEntry != false;
        var list = !isListed ? null : facts.ProtocolActs.Select(a => facts.Sources[a.Citation.Source]).Distinct()
            .Where(s => asOf <= s.CompleteTo).OrderBy(s => s.Id.Value, StringComparer.Ordinal).FirstOrDefault();
        var outside = signature is null ? ProtocolStanding.NonSignatory : ProtocolStanding.Signatory;
        Fact? silence = list is not null ? Searched(country, list)
            : statuses.FirstOrDefault(s => s.Status == "not-party" && s.AsOf >= asOf) ?? (Fact?)consent;
        return silence is not null
            ? Status(outside, signature, silence)
            : Status(ProtocolStanding.Unknown, [signature, .. statuses]) with
            {
                HasTreatyEntry = isListed,
                OutsideBefore = statuses.LastOrDefault(s => s.Status == "not-party"),
            };

        ProtocolStatus Bound(Fact basis, bool isInForce) => Status(
            withdrawal is not null ? ProtocolStanding.Withdrawn : isInForce ? ProtocolStanding.Party : ProtocolStanding.ConsentDeposited,
            signature,
            basis,
            withdrawal);

        ProtocolStatus Status(ProtocolStanding standing, params IEnumerable<Fact?> evidence) =>
            new(standing, asOf, signature, null, null, [.. evidence.OfType<Fact>()]);
    }

    /// <summary>Day on which the Protocol enters into force for a state by its act of consent.</summary>
    public static DateOnly InForceFor(ProtocolActFact consent)
    {
        var since = consent.Kind == ProtocolActKind.Succession ? consent.Date : consent.Date.AddDays(UnProtocol.DaysFromDeposit);
        return since < UnProtocol.InForce ? UnProtocol.InForce : since;
    }

    private static CoverageFact Searched(CountryCode country, Source list) =>
        CoverageFact.Of($"{country}.protocol.no-act.{list.Id}", country, new Citation(list.Id, "Participants"), "protocol.csv");

    private static bool IsConsent(ProtocolActFact act) => act.Kind is not (ProtocolActKind.Signature or ProtocolActKind.Withdrawal);
}
