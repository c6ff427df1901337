namespace ReportKit.Pdf;

/// <summary>The files that a page may use, as a site that only the browser of this run sees; text may stand in for some.</summary>
/// <remarks>Pages aren't opened as files: a page on disk could show any file
/// of the machine, and its links would carry the folder's path.</remarks>
internal sealed class PageFolder(string folder, IReadOnlyDictionary<string, string> changed)
{
    /// <summary>Where the site seems to lie; the name can never be registered (RFC 2606).</summary>
    public const string Origin = "https://report.invalid/";

    private readonly string root = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

    public static string AddressOf(string page) => Origin + string.Join('/', page.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The relative path that an address names; null where it is not of this site.</summary>
    public static string? PathOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && address.StartsWith(Origin, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(uri.AbsolutePath[1..])
            : null;

    /// <summary>A file's bytes; null where there is no such file in the folder.</summary>
    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellation)
    {
        if (changed.TryGetValue(path, out var text))
        {
            return System.Text.Encoding.UTF8.GetBytes(text);
        }

        var file = Path.GetFullPath(Path.Combine(root, path));
        return file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file)
            ? await File.ReadAllBytesAsync(file, cancellation)
            : null;
    }

    public static string MediaTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
