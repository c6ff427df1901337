using ReportKit.Diagnostics;

namespace ReportKit.Sources;

/// <summary>Checks cells that name rows of other tables, and leaves out the rows whose cells name nothing.</summary>
internal static class ReferenceChecker
{
    public static SourceTable Check(SourceTable table, TableSchema schema, IReadOnlyDictionary<string, SourceTable> tables, ProblemList problems)
    {
        var sound = table.Rows;
        foreach (var key in schema.ForeignKeys)
        {
            // A table that couldn't be read has been reported; its references can't be judged.
            if (tables.TryGetValue(key.Table, out var target))
            {
                var known = target.Rows.Select(row => target[row, key.TableField]).ToHashSet(StringComparer.Ordinal);
                sound = [.. sound.Where(row => Check(table, row, key, known, target, tables, problems))];
            }
        }

        return sound.Count == table.Rows.Count ? table : table with { Rows = sound, LeftOut = [.. table.LeftOut, .. table.Rows.Except(sound).Select(row => row.Text)] };
    }

    private static bool Check(SourceTable table, SourceRow row, ForeignKey key, HashSet<string> known, SourceTable target, IReadOnlyDictionary<string, SourceTable> tables, ProblemList problems)
    {
        var cell = table[row, key.Field];
        if (cell.Length == 0 || known.Contains(cell) || target.LeftOutHas(cell))
        {
            return true;
        }

        var hint = key.Table == "countries" ? CountryHint(cell, tables) : NearMatch.Hint(cell, known.Order(StringComparer.Ordinal));
        problems.Error(ProblemCodes.UnknownReference, $"'{SchemaChecker.Cut(cell)}' isn't in {Path.GetFileName(target.File)}.{hint}", table.PlaceOf(row, key.Field), $"{key.Table}={cell}");
        return false;
    }

    /// <summary>A country's code for what may be a name, an older spelling or a mistyped code.</summary>
    public static string CountryHint(string found, IReadOnlyDictionary<string, SourceTable> tables)
    {
        var names = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (table, column) in new[] { ("country-names", "name"), ("countries", "name"), ("countries", "iso2"), ("countries", "iso3") })
        {
            if (tables.TryGetValue(table, out var source))
            {
                foreach (var row in source.Rows.Where(row => source[row, column].Length > 0))
                {
                    names.TryAdd(source[row, column], source[row, "iso3"]);
                }
            }
        }

        if (names.TryGetValue(found, out var exact))
        {
            return $" Write {exact}.";
        }

        var near = NearMatch.Find(found, names.Keys);
        return near.Count == 0 ? " Countries are named by their ISO 3166-1 alpha-3 code."
            : $" Did you mean {string.Join(" or ", near.Select(n => n == names[n] ? n : $"{names[n]} ({n})").Distinct())}?";
    }
}
