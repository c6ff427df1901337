namespace ReportKit.Sources;

/// <summary>An edition as reportkit.yml has it. What isn't said there is null.</summary>
/// <param name="Year">Its name.</param>
/// <param name="Place">Where its year stands.</param>
internal sealed record EditionSettings(int Year, FilePlace Place)
{
    /// <summary>What is said by column of the edition table, as written: <c>period_from</c>, <c>rule_set</c>.</summary>
    public IReadOnlyDictionary<string, YamlText> Cells { get; init; } = new Dictionary<string, YamlText>();

    /// <summary>Codes of its countries.</summary>
    public IReadOnlyList<YamlText>? Countries { get; init; }
}
