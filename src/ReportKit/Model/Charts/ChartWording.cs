namespace ReportKit;

/// <summary>What stands beside the numbers of a chart: titles, names, marks and sentences, from the part <c>figures</c> of
/// wording.yml.</summary>
/// <remarks>A text may name parts in braces, which the kit fills in: <c>{country}</c>.</remarks>
internal sealed class ChartWording
{
    private readonly FilledTexts texts;

    internal ChartWording(IReadOnlyDictionary<string, string> texts) => this.texts = new FilledTexts(texts);

    /// <summary>A text that names no parts.</summary>
    /// <param name="key">Its key in wording.yml: <c>gap.not-reported</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => texts[key];

    /// <summary>A text with its parts filled in, once: braces in a part stay as they are.</summary>
    /// <param name="key">Its key in wording.yml: <c>title.tier-history</c>.</param>
    /// <param name="parts">Names and what stands in their place.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Fill(string key, params (string Name, string Text)[] parts) => texts.Fill(key, parts);
}
