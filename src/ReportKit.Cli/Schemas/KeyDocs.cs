using System.Reflection;

namespace ReportKit.Cli;

/// <summary>What the documentation says of each key: the rows of its tables, by the heading above them.</summary>
internal sealed partial class KeyDocs
{
    private static readonly string[] Pages = ["docs/keys.md", "docs/narratives.md"];

    private readonly Dictionary<(string Heading, string Key), string> sentences = [];

    public KeyDocs()
    {
        foreach (var page in Pages)
        {
            using var resource = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(page)!, Encoding.UTF8);
            var heading = "";
            foreach (var line in resource.ReadToEnd().Split('\n'))
            {
                heading = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..].Trim() : heading;
                if (Row().Match(line) is { Success: true } row)
                {
                    Add(heading, row);
                }
            }
        }
    }

    /// <summary>A key's sentence, with its first letter a capital; null where there is none.</summary>
    public string? Of(string heading, string key) => sentences.GetValueOrDefault((heading, key));

    private void Add(string heading, Match row)
    {
        var sentence = Capitals.First(row.Groups["text"].Value.Replace("`", "", StringComparison.Ordinal).Trim());
        foreach (Match key in Key().Matches(row.Groups["keys"].Value))
        {
            sentences[(heading, key.Groups[1].Value)] = sentence + ".";
        }
    }

    [GeneratedRegex(@"^\| (?<keys>`[^|]+`) \| (?<text>[^|]+) \|\r?$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("`([a-z_-]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
