namespace ReportKit.Review;

/// <summary>A file and a line as somebody types or copies them: <c>file:12</c>, <c>file:12:5</c>, <c>file(12,5)</c>.</summary>
internal sealed partial record AskedPlace(string File, int Line)
{
    public static AskedPlace? Read(string text) => Written().Match(text) is { Success: true } match
        ? new AskedPlace(match.Groups["file"].Value.Replace('\\', '/'), int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture))
        : null;

    /// <summary>Whether it is this line of a document's Markdown.</summary>
    public bool IsLineOf(string document, ReviewSentence sentence)
    {
        var file = document is "index" or "methodology" ? $"{document}.md" : $"{document}/report.md";
        return sentence.Line == Line && EndsWith(File, file);
    }

    /// <summary>Whether it is a place that a map gives: <c>data/tiers.csv(17)</c>.</summary>
    public bool IsPlace(string place) => Read(place) is { } other && other.Line == Line && EndsWith(File, other.File);

    /// <summary>Whether it is this line of a file.</summary>
    public bool Is(FilePlace place) => place.Line == Line && EndsWith(File, place.File);

    // The asker's path may begin further up, but a table of the kit is no table of the project.
    private static bool EndsWith(string path, string end) =>
        path == end || (!KitLayer.Has(path) && path.EndsWith($"/{end}", StringComparison.Ordinal));

    [GeneratedRegex(@"\A(?<file>.*\.[\w-]+)(?:\((?<line>\d{1,9})(?:,\d+)?\)|:(?<line>\d{1,9})(?::\d+)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
