namespace ReportKit.Pdf;

/// <summary>Finds a browser of the Chromium family on this machine. It starts nothing and downloads nothing.</summary>
public static class BrowserFinder
{
    /// <summary>The path of a browser's executable.</summary>
    /// <param name="browser">A path, or a name to look for on PATH; null for the usual names and places.</param>
    /// <exception cref="PdfException">There is none; the message lists what was looked for.</exception>
    public static string Find(string? browser) => Find(browser, BrowserPlaces.OfThisMachine());

    internal static string Find(string? browser, BrowserPlaces places) => browser is null ? FindUsual(places) : FindGiven(browser, places);

    private static string FindUsual(BrowserPlaces places) =>
        places.Names.SelectMany(places.OnPath).Concat(places.Installed).FirstOrDefault(IsExecutable)
        ?? throw new PdfException(
            $"PDF needs a browser of the Chromium family, {BrowserVersion.Oldest} or later, and none was found. "
            + $"Looked on PATH for {string.Join(", ", places.Names)}"
            + (places.Installed.Count == 0 ? "" : $"; and for {string.Join(", ", places.Installed)}")
            + ". Install Chromium, Google Chrome, Microsoft Edge or Brave, or name one with --browser PATH.");

    private static string FindGiven(string browser, BrowserPlaces places)
    {
        var isName = Path.GetFileName(browser) == browser;
        var found = isName ? places.OnPath(browser).FirstOrDefault(IsExecutable) : Path.GetFullPath(browser);
        if (found is null || !Path.Exists(found))
        {
            throw new PdfException(
                $"There is no browser '{browser}'{(isName ? " on PATH" : "")}. "
                + "Give --browser the path of the executable of Chromium, Google Chrome, Microsoft Edge or Brave.");
        }

        return IsExecutable(found) ? found : throw new PdfException(
            $"'{browser}' is {(Directory.Exists(found) ? "a folder" : "not executable")}. "
            + "Give --browser the path of the browser's executable itself.");
    }

    private static bool IsExecutable(string path) =>
        File.Exists(path)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}

/// <summary>The versions of browsers that can print our pages.</summary>
internal static partial class BrowserVersion
{
    /// <summary>The first Chromium that prints running heads and page numbers from a style sheet (<c>@page</c> margin boxes).</summary>
    public const int Oldest = 131;

    /// <summary>What to do about a browser that is none.</summary>
    public const string NameAnother = "Name another with --browser PATH.";

    /// <summary>Refuses a browser that is too old, by what it calls itself: <c>HeadlessChrome/131.0.6778.85</c>.</summary>
    /// <exception cref="PdfException">It is older than <see cref="Oldest"/>, or gives no version.</exception>
    public static void Check(string product, string path)
    {
        var major = Major().Match(product);
        if (!major.Success)
        {
            throw new PdfException($"'{path}' calls itself '{product}', which isn't a browser of the Chromium family. {NameAnother}");
        }

        if (int.Parse(major.Groups[1].Value, CultureInfo.InvariantCulture) < Oldest)
        {
            throw new PdfException(
                $"'{path}' is version {major.Value.Split('/')[1]}; page numbers and running heads need {Oldest} or later. "
                + "Update it, or name another with --browser PATH.");
        }
    }

    [GeneratedRegex(@"^(?:Headless)?(?:Chrome|Edg|Chromium)/([0-9]{1,6})[0-9.]*")]
    private static partial Regex Major();
}
