namespace ReportKit.Sources;

/// <summary>Hands out one text for cells that say the same: most cells of a table do.</summary>
internal sealed class TextPool
{
    private const int Longest = 64;

    private readonly string?[] texts = new string?[1 << 14];

    /// <summary>The text of some characters.</summary>
    public string Of(char[] buffer, int offset, int length)
    {
        var span = buffer.AsSpan(offset, length);
        if (length is 0 or > Longest)
        {
            return length == 0 ? "" : span.ToString();
        }

        ref var place = ref texts[(uint)string.GetHashCode(span) % (uint)texts.Length];
        return place is not null && span.SequenceEqual(place) ? place : place = span.ToString();
    }
}
