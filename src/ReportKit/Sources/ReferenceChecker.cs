namespace ReportKit.Sources;

/// <summary>Checks cells that name rows of other tables, and leaves out the rows whose cells name nothing.</summary>
internal sealed class ReferenceChecker(IReadOnlyDictionary<string, SourceTable> tables, ProblemList problems)
{
    private readonly Lazy<CountryHints> hints = new(() => new CountryHints(tables));

    public SourceTable Check(SourceTable table, TableSchema schema)
    {
        var sound = table.Rows;
        foreach (var key in schema.ForeignKeys)
        {
            // A table that couldn't be read has been reported; its references can't be judged.
            if (tables.TryGetValue(key.Table, out var target))
            {
                var known = target.Rows.Select(row => row[key.TableField]).ToHashSet(StringComparer.Ordinal);
                sound = [.. sound.Where(row => Check(row, key, known, target))];
            }
        }

        var leftOut = table.Rows.Except(sound).Select(row => new LeftOutRow(row.Place, row.Text));
        return sound.Count == table.Rows.Count ? table : table with { Rows = sound, LeftOut = [.. table.LeftOut, .. leftOut] };
    }

    private bool Check(SourceRow row, ForeignKey key, HashSet<string> known, SourceTable target)
    {
        var cell = row[key.Field];
        if (cell.Length == 0 || known.Contains(cell) || target.LeftOutHas(cell))
        {
            return true;
        }

        var hint = key.Table == "countries" ? hints.Value.For(cell) : NameSearch.Hint(cell, target, key.TableField);
        var advice = hint.Length > 0 ? hint : " Correct it, or add it there first.";
        return problems.Refuse<bool>(
            ProblemCodes.UnknownReference,
            $"'{SchemaChecker.Cut(cell)}' isn't in {Path.GetFileName(target.File)}.{advice}",
            row.PlaceOf(key.Field),
            $"{key.Table}={cell}");
    }
}
