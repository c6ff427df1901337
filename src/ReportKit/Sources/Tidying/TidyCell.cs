namespace ReportKit.Sources;

/// <summary>Mends a cell that its column doesn't allow, where only one value can be meant. A cell that is allowed stays as it is.</summary>
internal static partial class TidyCell
{
    private static readonly string[] Numbers = ["integer", "year", "number"];

    /// <summary>What a column's cell is when tidy, and what that mends, as a noun; null where nothing is mended.</summary>
    public static (string Cell, string? What) Mend(FieldSchema field, string cell)
    {
        var trimmed = cell.Trim();
        if (SchemaChecker.Complaint(field, trimmed) is null || trimmed.Length == 0)
        {
            return (trimmed, trimmed == cell ? null : "spaces");
        }

        var forms = Forms(field, trimmed).Where(f => SchemaChecker.Complaint(field, f.Cell) is null).DistinctBy(f => f.Cell).ToList();
        return forms is [var only] ? only : (trimmed, trimmed == cell ? null : "spaces");
    }

    private static IEnumerable<(string Cell, string? What)> Forms(FieldSchema field, string cell)
    {
        if (field.Type == "date")
        {
            return LocalDate.Read(cell).Select(day => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (string?)"dates"));
        }

        if (field.Allowed.Count > 0)
        {
            return field.Allowed.Where(a => a.Equals(cell, StringComparison.OrdinalIgnoreCase)).Select(a => (a, (string?)"capitals"));
        }

        return IsNumber(field) ? NumberForms(field, cell).Select(n => (n, (string?)"numbers"))
            : Digits().IsMatch(cell) ? [(cell.PadLeft(3, '0'), "leading zeros")]
            : [];
    }

    // That of figures is a pattern, because a suppressed value or a range may stand there.
    private static bool IsNumber(FieldSchema field) =>
        Numbers.Contains(field.Type) || (field.Pattern is { } pattern && pattern.IsMatch("1") && !pattern.IsMatch("A"));

    private static IEnumerable<string> NumberForms(FieldSchema field, string cell)
    {
        if (Grouped().IsMatch(cell) || GroupedByComma().IsMatch(cell))
        {
            yield return string.Concat(cell.Where(c => char.IsAsciiDigit(c) || c == '.'));
        }
        else if (GroupedByPoint().IsMatch(cell) || DecimalComma().IsMatch(cell))
        {
            yield return string.Concat(cell.Where(c => char.IsAsciiDigit(c) || c == ',')).Replace(',', '.');
        }
        else if (field.Type is "integer" or "year" && NoFraction().Match(cell) is { Success: true } whole)
        {
            yield return whole.Groups["whole"].Value;
        }
    }

    // 1 234, 1'234.5: neither is a decimal point anywhere.
    [GeneratedRegex(@"^[0-9]{1,3}(?:[ \u00A0\u2009\u202F'\u2019][0-9]{3})+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // 1,234,567 and 1,234.5; but 1,234 may be either number.
    [GeneratedRegex(@"^[0-9]{1,3}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedByComma();

    // 1.234.567 and 1.234,5.
    [GeneratedRegex(@"^[0-9]{1,3}(?:(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|\.[0-9]{3},[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedByPoint();

    // 12,5 and 0,125.
    [GeneratedRegex(@"^(?:[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|0,[0-9]+|[0-9]{4,},[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^(?<whole>[0-9]+)\.0+\z", RegexOptions.CultureInvariant)]
    private static partial Regex NoFraction();

    // A code of three digits, such as one of M49, as a number: 4 for 004.
    [GeneratedRegex(@"^[0-9]{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
