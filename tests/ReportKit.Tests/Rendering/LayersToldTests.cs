using ReportKit.Rendering;
using ReportKit.Review;
using ReportKit.Tests.Sources;

namespace ReportKit.Tests.Rendering;

/// <summary>A project above the kit's base layer: what is made of it says of each fact whose data it is in.</summary>
public sealed class LayersToldTests : IDisposable
{
    private const int Year = 2018;

    private readonly MadeLayers project = new MadeLayers()
        .Set("data: all")
        .Set("countries: [XAA, MNG]", "countries: [XAA]")
        .Add("tiers", "iso3=XAA", $"edition={Year}", "tier=2", "agreement=single", $"source=tip-{Year}");

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_fact_of_facts_json_has_its_layer()
    {
        var files = Files();

        Assert.Equal([("data/tiers.csv(2)", "project")], Layers(files["XAA/facts.json"]).Where(f => f.Place.Contains("tiers", StringComparison.Ordinal)));
        var other = Layers(files["MNG/facts.json"]);
        Assert.NotEmpty(other);
        Assert.All(other, f => Assert.Equal("kit", f.Layer));
        Assert.All(other, f => Assert.StartsWith("kit/data/", f.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_say_it_in_words()
    {
        var files = Files();

        Assert.Contains("<td>data/tiers.csv(2)<br><small>this project&#39;s data</small></td>", files["XAA/facts.html"], StringComparison.Ordinal);
        Assert.Matches(@"<td>kit/data/tiers\.csv\([0-9]+\)<br><small>the kit&#39;s data</small></td>", files["MNG/facts.html"]);
        Assert.Contains(@"--s:""US Department of State, Trafficking in Persons Report, 2018 (this project\27 s data)""", files["XAA/report.html"], StringComparison.Ordinal);
        Assert.Contains(@"--s:""US Department of State, Trafficking in Persons Report, 2018 (the kit\27 s data)""", files["MNG/report.html"], StringComparison.Ordinal);
        Assert.Matches(
            $"Of the facts counted under 'Sources', [0-9,]+ are in the data that come with ReportKit {KitBuild.Version}, and [0-9]+ in this project's own; ",
            files["methodology.md"]);
    }

    [Fact]
    public void Explain_says_it_too()
    {
        var inputs = Check();
        var snapshot = ReviewRun.Snapshot(inputs, Year, [new("XAA")]).GetValueOrThrow();
        var explainer = ReviewRun.Explainer(inputs, snapshot);
        var (document, sentence) = Assert.Single(explainer.Find("XAA:tier-placement"));
        var explanation = explainer.Explain(document, sentence);

        Assert.Contains("; data/tiers.csv(2), this project's data\n", explanation.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("project", Assert.Single(ExplanationJson.Of(explanation).Facts).Layer);
        Assert.NotEmpty(explainer.Find("somewhere/data/tiers.csv:2"));
        Assert.Empty(explainer.Find("kit/data/tiers.csv:2"));
    }

    [Fact]
    public void A_layer_is_no_difference_between_two_renderings()
    {
        var inputs = Check();
        var after = ReviewRun.Snapshot(inputs, Year, [new("XAA")]).GetValueOrThrow();
        var document = after.Documents["XAA"];
        var before = after with
        {
            Documents = new Dictionary<string, DocumentSnapshot>
            {
                ["XAA"] = document with { Facts = document.Facts.ToDictionary(f => f.Key, f => f.Value with { Layer = "kit" }) },
            },
        };

        Assert.Empty(EditionComparer.Compare(before, after.Only("XAA")).Facts);
    }

    private static List<(string Place, string? Layer)> Layers(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.GetProperty("facts").EnumerateArray()
                .Select(f => (f.GetProperty("data").GetString()!, f.TryGetProperty("layer", out var layer) ? layer.GetString() : null)),
        ];
    }

    private CheckedInputs Check() => new Project(project.PathOf("data"), null).Check.GetValueOrThrow();

    private Dictionary<string, string> Files()
    {
        var request = new ReportRequest(Year, [], Threads: 2) { Only = new HashSet<string> { "XAA", "MNG", EditionParts.Methodology } };
        var rendered = EditionRun.Make(Check(), request, progress: null, CancellationToken.None).GetValueOrThrow();
        return rendered.Files.ToDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Bytes), StringComparer.Ordinal);
    }
}
