using System.Reflection;

namespace ReportKit.Sources;

/// <summary>The version of the kit, and of others.</summary>
internal static partial class KitVersion
{
    /// <summary>This one: <c>0.1.0</c>.</summary>
    public static string Own { get; } =
        typeof(KitVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Whether a version is later than another; null where one of them can't be read. One with a hyphen comes before the release
    /// that it prepares.</summary>
    public static bool? IsLater(string version, string than) =>
        Read(version) is { } one && Read(than) is { } other ? one.CompareTo(other) > 0 : null;

    private static (int Major, int Minor, int Patch, bool IsRelease)? Read(string version) =>
        Form().Match(version) is { Success: true } parts
            ? (Number(parts, 1), Number(parts, 2), Number(parts, 3), !parts.Groups["before"].Success)
            : null;

    private static int Number(Match parts, int group) =>
        int.Parse(parts.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})(?<before>-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
