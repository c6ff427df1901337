namespace ReportKit;

/// <summary>How a fact must be told: each part that is given has to reach the sentence.</summary>
/// <param name="Modality">How sure the source is.</param>
/// <param name="Quantifier">How many it is about.</param>
/// <param name="Frequency">How often it happens.</param>
/// <param name="Speaker">Who says it, where the source passes on another's words; empty: the source itself.</param>
internal readonly record struct Telling(Modality Modality, Quantifier Quantifier, Frequency Frequency, string Speaker)
{
    /// <summary>Whether nothing has to be said beside the fact itself, so that it may stand in a table.</summary>
    public bool IsPlain =>
        this is { Modality: Modality.Asserted, Quantifier: Quantifier.Unspecified, Frequency: Frequency.Unspecified }
        && string.IsNullOrEmpty(Speaker);
}
