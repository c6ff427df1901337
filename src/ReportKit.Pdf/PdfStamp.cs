using System.Security.Cryptography;
using UglyToad.PdfPig;

namespace ReportKit.Pdf;

/// <summary>Takes out of a PDF what differs between two printings of one page: dates, versions, counters of the browser, places on disk.
/// Adds what Chromium leaves out for readers and catalogues.</summary>
/// <remarks>What is taken out is changed in place, length for length, while the PDF's table of offsets is still Chromium's.</remarks>
internal static partial class PdfStamp
{
    /// <summary>A stamped copy, its links relative to the page it was printed from.</summary>
    /// <exception cref="PdfException">It isn't such a PDF.</exception>
    public static byte[] Apply(byte[] pdf, string page, DateOnly date)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var end = text.LastIndexOf("xref\n0 ", StringComparison.Ordinal);
        var description = end < 0 ? Match.Empty : DescriptionReference().Match(text, end);
        var start = description.Success ? text.IndexOf($"\n{description.Groups[1].Value} 0 obj", StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            throw Unknown(page);
        }

        var stop = text.IndexOf("endobj", start, StringComparison.Ordinal);
        var body = WithNodesRenumbered(WithLinksMadeRelative(text[..start] + Described(text[start..stop], date) + text[stop..end], page));
        var objects = PdfObjects.Read(body + text[end..]) ?? throw Unknown(page);
        PdfTags.Apply(objects, objects.Add(PdfMetadata.Of(TitleOf(pdf), LanguageOf(objects), date)));
        body = objects.Body();
        var id = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(body)).AsSpan(0, 16));
        return Encoding.Latin1.GetBytes(body + objects.End(id));
    }

    private static PdfException Unknown(string page) => new(
        $"{page}: the browser wrote a PDF of a form that isn't known here, so its dates can't be fixed. "
        + "Name another browser with --browser PATH.");

    private static string TitleOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.Information.Title ?? "";
    }

    private static string LanguageOf(PdfObjects objects) => Language().Match(objects[objects.Catalog]).Groups[1].Value;

    private static string Described(string description, DateOnly date) => DescriptionEntry().Replace(description, entry => Padded(
        entry,
        entry.Groups[1].Value switch
        {
            "Creator" => "/Creator (ReportKit)",
            "Producer" => "/Producer (Skia/PDF)",
            var name => string.Create(CultureInfo.InvariantCulture, $"/{name} (D:{date:yyyyMMdd}000000+00'00')"),
        }));

    // Chromium counts the nodes of all pages that one process has shown. Sorted, they keep the order of the tree of names.
    private static string WithNodesRenumbered(string body)
    {
        var nodes = Node().Matches(body).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
        var numbers = nodes.Index().ToDictionary(n => n.Item, n => n.Index + 1);
        return Node().Replace(body, node => string.Create(CultureInfo.InvariantCulture, $"(node{numbers[node.Value]:00000000})"));
    }

    private static string WithLinksMadeRelative(string body, string page) =>
        LinkInside().Replace(body, link => Padded(link, $"/URI ({RelativeTo(page, link.Groups[1].Value)})"));

    private static string RelativeTo(string page, string target)
    {
        var folders = page.Split('/')[..^1].Select(Uri.EscapeDataString).ToArray();
        var parts = target.Split('/');
        var shared = folders.Zip(parts[..^1]).TakeWhile(p => p.First == p.Second).Count();
        var relative = string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + string.Join('/', parts[shared..]);
        return relative.Length == 0 ? "./" : relative;
    }

    private static string Padded(Match old, string text) => text.Length <= old.Length
        ? text.PadRight(old.Length)
        : throw new PdfException($"'{text}' is longer than what it stands for in the PDF: '{old.Value}'.");

    [GeneratedRegex(@"/Info ([0-9]+) 0 R")]
    private static partial Regex DescriptionReference();

    [GeneratedRegex(@"/(Creator|Producer|CreationDate|ModDate) \((?:\\.|[^\\)])*\)", RegexOptions.Singleline)]
    private static partial Regex DescriptionEntry();

    [GeneratedRegex(@"/Lang \(([A-Za-z0-9-]+)\)")]
    private static partial Regex Language();

    [GeneratedRegex(@"\(node[0-9]{8}\)")]
    private static partial Regex Node();

    [GeneratedRegex(@"/URI \(https://report\.invalid/((?:\\.|[^\\)])*)\)")]
    private static partial Regex LinkInside();
}
