namespace ReportKit.Pdf;

/// <summary>Where browsers of the Chromium family usually are: names of executables, the best first, without <c>.exe</c>; the folders of
/// PATH; and where installers put them.</summary>
internal sealed record BrowserPlaces(IReadOnlyList<string> Names, IReadOnlyList<string> Folders, IReadOnlyList<string> Installed)
{
    private static readonly string[] UsualNames =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
        "microsoft-edge", "microsoft-edge-stable", "msedge", "brave-browser", "brave",
    ];

    private static readonly string[] WindowsPrograms =
    [
        @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe", @"BraveSoftware\Brave-Browser\Application\brave.exe",
    ];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
    [
        Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData,
    ];

    private static readonly string[] MacNames = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"];

    public static BrowserPlaces OfThisMachine() => new(
        UsualNames,
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        OperatingSystem.IsWindows() ? OnWindows() : OperatingSystem.IsMacOS() ? OnMac() : []);

    /// <summary>The paths that a name could have on PATH, whether or not there is such a file.</summary>
    public IEnumerable<string> OnPath(string name) =>
        Folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() && !Path.HasExtension(name) ? $"{name}.exe" : name));

    private static IReadOnlyList<string> OnWindows() =>
    [
        .. from program in WindowsPrograms
           from folder in WindowsFolders
           select Path.Combine(Environment.GetFolderPath(folder), program),
    ];

    private static IReadOnlyList<string> OnMac() =>
    [
        .. from folder in new[] { "/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
           from name in MacNames
           select Path.Combine(folder, $"Applications/{name}.app/Contents/MacOS/{name}"),
    ];
}
