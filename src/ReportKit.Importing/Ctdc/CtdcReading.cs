namespace ReportKit.Importing;

/// <summary>What the texts of a column mean, each worked out once: a dataset of a quarter of a million rows has a few dozen.</summary>
internal sealed class CtdcReading<T>(Func<string, T> read)
{
    // A column of anything else than words isn't remembered.
    private const int Most = 4096;

    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    /// <summary>What a text means.</summary>
    public T Of(string text)
    {
        if (!known.TryGetValue(text, out var meaning))
        {
            meaning = read(text);
            if (known.Count < Most)
            {
                known[text] = meaning;
            }
        }

        return meaning;
    }
}
