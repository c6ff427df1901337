namespace ReportKit.Importing;

/// <summary>A number and its part for forced labour, as the world table prints them: <c>5,212 (312)</c>.</summary>
/// <param name="Number">The number; null where the cell says nothing.</param>
/// <param name="Part">Of these for forced labour; null where it isn't said.</param>
internal readonly partial record struct WorldCell(int? Number, int? Part)
{
    private const int Most = 100_000_000;

    private const string Whole = @"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,9})(?:\.0)?";
    private const string Marks = @"(?:\s*(?:[*\u2020\u2021\u00B9\u00B2\u00B3]|\[[0-9a-z]{1,2}\]))*";

    /// <summary>Reads a cell; null where it is neither a number nor one with its part.</summary>
    public static WorldCell? Read(string plain)
    {
        if (TipReport.IsBlank(plain))
        {
            return new WorldCell(null, null);
        }

        return plain.Length <= 40 && Form().Match(plain) is { Success: true } match && Of(match.Groups[1].Value) is { } number
            ? !match.Groups[2].Success ? new WorldCell(number, null)
            : Of(match.Groups[2].Value) is { } part ? new WorldCell(number, part)
            : null
            : null;
    }

    private static int? Of(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = string.Concat((point < 0 ? digits : digits[..point]).Where(char.IsAsciiDigit));
        return int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Most ? number : null;
    }

    // 5,212 (312), 5 212, 5212.0 where a program took it for a measure, 5,212* (312 [1]): marks of footnotes count for nothing.
    [GeneratedRegex(
        @"^(" + Whole + ")" + Marks + @"(?:\s*\(\s*(" + Whole + ")" + Marks + @"\s*\))?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
