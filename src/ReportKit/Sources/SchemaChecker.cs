namespace ReportKit.Sources;

/// <summary>Checks a table's cells against its schema and leaves out the rows that fail.</summary>
internal static partial class SchemaChecker
{
    private const int MostNamed = 10;

    /// <summary>The table with the rows that passed; null where its header doesn't fit.</summary>
    public static SourceTable? Check(TableSchema schema, SourceHeader header, IReadOnlyList<SourceRow> rows, ProblemList problems)
    {
        if (!CheckHeader(schema, header, problems))
        {
            return null;
        }

        var fields = header.Columns.Select(name => schema.Fields.First(f => f.Name == name)).ToArray();
        var known = new string?[fields.Length];
        var sound = rows.Where(row => CheckRow(schema.Name, row, fields, known, problems)).ToList();
        return new SourceTable(schema.Name, header, CheckKeys(sound, schema.PrimaryKey, problems));
    }

    private static bool CheckHeader(TableSchema schema, SourceHeader header, ProblemList problems)
    {
        var expected = schema.Fields.Select(f => f.Name).ToArray();
        if (header.Columns.SequenceEqual(expected, StringComparer.Ordinal)
            || header.Columns.SequenceEqual(schema.Needed, StringComparer.Ordinal))
        {
            return true;
        }

        var missing = schema.Needed.Except(header.Columns, StringComparer.Ordinal).ToArray();
        var unknown = header.Columns.Except(expected, StringComparer.Ordinal).Select(u => $"'{Cut(u)}'").ToArray();
        var more = unknown.Length > MostNamed ? $" and {unknown.Length - MostNamed} more" : "";
        string[] what =
        [
            .. missing.Length > 0 ? [$"Missing: {string.Join(", ", missing)}."] : Array.Empty<string>(),
            .. unknown.Length > 0 ? [$"Unknown: {string.Join(", ", unknown.Take(MostNamed))}{more}."] : Array.Empty<string>(),
        ];
        return problems.Refuse<bool>(
            ProblemCodes.WrongHeader,
            $"{(what.Length == 0 ? "The columns are repeated or in another order." : string.Join(' ', what))} "
            + $"The header must be: {string.Join(',', expected)}"
            + (schema.Needed.Count < expected.Length ? $" ({expected[^1]} may be missing)" : ""),
            new FilePlace(header.File, 1, 1));
    }

    // Known is the last sound cell of each column: most say again what the row before them said.
    private static bool CheckRow(string table, SourceRow row, FieldSchema[] fields, string?[] known, ProblemList problems)
    {
        var sound = true;
        for (var i = 0; i < fields.Length; i++)
        {
            var cell = row[i];
            if (ReferenceEquals(cell, known[i]))
            {
                continue;
            }

            if (Complaint(fields[i], cell) is { } complaint)
            {
                var place = row.PlaceOf(fields[i].Name);
                problems.Error(complaint.Code, complaint.Message, place, $"{table}.{fields[i].Name}={cell}");
                sound = false;
            }
            else
            {
                known[i] = cell;
            }
        }

        return sound;
    }

    /// <summary>What is wrong with a cell; null where nothing is.</summary>
    public static (string Code, string Message)? Complaint(FieldSchema field, string cell)
    {
        if (cell.Length == 0)
        {
            return field.Required ? (ProblemCodes.MissingValue, $"{field.Name} is empty; it needs {Expected(field)}.") : null;
        }

        if (cell[0] is '=' or '+' or '-' or '@')
        {
            var advice = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                ? "numbers have no sign here, and none is negative. Write it without."
                : "a spreadsheet would run it as a formula. Begin it with another character.";
            return (ProblemCodes.FormulaText, $"'{Cut(cell)}' begins with {cell[0]}: {advice}");
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

        if (field.Name == "id" && SpreadsheetDay().IsMatch(cell))
        {
            return (ProblemCodes.BadValue, $"'{cell}' is a day that a spreadsheet made of an id such as MAR-01. Write the id again.");
        }

        return field.Type switch
        {
            "date" when Cells.Date(cell) is null => Bad(field, cell),
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

    private static List<SourceRow> CheckKeys(List<SourceRow> rows, IReadOnlyList<string> key, ProblemList problems)
    {
        if (key.Count == 0)
        {
            return rows;
        }

        var seen = new HashSet<SourceRow>(rows.Count, new KeyComparer(rows, key));
        return rows.FindAll(row =>
        {
            if (seen.Add(row))
            {
                return true;
            }

            seen.TryGetValue(row, out var first);
            var cells = key.Select(column => row[column]).Where(c => c.Length > 0);
            return problems.Refuse<bool>(
                ProblemCodes.DuplicateKey,
                $"{string.Join(", ", cells)} is already on line {first!.Line} "
                + $"({string.Join(", ", key)} must differ). Remove one of the two rows.",
                row.PlaceOf(key[0]));
        });
    }

    // Rows of one table with the same key are the same to it.
    private sealed class KeyComparer(List<SourceRow> rows, IReadOnlyList<string> key) : IEqualityComparer<SourceRow>
    {
        private readonly int[] columns = rows is [var row, ..] ? [.. key.Select(column => row.Header.IndexOf(column)!.Value)] : [];

        public bool Equals(SourceRow? one, SourceRow? other) =>
            Array.TrueForAll(columns, column => one![column] == other![column]);

        public int GetHashCode(SourceRow row)
        {
            var hash = default(HashCode);
            foreach (var column in columns)
            {
                hash.Add(row[column]);
            }

            return hash.ToHashCode();
        }
    }

    // 01-Mar, Mar-01, 1. Mrz: what spreadsheets of some countries show for a day without a year, or for the first day of a month.
    [GeneratedRegex(
        @"^(?:[0-9]{1,2}[-. ]{1,2}(?:Jan|Feb|Mar|Mrz|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)|"
        + @"(?:Jan|Feb|Mar|Mrz|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez)[-. ]{1,2}[0-9]{2,4})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex SpreadsheetDay();

    internal static string Cut(string cell) => cell.Length <= 60 ? cell : $"{cell[..57]}...";
}
