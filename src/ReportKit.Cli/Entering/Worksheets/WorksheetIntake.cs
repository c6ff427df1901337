namespace ReportKit.Cli;

/// <summary>A worksheet on its way into the tables: its filled rows checked together and written, or none.</summary>
/// <param name="call">The call.</param>
/// <param name="country">Whose it is.</param>
/// <param name="edition">Of which edition.</param>
/// <param name="shown">How messages name its file.</param>
internal sealed class WorksheetIntake(ProjectCall call, string country, int edition, string shown)
{
    private const string Value = "value";
    private const string Status = "status";
    private const int MostNamed = 20;

    private readonly SourceSet sources = new SourceReader(call.Inputs.DataFolder, "data").Read().Value;
    private readonly Dictionary<string, TableEntry> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rowOfKey = new(StringComparer.Ordinal);
    private readonly ProblemList problems = new();
    private readonly List<string> waiting = [];
    private readonly List<string> known = [];
    private List<string> columns = [];

    /// <summary>Takes in all that is filled in.</summary>
    public int Run(IReadOnlyList<SheetRow> rows)
    {
        if (!sources["countries"].Any(r => r["iso3"] == country))
        {
            throw new UsageException(
                $"'{country}' isn't in countries.csv.{NearMatch.Hint(country, sources["countries"].Select(r => r["iso3"]))}");
        }

        ReadHeader(rows.Count > 0 ? rows[0] : new SheetRow(1, []));
        foreach (var row in rows.Skip(1).Where(r => !r.IsEmpty))
        {
            Take(row);
        }

        RefuseProblems();
        Write();
        foreach (var (names, what) in new[] { (known, "There already"), (waiting, "Without value and status, left for later") })
        {
            if (names.Count > 0)
            {
                Console.WriteLine($"{what}: {Listing.Of(names, MostNamed)}.");
            }
        }

        var written = tables.Values.Sum(t => t.Rows.Count);
        Console.WriteLine(written == 0 ? "Nothing new was filled in." : $"{Counted.Of(written, "figure")} taken in.");
        return ExitCode.Done;
    }

    private void ReadHeader(SheetRow header)
    {
        var names = WorksheetColumn.All.Select(c => c.Name).ToList();
        columns = [.. header.Cells.Select(Clean)];
        foreach (var (at, name) in columns.Index().Where(c => c.Item.Length > 0))
        {
            var (isOne, isAgain) = (names.Contains(name), columns.IndexOf(name) < at);
            if (!isOne || isAgain)
            {
                problems.Error(
                    ProblemCodes.WrongHeader,
                    isAgain ? $"The column '{name}' is there twice. Keep one."
                        : $"'{name}' isn't a column of a worksheet.{NearMatch.Hint(name, names)} Correct its name, or remove the column.",
                    new FilePlace(shown, header.Number, at + 1));
            }
        }

        var missing = new[] { "indicator", "period", Value }.Except(columns, StringComparer.Ordinal).ToList();
        if (!problems.HasErrors && missing.Count > 0)
        {
            problems.Error(
                ProblemCodes.WrongHeader,
                $"The first row names the columns, and {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing. "
                + "'reportkit worksheet … --to' makes a new one.",
                new FilePlace(shown, header.Number));
        }

        RefuseProblems();
    }

    private void Take(SheetRow row)
    {
        var cells = columns.Index().Where(c => c.Item.Length > 0)
            .ToDictionary(c => c.Item, c => Clean(row[c.Index]), StringComparer.Ordinal);
        string Of(string column) => cells.GetValueOrDefault(column, "");

        var name = Of("id").Length > 0 ? Of("id") : $"{Of("indicator")} (row {row.Number})";
        if (Of(Value).Length == 0 && Of(Status).Length == 0)
        {
            if (WorksheetColumn.All.FirstOrDefault(c => c.Use == WorksheetUse.Entered && Of(c.Name).Length > 0) is { } entered)
            {
                Refuse(
                    row,
                    Value,
                    ProblemCodes.MissingValue,
                    $"The row has a {entered.Name}, but no value and no status. Give it one of the two.");
            }

            waiting.Add(name);
            return;
        }

        var defaults = new FigureDefaults(sources);
        cells["iso3"] = Of("iso3").Length > 0 ? Of("iso3").ToUpperInvariant() : country;
        if (Of("iso3") != country)
        {
            Refuse(
                row,
                "iso3",
                ProblemCodes.BadValue,
                $"The row is about {Of("iso3")}, and the worksheet about {country}. Each country has its own.");
            return;
        }

        if (TableOf(row, defaults, cells) is not { } table)
        {
            return;
        }

        foreach (var column in new[] { Status, "unit", "source" }.Where(c => Of(c).Length == 0))
        {
            cells[column] = defaults.Of(column, cells);
        }

        if (sources["sources"].FirstOrDefault(s => s["id"] == Of("source")) is { } source && Of("id").Length > 0
            && Cells.Number(source["edition"]) is { } year && year != edition)
        {
            Refuse(
                row,
                "source",
                ProblemCodes.BadValue,
                $"{Of("source")} is of the edition {year}, and the worksheet of {edition}. Name the source of this edition.");
            return;
        }

        Insert(row, name, table, cells);
    }

    private string? TableOf(SheetRow row, FigureDefaults defaults, Dictionary<string, string> cells)
    {
        try
        {
            return defaults.TableOf(cells);
        }
        catch (UsageException e)
        {
            Refuse(row, "indicator", ProblemCodes.UnknownReference, e.Message);
            return null;
        }
    }

    private void Insert(SheetRow row, string name, string table, Dictionary<string, string> cells)
    {
        if (!tables.TryGetValue(table, out var entry))
        {
            if (!sources.Schemas.TryGetValue(table, out var schema))
            {
                throw new UnsoundException(call.Inputs.Show(call.Inputs.Check().Problems), "Correct these first; nothing was written.");
            }

            tables[table] = entry = TableEntry.Read(schema, Path.Combine(call.Inputs.DataFolder, schema.Path));
        }

        // 1 250 and 12,5 are numbers of a spreadsheet of some country.
        foreach (var field in entry.Schema.Fields.Where(f => cells.ContainsKey(f.Name)))
        {
            cells[field.Name] = TidyCell.Mend(field, cells[field.Name]).Cell;
        }

        var key = string.Join('\u001F', entry.Schema.PrimaryKey.Select(c => cells.GetValueOrDefault(c, "")).Prepend(table));
        var there = sources[table].FirstOrDefault(r => r.Place.File.StartsWith("data/", StringComparison.Ordinal)
            && entry.Schema.PrimaryKey.All(c => r[c] == cells.GetValueOrDefault(c, "")));
        if (there is not null)
        {
            if (entry.Schema.Fields.All(f => there[f.Name] == cells.GetValueOrDefault(f.Name, "")))
            {
                known.Add(name);
            }
            else
            {
                Refuse(
                    row,
                    Value,
                    ProblemCodes.DuplicateKey,
                    $"This figure is there already, with other cells ({Inputs.ShowPath(entry.Path)}({there.Line})). "
                    + "Correct it there, or clear its value and status here.");
            }

            return;
        }

        if (!rowOfKey.TryAdd(key, row.Number))
        {
            Refuse(row, Value, ProblemCodes.DuplicateKey, $"Row {rowOfKey[key]} has the same figure. Keep one.");
            return;
        }

        entry.Add(row.Number, cells);
    }

    private void Write()
    {
        var changed = tables.Values.Where(t => t.Rows.Count > 0).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        var found = new TrialCheck(call.Inputs).ProblemsOf(
            changed.ToDictionary(t => t.Schema.Path, t => t.Text!, StringComparer.Ordinal));
        var placed = found.Select(p => p with { Place = InSheet(p.Place, changed) }).ToList();
        if (found.Any(p => p.Severity == Severity.Error))
        {
            throw new UnsoundException(placed, "Nothing was written. The places in the worksheet are row and column.");
        }

        ProblemPrinter.Print(placed);
        foreach (var table in changed)
        {
            var path = Inputs.ShowPath(table.Path);
            if (!WholeFile.Replace(table.Path, table.Before, table.Text!))
            {
                throw new UsageException(
                    $"{path} was changed by another program meanwhile; nothing was written to it. Do it again: what is there already "
                    + "stays.");
            }

            foreach (var (line, _) in table.Lines)
            {
                Console.WriteLine($"{path}({line}): {table.Text!.Split('\n')[line - 1]}");
            }
        }
    }

    // Where a problem of a row that was put in stands in the worksheet; others stay.
    private FilePlace InSheet(FilePlace place, List<TableEntry> changed)
    {
        if (changed.Find(t => Inputs.ShowPath(t.Path) == place.File) is not { } table || !table.Lines.TryGetValue(place.Line, out var row))
        {
            return place;
        }

        var line = table.Text!.Split('\n')[place.Line - 1];
        var field = place.Column == 0 ? null
            : table.Schema.Fields.Index().FirstOrDefault(f => CsvTableReader.ColumnOf(line, f.Index) == place.Column).Item?.Name;
        return new FilePlace(shown, row, field is null ? 0 : columns.IndexOf(field) + 1);
    }

    private void Refuse(SheetRow row, string column, string code, string message) =>
        problems.Error(code, message, new FilePlace(shown, row.Number, columns.IndexOf(column) + 1));

    private void RefuseProblems()
    {
        if (problems.HasErrors)
        {
            throw new UnsoundException(problems.ToSorted(), "Nothing was written. The places in the worksheet are row and column.");
        }
    }

    // A cell of a table is one line, without blanks around it, which nobody sees in a spreadsheet.
    private static string Clean(string cell) => string.Join(
        ' ', cell.Split(['\r', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
