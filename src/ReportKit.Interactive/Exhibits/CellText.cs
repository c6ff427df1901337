namespace ReportKit.Interactive;

/// <summary>Any value as a short text that is safe to show.</summary>
internal static class CellText
{
    private const int Longest = 1000;

    /// <summary>A value as text in the invariant culture; null where there is none.</summary>
    public static string? Of(object? value) => value switch
    {
        null or DBNull => null,
        string text => Short(text),
        double.NaN or float.NaN => null,
        double number => Digits(number),
        float number => Digits(number),
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        FilePlace place => Short(place.ToString()),
        IFormattable formattable => Foreign(() => formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => Foreign(value.ToString),
    };

    /// <summary>A text without what would break a line or turn its direction, and not longer than a cell can be.</summary>
    public static string Short(string text)
    {
        var cut = text.Length > Longest
            ? $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}… ({Counted.Number(text.Length)} characters)"
            : text;
        return Clean(cut);
    }

    /// <summary>A text whose control characters, and marks that turn the direction of what follows, are shown as such.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n')
            {
                clean.Append('\n');
            }
            else if (rune.Value is not '\r')
            {
                clean.Append(rune.Value == '\t' ? " " : IsHarmful(rune) ? "\uFFFD" : rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether values of a type are numbers, which stand at the right; names of a closed list are none.</summary>
    public static bool IsNumber(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(plain) is >= TypeCode.SByte and <= TypeCode.Decimal && !plain.IsEnum;
    }

    private static string Digits(double number) =>
        number.ToString(Math.Abs(number) is >= 1e15 or (> 0 and < 1e-4) ? "G6" : "0.######", CultureInfo.InvariantCulture);

    // Somebody else's code: a value that can't say what it is mustn't take the whole table with it.
    private static string? Foreign(Func<string?> text)
    {
        try
        {
            return text() is { } said ? Short(said) : null;
        }
        catch (Exception e)
        {
            return $"({e.GetType().Name})";
        }
    }

    private static bool IsHarmful(Rune rune) =>
        rune.Value is < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;
}
