namespace ReportKit.Pdf;

/// <summary>Puts right in a tagged PDF what Chromium leaves open for readers who don't see it.</summary>
/// <remarks>Chromium tags the HTML element <c>figure</c>, with its caption, drawing, and table, as a figure without alternative text,
/// around the drawing, which has one; the outer one is a group. Types that came with PDF 2.0 get a role that older readers know. The PDF
/// doesn't claim to conform to PDF/UA: Chromium's lists have no bodies, and its links no descriptions.</remarks>
internal static partial class PdfTags
{
    // Of PDF 2.0; what the standard of PDF 1.7 has instead.
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        ["Aside"] = "Div",
        ["DocumentFragment"] = "Div",
        ["Em"] = "Span",
        ["FENote"] = "Note",
        ["Strong"] = "Span",
        ["Sub"] = "Span",
        ["Title"] = "P",
    };

    /// <summary>Changes the objects of a PDF, one of which, by its number, is the XMP packet.</summary>
    public static void Apply(PdfObjects objects, int metadata)
    {
        var types = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var number in objects.Numbers)
        {
            if (Element().Match(objects[number]) is { Success: true } element)
            {
                types.Add(element.Groups["type"].Value);
                if (element.Groups["type"].Value == "Figure" && IsGroup(objects[number]))
                {
                    Replace(number, "/S /Figure", "/S /Div");
                }
            }
        }

        var roles = types.Where(Roles.ContainsKey).Select(t => $"/{t} /{Roles[t]}").ToList();
        if (roles.Count > 0 && objects.NumberIn(objects[objects.Catalog], "StructTreeRoot") is { } tree)
        {
            Replace(tree, "<</Type /StructTreeRoot", $"<</Type /StructTreeRoot\n/RoleMap <<{string.Join(' ', roles)}>>");
        }

        var hasPreferences = objects[objects.Catalog].Contains("/ViewerPreferences", StringComparison.Ordinal);
        var preferences = hasPreferences ? "" : "\n/ViewerPreferences <</DisplayDocTitle true>>";
        Replace(objects.Catalog, "<</Type /Catalog", $"<</Type /Catalog\n/Metadata {metadata} 0 R{preferences}");

        void Replace(int number, string old, string text) => objects[number] = objects[number].Replace(old, text, StringComparison.Ordinal);
    }

    // Nothing of the page is in it but by way of other elements.
    private static bool IsGroup(string element) => !element.Contains("/Alt", StringComparison.Ordinal) && Children().IsMatch(element);

    [GeneratedRegex(@"^[0-9]+ 0 obj\n<</Type /StructElem\n/S /(?<type>[A-Za-z0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"/K (?:\[(?:[0-9]+ 0 R ?)+\]|[0-9]+ 0 R)", RegexOptions.CultureInvariant)]
    private static partial Regex Children();
}
