using System.Globalization;
using System.Text;

namespace ReportKit.Cli;

/// <summary>An answer of the server.</summary>
/// <param name="Status">Number and words: <c>200 OK</c>.</param>
/// <param name="Type">The content's type.</param>
/// <param name="Body">The content; null where it has no end, as a stream of events.</param>
/// <param name="Headers">Further headers, each with its line end.</param>
internal sealed record WebAnswer(string Status, string Type, byte[]? Body, string Headers = "")
{
    // No page of elsewhere may load a draft as its script or image, and no browser may keep one.
    private const string Always = "Connection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\n";

    /// <summary>A line of plain text.</summary>
    public static WebAnswer Text(string status, string text, string headers = "") =>
        new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"{text}\n"), headers);

    /// <summary>The head as it is sent.</summary>
    public byte[] Head() => Encoding.ASCII.GetBytes(
        $"HTTP/1.1 {Status}\r\nContent-Type: {Type}\r\n{(Body is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n"))}{Always}{Headers}\r\n");
}
