namespace ReportKit.Sources;

/// <summary>Checks cells that name rows of other tables, and leaves out the rows whose cells name nothing.</summary>
internal sealed class ReferenceChecker(IReadOnlyDictionary<string, SourceTable> tables, ProblemList problems)
{
    private readonly Lazy<CountryHints> hints = new(() => new CountryHints(tables));

    // What is wrong with a cell, by the table and its column that it names a row of; null where that can't be judged. The same cause
    // comes again.
    private readonly Dictionary<(string Table, string Field, string Cell), string?> complaints = [];

    public SourceTable Check(SourceTable table, TableSchema schema)
    {
        var sound = table.Rows;
        foreach (var key in schema.ForeignKeys)
        {
            // A table that couldn't be read has been reported; its references can't be judged.
            if (tables.TryGetValue(key.Table, out var target))
            {
                sound = Naming(sound, key, target);
            }
        }

        if (sound.Count == table.Rows.Count)
        {
            return table;
        }

        // Not by their places: several editions may stand on one line of reportkit.yml.
        var kept = sound.ToHashSet<SourceRow>(ReferenceEqualityComparer.Instance);
        var leftOut = table.Rows.Where(row => !kept.Contains(row)).Select(row => new LeftOutRow(row.Place, row.Text));
        return table with { Rows = sound, LeftOut = [.. table.LeftOut, .. leftOut] };
    }

    // The rows whose cell is empty or names one of the target's rows.
    private IReadOnlyList<SourceRow> Naming(IReadOnlyList<SourceRow> rows, ForeignKey key, SourceTable target)
    {
        var known = target.Rows.Select(row => row[key.TableField]).ToHashSet(StringComparer.Ordinal);
        var last = "";
        List<SourceRow>? naming = null;
        for (var i = 0; i < rows.Count; i++)
        {
            // Most rows name what the row before them named.
            var cell = rows[i][key.Field];
            var isSound = cell.Length == 0 || ReferenceEquals(cell, last) || known.Contains(cell) || MayName(rows[i], cell, key, target);
            last = isSound ? cell : last;
            if (!isSound)
            {
                naming ??= [.. rows.Take(i)];
            }
            else
            {
                naming?.Add(rows[i]);
            }
        }

        return naming ?? rows;
    }

    // Reports a cell that names nothing; where that can't be judged, it may name a row.
    private bool MayName(SourceRow row, string cell, ForeignKey key, SourceTable target)
    {
        if (!complaints.TryGetValue((key.Table, key.TableField, cell), out var complaint))
        {
            complaints[(key.Table, key.TableField, cell)] = complaint = target.LeftOutHas(cell) ? null : Complaint(cell, key, target);
        }

        return complaint is null || problems.Refuse<bool>(
            ProblemCodes.UnknownReference, complaint, row.PlaceOf(key.Field), $"{key.Table}={cell}");
    }

    private string Complaint(string cell, ForeignKey key, SourceTable target)
    {
        var hint = key.Table == "countries" ? hints.Value.For(cell) : NameSearch.Hint(cell, target, key.TableField);
        var advice = hint.Length > 0 ? hint : " Correct it, or add it there first.";
        return $"'{SchemaChecker.Cut(cell)}' isn't in {Path.GetFileName(target.File)}.{advice}";
    }
}
