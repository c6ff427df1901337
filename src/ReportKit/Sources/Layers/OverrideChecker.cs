namespace ReportKit.Sources;

/// <summary>Warns of a project's row that seems meant to take the place of one of the base layer, and has another key by a slip.</summary>
internal static class OverrideChecker
{
    private const int FewestCells = 3;
    private const int LettersPerSlip = 3;
    private const int LettersForOneSlip = int.MaxValue;

    // Others give each row its own key: a figure, an act, another spelling of a name.
    private static readonly string[] Tables =
    [
        "countries", "units", "breakdowns", "indicators", "sources", "rule-sets", "provisions", "standards", "statutory-indicators",
    ];

    public static void Check(SourceTable? below, SourceTable? own, TableSchema schema, ProblemList problems)
    {
        if (below is null || own is null || !Tables.Contains(schema.Name))
        {
            return;
        }

        var known = below.Rows.Select(schema.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var row in own.Rows.Where(row => !known.Contains(schema.KeyOf(row))))
        {
            if (Meant(row, below, schema) is { } meant)
            {
                problems.Warning(
                    ProblemCodes.NearKey,
                    $"'{Name(row, schema)}' isn't in the base layer, which has '{Name(meant, schema)}' with nearly the same cells "
                    + $"({meant.Place}). To put this row in its place, give it that key; as it is, both are read.",
                    row.PlaceOf(schema.PrimaryKey[0]));
            }
        }
    }

    private static SourceRow? Meant(SourceRow row, SourceTable below, TableSchema schema)
    {
        var others = schema.Fields.Select(f => f.Name).Except(schema.PrimaryKey).ToList();

        // A row may differ in one cell, for which it was written, where a single letter of its key is wrong. Another number is no slip:
        // next year's source differs from this one's in little else.
        return Nearest(0, LettersPerSlip) ?? (others.Count < FewestCells ? null : Nearest(1, LettersForOneSlip));

        SourceRow? Nearest(int differing, int perSlip)
        {
            var alike = below.Rows.Where(b => others.Count(column => b[column] != row[column]) == differing
                && (differing == 0 || DigitsOf(b, schema) == DigitsOf(row, schema))).ToList();
            var near = NearMatch.Slips(Name(row, schema), alike.Select(b => Name(b, schema)), most: 1, perSlip);
            return near is [var name] ? alike.Find(b => Name(b, schema) == name) : null;
        }
    }

    private static string DigitsOf(SourceRow row, TableSchema schema) => string.Concat(Name(row, schema).Where(char.IsAsciiDigit));

    private static string Name(SourceRow row, TableSchema schema) => string.Join(' ', schema.PrimaryKey.Select(column => row[column]));
}
