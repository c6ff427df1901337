namespace ReportKit.Pdf;

/// <summary>Page numbers in a volume's list of contents.</summary>
internal static partial class PdfVolume
{
    /// <summary>How often a volume is printed at most; numbers of more digits may move what follows them.</summary>
    private const int MostPrintings = 4;

    /// <summary>Prints a volume until the numbers in its contents are those of its pages. <c>&lt;span class="page"
    /// data-page="ID"&gt;&lt;/span&gt;</c> stands for the page of the element with that id, which a link leads to.</summary>
    /// <exception cref="PdfException">An id is on no page, or the numbers never settle.</exception>
    public static async Task<byte[]> PrintAsync(string html, string page, Func<string, Task<byte[]>> print)
    {
        var ids = Place().Matches(html).Select(m => m.Groups[2].Value).Distinct().ToList();
        // Most volumes have some hundred pages: with three digits the first printing is already as wide as the last.
        var numbers = ids.ToDictionary(id => id, _ => 888);
        for (var printing = 1; printing <= MostPrintings; printing++)
        {
            var pdf = await print(Filled(html, numbers));
            var found = ids.Count == 0 ? [] : HeadingPages.Read(pdf);
            var lost = ids.Where(id => !found.ContainsKey(id)).ToList();
            if (lost.Count > 0)
            {
                var more = lost.Count > 5 ? $" and {lost.Count - 5} more" : "";
                throw new PdfException(
                    $"{page}: the contents ask for the page of {string.Join(", ", lost.Take(5).Select(id => $"'{id}'"))}{more}, "
                    + $"which no link of the page leads to. Write <a href=\"#{lost[0]}\"> and give that id to a heading.");
            }

            if (ids.All(id => found[id] == numbers[id]))
            {
                return pdf;
            }

            numbers = ids.ToDictionary(id => id, id => found[id]);
        }

        throw new PdfException(
            $"{page}: the page numbers of the contents still change after {MostPrintings} printings. "
            + "Give .page a fixed width in the style sheet.");
    }

    private static string Filled(string html, Dictionary<string, int> numbers) =>
        Place().Replace(html, place => $"{place.Groups[1].Value}{numbers[place.Groups[2].Value]}</span>");

    [GeneratedRegex("(<span class=\"page\" data-page=\"([^\"]+)\">)</span>")]
    private static partial Regex Place();
}
