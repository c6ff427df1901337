namespace ReportKit.Importing;

/// <summary>The global dataset of the Counter Trafficking Data Collaborative: one row a victim, k-anonymised or synthetic.</summary>
/// <remarks>What is taken in are counts of its rows. They are counts of what some organisations registered, and no national
/// totals.</remarks>
internal sealed class CtdcImporter : IImporter
{
    /// <summary>With which the ids of releases begin whose rows are records of victims.</summary>
    public const string AnonymisedId = "ctdc";

    private static readonly Publication Anonymised = new(
        AnonymisedId,
        "G",
        "Counter Trafficking Data Collaborative (International Organization for Migration)",
        "Global k-anonymised dataset",
        "CTDC terms of use; cite CTDC",
        "https://www.ctdatacollaborative.org/");

    private static readonly Publication Synthetic = Anonymised with { Id = "ctdc-synthetic", Title = "Global synthetic dataset" };

    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request) => NamedTable.Read(
        file,
        CtdcColumns.Needed,
        "CTDC's dataset",
        "Check that the file is the global dataset, k-anonymised or synthetic, of ctdatacollaborative.org.",
        (table, named) =>
        {
            var columns = new CtdcColumns(named);
            return new CtdcRows(file, ReleaseOf(columns, request), columns, request).Read(table);
        });

    private static Release ReleaseOf(CtdcColumns columns, ImportRequest request) => Release.Of(
        columns.IsAnonymised ? Anonymised : Synthetic,
        ReleaseDay.Of(
            null,
            request.Released,
            "The file doesn't say when it was published. Give the day that its page on ctdatacollaborative.org names: "
            + "--released 2025-07-30."),
        request.Sources);
}
