using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>Holds what an import would write to the rules of 'reportkit check'.</summary>
/// <param name="inputs">The project.</param>
/// <param name="sources">Its tables as they are, with the layer beneath them.</param>
internal sealed class ImportCheck(Inputs inputs, SourceSet sources)
{
    /// <summary>Tables of which a row is right or wrong by itself and by the rows that it names: tens of thousands of figures come at once,
    /// and those that are there needn't be read again for them.</summary>
    private static readonly HashSet<string> RowByRow = [.. FigureFactReader.Tables, "sources", "breakdowns", Registration.Table];

    /// <summary>Problems that the import brings.</summary>
    public IReadOnlyList<Problem> ProblemsOf(IReadOnlyList<MergedTable> changed) =>
        changed.All(t => RowByRow.Contains(t.Schema.Name))
            ? OfRows(changed)
            : new TrialCheck(inputs).ProblemsOf(changed.ToDictionary(t => t.Schema.Path, TextOf, StringComparer.Ordinal));

    private IReadOnlyList<Problem> OfRows(IReadOnlyList<MergedTable> changed)
    {
        var problems = new ProblemList();
        var tables = new Dictionary<string, SourceTable>(sources.Tables, StringComparer.Ordinal);
        foreach (var figures in FigureFactReader.Tables.Where(tables.ContainsKey))
        {
            tables[figures] = tables[figures] with { Rows = [] };
        }

        foreach (var table in changed)
        {
            if (SchemaChecker.Check(table.Schema, HeaderOf(table), RowsOf(table), problems) is { } fresh)
            {
                tables[table.Schema.Name] =
                    TableLayers.Merge(tables.GetValueOrDefault(table.Schema.Name), fresh, table.Schema, $"data/{table.Schema.Path}");
            }
        }

        var references = new ReferenceChecker(tables, problems);
        foreach (var table in changed)
        {
            tables[table.Schema.Name] = references.Check(tables[table.Schema.Name], table.Schema);
        }

        var all = sources with { Tables = tables };
        FigureFactReader.ReadAll(all, ReferenceDataReader.Read(all, new ProblemList()), new GatheredFacts([], []), problems);
        return inputs.Show(problems.ToSorted().Select(p => InFile(p, changed)));
    }

    private static SourceHeader HeaderOf(MergedTable table) =>
        new($"data/{table.Schema.Path}", [.. table.Schema.Fields.Select(f => f.Name)]);

    // Each by its number among the new rows; where it stands in the file matters only if something is wrong with it.
    private static List<SourceRow> RowsOf(MergedTable table)
    {
        var header = HeaderOf(table);
        return [.. table.Fresh.Select((cells, index) => new SourceRow(header, index + 1, "", cells))];
    }

    private static Problem InFile(Problem problem, IReadOnlyList<MergedTable> changed)
    {
        if (changed.FirstOrDefault(t => $"data/{t.Schema.Path}" == problem.Place.File) is not { } table || problem.Place.Line == 0)
        {
            return problem;
        }

        var line = CsvLine.Join(table.Fresh[problem.Place.Line - 1]);
        return problem with { Place = new FilePlace(problem.Place.File, Array.IndexOf(TextOf(table).Split('\n'), line) + 1) };
    }

    private static string TextOf(MergedTable table) => Encoding.UTF8.GetString(table.After);
}
