namespace ReportKit.Importing;

/// <summary>The 3P Anti-trafficking Policy Index: scores of countries by year for prosecution, protection and prevention.</summary>
/// <remarks>An outside index with scales of its own; it is never mixed with the kit's score.</remarks>
internal sealed class ThreePImporter : IImporter
{
    private static readonly Publication Publication = new(
        "3p",
        "F",
        "Seo-Young Cho, Axel Dreher and Eric Neumayer",
        "3P Anti-trafficking Policy Index",
        "Cite the authors as their page asks",
        "https://economics-human-trafficking.net/3p-index-thb.html");

    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request) => NamedTable.Read(
        file,
        ThreePColumns.Needed,
        "the 3P index",
        "Each row should be a country in a year. If the file's columns have other names, write a map for it: "
        + "'reportkit import table FILE --draft'.",
        (table, columns) => new ThreePRows(file, ReleaseOf(request), new ThreePColumns(columns), request).Read(table));

    private static Release ReleaseOf(ImportRequest request) => Release.Of(
        Publication,
        ReleaseDay.Of(
            null,
            request.Released,
            "The file doesn't say when it was published. Give the day that the index's page names, or on which the file was made: "
            + "--released 2016-10-15."),
        request.Sources);
}
