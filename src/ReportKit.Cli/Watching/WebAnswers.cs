namespace ReportKit.Cli;

/// <summary>Answers requests from what hangs on the board. No file of the disk is ever opened for one.</summary>
internal static class WebAnswers
{
    /// <summary>Where the script gets its events.</summary>
    public const string Events = "_watch/events";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>The answer to a request; of an event stream its head.</summary>
    /// <param name="request">The request; null where it couldn't be read.</param>
    /// <param name="state">What is shown now.</param>
    /// <param name="start">The page that a visit begins with.</param>
    public static WebAnswer To(RequestHead? request, WatchState state, string start)
    {
        if (request is null)
        {
            return WebAnswer.Text("400 Bad Request", "This isn't a request that a browser sends.");
        }

        if (!request.IsForThisMachine)
        {
            return WebAnswer.Text("403 Forbidden", "reportkit watch answers to the names localhost and 127.0.0.1 only.");
        }

        if (request.Method is not ("GET" or "HEAD"))
        {
            return WebAnswer.Text("405 Method Not Allowed", "Pages can only be read here.", "Allow: GET, HEAD\r\n");
        }

        return request.Path switch
        {
            "" => WebAnswer.Text("302 Found", start, $"Location: /{Uri.EscapeDataString(start).Replace("%2F", "/", StringComparison.Ordinal)}\r\n"),
            Events => new WebAnswer("200 OK", "text/event-stream", null),
            WatchedPage.ScriptPath => new WebAnswer("200 OK", Types[".js"], WatchedPage.Script),
            var path => OfFile(path, state, start),
        };
    }

    private static WebAnswer OfFile(string path, WatchState state, string start)
    {
        var isPage = path.EndsWith(".html", StringComparison.Ordinal);
        if (state.Files.TryGetValue(path, out var bytes))
        {
            return isPage
                ? new WebAnswer("200 OK", WatchedPage.Type, WatchedPage.Of(path, bytes, state))
                : new WebAnswer("200 OK", Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream"), bytes);
        }

        return isPage
            ? new WebAnswer(state.Files.Count == 0 ? "503 Service Unavailable" : "404 Not Found", WatchedPage.Type, WatchedPage.InPlaceOf(path, state, start))
            : WebAnswer.Text("404 Not Found", "There is no such file among those made from the data.");
    }
}
