using DocumentFormat.OpenXml.Wordprocessing;
using Markdig;
using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering.Word;

/// <summary>Documents of the repository's own data: two long reports, one with a special standing, one of figures alone.</summary>
public sealed class RealCountryTests
{
    private const int Edition = 2018;

    public static TheoryData<string> Countries => ["PHL", "MNG", "PRK", "FIN"];

    [Theory]
    [MemberData(nameof(Countries))]
    public void The_document_is_sound(string country)
    {
        var (markdown, figures) = Report(country);
        using var document = WordCase.Of(markdown, figures);

        var drawn = figures.Where(f => f.Series.Any(s => s.Points.Any(p => p.Value is not null))).Sum(f => markdown.Split($"]({f.Id}.svg)").Length - 1);

        Assert.Equal(drawn, document.Valid().Main.ChartParts.Count());
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void It_reads_as_the_page_does(string country)
    {
        var (markdown, figures) = Report(country);
        using var document = WordCase.Of(markdown, figures);

        Assert.Equal(TextsOfPage(markdown), document.Texts);
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_note_of_the_text_is_a_footnote(string country)
    {
        var (markdown, figures) = Report(country);
        using var document = WordCase.Of(markdown, figures);

        var notes = document.Main.FootnotesPart!.Footnotes!.Elements<Footnote>().Count(n => n.Id! > 0);
        Assert.Equal(markdown.Split('\n').Count(l => l.StartsWith("[^", StringComparison.Ordinal)), notes);
    }

    [Theory]
    [MemberData(nameof(Countries))]
    public void The_same_input_is_the_same_file_on_every_thread(string country)
    {
        var (markdown, figures) = Report(country);
        var files = new byte[4][];

        Parallel.For(0, files.Length, i =>
        {
            using var document = WordCase.Of(markdown, figures);
            files[i] = document.Bytes;
        });

        Assert.All(files, f => Assert.Equal(files[0], f));
    }

    private static (string Markdown, IReadOnlyList<ReportChart> Figures) Report(string country)
    {
        var code = new CountryCode(country);
        var wording = Xaa.Templates.Wording;
        var page = Xaa.RealFlow(Edition).Country(code, new ProblemList())!.Files.Single(f => f.Path.EndsWith("report.md", StringComparison.Ordinal));
        var assessment = new TierAssessor(Repository.Facts, Repository.Law).Assess(code, Edition);
        IReadOnlyList<ReportChart> figures =
        [
            ProsecutionCharts.ByYear(Repository.Facts, code, Edition, wording),
            VictimCharts.ByYear(Repository.Facts, code, Edition, wording),
            PlacementCharts.OfCountry(Repository.Facts, code, Edition, wording),
            FindingCharts.Of(assessment, Repository.Facts, wording),
            PlacementCharts.ByEdition(Repository.Facts, wording),
            ProtocolCharts.Parties(Repository.Facts, 2013, wording),
            WorldCharts.Prosecutions(Repository.Facts, wording),
            RegionCharts.Compare(Repository.Facts, new IndicatorId("victims-detected"), "victims", FactPeriod.Calendar(Edition - 1), wording),
        ];
        var markdown = Encoding.UTF8.GetString(page.Bytes);
        var at = markdown.IndexOf("\n## ", StringComparison.Ordinal) + 1;
        return (markdown.Insert(at, string.Concat(figures.Select(f => $"## {f.Id}\n\n{WordCase.Block(f)}\n"))), figures);
    }

    // The page as HTML says it, which Markdig writes and not we; without marks, and without the notes and the heading over them.
    private static IEnumerable<string> TextsOfPage(string markdown)
    {
        var html = XElement.Parse($"<body>{Markdown.ToHtml(MarkdownParsing.Apart(markdown), MarkdownParsing.Pipeline)}</body>", LoadOptions.PreserveWhitespace);
        html.Elements("div").Single().Remove();
        html.Elements().Last().Remove();
        html.Descendants("a").Where(a => a.Attribute("class")?.Value == "footnote-ref").Remove();
        return html.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "p" or "li" or "th" or "td")
            .SelectMany(e => e.Element("img") is { } image ? new[] { image.Attribute("alt")!.Value, e.Value } : [e.Value])
            .Select(t => t.Trim('\n').Replace('\n', ' ').Replace($"{Marks.NoteBreak}", "", StringComparison.Ordinal));
    }
}
