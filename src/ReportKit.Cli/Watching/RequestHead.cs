namespace ReportKit.Cli;

/// <summary>As much of an HTTP request as pages need: its first line, and for whom it is meant. The path is without its first slash,
/// <c>PRK/report.html</c>, and like the query unescaped.</summary>
internal sealed partial record RequestHead(string Method, string Path, string Query, string Host)
{
    private const int MostBytes = 16 * 1024;

    /// <summary>Whether it is meant for this machine. A foreign page can point its own name at 127.0.0.1 and read what answers
    /// there, but then the request bears that name. The port may be another where one is forwarded.</summary>
    public bool IsForThisMachine => LocalHost().IsMatch(Host);

    /// <summary>Reads up to the empty line behind the headers; null where that isn't HTTP, or too much of it.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    public static async Task<RequestHead?> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var buffer = new byte[MostBytes];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancel);
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return Parse(Encoding.Latin1.GetString(buffer, 0, end));
            }

            if (read == 0)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>A head without its empty line; null where it isn't one.</summary>
    public static RequestHead? Parse(string text)
    {
        var lines = text.Split("\r\n");
        var hosts = lines.Skip(1).Where(l => l.StartsWith("Host:", StringComparison.OrdinalIgnoreCase)).Select(l => l[5..].Trim()).ToList();
        if (lines[0].Split(' ') is not [var method, ['/', .. var target], "HTTP/1.1" or "HTTP/1.0"] || hosts is not [var host])
        {
            return null;
        }

        var (path, query) = target.Split('?', 2) is [var before, var after] ? (before, after) : (target, "");
        return new RequestHead(method, Uri.UnescapeDataString(path), Uri.UnescapeDataString(query), host);
    }

    [GeneratedRegex(@"^(localhost|127\.0\.0\.1|\[::1\])(:[0-9]{1,5})?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalHost();
}
