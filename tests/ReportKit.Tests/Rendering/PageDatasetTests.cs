using ReportKit.Diagnostics;
using ReportKit.Narrative;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>What pages say of their data to programs: JSON-LD.</summary>
public sealed partial class PageDatasetTests
{
    private const string Hostile = "</script><script>alert(1)</script> قانون & \\\"x\\\"";

    [Fact]
    public void A_country_s_page_is_a_dataset_of_its_edition_with_the_files_beside_it()
    {
        using var json = Read(Xaa.Page.Html);
        var root = json.RootElement;

        Assert.Equal(("https://schema.org", "Dataset"), (Text(root, "@context"), Text(root, "@type")));
        Assert.Equal("Facts on Exampleland: trafficking in persons 2018", Text(root, "name"));
        Assert.Equal("2017-04-01/2018-03-31", Text(root, "temporalCoverage"));
        Assert.Equal(("Exampleland", "XAA"), (Text(root.GetProperty("spatialCoverage"), "name"), Text(root.GetProperty("spatialCoverage"), "identifier")));
        Assert.Equal(("Dataset", "../index.html"), (Text(root.GetProperty("isPartOf"), "@type"), Text(root.GetProperty("isPartOf"), "url")));
        using var data = Xaa.Data();
        var files = Xaa.Flow(data).Country(Xaa.Code, new ProblemList())!.Files.Select(f => f.Path).ToHashSet();
        var beside = root.GetProperty("distribution").EnumerateArray().Select(d => $"XAA/{Text(d, "contentUrl")}").ToList();
        Assert.Subset(files, beside.ToHashSet());
        Assert.Equal(["XAA/facts.json", "XAA/map.json"], beside);
    }

    [Fact]
    public void Each_source_is_named_once_with_its_own_licence()
    {
        using var json = Read(Xaa.Page.Html);
        var sources = json.RootElement.GetProperty("isBasedOn").EnumerateArray().Select(s => $"{Text(s, "name")}: {Text(s.GetProperty("license"), "name")}").ToList();

        Assert.Equal(sources.Distinct(), sources);
        Assert.Contains("Participants: Open", sources);
    }

    [Fact]
    public void Nobody_publishes_it_unless_the_project_says_who()
    {
        using var data = Xaa.Data();
        var html = Index(data);
        using var json = Read(html);

        Assert.Equal("Dataset", Text(json.RootElement, "@type"));
        Assert.False(json.RootElement.TryGetProperty("publisher", out _));
        Assert.False(json.RootElement.TryGetProperty("license", out _));
        Assert.False(json.RootElement.TryGetProperty("datePublished", out _));
        Assert.Equal("map.json", Text(json.RootElement.GetProperty("distribution")[0], "contentUrl"));
        Assert.DoesNotContain("http", html[html.IndexOf("ld+json", StringComparison.Ordinal)..].Split("</script>")[0].Replace("https://schema.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_end_the_script()
    {
        using var data = Xaa.Data();
        var facts = data.Validate().GetValueOrThrow();
        var index = EditionIndexBuilder.Build(facts, Xaa.Templates.Wording, 2018);
        var edition = index.Edition with { Title = $"T {Hostile}", Publisher = $"P {Hostile}" };

        var script = new PageDataset(facts, Xaa.Templates.Wording).Index(index with { Edition = edition }).Text;

        using var json = JsonDocument.Parse(script);
        Assert.Equal($"P {Hostile}", Text(json.RootElement.GetProperty("publisher"), "name"));
        Assert.Equal($"T {Hostile}", Text(json.RootElement, "name"));
        Assert.Matches(@"^[\x20-\x7E]+$", script);
        Assert.DoesNotContain("<", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_are_whole_where_the_project_says_where_it_is_published()
    {
        using var data = Xaa.Data();
        var facts = data.Validate().GetValueOrThrow();
        var index = EditionIndexBuilder.Build(facts, Xaa.Templates.Wording, 2018);

        using var json = JsonDocument.Parse(
            new PageDataset(facts, Xaa.Templates.Wording).Index(index with { Edition = index.Edition with { Address = "https://example.org/r/2018/" } }).Text);

        Assert.Equal("https://example.org/r/2018/index.html", Text(json.RootElement, "url"));
        Assert.Equal("https://example.org/r/2018/map.json", Text(json.RootElement.GetProperty("distribution")[0], "contentUrl"));
    }

    [Fact]
    public void It_stays_small() => Assert.InRange(Script().Match(Xaa.Page.Html).Length, 1, 4000);

    private static string Index(DataFolder data) => Encoding.UTF8.GetString(
        Xaa.Flow(data).Index(new ProblemList()).Files.Single(f => f.Path == "index.html").Bytes);

    private static JsonDocument Read(string html) => JsonDocument.Parse(Assert.Single(Script().Matches(html)).Groups["json"].Value);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
