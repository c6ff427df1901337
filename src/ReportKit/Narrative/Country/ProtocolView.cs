namespace ReportKit.Narrative;

/// <summary>A state's position under the UN TIP Protocol as a template sees it.</summary>
internal sealed class ProtocolView(ProtocolStatus status, Wording wording)
{
    /// <summary>unknown, non-signatory, signatory, consent-deposited, party or withdrawn.</summary>
    public string Standing => Cells.Text(status.Standing);

    /// <summary>The day it is told for: <c>31 March 2018</c>.</summary>
    public string Day => wording.Day(status.AsOf);

    /// <summary>The same, with the facts that the position follows from; null where none does.</summary>
    public Traced? AsOf => status.Evidence.Count == 0 ? null : new Traced(Day, status.Evidence);

    /// <summary>Day of signature; null where it hasn't signed.</summary>
    public Traced? SignedOn => Date(status.Signature, status.Signature?.Date);

    /// <summary>ratification, accession, acceptance, approval or succession; empty where there is no dated act.</summary>
    public string Act => status.Consent is null ? "" : Cells.Text(status.Consent.Kind);

    /// <summary>Day of that act; null where there is none.</summary>
    public Traced? ConsentedOn => Date(status.Consent, status.Consent?.Date);

    /// <summary>Day from which the Protocol is in force for it; null where that isn't known.</summary>
    public Traced? InForceSince => Date(status.Consent, status.PartySince);

    /// <summary>Whether the depositary could list it; where not, how the Protocol applies to it is not established.</summary>
    public bool HasTreatyEntry => status.HasTreatyEntry;

    /// <summary>Of a position that isn't known, the last earlier day on which it was not a party; null where none is known.</summary>
    public Traced? OutsideBefore => Date(status.OutsideBefore, status.OutsideBefore?.AsOf);

    /// <summary>Whether only accession is open to it.</summary>
    public bool CanOnlyAccede => status.CanOnlyAccede;

    private Traced? Date(Fact? fact, DateOnly? date) => fact is null || date is null ? null : new Traced(wording.Day(date.Value), fact);
}
