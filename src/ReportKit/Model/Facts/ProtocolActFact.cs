namespace ReportKit;

/// <summary>A state's signature, or an act by which it consents to be bound by the UN TIP Protocol.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Date">Day of signature or of deposit.</param>
public sealed record ProtocolActFact(
    ProtocolActKind Kind,
    DateOnly Date) : Fact;

/// <summary>Acts as the UN Treaty Collection tells them apart.</summary>
public enum ProtocolActKind
{
    /// <summary>Intent, not consent. Open until 12 December 2002 (article 16).</summary>
    Signature,

    /// <summary>Consent of a signatory.</summary>
    Ratification,

    /// <summary>Consent of a signatory, so called: marked A.</summary>
    Acceptance,

    /// <summary>Consent of a signatory, so called: marked AA.</summary>
    Approval,

    /// <summary>Consent of a state that didn't sign: marked a.</summary>
    Accession,

    /// <summary>A new state takes over its predecessor's consent, from its own date: marked d.</summary>
    Succession,

    /// <summary>Denunciation (article 19).</summary>
    Withdrawal,
}
