namespace ReportKit.Cli;

/// <summary>One row on its way into a table: asked for, checked, written.</summary>
internal sealed class RowEntry(ProjectCall call, IReadOnlyList<AddedColumn> columns, Func<SourceSet, RowDefaults> defaultsOf)
{
    private readonly Dictionary<string, string> cells = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];

    public int Run()
    {
        var read = new SourceReader(call.Inputs.DataFolder, "data").Read();
        var (sources, defaults) = (read.Value, defaultsOf(read.Value));
        foreach (var column in columns)
        {
            if (column.Of(call) is { Length: > 0 } given)
            {
                cells[column.Name] = column.Name == "iso3" ? given.ToUpperInvariant() : given;
            }
        }

        columns.Where(c => defaults.First.Contains(c.Name)).ToList().ForEach(c => Fill(c, sources, defaults, null));
        RefuseMissing();
        var name = defaults.TableOf(cells);
        if (!sources.Schemas.TryGetValue(name, out var schema))
        {
            throw new UnsoundException(call.Inputs.Show(read.Problems), "Correct these first; nothing was written.");
        }

        columns.Where(c => !defaults.First.Contains(c.Name)).ToList().ForEach(c => Fill(c, sources, defaults, schema));
        RefuseMissing();
        return Write(schema);
    }

    private void Fill(AddedColumn column, SourceSet sources, RowDefaults defaults, TableSchema? schema)
    {
        if (cells.ContainsKey(column.Name))
        {
            return;
        }

        var field = schema?.Fields.FirstOrDefault(f => f.Name == column.Name);
        var isNeeded = schema is null || field?.Required == true || defaults.Needs(column.Name, cells);
        var standard = defaults.Of(column.Name, cells);
        if (Questions.CanAsk && (isNeeded || column.IsAsked))
        {
            standard = Questions.Ask(
                column.Name.Replace('_', ' '),
                column.Description,
                standard,
                isNeeded,
                answer => Complaint(answer, column.Name, field, schema, sources));
        }
        else if (isNeeded && standard.Length == 0)
        {
            missing.Add(column.Option.Name);
        }

        if (standard.Length > 0)
        {
            cells[column.Name] = standard;
        }
    }

    private static string? Complaint(string answer, string column, FieldSchema? field, TableSchema? schema, SourceSet sources)
    {
        if (field is not null && SchemaChecker.Complaint(field, answer) is { } complaint)
        {
            return complaint.Message;
        }

        var (table, key) = schema is null ? ("indicators", "id")
            : schema.ForeignKeys.FirstOrDefault(k => k.Field == column) is { } reference ? (reference.Table, reference.TableField)
            : ("", "");
        return table.Length == 0 || sources[table].Any(r => r[key] == answer) ? null
            : $"'{answer}' isn't in {table}.csv.{NameSearch.Hint(answer, sources.Tables.GetValueOrDefault(table), key)}";
    }

    private void RefuseMissing()
    {
        if (missing.Count > 0)
        {
            throw new UsageException(
                $"Nothing was written: {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing. "
                + "At a terminal reportkit asks for what is missing.");
        }
    }

    private int Write(TableSchema schema)
    {
        var path = Path.Combine(call.Inputs.DataFolder, schema.Path);
        var shown = Inputs.ShowPath(path);
        var before = Read(path, shown);
        var (text, line, row) = new TableInsertion(schema).Add(before, cells);
        RefuseWrong(call.Inputs, schema.Path, text);
        if (!WholeFile.Replace(path, before, text))
        {
            throw new UsageException($"{shown} was changed by another program meanwhile; nothing was written. Do it again.");
        }

        Console.WriteLine($"{shown}({line}): {row}");
        return ExitCode.Done;
    }

    private static string? Read(string path, string shown)
    {
        if (!Path.Exists(path))
        {
            return null;
        }

        var problems = new ProblemList();
        return TextFile.Read(path, shown, problems) is { } file && !problems.HasErrors
            ? file.Text
            : throw new UnsoundException(problems.ToSorted(), "Correct this first; nothing was written.");
    }

    /// <summary>Says what is wrong with a file as it would be.</summary>
    /// <exception cref="UnsoundException">It has an error that wasn't there before.</exception>
    public static void RefuseWrong(Inputs inputs, string file, string text)
    {
        var problems = new TrialCheck(inputs).ProblemsOf(file, text);
        if (problems.Any(p => p.Severity == Severity.Error))
        {
            throw new UnsoundException(problems, "Nothing was written. The places are those that the file would have.");
        }

        ProblemPrinter.Print(problems);
    }
}
