using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>An import in words: what became of the file's rows, how the release differs from the one before, what is written.</summary>
internal static class ImportText
{
    private const int Most = 20;

    public static void Write(ImportPlan plan, bool isWritten, TextWriter to)
    {
        var file = plan.File;
        to.WriteLine($"{file.File.Shown}: {file.Release.Publication.Producer}, {file.Release.Publication.Title}, {Editions(file)}");
        to.WriteLine($"{Counted.Of(file.Tally.Total, file.Tally.Of.One, file.Tally.Of.Many)} below the header:");
        foreach (var (what, rows) in file.Tally.Parts)
        {
            to.WriteLine($"  {Counted.Number(rows),9} {what}{Share(rows, file.Tally.Total)}");
        }

        if (plan.Before is { } before)
        {
            WriteChanges(before, file.Release, to);
        }

        WriteMissing(plan, to);
        WriteRestated(file.Restated, to);

        if (plan.Changed.Count == 0)
        {
            to.WriteLine($"{Unchanged(file)} Nothing was written.");
            return;
        }

        to.WriteLine(isWritten ? "Written:" : "To be written:");
        foreach (var table in plan.Changed)
        {
            to.WriteLine($"  data/{table.Schema.Path}: {Summary(table)}");
            WriteRevised(table.Schema.Name == Registration.Table ? [] : table.Changes, to);
            WriteVanished([.. table.Changes.Where(c => c.Kind == ImportChangeKind.Vanished).Select(c => c.Before!)], to);
        }

        WriteOtherFile(plan, isWritten, to);
        if (!isWritten)
        {
            to.WriteLine("Nothing was written.");
        }
    }

    // Two parts of one release would take each other's place: nobody but a reader knows that they are no two versions of one.
    private static void WriteOtherFile(ImportPlan plan, bool isWritten, TextWriter to)
    {
        var tables = plan.Changed.ToLookup(t => t.Schema.Name == Registration.Table);
        var replaced = tables[true].SelectMany(t => t.Changes)
            .Select(c => c.Before).FirstOrDefault(row => row is not null && row["sha256"] != plan.File.File.Sha256);
        if (replaced is not null && !plan.File.KeepsMissing && tables[false].Any(t => t.CountOf(ImportChangeKind.Vanished) > 0))
        {
            var name = plan.File.File.Name;
            var (other, own) = replaced["file"] == name ? ($"another {name}", "this one") : (replaced["file"], name);
            to.WriteLine($"{plan.File.Release.Id} was taken from {other} before, and {own} "
                + $"{(isWritten ? "took" : "would take")} its place. If both belong to the "
                + (plan.File.IsMapped ? "release, give each a map with an id and a title of its own: then both stay."
                    : "release, import one file that has the rows of both."));
        }
    }

    private static string Unchanged(ImportedFile file) => file switch
    {
        { IsRefused: true } => "None of it was taken in, as the warnings say.",
        { Rows.Count: 0 } => "None of it was taken in, as the counts say.",
        { Tally: { Refused: > 0 and var refused, Of: var of } } =>
            "The project has all of this that could be taken in already; "
            + $"{Counted.Of(refused, of.One, of.Many)} {(refused == 1 ? "wasn't" : "weren't")}, as the warnings say.",
        _ => "The project has all of this already.",
    };

    private static string Editions(ImportedFile file) => file.Releases is [var one] ? $"{one.Edition} ({one.Id})"
        : $"{file.Releases[0].Edition} to {file.Release.Edition} ({Counted.Of(file.Releases.Count, "edition")})";

    private static void WriteMissing(ImportPlan plan, TextWriter to)
    {
        foreach (var table in plan.Tables.Where(t => t.CountOf(ImportChangeKind.Missing) > 0))
        {
            var rows = table.Changes.Where(c => c.Kind == ImportChangeKind.Missing).Select(c => c.Before!).ToList();
            to.WriteLine($"Not in the file, and left as they are, {Counted.Of(rows.Count, "row")} of data/{table.Schema.Path}:");
            WriteFirst([.. rows.Select(row => ShownRow(row, table.Schema))], to);
        }
    }

    private static void WriteRestated(IReadOnlyList<RestatedFigure> restated, TextWriter to)
    {
        if (restated.Count > 0)
        {
            to.WriteLine($"Restated by a later edition, {Counted.Of(restated.Count, "figure")}; both stay:");
            WriteFirst([.. restated.Select(r => $"{r.What}: {r.Before} ({r.Earlier}) → {r.After} ({r.Later})")], to);
        }
    }

    private static void WriteChanges(ReleaseChanges before, Release release, TextWriter to)
    {
        var than = before.Published > release.Day ? "newer" : "before";
        to.WriteLine($"Beside the {before.Named} ({before.Id}, the one {than}): "
            + $"{Counted.Of(before.Same, "figure")} the same, {Counted.Number(before.Revised.Count)} revised, "
            + $"{Counted.Number(before.Vanished.Count)} vanished, {Counted.Number(before.Added)} new.");
        WriteRevised(before.Revised, to);
        WriteVanished(before.Vanished, to);
    }

    private static void WriteRevised(IEnumerable<ImportChange> changes, TextWriter to) => WriteFirst(
        [
            .. changes.Where(c => c.Kind == ImportChangeKind.Revised)
                .Select(c => $"{NameOf(c.Before!, c.After!.Table.Schema)}: {Difference(c)}{NoteOf(c.Before!)}"),
        ],
        to);

    private static void WriteVanished(IReadOnlyList<SourceRow> rows, TextWriter to) => WriteFirst(
        [.. rows.Select(row => $"{string.Join(' ', row.Cells.Take(4).Where(c => c.Length > 0))}: gone")], to);

    // XAA signature 2001-12-12 (untc-2014-08-01)
    private static string ShownRow(SourceRow row, TableSchema schema) =>
        $"{string.Join(' ', schema.Fields.Where(f => f.Name is not ("source" or "note" or "check" or "locator" or "id"))
            .Select(f => row[f.Name]).Where(c => c.Length > 0))} ({row["source"]})";

    private static void WriteFirst(List<string> lines, TextWriter to)
    {
        foreach (var line in lines.Take(Most))
        {
            to.WriteLine($"    {line}");
        }

        if (lines.Count > Most)
        {
            to.WriteLine($"    and {Counted.Number(lines.Count - Most)} more (all of them with --json)");
        }
    }

    // XAA persons-convicted 2017
    public static string NameOf(SourceRow row, TableSchema schema) =>
        string.Join(' ', schema.PrimaryKey.Where(c => c is not ("source" or "unit")).Select(c => row[c]).Where(cell => cell.Length > 0));

    // <5 → 0
    public static string Difference(ImportChange change) => string.Join(", ", change.After!.Table.Schema.Fields
        .Where(f => f.Name is not ("source" or "locator" or "id" or "note" or "check") && change.Before![f.Name] != change.After[f.Name])
        .Select(f => $"{(f.Name == "value" ? "" : $"{f.Name}: ")}{Shown(change.Before![f.Name])} → {Shown(change.After[f.Name])}"));

    private static string NoteOf(SourceRow row) => row["note"].Length > 0 ? " (its note stays; see whether it is still so)" : "";

    private static string Shown(string cell) => cell.Length == 0 ? "(empty)" : cell;

    private static string Summary(MergedTable table) => string.Join(", ", new[]
    {
        (ImportChangeKind.Added, "new"), (ImportChangeKind.Revised, "revised"), (ImportChangeKind.Moved, "elsewhere in the file"),
        (ImportChangeKind.Vanished, "vanished"), (ImportChangeKind.Same, "the same"),
    }.Select(kind => (Rows: table.CountOf(kind.Item1), What: kind.Item2)).Where(k => k.Rows > 0)
        .Select(k => $"{Counted.Number(k.Rows)} {k.What}"));

    private static string Share(int rows, int total) => rows == total ? ""
        : $" ({(100m * rows / total).ToString("0.0", CultureInfo.InvariantCulture)} %)";
}
