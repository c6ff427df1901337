namespace ReportKit.Importing;

/// <summary>UNODC's table of data on trafficking in persons, with which its Global Report (GLOTIP) is made.</summary>
/// <param name="selection">Which of its figures are taken.</param>
internal sealed partial class GlotipImporter(GlotipSelection selection) : IImporter
{
    public static Publication Publication { get; } = new(
        "unodc",
        "G",
        "United Nations Office on Drugs and Crime",
        "Data Portal, Trafficking in persons",
        "UNODC terms of use; cite UNODC",
        "https://dataunodc.un.org/");

    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request) => NamedTable.Read(
        file,
        GlotipColumns.Names,
        "UNODC's table",
        "Check that the file is the one of the UNODC Data Portal, Trafficking in persons.",
        (table, columns) =>
        {
            var release = Release.Of(Publication, ReleasedOn(columns.Before, request), request.Sources);
            var rows = new GlotipRows(file, release, request, selection);
            int[] numbers = [.. GlotipColumns.Names.Select(name => columns[name])];
            while (table.Read())
            {
                rows.Take(GlotipRow.Of(table, numbers));
            }

            return rows.End();
        });

    private static DateOnly ReleasedOn(IReadOnlyList<string> before, ImportRequest request)
    {
        var printed = before.Select(text => PrintedDay().Match(text)).Where(m => m.Success).Select(m => DayOf(m.Value)).FirstOrDefault();
        return ReleaseDay.Of(
            printed,
            request.Released,
            "The file doesn't say when it was released, as its first rows mostly do. Give the day: --released 2023-05-30.");
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;

    // 28/10/2025: day first, as the United Nations write it.
    [GeneratedRegex(@"^(?:\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{2}-\d{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrintedDay();
}
