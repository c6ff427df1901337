using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>An import; <paramref name="Before"/> is how it differs from the release that the project has used so far.</summary>
internal sealed record ImportJson(
    string File,
    string Sha256,
    long Bytes,
    IEnumerable<ImportSourceJson> Sources,
    bool Written,
    int Rows,
    IEnumerable<ImportRowsJson> Fates,
    ImportReleaseJson? Before,
    IEnumerable<ImportRestatementJson> Restated,
    IEnumerable<ImportTableJson> Tables,
    IEnumerable<ProblemJson> Problems)
{
    public static ImportJson Of(ImportPlan plan, bool isWritten) => new(
        plan.File.File.Shown,
        plan.File.File.Sha256,
        plan.File.File.Length,
        plan.File.Releases.Select(r => ImportSourceJson.Of(r)),
        isWritten && plan.Changed.Count > 0,
        plan.File.Tally.Total,
        plan.File.Tally.Parts.Select(p => new ImportRowsJson(p.What, p.Rows)),
        plan.Before is { } before ? ImportReleaseJson.Of(before) : null,
        plan.File.Restated.Select(ImportRestatementJson.Of),
        plan.Tables.Select(ImportTableJson.Of),
        ProblemJson.Of(plan.File.Problems));
}

internal sealed record ImportSourceJson(string Source, string Edition, string? Released, bool IsNew)
{
    public static ImportSourceJson Of(Release release) =>
        new(release.Id, release.Edition, release.Published is { } day ? Publication.Day(day) : null, !release.IsKnown);
}

internal sealed record ImportRowsJson(string What, int Rows);

internal sealed record ImportReleaseJson(
    string Source, string Released, int Same, int Added, IEnumerable<ImportRevisionJson> Revised, IEnumerable<string> Vanished)
{
    public static ImportReleaseJson Of(ReleaseChanges changes) => new(
        changes.Id,
        Publication.Day(changes.Published),
        changes.Same,
        changes.Added,
        changes.Revised.Select(ImportRevisionJson.Of),
        changes.Vanished.Select(row => row.Text));
}

internal sealed record ImportRevisionJson(string Row, string Difference, string Before, string After)
{
    public static ImportRevisionJson Of(ImportChange change) => new(
        ImportText.NameOf(change.Before!, change.After!.Table.Schema),
        ImportText.Difference(change),
        $"{change.Before!.Place}",
        change.After.Table.Schema.Fields.Any(f => f.Name == "locator") ? change.After["locator"] : "");
}

internal sealed record ImportRestatementJson(string What, string Earlier, string Before, string Later, string After)
{
    public static ImportRestatementJson Of(RestatedFigure r) => new(r.What, r.Earlier, r.Before, r.Later, r.After);
}

internal sealed record ImportTableJson(
    string Table,
    int Added,
    int Same,
    int Moved,
    IEnumerable<ImportRevisionJson> Revised,
    IEnumerable<string> Vanished,
    IEnumerable<string> Missing)
{
    public static ImportTableJson Of(MergedTable table) => new(
        table.Schema.Name,
        table.CountOf(ImportChangeKind.Added),
        table.CountOf(ImportChangeKind.Same),
        table.CountOf(ImportChangeKind.Moved),
        table.Changes.Where(c => c.Kind == ImportChangeKind.Revised).Select(ImportRevisionJson.Of),
        Rows(table, ImportChangeKind.Vanished),
        Rows(table, ImportChangeKind.Missing));

    private static IEnumerable<string> Rows(MergedTable table, ImportChangeKind kind) =>
        table.Changes.Where(c => c.Kind == kind).Select(c => c.Before!.Text);
}
