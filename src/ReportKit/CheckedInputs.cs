namespace ReportKit;

/// <summary>Facts, law and templates that passed every check.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Law">The law of tier placement.</param>
/// <param name="Templates">The templates and the wording.</param>
internal sealed record CheckedInputs(FactTable Facts, LawBook Law, TemplateSet Templates)
{
    /// <summary>The approvals on file, with what the project asks for.</summary>
    internal ApprovalBook Approvals { get; init; } = new(SignOffRules.Default, []);

    /// <summary>Puts facts into words.</summary>
    internal FactText Words => new(Templates.Wording, Facts.BreakdownLabels);

    /// <summary>The rows and narratives that the facts were made of; null where the facts weren't read from a folder.</summary>
    public SourceSet? Sources { get; init; }

    /// <summary>What every document of an edition reads, of facts that were read from a folder.</summary>
    /// <param name="edition">The edition's year.</param>
    /// <param name="made">How it is made, which counts as read by all.</param>
    internal IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ReadsOf(
        int edition, IReadOnlyDictionary<string, string> made) =>
        new EditionReads(Sources!, Facts, Templates, countries => Approvals.InputsOf(edition, countries), edition, made).ByDocument();
}
