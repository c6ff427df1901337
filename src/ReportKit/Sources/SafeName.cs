namespace ReportKit.Sources;

/// <summary>Names from data that become files and folders: on every system they stay where they are put.</summary>
internal static class SafeName
{
    // Windows keeps them for devices, with any ending.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a name can't be that of a file or folder; null where it can.</summary>
    public static string? Objection(string name) =>
        name.Length == 0 ? "it is empty"
        : name.FirstOrDefault(c => !IsAllowed(c)) is var odd and not '\0' ? $"it holds {Shown(odd)}"
        : name[0] == '.' ? "it begins with a dot"
        : name[^1] is '.' or ' ' ? $"it ends with {Shown(name[^1])}"
        : Devices.Contains(name.Split('.')[0]) ? "Windows keeps this name for a device"
        : null;

    /// <summary>Why a path with forward slashes can't stand beneath a folder; null where it can.</summary>
    public static string? ObjectionToPath(string path) => path.Split('/').Select(Objection).FirstOrDefault(o => o is not null);

    private static bool IsAllowed(char c) =>
        c >= ' ' && c < '\u007F' && !"\"*/:<>?\\|".Contains(c, StringComparison.Ordinal);

    private static string Shown(char c) => c == ' ' ? "a space" : c is > ' ' and < '\u007F' ? $"'{c}'" : $"U+{(int)c:X4}";
}
