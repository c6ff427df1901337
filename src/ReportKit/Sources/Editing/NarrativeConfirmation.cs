namespace ReportKit.Sources;

/// <summary>What of a narrative's file was carried forward and waits to be confirmed: statements by id, findings by subject.</summary>
/// <param name="text">The file.</param>
/// <param name="root">Its tree.</param>
internal sealed partial class NarrativeConfirmation(string text, YamlTree root)
{
    public const string Key = "confirmed";

    private readonly List<(string Id, YamlMapping Item)> entries =
    [
        .. ItemsOf(root, "statements").Select(m => (m.TextOf("id"), m)),
        .. (root is YamlMapping { } all && all["assessment"] is { } assessment ? ItemsOf(assessment, "findings") : [])
            .Select(m => (m.TextOf("of"), m)),
    ];

    /// <summary>All that can be confirmed, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => [.. entries.Select(e => e.Id).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Of these, what waits.</summary>
    public IReadOnlyList<string> Waiting => [.. entries.Where(Waits).Select(e => e.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The file with some of them confirmed; every other byte is as it was.</summary>
    public string Confirm(IEnumerable<string> ids)
    {
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        var lines = text.Split('\n').Select(string? (line) => line).ToArray();
        var places = entries.Where(e => asked.Contains(e.Id) && Waits(e)).Select(e => e.Item[Key]!.Place);
        foreach (var place in places.OrderByDescending(p => p.Column))
        {
            // A line that says more keeps the rest: a comment, or the item that it begins or stands in.
            var line = lines[place.Line - 1]!;
            lines[place.Line - 1] = WholeLine().IsMatch(line) ? null
                : line[..(place.Column - 1)] + No().Replace(line[(place.Column - 1)..], m => m.Value.Replace("false", "true"), 1);
        }

        return string.Join('\n', lines.OfType<string>());
    }

    private static bool Waits((string Id, YamlMapping Item) entry) => entry.Item.TextOf(Key) == "false";

    private static IEnumerable<YamlMapping> ItemsOf(YamlTree tree, string key) =>
        ((tree as YamlMapping)?[key] as YamlList)?.Items.OfType<YamlMapping>() ?? [];

    [GeneratedRegex("""^\s+confirmed:\s+(?:false|"false"|'false')\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex WholeLine();

    [GeneratedRegex("false", RegexOptions.CultureInvariant)]
    private static partial Regex No();
}
