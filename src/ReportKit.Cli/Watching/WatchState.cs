namespace ReportKit.Cli;

/// <summary>What is shown at one moment: the last good files by path, <c>PRK/report.html</c>, and what is wrong now.</summary>
internal sealed record WatchState(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>Changes whenever a reader of the page would see something else: it is a hash of the page and of the scripts and
    /// styles that it loads. Where there is no page it is one of the problems, which stand in its place.</summary>
    public string VersionOf(string path)
    {
        byte[] shown = Files.TryGetValue(path, out var page)
            ? [.. page, .. FileOf($"{path[..(path.LastIndexOf('/') + 1)]}figures.js"), .. FileOf("page.css"), .. FileOf("page.js")]
            : Encoding.UTF8.GetBytes(string.Join('\n', Problems));
        return ContentHash.Of(shown)[..16];
    }

    private byte[] FileOf(string path) => Files.GetValueOrDefault(path, []);
}
