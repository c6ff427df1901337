namespace ReportKit.Charts;

/// <summary>Names made fit for files, anchors and attributes.</summary>
internal static class ChartSlug
{
    /// <summary>Lower-case letters and digits of ASCII, with one hyphen for whatever stands between; empty where there are none.</summary>
    public static string Of(params ReadOnlySpan<string> names)
    {
        var slug = new StringBuilder();
        foreach (var c in string.Join('-', names))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>One slug a name, each another and none that is taken; a name that has none is called by its place,
    /// and the first of two alike keeps its slug.</summary>
    public static IReadOnlyList<string> Distinct(IReadOnlyList<string> names, params IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal) { "" };
        return [.. names.Select((name, i) => First(Of(name), i + 1, used))];
    }

    private static string First(string slug, int place, HashSet<string> used)
    {
        while (!used.Add(slug))
        {
            slug = $"series-{place++}";
        }

        return slug;
    }
}
