namespace ReportKit.Assessment;

/// <summary>Says whom a clause is about: the country of the narrative, or another that was named last.</summary>
internal sealed class SubjectFinder(FactTable facts)
{
    private static readonly string[] Own =
        ["the government", "The government", "the Government", "The Government", "the country", "The country"];

    // The longest first, because a name can begin with another.
    private readonly string[] names =
        [.. facts.Countries.Values.SelectMany(c => new[] { c.NameInText, c.Name }).Concat(Own).OrderByDescending(n => n.Length)];

    /// <summary>Whether a word is a country's name, or the last word of one, or stands for one.</summary>
    public bool IsSubject(string text, int index, int length) =>
        text.AsSpan(index, length) is "it" or "It" or "its" or "Its" || NamesIn(text, index + 1).Any(n => n.End == index + length);

    /// <summary>Whether the last country named before a place in a text is this one; it is where none is named.</summary>
    public bool IsAbout(CountryCode country, string text, int index) =>
        NamesIn(text, index).LastOrDefault()?.Text is not { } last || Own.Contains(last)
        || !facts.Countries.TryGetValue(country, out var own) || last == own.Name || last == own.NameInText;

    // Those that begin before a place.
    private IEnumerable<Word> NamesIn(string text, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if ((i == 0 || !Word.IsLetter(text[i - 1])) && Array.Find(names, n => IsAt(text, i, n)) is { } name)
            {
                yield return new Word(name, i);
                i += name.Length - 1;
            }
        }
    }

    private static bool IsAt(string text, int index, string name) => text[index] == name[0] && text.AsSpan(index).StartsWith(name)
        && (index + name.Length == text.Length || !Word.IsLetter(text[index + name.Length]));
}
