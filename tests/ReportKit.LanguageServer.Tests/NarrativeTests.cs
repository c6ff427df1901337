namespace ReportKit.LanguageServer.Tests;

/// <summary>What is offered and told while a narrative, or another YAML file, is written.</summary>
public sealed class NarrativeTests : IDisposable
{
    private readonly Editor editor = new Editor().With(Made.Files).Begin();

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData("statements:\n  - id: A-01\n    ", "quantifier", "id")]
    [InlineData("statements:\n  - id: A-01\n    modality: ", "alleged", "some")]
    [InlineData("statements:\n  - id: A-01\n    status: not", "not-reported", "alleged")]
    [InlineData("statements:\n  - id: A-01\n    indicator: ", "made-courts", "prevention")]
    [InlineData("statements:\n  - id: A-01\n    section: p", "prosecution", "made-courts")]
    [InlineData("sour", "source", "id")]
    [InlineData("assessment:\n  findings:\n    - of: MS1\n      ", "finding", "of")]
    [InlineData("assessment:\n  findings:\n    - of: ", "MS4", "met")]
    [InlineData("assessment:\n  findings:\n    - of: MS1\n      evidence: [PROS-10, ", "PREV-01", "MS1")]
    [InlineData("narrative:\n  ", "prosecution", "statements")]
    [InlineData("narrative:\n  prosecution:\n    -\n      - ", "PREV-01", "PROS-10")]
    [InlineData("narrative:\n  prosecution:\n    -\n      - a: \"Courts convicted {", "PROS-10", "persons-convicted")]
    [InlineData("narrative:\n  prosecution:\n    -\n      - a: \"Courts convicted {PROS-10|", "amount", "clause")]
    [InlineData("narrative:\n  prosecution:\n    -\n      - a: \"{PREV-01|", "clause", "amount")]
    [InlineData("narrative:\n  prosecution:\n    -\n      - a: \"{PREV-01.", "speaker", "clause")]
    [InlineData("narrative:\n  prosecution:\n    -\n      - a: \"Courts ", null, "PROS-10")]
    [InlineData("# sour", null, "source")]
    public void A_narrative_offers_what_may_stand_there(string begun, string? offered, string not)
    {
        var head = "country: XAA\nedition: 2018\n";
        editor.Checked(Made.Narrative);
        editor.Tell("textDocument/didChange", Whole(Made.Narrative, 2, head + begun));
        var lines = (head + begun).Split('\n');
        var labels = editor.AskOf("textDocument/completion", Made.Narrative, lines.Length - 1, lines[^1].Length)["result"]!.AsArray()
            .Select(i => i!["label"]!.GetValue<string>()).ToList();
        Assert.True(offered is null ? labels.Count == 0 : labels.Contains(offered), $"Offered: {string.Join(' ', labels)}");
        Assert.DoesNotContain(not, labels);
    }

    [Fact]
    public void A_fact_is_offered_with_its_value_its_period_and_its_source()
    {
        editor.Checked(Made.Narrative);
        var (line, character) = editor.Find(Made.Narrative, "PROS-10|amount");
        var item = editor.AskOf("textDocument/completion", Made.Narrative, line, character + 2)["result"]!.AsArray()
            .Single(i => i!["label"]!.GetValue<string>() == "PROS-10")!;
        Assert.Equal("12 persons – persons convicted, 2017 (made-2018)", item["detail"]!.GetValue<string>());
        Assert.Equal(character, item["textEdit"]!["range"]!["start"]!["character"]!.GetValue<int>());
        Assert.Equal(character + 7, item["textEdit"]!["range"]!["end"]!["character"]!.GetValue<int>());
    }

    [Fact]
    public void Over_a_fact_stands_what_it_says_where_it_is_from_and_who_uses_it() => Assert.Equal(
        "12 persons\npersons convicted, 2017\nMinistry of Exampleland, Yearly report, 2018, Table 1, row 2\ndata/prosecutions.csv(2,80)\nUsed by prosecution.convictions",
        Hover(Made.Narrative, "PROS-10|amount"));

    [Fact]
    public void Over_a_key_stands_what_it_means() =>
        Assert.Equal("What it is about: id in data/indicators.csv.", Hover(Made.Narrative, "indicator: awareness"));

    [Fact]
    public void Settings_offer_their_keys_and_values()
    {
        editor.Checked("reportkit.yml");
        var (line, character) = editor.Find("reportkit.yml", "no-tiers");
        var labels = editor.AskOf("textDocument/completion", "reportkit.yml", line, character)["result"]!.AsArray().Select(i => i!["label"]!.GetValue<string>());
        Assert.Contains("country", labels);
    }

    [Fact]
    public void Over_a_country_no_word_stands_twice()
    {
        editor.Checked("data/prosecutions.csv");
        Assert.Equal("Exampleland", Hover("data/prosecutions.csv", "XAA"));
    }

    private string Hover(string file, string at)
    {
        editor.Checked(file);
        var (line, character) = editor.Find(file, at);
        return editor.AskOf("textDocument/hover", file, line, character + 1)["result"]!["contents"]!["value"]!.GetValue<string>();
    }

    private System.Text.Json.Nodes.JsonObject Whole(string file, int version, string text) => new()
    {
        ["textDocument"] = new System.Text.Json.Nodes.JsonObject { ["uri"] = editor.UriOf(file), ["version"] = version },
        ["contentChanges"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["text"] = text }),
    };
}
