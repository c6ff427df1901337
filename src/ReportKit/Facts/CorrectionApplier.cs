namespace ReportKit.Facts;

/// <summary>Puts a corrected value in its place, if it is one that may stand there.</summary>
internal static class CorrectionApplier
{
    public static SourceSet Apply(SourceSet sources, CorrectedCell cell, ProblemList problems)
    {
        if (sources.Tables.Values.FirstOrDefault(t => t.Rows.Any(r => r.Place == cell.Line)) is not { } table)
        {
            var narratives = sources.Narratives.Select(n => n.File == cell.Line.File ? n with { Root = Replace(n.Root, cell) } : n);
            return sources with { Narratives = [.. narratives] };
        }

        var row = table.Rows.First(r => r.Place == cell.Line);
        var cells = row.Cells.ToArray();
        cells[table.Header.IndexOf(cell.Entry.Correction.Column)!.Value] = cell.Entry.Correction.New;
        var corrected = row with { Cells = cells };
        if (!Fits(sources, table, corrected, cell, problems))
        {
            return sources;
        }

        var mended = table with { Rows = [.. table.Rows.Select(r => r.Place == row.Place ? corrected : r)] };
        var tables = sources.Tables.Values.Select(t => t == table ? mended : t);
        return sources with { Tables = tables.ToDictionary(t => t.Name, StringComparer.Ordinal) };
    }

    private static bool Fits(SourceSet sources, SourceTable table, SourceRow row, CorrectedCell cell, ProblemList problems)
    {
        var found = new ProblemList();
        var schema = sources.Schemas[table.Name];
        if (SchemaChecker.Check(schema, table.Header, [row], found) is { } alone)
        {
            new ReferenceChecker(sources.Tables, found).Check(alone, schema);
        }

        foreach (var problem in found.ToSorted())
        {
            problems.Error(
                ProblemCodes.CorrectionValue,
                $"The corrected value isn't one for {table.File}: {problem.Message}",
                cell.Entry.PlaceOf("new"));
        }

        return !found.HasErrors;
    }

    // The text keeps the place of the correction, so that whatever is wrong with it is told there.
    private static YamlTree Replace(YamlTree tree, CorrectedCell cell) => tree switch
    {
        YamlText text when text.Place == cell.Place => new YamlText(cell.Entry.PlaceOf("new"), cell.Entry.Correction.New),
        YamlMapping m => m with { Entries = [.. m.Entries.Select(e => e with { Value = Replace(e.Value, cell) })] },
        YamlList list => list with { Items = [.. list.Items.Select(i => Replace(i, cell))] },
        _ => tree,
    };
}
