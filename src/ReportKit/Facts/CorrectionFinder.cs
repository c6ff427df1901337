namespace ReportKit.Facts;

/// <summary>Finds the cell, or the text of a statement, that a correction is about.</summary>
internal sealed class CorrectionFinder(SourceSet sources, Lazy<IReadOnlyDictionary<string, FilePlace>> facts, ProblemList problems)
{
    private static readonly string[] Ours = ["id", "note", "check", "source", "locator", "confirmed", "section", "indicator"];

    /// <summary>The cell as the data hold it; null where there is none.</summary>
    public CorrectedCell? Find(CorrectionEntry entry)
    {
        if (entry.FactId.Length > 0)
        {
            return FindFact(entry) is { } place ? FindAt(entry, place) : null;
        }

        var file = $"{sources.Folder}/{entry.Correction.File}";
        return Tables.FirstOrDefault(t => t.File == file) is { } table ? FindRow(entry, table)
            : sources.Narratives.FirstOrDefault(n => n.File == file) is { } narrative ? FindStatement(entry, narrative)
            : IsUnread(file) ? null
            : NoFile(entry);
    }

    // A table whose rows name a source holds what sources say; the others hold our own words and the law. Files are no facts.
    private IEnumerable<SourceTable> Tables =>
        sources.Tables.Values.Where(t => t.Columns.Contains("source") && t.Name != "published-files")
            .OrderBy(t => t.File, StringComparer.Ordinal);

    private CorrectedCell? NoFile(CorrectionEntry entry)
    {
        var tables = string.Join(", ", Tables.Select(t => Path.GetFileName(t.File)));
        var files = Tables.Select(t => t.File).Concat(sources.Narratives.Select(n => n.File)).Select(f => f[(sources.Folder.Length + 1)..]);
        return None(
            entry,
            "file",
            $"'{entry.Correction.File}' isn't a file with facts. Files: {tables} and narratives/ISO3-YEAR.yml."
            + NearMatch.Hint(entry.Correction.File, files));
    }

    // Of what couldn't be read, it has been reported.
    private bool IsUnread(string file) =>
        sources.Schemas.Count == 0 || sources.UnreadNarratives.Contains(file)
        || sources.Schemas.Values.Any(s => !sources.Tables.ContainsKey(s.Name) && $"{sources.Folder}/{s.Path}" == file);

    private FilePlace? FindFact(CorrectionEntry entry)
    {
        if (facts.Value.TryGetValue(entry.FactId, out var place))
        {
            return place;
        }

        if (sources.IsWhole)
        {
            var hint = NearMatch.Hint(entry.FactId, facts.Value.Keys);
            None(entry, "fact", $"No fact has the id '{entry.FactId}'. facts.json and the page of facts list them.{hint}");
        }

        return null;
    }

    private CorrectedCell? FindAt(CorrectionEntry entry, FilePlace place) =>
        Tables.SelectMany(t => t.Rows).FirstOrDefault(r => r.Place == place with { Column = 0 }) is { } row ? Cell(entry, row)
        : sources.Narratives.FirstOrDefault(n => n.File == place.File) is { } narrative
            ? Text(entry, Statements(narrative).First(s => s.Place == place), place.File)
        : null;

    private CorrectedCell? FindRow(CorrectionEntry entry, SourceTable table)
    {
        if (entry.Picks.Select(p => p.Column).FirstOrDefault(c => !table.Columns.Contains(c)) is { } unknown)
        {
            var columns = string.Join(", ", table.Columns);
            var hint = NearMatch.Hint(unknown, table.Columns);
            return None(entry, "row", $"'{unknown}' isn't a column of {table.File}. Columns: {columns}.{hint}");
        }

        var rows = table.Rows.Where(row => entry.Picks.All(p => row[p.Column] == p.Cell)).ToList();
        return rows.Count == 1 ? Cell(entry, rows[0])
            : rows.Count == 0 && table.LeftOutHas([.. entry.Picks.Select(p => p.Cell)]) ? null
            : NoneOrMany(entry, table.File, [.. rows.Select(r => r.Line)]);
    }

    private CorrectedCell? FindStatement(CorrectionEntry entry, NarrativeFile narrative)
    {
        var statements = Statements(narrative).Where(s => entry.Picks.All(p => s.TextOf(p.Column) == p.Cell)).ToList();
        return statements.Count == 1 ? Text(entry, statements[0], narrative.File)
            : NoneOrMany(entry, narrative.File, [.. statements.Select(s => s.Place.Line)]);
    }

    private static IEnumerable<YamlMapping> Statements(NarrativeFile narrative) =>
        ((narrative.Root as YamlMapping)?["statements"] as YamlList)?.Items.OfType<YamlMapping>() ?? [];

    private CorrectedCell? Cell(CorrectionEntry entry, SourceRow row)
    {
        var column = entry.Correction.Column;
        return IsColumn(entry, row.Header.Columns, row.Header.File)
            ? new CorrectedCell(entry, row.Place, row[column], row.PlaceOf(column))
            : null;
    }

    private CorrectedCell? Text(CorrectionEntry entry, YamlMapping statement, string file)
    {
        var keys = statement.Entries.Where(e => e.Value is YamlText).Select(e => e.Key).ToList();
        var column = entry.Correction.Column;
        return IsColumn(entry, keys, file)
            ? new CorrectedCell(entry, statement.Place with { Column = 0 }, statement.TextOf(column), statement[column]!.Place)
            : null;
    }

    private bool IsColumn(CorrectionEntry entry, IReadOnlyList<string> columns, string file)
    {
        var column = entry.Correction.Column;
        var allowed = columns.Except(Ours).ToList();
        if (allowed.Contains(column))
        {
            return true;
        }

        var message = columns.Contains(column)
            ? $"'{column}' is ours and not what the source says; edit it in {file}."
            : $"'{column}' isn't there in {file}. Columns that can be corrected: {string.Join(", ", allowed)}."
                + NearMatch.Hint(column, allowed);
        return None(entry, "column", message) is not null;
    }

    private CorrectedCell? NoneOrMany(CorrectionEntry entry, string file, List<int> lines) => None(entry, "row", lines.Count == 0
        ? $"Nothing in {file} has {entry.Correction.Row}. Look the cells up; they are compared as written."
        : $"{lines.Count} entries of {file} have {entry.Correction.Row} (lines {string.Join(", ", lines.Take(5))}"
            + $"{(lines.Count > 5 ? " …" : "")}). Name more columns, so that one remains.");

    private CorrectedCell? None(CorrectionEntry entry, string key, string message) =>
        problems.Refuse<CorrectedCell>(ProblemCodes.CorrectionTarget, message, entry.PlaceOf(key));
}

/// <summary>A cell, or a text of a statement, with its correction: the line of its row, without a column, what the data hold, and where
/// exactly that stands.</summary>
internal sealed record CorrectedCell(CorrectionEntry Entry, FilePlace Line, string Found, FilePlace Place)
{
    /// <summary>The correction, with the file in which the value was found.</summary>
    public Correction Correction => Entry.Correction with { File = Line.File };
}
