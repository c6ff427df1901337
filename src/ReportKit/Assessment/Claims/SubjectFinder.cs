using System.Text.RegularExpressions;
using ReportKit.Facts;

namespace ReportKit.Assessment;

/// <summary>Says whom a clause is about: the country of the narrative, or another that was named last.</summary>
/// <param name="facts">The names of all countries.</param>
internal sealed class SubjectFinder(FactTable facts)
{
    private readonly Regex names = new(
        @"\b(?:" + string.Join('|', facts.Countries.Values.SelectMany(c => new[] { c.NameInText, c.Name }).Distinct()
            .OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(Regex.Escape)) + @"|[Tt]he (?:government|Government|country))(?!\w)",
        RegexOptions.CultureInvariant);

    /// <summary>Whether a word is a country's name, or the last word of one, or stands for one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the word begins.</param>
    /// <param name="length">How long it is.</param>
    public bool IsSubject(string text, int index, int length) =>
        text.AsSpan(index, length) is "it" or "It" or "its" or "Its" || names.Matches(text).Any(m => m.Index + m.Length == index + length);

    /// <summary>Whether the last country named before a place in a text is this one; it is where none is named.</summary>
    /// <param name="country">The country of the narrative.</param>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    public bool IsAbout(CountryCode country, string text, int index)
    {
        var last = names.Matches(text).LastOrDefault(m => m.Index < index)?.Value;
        return last is null || last.StartsWith("the g", StringComparison.OrdinalIgnoreCase) || last.EndsWith("country", StringComparison.Ordinal)
            || !facts.Countries.TryGetValue(country, out var own) || last == own.Name || last == own.NameInText;
    }
}
