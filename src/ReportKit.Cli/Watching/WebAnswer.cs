namespace ReportKit.Cli;

/// <summary>An answer of the server, made from what hangs on the board. No file of the disk is ever opened for one.</summary>
/// <remarks>A body without end, a stream of events, is null. Each further header has its line end.</remarks>
internal sealed record WebAnswer(string Status, string Type, byte[]? Body, string Headers = "")
{
    // Where the script gets its events.
    private const string Events = "_watch/events";

    // No page of elsewhere may load a draft as its script or image, and no browser may keep one.
    private const string Always = "Connection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
        + "Cross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\n";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
    };

    public byte[] Head()
    {
        var length = Body is null ? "" : $"Content-Length: {Body.Length}\r\n";
        return Encoding.ASCII.GetBytes($"HTTP/1.1 {Status}\r\nContent-Type: {Type}\r\n{length}{Always}{Headers}\r\n");
    }

    /// <summary>The answer to a request, which is null where it couldn't be read.</summary>
    public static WebAnswer To(RequestHead? request, WatchState state, string start) => request switch
    {
        null => Line("400 Bad Request", "This isn't a request that a browser sends."),
        { IsForThisMachine: false } => Line("403 Forbidden", "reportkit watch answers to the names localhost and 127.0.0.1 only."),
        { Method: not ("GET" or "HEAD") } => Line("405 Method Not Allowed", "Pages can only be read here.", "Allow: GET, HEAD\r\n"),
        { Path: "" } => Line("302 Found", start, $"Location: /{string.Join('/', start.Split('/').Select(Uri.EscapeDataString))}\r\n"),
        { Path: Events } => new WebAnswer("200 OK", "text/event-stream", null),
        { Path: WatchedPage.ScriptPath } => new WebAnswer("200 OK", Types[".js"], WatchedPage.Script),
        { Path: var path } => OfFile(path, state, start),
    };

    private static WebAnswer OfFile(string path, WatchState state, string start)
    {
        var isPage = path.EndsWith(".html", StringComparison.Ordinal);
        if (state.Files.TryGetValue(path, out var bytes))
        {
            var type = Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
            return new WebAnswer("200 OK", type, isPage ? WatchedPage.Of(path, bytes, state) : bytes);
        }

        var status = isPage && state.Files.Count == 0 ? "503 Service Unavailable" : "404 Not Found";
        return isPage
            ? new WebAnswer(status, Types[".html"], WatchedPage.InPlaceOf(path, state, start))
            : Line(status, "There is no such file among those made from the data.");
    }

    private static WebAnswer Line(string status, string text, string headers = "") =>
        new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"{text}\n"), headers);
}
