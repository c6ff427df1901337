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
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var pages = new Dictionary<IndirectReference, int>();
        Count(document, catalog.Data["Pages"], pages);
        return catalog.Data.TryGetValue("Dests", out var places) && Resolved(document, places) is DictionaryToken named
            ? named.Data.Where(n => PageOf(document, n.Value) is not null).ToDictionary(n => n.Key, n => pages[PageOf(document, n.Value)!.Data])
            : [];
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

    private static IndirectReferenceToken? PageOf(PdfDocument document, IToken place) =>
        Resolved(document, place) is ArrayToken { Length: > 0 } array ? array.Data[0] as IndirectReferenceToken : null;

    private static IToken Resolved(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
