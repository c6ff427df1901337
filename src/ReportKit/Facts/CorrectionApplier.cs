using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Puts a corrected value in its place, if it is one that may stand there.</summary>
internal static class CorrectionApplier
{
    public static SourceSet Apply(SourceSet sources, CorrectedCell cell, ProblemList problems)
    {
        if (sources.Tables.Values.FirstOrDefault(t => t.File == cell.Line.File) is { } table)
        {
            var row = table.Rows.First(r => r.Line == cell.Line.Line);
            var index = table.Columns.ToList().IndexOf(cell.Entry.Correction.Column);
            var corrected = row with { Cells = [.. row.Cells.Select((c, i) => i == index ? cell.Entry.Correction.New : c)] };
            if (!Fits(sources, table, corrected, cell, problems))
            {
                return sources;
            }

            var rows = table with { Rows = [.. table.Rows.Select(r => r == row ? corrected : r)] };
            return sources with { Tables = new Dictionary<string, SourceTable>(sources.Tables, StringComparer.Ordinal) { [table.Name] = rows } };
        }

        return sources with { Narratives = [.. sources.Narratives.Select(n => n.File == cell.Line.File ? n with { Root = Replace(n.Root, cell) } : n)] };
    }

    private static bool Fits(SourceSet sources, SourceTable table, SourceRow row, CorrectedCell cell, ProblemList problems)
    {
        var found = new ProblemList();
        var schema = sources.Schemas[table.Name];
        if (SchemaChecker.Check(schema, table.Header, [row], found) is { } alone)
        {
            ReferenceChecker.Check(alone, schema, sources.Tables, found);
        }

        foreach (var problem in found.ToSorted())
        {
            problems.Error(ProblemCodes.CorrectionValue, $"The corrected value isn't one for {table.File}: {problem.Message}", cell.Entry.PlaceOf("new"));
        }

        return !found.HasErrors;
    }

    // The text keeps the place of the correction, so that whatever is wrong with it is told there.
    private static YamlTree Replace(YamlTree tree, CorrectedCell cell) => tree switch
    {
        YamlMapping m => m with { Entries = [.. m.Entries.Select(e => e.Value.Place == cell.Place && e.Value is YamlText ? e with { Value = new YamlText(cell.Entry.PlaceOf("new"), cell.Entry.Correction.New) } : e with { Value = Replace(e.Value, cell) })] },
        YamlList list => list with { Items = [.. list.Items.Select(i => Replace(i, cell))] },
        _ => tree,
    };
}
