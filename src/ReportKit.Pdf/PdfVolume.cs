using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ReportKit.Pdf;

/// <summary>Page numbers in a volume's list of contents.</summary>
internal static partial class PdfVolume
{
    /// <summary>How often a volume is printed at most; numbers of more digits may move what follows them.</summary>
    private const int MostPrintings = 4;

    /// <summary>Prints a volume until the numbers in its contents are those of its pages.</summary>
    /// <param name="html">
    /// The volume; <c>&lt;span class="page" data-page="ID"&gt;&lt;/span&gt;</c> stands for the page of the element with that id, which a
    /// link leads to.
    /// </param>
    /// <param name="page">Its name, for messages.</param>
    /// <param name="print">Prints what it is given.</param>
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
                throw PdfException.OfPage(
                    $"{page}: the contents ask for the page of {string.Join(", ", lost.Take(5).Select(id => $"'{id}'"))}{more}, "
                    + $"which no link of the page leads to. Write <a href=\"#{lost[0]}\"> and give that id to a heading.");
            }

            if (ids.All(id => found[id] == numbers[id]))
            {
                return pdf;
            }

            numbers = ids.ToDictionary(id => id, id => found[id]);
        }

        throw PdfException.OfPage(
            $"{page}: the page numbers of the contents still change after {MostPrintings} printings. "
            + "Give .page a fixed width in the style sheet.");
    }

    private static string Filled(string html, Dictionary<string, int> numbers) =>
        Place().Replace(html, place => $"{place.Groups[1].Value}{numbers[place.Groups[2].Value]}</span>");

    [GeneratedRegex("(<span class=\"page\" data-page=\"([^\"]+)\">)</span>")]
    private static partial Regex Place();
}

/// <summary>On which page each place stands that a link of a PDF leads to.</summary>
internal static class HeadingPages
{
    /// <summary>Page numbers, counted from 1, by the id of the HTML element. Chromium names only places that a link leads to.</summary>
    public static Dictionary<string, int> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var pages = new Dictionary<IndirectReference, int>();
        Count(document, catalog.Data["Pages"], pages);
        if (!catalog.Data.TryGetValue("Dests", out var places) || Resolved(document, places) is not DictionaryToken named)
        {
            return [];
        }

        var found =
            from place in named.Data
            let array = Resolved(document, place.Value) as ArrayToken
            where array is { Length: > 0 }
            let page = array.Data[0] as IndirectReferenceToken
            where page is not null
            select KeyValuePair.Create(place.Key, pages[page.Data]);
        return found.ToDictionary();
    }

    private static void Count(PdfDocument document, IToken node, Dictionary<IndirectReference, int> pages)
    {
        if (Resolved(document, node) is DictionaryToken dictionary && dictionary.Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in ((ArrayToken)Resolved(document, kids)).Data)
            {
                Count(document, kid, pages);
            }
        }
        else if (node is IndirectReferenceToken reference)
        {
            pages.Add(reference.Data, pages.Count + 1);
        }
    }

    private static IToken Resolved(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
