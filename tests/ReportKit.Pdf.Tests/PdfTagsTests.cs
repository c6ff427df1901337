using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ReportKit.Pdf.Tests;

/// <summary>What a PDF gives readers who don't see it, and catalogues.</summary>
public class PdfTagsTests
{
    private const string Figure = """
        <h1>Xanadu</h1><p>A <em>word</em> and <strong>another</strong>.</p>
        <figure><p>Caption.</p><svg role=img aria-label="One and two &lt;3" width=40 height=40><rect width=20 height=20 /></svg><table><tr><th>a</th></tr><tr><td>1</td></tr></table></figure>
        <img alt="A dot" src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5IiBoZWlnaHQ9IjkiPjxyZWN0IHdpZHRoPSI5IiBoZWlnaHQ9IjkiLz48L3N2Zz4=">
        """;

    [Fact]
    public async Task Every_figure_has_alternative_text_and_what_surrounds_it_is_a_group()
    {
        using var pdf = await PrintAsync(Figure);

        var elements = Elements(pdf);
        Assert.Equal(["One and two <3", "A dot"], elements.Where(e => Name(e, "S") == "Figure").Select(e => Text(pdf, e, "Alt")));
        Assert.Contains(elements, e => Name(e, "S") == "Div" && e.Data["K"] is ArrayToken);
    }

    [Fact]
    public async Task Types_that_older_readers_don_t_know_have_a_role()
    {
        using var pdf = await PrintAsync(Figure);

        var roles = (DictionaryToken)((DictionaryToken)Resolved(pdf, Catalog(pdf).Data["StructTreeRoot"])).Data["RoleMap"];
        Assert.Equal(["Em: Span", "Strong: Span"], roles.Data.Select(r => $"{r.Key}: {((NameToken)r.Value).Data}"));
        Assert.All(Elements(pdf).Select(e => Name(e, "S")), type => Assert.True(Standard.Contains(type) || roles.Data.ContainsKey(type), type));
    }

    [Fact]
    public async Task Title_language_and_date_stand_in_its_metadata_and_no_conformance_is_claimed()
    {
        using var pdf = await PrintAsync(Figure);

        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        var text = Encoding.UTF8.GetString(metadata.GetXmlBytes().ToArray());
        Assert.Contains("<rdf:li xml:lang=\"x-default\">Xanadu</rdf:li>", text, StringComparison.Ordinal);
        Assert.Contains("<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>", text, StringComparison.Ordinal);
        Assert.Contains("<xmp:ModifyDate>2018-06-28T00:00:00Z</xmp:ModifyDate>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pdfuaid", text, StringComparison.Ordinal);
        Assert.NotNull(metadata.GetXDocument());
    }

    [Fact]
    public async Task A_title_in_other_letters_stays_as_it_is()
    {
        using var files = new PageFiles().Add("report.html", "<!doctype html><html lang=en><meta charset=utf-8><title>Türkiye &amp; مصر: 2018</title><p>Text</p>");
        using var pdf = PdfDocument.Open(await TestBrowser.PrintAsync(files, "report.html"));

        Assert.Equal("Türkiye & مصر: 2018", pdf.Information.Title);
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        Assert.Contains(">Türkiye &amp; مصر: 2018<", Encoding.UTF8.GetString(metadata.GetXmlBytes().ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_shows_the_title_and_knows_the_language()
    {
        using var pdf = await PrintAsync(Figure);

        Assert.Equal("en", Text(pdf, Catalog(pdf), "Lang"));
        Assert.Equal(BooleanToken.True, ((DictionaryToken)Resolved(pdf, Catalog(pdf).Data["ViewerPreferences"])).Data["DisplayDocTitle"]);
    }

    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form",
    ];

    private static async Task<PdfDocument> PrintAsync(string body)
    {
        using var files = new PageFiles().AddPage("report.html", body);
        return PdfDocument.Open(await TestBrowser.PrintAsync(files, "report.html"));
    }

    private static DictionaryToken Catalog(PdfDocument pdf) => pdf.Structure.Catalog.CatalogDictionary;

    // In reading order.
    private static List<DictionaryToken> Elements(PdfDocument pdf)
    {
        var elements = new List<DictionaryToken>();
        Add(((DictionaryToken)Resolved(pdf, Catalog(pdf).Data["StructTreeRoot"])).Data["K"]);
        return elements;

        void Add(IToken kid)
        {
            if (Resolved(pdf, kid) is ArrayToken kids)
            {
                kids.Data.ToList().ForEach(Add);
            }
            else if (Resolved(pdf, kid) is DictionaryToken element && element.Data.ContainsKey("S"))
            {
                elements.Add(element);
                if (element.Data.TryGetValue("K", out var inner))
                {
                    Add(inner);
                }
            }
        }
    }

    private static string Name(DictionaryToken element, string key) => ((NameToken)element.Data[key]).Data;

    private static string Text(PdfDocument pdf, DictionaryToken element, string key) => element.Data.TryGetValue(key, out var value) ? Resolved(pdf, value) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => "",
    } : "";

    private static IToken Resolved(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
}
