using ReportKit.Diagnostics;

namespace ReportKit.Narrative;

/// <summary>The texts of <see cref="FactText"/>: the part <c>facts</c> of wording.yml.</summary>
public sealed class FactWording
{
    private readonly FilledTexts texts;

    internal FactWording(IReadOnlyDictionary<string, string> texts) => this.texts = new FilledTexts(texts);

    /// <summary>Every text that there has to be, with the parts that it may name.</summary>
    internal static IReadOnlyDictionary<string, string[]> Parts { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["line"] = ["about", "says"],
        ["about.figure"] = ["indicator", "period"],
        ["about.figure-part"] = ["indicator", "part", "period"],
        ["about.statement"] = ["section", "indicator"],
        ["about.placement"] = ["edition"],
        ["about.protocol-act"] = ["act"],
        ["about.protocol-status"] = [],
        ["about.protocol-total"] = [],
        ["about.world"] = ["year", "edition"],
        ["about.region"] = ["region", "year", "edition"],
        ["about.sanction"] = ["year"],
        ["about.name"] = [],
        ["about.nothing-found"] = [],
        ["says.reckoned"] = ["tier"],
        ["says.protocol-status"] = ["status", "day"],
        ["says.protocol-total"] = ["number", "day"],
        ["says.protocol-consented"] = ["day"],
        ["says.world"] = ["name", "number"],
        ["says.sanction"] = ["clause"],
        ["says.name"] = ["name", "present"],
        ["says.nothing-found"] = [],
        ["value.exact"] = ["limit", "sign", "unit"],
        ["value.fewer-than"] = ["limit", "low", "high", "sign", "unit"],
        ["value.range"] = ["low", "high", "sign", "unit"],
        ["value.at-least"] = ["limit", "sign", "unit"],
        ["value.more-than"] = ["limit", "sign", "unit"],
        ["value.up-to"] = ["limit", "sign", "unit"],
        ["value.nearly"] = ["limit", "sign", "unit"],
        ["value.about"] = ["limit", "sign", "unit"],
        ["period.span"] = ["from", "to"],
        ["period.open"] = ["from"],
    };

    internal string Fill(string key, params ReadOnlySpan<(string Name, string Text)> parts) => texts.Fill(key, parts);
}
