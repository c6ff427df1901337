using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ReportKit.Pdf;

/// <summary>On which page each place stands that a link of a PDF leads to.</summary>
internal static class HeadingPages
{
    /// <summary>Page numbers, counted from 1, by the id of the HTML element. Chromium names only places that a link leads to.</summary>
    public static Dictionary<string, int> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var catalog = document.Structure.Catalog.CatalogDictionary.Data;
        if (!catalog.TryGetValue("Dests", out var places) || Resolved(document, places) is not DictionaryToken named)
        {
            return [];
        }

        var pages = PagesBelow(document, catalog["Pages"]).Index().ToDictionary(page => page.Item, page => page.Index + 1);
        var found =
            from place in named.Data
            let array = Resolved(document, place.Value) as ArrayToken
            where array is { Length: > 0 }
            let page = array.Data[0] as IndirectReferenceToken
            where page is not null
            select KeyValuePair.Create(place.Key, pages[page.Data]);
        return found.ToDictionary();
    }

    private static IEnumerable<IndirectReference> PagesBelow(PdfDocument document, IToken node) =>
        Resolved(document, node) is DictionaryToken tree && tree.Data.TryGetValue("Kids", out var kids)
            ? ((ArrayToken)Resolved(document, kids)).Data.SelectMany(kid => PagesBelow(document, kid))
            : [((IndirectReferenceToken)node).Data];

    private static IToken Resolved(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
