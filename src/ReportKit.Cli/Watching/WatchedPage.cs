using System.Net;
using System.Reflection;

namespace ReportKit.Cli;

/// <summary>Pages as watch serves them: with the script that renews them, which no written page has.</summary>
internal static class WatchedPage
{
    public const string ScriptPath = "_watch/watch.js";

    private const string Style = ":root{color-scheme:light dark}"
        + "body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1.2rem;overflow-wrap:anywhere}"
        + "li{margin:.6rem 0}b{font-weight:600;overflow-wrap:normal}";

    public static byte[] Script { get; } = ReadScript();

    /// <summary>A rendered page with the script at its end.</summary>
    public static byte[] Of(string path, byte[] page, WatchState state)
    {
        // A template that is being written may not have closed its body yet.
        var end = page.AsSpan().LastIndexOf("</body>"u8) is var at and >= 0 ? at : page.Length;
        return [.. page.AsSpan(0, end), .. Encoding.UTF8.GetBytes(ScriptTag(path, state, "")), .. page.AsSpan(end)];
    }

    /// <summary>What stands where there is no page: why, and all that is wrong.</summary>
    public static byte[] InPlaceOf(string path, WatchState state, string start) => Encoding.UTF8.GetBytes($$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>No page yet: reportkit watch</title>
        <style>{{Style}}</style>
        </head>
        <body>
        <main>
        <h1>No page yet</h1>
        <p>{{Why(state, WebUtility.HtmlEncode(start))}}</p>
        <ul>
        {{string.Concat(WatchNotice.Listed(state.Problems).Select(Item))}}</ul>
        </main>
        {{ScriptTag(path, state, " data-bare")}}</body>
        </html>

        """);

    private static string Why(WatchState state, string start) => state.Files.Count == 0
        ? $"{WatchNotice.Count(state.Problems)}. It comes by itself when the data and the templates are sound."
        : $"This page isn't made here. <a href=\"/{start}\">{start}</a> is; <code>reportkit watch --country CODES</code> takes others.";

    private static string Item(Problem problem)
    {
        var (place, message) = (WebUtility.HtmlEncode(problem.Place.ToString()), WebUtility.HtmlEncode(problem.Message));
        return $"<li><b>{place}</b>: {problem.Code}: {message}</li>\n";
    }

    private static string ScriptTag(string path, WatchState state, string more)
    {
        var data = $"data-page=\"{WebUtility.HtmlEncode(path)}\" data-version=\"{state.VersionOf(path)}\"{more}";
        return $"<script src=\"/{ScriptPath}\" {data} defer></script>\n";
    }

    private static byte[] ReadScript()
    {
        using var script = Assembly.GetExecutingAssembly().GetManifestResourceStream("watch.js")!;
        using var reader = new BinaryReader(script);
        return reader.ReadBytes((int)script.Length);
    }
}
