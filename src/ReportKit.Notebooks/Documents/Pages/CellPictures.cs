using System.Buffers.Text;
using System.Net;

namespace ReportKit.Notebooks;

/// <summary>The pictures that a cell's text shows and its notebook holds; of others it tells what a reader gets instead.</summary>
internal sealed partial class CellPictures(JsonMap attachments, Action<string> missing)
{
    private const string Scheme = "attachment:";
    private const string Data = "data:image/";

    /// <summary>What of a picture's size is kept.</summary>
    public static readonly string[] Sides = ["width", "height"];

    /// <summary>Those of a text that has no attachments.</summary>
    public static CellPictures None { get; } = new(JsonMap.Empty, static _ => { });

    /// <summary>Whether a picture is to be in the notebook, and not elsewhere.</summary>
    public static bool IsWithin(string url) =>
        url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || url.StartsWith(Data, StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of a picture within the notebook, which holds all of it; null where there is none.</summary>
    /// <remarks>A picture of such an address is a picture and nothing else: the scripts of an SVG don't run.</remarks>
    public string? AddressOf(string url) =>
        url.StartsWith(Data, StringComparison.OrdinalIgnoreCase) ? url
        : AttachmentOf(url) is { } forms ? OfForms(forms)
        : null;

    /// <summary>What stands in place of a picture that can't be shown.</summary>
    public string Note(string url, string alternative)
    {
        var name = Uri.UnescapeDataString(url[Math.Min(Scheme.Length, url.Length)..]);
        var shows = alternative.Length == 0 || alternative == name ? "" : $" ({alternative})";
        var note = AttachmentOf(url) is null
            ? $"The picture “{name}”{shows} isn’t attached to this cell."
            : $"The attachment “{name}”{shows} isn’t a picture that a page can show.";
        missing(note);
        return $"<span class=\"missing\">{HtmlText.Escape(note)}</span>";
    }

    /// <summary>A tag <c>img</c> whose picture is within the notebook: the picture with its
    /// size and what it shows, and nothing else of the tag; null where it isn't.</summary>
    public string? OfTag(string tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Attribute().Matches(tag))
        {
            attributes.TryAdd(match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value));
        }

        var url = attributes.GetValueOrDefault("src", "").Trim();
        if (!IsWithin(url))
        {
            return null;
        }

        var alternative = attributes.GetValueOrDefault("alt", "");
        if (AddressOf(url) is not { } address)
        {
            return Note(url, alternative);
        }

        var size = string.Concat(
            from side in Sides
            let pixels = Pixels().Match(attributes.GetValueOrDefault(side, ""))
            where pixels.Success
            select $" {side}=\"{pixels.Groups[1].Value}\"");
        var name = attributes.ContainsKey("alt") || url.StartsWith(Data, StringComparison.OrdinalIgnoreCase)
            ? alternative
            : Uri.UnescapeDataString(url[Scheme.Length..]);
        return $"<img src=\"{HtmlText.Escape(address)}\" alt=\"{HtmlText.Escape(name)}\"{size}>";
    }

    /// <summary>A picture of Base64, or of XML, as an address that holds it.</summary>
    public static string OfContent(string mimeType, string content) =>
        content.TrimStart().StartsWith('<')
            ? $"data:{mimeType};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}"
            : $"data:{mimeType};base64,{string.Concat(content.Where(c => !char.IsWhiteSpace(c)))}";

    // Editors write names into addresses with and without escapes.
    private JsonMap? AttachmentOf(string url)
    {
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = url[Scheme.Length..];
        return (attachments.Find(name) ?? attachments.Find(Uri.UnescapeDataString(name))) as JsonMap;
    }

    private static string? OfForms(JsonMap forms) =>
        forms.Entries.Keys.Where(type => PictureType().IsMatch(type))
            .Select(type => forms.FindText(type) is { } content && IsPicture(type, content) ? OfContent(type, content) : null)
            .FirstOrDefault(address => address is not null);

    private static bool IsPicture(string type, string content) =>
        (type == "image/svg+xml" && content.TrimStart().StartsWith('<'))
        || (!string.IsNullOrWhiteSpace(content) && Base64.IsValid(content));

    [GeneratedRegex("^image/[a-z0-9][a-z0-9.+-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PictureType();

    [GeneratedRegex("^\\s*([0-9]{1,5})(?:px)?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pixels();

    [GeneratedRegex(
        "\\s(?<name>[a-z:-]+)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"'=<>`]+))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
