namespace ReportKit.Cli;

/// <summary>A file with a line, as somebody asks to have it explained.</summary>
/// <param name="Asked">The same with the file as the library knows it: <c>data/tiers.csv:17</c>; what isn't a file stays as it was
/// typed.</param>
/// <param name="Edition">The edition of the rendered page or the narrative that it is a line of; null for any other file.</param>
/// <param name="Country">The code in the name of a country's page or narrative; empty for any other file.</param>
internal sealed partial record AskedFile(string Asked, int? Edition, string Country)
{
    /// <summary>Reads what was typed, from wherever the tool runs.</summary>
    public static AskedFile Read(string asked, Inputs inputs)
    {
        if (Place().Match(asked) is not { Success: true } place)
        {
            return new AskedFile(asked, null, "");
        }

        var file = place.Groups["file"].Value;
        var known = File.Exists(file) ? inputs.Known(Path.GetFullPath(file)) : file.Replace('\\', '/');
        var line = place.Groups["line"].Value;
        var year = EditionOfPage().Match(known);
        return new AskedFile(
            known + (known.EndsWith(".yml", StringComparison.Ordinal) ? LineOfItem(file, place) : line),
            EditionOf(file) ?? (year.Success ? int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture) : null),
            CountryOfPage().Match(known).Groups["country"].Value);
    }

    // A statement is a list's item of several lines; the first of them is its place.
    private static string LineOfItem(string file, Match place)
    {
        var written = place.Groups["line"].Value;
        var lines = File.Exists(file) ? RegularFile.ReadLines(file).ToArray() : [];
        var at = int.Parse(place.Groups["number"].Value, CultureInfo.InvariantCulture) - 1;
        if (at < 0 || at >= lines.Length)
        {
            return written;
        }

        while (at > 0 && lines[at].StartsWith(' ') && !lines[at].TrimStart().StartsWith('-'))
        {
            at--;
        }

        return lines[at].StartsWith(' ') ? $":{(at + 1).ToString(CultureInfo.InvariantCulture)}" : written;
    }

    // A rendered folder says of itself which edition it is, whatever it is called.
    private static int? EditionOf(string file) => File.Exists(file)
        ? Inputs.Upwards(Path.GetFullPath(file)).Select(SnapshotReader.EditionIn).FirstOrDefault(edition => edition is not null)
        : null;

    // FILE(8,1), FILE:8:1.
    [GeneratedRegex(
        @"\A(?<file>.*\.[\w-]+)(?<line>\((?<number>\d{1,9})(?:,\d+)?\)|:(?<number>\d{1,9})(?::\d+)?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // artifacts/report/2018/PRK/report.md, artifacts/report/2018/index.md, data/narratives/PRK-2018.yml.
    [GeneratedRegex(@"(?:(?:^|/)(?<year>\d{4})/(?:[A-Z]{3}/)?[^/]+|(?:^|/)[A-Z]{3}-(?<year>\d{4})\.yml)\z", RegexOptions.CultureInvariant)]
    private static partial Regex EditionOfPage();

    [GeneratedRegex(@"(?:^|/)(?:(?<country>[A-Z]{3})/report\.md|(?<country>[A-Z]{3})-\d{4}\.yml)\z", RegexOptions.CultureInvariant)]
    private static partial Regex CountryOfPage();
}
