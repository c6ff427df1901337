namespace ReportKit.Cli;

/// <summary><c>reportkit list</c>: the ids that data and narratives name, found by a part of what they are called.</summary>
internal static class ListCommand
{
    private const int Widest = 100;

    private static readonly Option<string?> Like = SharedOptions.Text(
        "--like", "TEXT", "Only those of whose id, name or description this is a part, or nearly one.");

    private static readonly Option<string?> Section = SharedOptions.Text(
        "--section", "SECTION", "Only indicators of this section.");

    public static Command Create() => new("list", """
        Lists the sections, indicators, units, sources, countries or editions that this project knows, its own and those of the kit's base
        layer: the ids to write in tables and narratives, with what they mean.

        Examples:
          reportkit list indicators --section protection
          reportkit list indicators --like "calls to hotline"
          reportkit list countries --like korea
        """)
    {
        Listed(SectionReader.Table, "", ["order", "role", "heading"]),
        Listed("indicators", " --like convicted", ["section", "label", "units"], Section),
        Listed("units", " --like person", ["kind", "singular", "plural"]),
        Listed("sources", " --like \"United Nations\"", ["producer", "title", "edition", "published"]),
        Listed("countries", " --like korea", ["name", "tip_region"]),
        Listed("editions", "", ["period_from", "period_to", "released", "rule_set", "layout"]),
    };

    private static ToolCommand Listed(string table, string example, string[] columns, params Option[] options)
    {
        var command = new ToolCommand(table, call => Run(call, table, columns), $"""
            Lists the {table}.

            Example:
              reportkit list {table}{example}
            """);
        foreach (var option in options.Prepend(Like).Concat([SharedOptions.Data, SharedOptions.Json]))
        {
            command.Options.Add(option);
        }

        return command;
    }

    private static int Run(ProjectCall call, string table, string[] columns)
    {
        var read = new SourceReader(call.Inputs.DataFolder, "data").Read();
        if (!read.Value.Tables.TryGetValue(table, out var rows))
        {
            throw new UnsoundException(call.Inputs.Show(read.Problems), $"The {table} can't be read.");
        }

        var all = table == "countries" ? NamedRow.Countries(read.Value) : NamedRow.Of(rows);
        if (table == "indicators" && call.Of(Section) is { } section)
        {
            all = OfSection(all, section, SectionReader.NamesIn(read.Value, []));
        }

        if (table == SectionReader.Table)
        {
            all = [.. all.OrderBy(r => r.Row.Number("order"))];
        }

        var like = call.Of(Like) ?? "";
        var found = like.Length == 0 ? all : NameSearch.Find(like, all);
        return call.End(
            new ListJson(found.Select(r => ListedRowJson.Of(r, rows.Columns))),
            () =>
            {
                Print(found, columns);
                if (found.Count == 0)
                {
                    Console.Error.WriteLine(like.Length == 0
                        ? $"There are no such {table}."
                        : $"None of the {table} is like '{like}'. 'reportkit list {table}' lists all {Counted.Number(all.Count)}.");
                }
            });
    }

    private static IReadOnlyList<NamedRow> OfSection(IReadOnlyList<NamedRow> all, string section, IReadOnlyList<string> known)
    {
        return known.Contains(section)
            ? [.. all.Where(r => r.Row["section"] == section)]
            : throw new UsageException(AllowedValues.Message("section", section, known));
    }

    // The last column is as long as it is; before it, one long cell doesn't push away those of all other rows.
    private static void Print(IReadOnlyList<NamedRow> rows, string[] columns)
    {
        var cells = rows.Select(r => columns.Select(c => r.Row[c]).Prepend(r.Id).ToArray()).ToList();
        var used = Enumerable.Range(0, columns.Length + 1).Where(i => i == 0 || cells.Exists(c => c[i].Length > 0)).ToList();
        var width = used.ToDictionary(i => i, i => cells.Count == 0 ? 0 : Math.Min(cells.Max(c => c[i].Length), Widest / 2));
        cells.ForEach(c => Console.WriteLine(string.Join("  ", used.Select(i => c[i].PadRight(width[i]))).TrimEnd()));
    }
}

internal sealed record ListJson(IEnumerable<ListedRowJson> Rows);

/// <param name="Id">By which others name it.</param>
/// <param name="File">Where its row stands; below <c>kit/</c> where it is of the base layer.</param>
/// <param name="Line">The same.</param>
/// <param name="Cells">Its cells by column.</param>
internal sealed record ListedRowJson(string Id, string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public static ListedRowJson Of(NamedRow named, IReadOnlyList<string> columns) =>
        new(named.Id, named.Row.Place.File, named.Row.Line, columns.ToDictionary(c => c, c => named.Row[c], StringComparer.Ordinal));
}
