using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Pdf;

/// <summary>The versions of browsers that can print our pages.</summary>
internal static partial class BrowserVersion
{
    /// <summary>The first Chromium that prints running heads and page numbers from a page's style sheet (<c>@page</c> margin boxes).</summary>
    public const int Oldest = 131;

    /// <summary>Refuses a browser that is too old.</summary>
    /// <param name="product">What the browser calls itself: <c>HeadlessChrome/131.0.6778.85</c>.</param>
    /// <param name="path">Its executable.</param>
    /// <exception cref="PdfException">It is older than <see cref="Oldest"/>, or gives no version.</exception>
    public static void Check(string product, string path)
    {
        var major = Major().Match(product);
        if (!major.Success)
        {
            throw new PdfException(PdfFailure.NotABrowser, $"'{path}' calls itself '{product}', which isn't a browser of the Chromium family. Name another with --browser PATH.");
        }

        if (int.Parse(major.Groups[1].Value, CultureInfo.InvariantCulture) < Oldest)
        {
            throw new PdfException(
                PdfFailure.BrowserTooOld,
                $"'{path}' is version {major.Value[(major.Value.IndexOf('/', StringComparison.Ordinal) + 1)..]}; page numbers and running heads need {Oldest} or later. Update it, or name another with --browser PATH.");
        }
    }

    [GeneratedRegex(@"^(?:Headless)?(?:Chrome|Edg|Chromium)/([0-9]{1,6})[0-9.]*")]
    private static partial Regex Major();
}
