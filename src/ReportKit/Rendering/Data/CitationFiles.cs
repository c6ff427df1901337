namespace ReportKit.Rendering;

/// <summary>An edition's citation for programs: CITATION.cff (Citation File Format 1.2.0) and BibTeX.</summary>
internal static class CitationFiles
{
    public const string CffName = "CITATION.cff";

    public const string BibtexName = "citation.bib";

    // What begins a command or a group in BibTeX. A brace has no escape that keeps groups whole, so that it becomes a bracket.
    private static readonly Dictionary<char, string> Bibtex = new()
    {
        ['\\'] = @"{\textbackslash}",
        ['{'] = "(",
        ['}'] = ")",
        ['&'] = @"\&",
        ['%'] = @"\%",
        ['$'] = @"\$",
        ['#'] = @"\#",
        ['_'] = @"\_",
        ['~'] = @"{\textasciitilde}",
        ['^'] = @"{\textasciicircum}",
    };

    /// <summary>Those that stand beside an edition's start page. Without a publisher there is no author, and no CITATION.cff.</summary>
    public static IEnumerable<RenderedFile> Of(EditionCitation citation) =>
    [
        .. citation.Publisher.Length > 0 ? [RenderedFile.Text(CffName, Cff(citation, ""))] : Array.Empty<RenderedFile>(),
        RenderedFile.Text(BibtexName, BibtexOf(citation, "")),
    ];

    /// <summary>CITATION.cff.</summary>
    /// <param name="citation">Of an edition with a publisher.</param>
    /// <param name="version">The state of the data; may be empty.</param>
    public static string Cff(EditionCitation citation, string version) => string.Concat(
        Lines(
            "cff-version: 1.2.0",
            "message: \"If you use this edition, please cite it as below.\"",
            "type: dataset",
            $"title: {Quoted(citation.Title)}",
            "authors:",
            $"  - name: {Quoted(citation.Publisher)}"),
        version.Length > 0 ? Lines($"version: {Quoted(version)}") : "",
        citation.Address.Length > 0 ? Lines($"url: {Quoted(citation.Address)}") : "",
        citation.Released is { } day ? Lines($"date-released: {Iso(day)}") : "");

    /// <summary>The same as an entry of BibTeX.</summary>
    /// <param name="citation">Of any edition.</param>
    /// <param name="version">The state of the data; may be empty.</param>
    /// <remarks>An address is taken as it stands by whatever prints it.</remarks>
    public static string BibtexOf(EditionCitation citation, string version) => Lines(
    [
        $"@misc{{trafficking-in-persons-{citation.Year.ToString(CultureInfo.InvariantCulture)},",
        .. citation.Publisher.Length > 0 ? [$"  author = {{{{{Tex(citation.Publisher)}}}}},"] : Array.Empty<string>(),
        $"  title = {{{{{Tex(citation.Title)}}}}},",
        $"  year = {{{citation.Year.ToString(CultureInfo.InvariantCulture)}}},",
        .. citation.Released is { } day ? [$"  date = {{{Iso(day)}}},"] : Array.Empty<string>(),
        .. citation.Address.Length > 0 ? [$"  url = {{{citation.Address}}},"] : Array.Empty<string>(),
        .. version.Length > 0 ? [$"  version = {{{Tex(version)}}},"] : Array.Empty<string>(),
        "}",
    ]);

    private static string Lines(params IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{line}\n"));

    // A double-quoted scalar of YAML takes the escapes of JSON.
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JsonFile.Options.Encoder)}\"";

    private static string Tex(string text) => string.Concat(
        text.Select(c => Bibtex.GetValueOrDefault(c) ?? (char.IsControl(c) ? " " : c.ToString())));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
