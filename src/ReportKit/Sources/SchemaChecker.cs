using System.Globalization;
using ReportKit.Diagnostics;

namespace ReportKit.Sources;

/// <summary>Checks a table's cells against its schema and leaves out the rows that fail.</summary>
internal static class SchemaChecker
{
    private const int MostNamed = 10;

    /// <summary>The table with the rows that passed; null where its header doesn't fit.</summary>
    public static SourceTable? Check(TableSchema schema, string file, string[] columns, IReadOnlyList<SourceRow> rows, ProblemList problems)
    {
        if (!CheckHeader(schema, file, columns, problems))
        {
            return null;
        }

        var table = new SourceTable(schema.Name, file, columns, rows);
        var fields = columns.Select(name => schema.Fields.First(f => f.Name == name)).ToArray();
        var sound = rows.Where(row => CheckRow(table, row, fields, problems)).ToList();
        return new SourceTable(schema.Name, file, columns, CheckKeys(table, sound, schema, problems));
    }

    private static bool CheckHeader(TableSchema schema, string file, string[] columns, ProblemList problems)
    {
        var expected = schema.Fields.Select(f => f.Name).ToArray();
        if (columns.SequenceEqual(expected, StringComparer.Ordinal))
        {
            return true;
        }

        var missing = expected.Except(columns, StringComparer.Ordinal).ToArray();
        var unknown = columns.Except(expected, StringComparer.Ordinal).ToArray();
        var what = missing.Length == 0 && unknown.Length == 0
            ? "The columns are repeated or in another order."
            : string.Join(" ", new[]
            {
                missing.Length == 0 ? "" : $"Missing: {string.Join(", ", missing)}.",
                unknown.Length == 0 ? "" : $"Unknown: {string.Join(", ", unknown.Take(MostNamed).Select(u => $"'{Cut(u)}'"))}{(unknown.Length > MostNamed ? $" and {unknown.Length - MostNamed} more" : "")}.",
            }.Where(s => s.Length > 0));
        problems.Error(ProblemCodes.WrongHeader, $"{what} The header must be: {string.Join(',', expected)}", new FilePlace(file, 1, 1));
        return false;
    }

    private static bool CheckRow(SourceTable table, SourceRow row, FieldSchema[] fields, ProblemList problems)
    {
        var sound = true;
        for (var i = 0; i < fields.Length; i++)
        {
            if (Complaint(fields[i], row.Cells[i]) is { } complaint)
            {
                problems.Error(complaint.Code, complaint.Message, table.PlaceOf(row, i), $"{table.Name}.{fields[i].Name}={row.Cells[i]}");
                sound = false;
            }
        }

        return sound;
    }

    private static (string Code, string Message)? Complaint(FieldSchema field, string cell)
    {
        if (cell.Length == 0)
        {
            return field.Required ? (ProblemCodes.MissingValue, $"{field.Name} is empty; it needs {Expected(field)}.") : null;
        }

        if (cell[0] is '=' or '+' or '-' or '@')
        {
            return (ProblemCodes.FormulaText, $"'{Cut(cell)}' begins with {cell[0]}: {(double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "numbers have no sign here, and none is negative. Write it without." : "a spreadsheet would run it as a formula. Begin it with another character.")}");
        }

        if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
        {
            return (ProblemCodes.BadValue, $"'{Cut(cell)}' begins or ends with a space. Remove it.");
        }

        if (field.Allowed.Count > 0)
        {
            return field.Allowed.Contains(cell, StringComparer.Ordinal) ? null
                : (ProblemCodes.NotInList, AllowedValues.Message(field.Name, Cut(cell), field.Allowed));
        }

        return field.Type switch
        {
            "date" when !DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => Bad(field, cell),
            "integer" or "year" or "number" => Number(field, cell),
            _ when field.Pattern is { } pattern && !pattern.IsMatch(cell) => Bad(field, cell),
            _ => null,
        };
    }

    private static (string Code, string Message)? Number(FieldSchema field, string cell)
    {
        // Plain digits only: "1e9", "1,000" and "12 " are more often a slip of a spreadsheet than a figure.
        var style = field.Type == "number" ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        return !decimal.TryParse(cell, style, CultureInfo.InvariantCulture, out var number) ? Bad(field, cell)
            : number < field.Minimum || number > field.Maximum
                ? (ProblemCodes.OutOfRange, $"'{cell}' is outside {field.Minimum} to {field.Maximum}, the range of {field.Name}.")
                : null;
    }

    private static (string Code, string Message) Bad(FieldSchema field, string cell) =>
        (ProblemCodes.BadValue, $"'{Cut(cell)}' isn't {Articles.With(field.Name)}: it needs {Expected(field)}.");

    private static string Expected(FieldSchema field) => field.Expected ?? field.Type switch
    {
        "date" => "a date like 2018-03-31",
        "integer" => "a whole number in plain digits, without separators or exponent",
        "year" => "a year like 2018",
        "number" => "a number in plain digits, without separators or exponent",
        _ when field.Allowed.Count > 0 => $"one of {string.Join(", ", field.Allowed)}",
        _ => "a text",
    };

    private static List<SourceRow> CheckKeys(SourceTable table, List<SourceRow> rows, TableSchema schema, ProblemList problems)
    {
        if (schema.PrimaryKey.Count == 0)
        {
            return rows;
        }

        var seen = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        var kept = new List<SourceRow>(rows.Count);
        foreach (var row in rows)
        {
            var key = string.Join('\u001F', schema.PrimaryKey.Select(column => table[row, column]));
            if (seen.TryAdd(key, row.Line))
            {
                kept.Add(row);
                continue;
            }

            var shown = string.Join(", ", schema.PrimaryKey.Select(c => table[row, c]).Where(c => c.Length > 0));
            problems.Error(ProblemCodes.DuplicateKey, $"{shown} is already on line {seen[key]} ({string.Join(", ", schema.PrimaryKey)} must differ). Remove one of the two rows.", table.PlaceOf(row, schema.PrimaryKey[0]));
        }

        return kept;
    }

    internal static string Cut(string cell) => cell.Length <= 60 ? cell : $"{cell[..57]}...";
}
