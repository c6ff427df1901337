using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>From a sentence to its facts, from a fact to its row and its source, and back.</summary>
public sealed class NavigationTests : IDisposable
{
    private const string Figures = "data/prosecutions.csv";

    private readonly Editor editor = new Editor().With(Made.Files).Begin();

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData(Made.Narrative, "PROS-10|amount", "data/prosecutions.csv(1,79)")]
    [InlineData(Made.Narrative, "made-2018", "data/sources.csv(1,0)")]
    [InlineData(Made.Narrative, "XAA", "data/countries.csv(1,0)")]
    [InlineData(Figures, "made-2018", "data/sources.csv(1,0)")]
    [InlineData(Figures, "XAA", "data/countries.csv(1,0)")]
    [InlineData(Figures, "made-courts", "data/indicators.csv(1,0)")]
    public void A_name_leads_to_the_line_that_declares_it(string file, string at, string declared)
    {
        editor.Checked(file);
        Assert.Equal([declared], Places(Ask("textDocument/definition", file, at)));
    }

    [Fact]
    public void What_the_kit_declares_is_nowhere_to_open() =>
        Assert.Null(Ask("textDocument/definition", editor.Checked(Figures), Figures, "persons-convicted"));

    [Fact]
    public void A_sentence_that_is_one_statement_leads_to_it()
    {
        editor.Checked(Made.Narrative);
        var (line, character) = editor.Find(Made.Narrative, "      - PREV-01");
        var at = editor.AskOf("textDocument/definition", Made.Narrative, line, character + 9)["result"];
        Assert.Equal([$"{Made.Narrative}(5,4)"], Places(at));
    }

    [Fact]
    public void A_row_s_figure_leads_to_the_sentences_that_tell_it()
    {
        editor.Checked(Figures);
        var (line, character) = editor.Find(Figures, "12,persons");
        Assert.Equal([$"{Made.Narrative}(14,40)"], Places(References(Figures, line, character, withDeclaration: false)));
        Assert.Equal(["data/prosecutions.csv(1,79)", $"{Made.Narrative}(14,40)"], Places(References(Figures, line, character, withDeclaration: true)));
    }

    [Fact]
    public void A_source_leads_to_all_that_cites_it()
    {
        editor.Checked("data/sources.csv");
        Assert.Equal(
            ["data/corrections.yml(6,10)", $"{Made.Narrative}(2,8)", "data/prosecutions.csv(1,52)", "data/prosecutions.csv(2,55)", "data/prosecutions.csv(3,45)"],
            Places(References("data/sources.csv", 1, 2, withDeclaration: false)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(9999, 5)]
    [InlineData(1, 9999)]
    [InlineData(0, 0)]
    public void Places_outside_the_text_name_nothing_and_harm_nothing(int line, int character)
    {
        editor.Checked(Made.Narrative);
        foreach (var method in new[] { "definition", "hover", "completion", "prepareRename" })
        {
            Assert.NotEqual(-32000, editor.AskOf($"textDocument/{method}", Made.Narrative, line, character)["error"]?["code"]?.GetValue<int>());
        }
    }

    private JsonNode? Ask(string method, Editor _, string file, string at) => Ask(method, file, at);

    private JsonNode? Ask(string method, string file, string at)
    {
        var (line, character) = editor.Find(file, at);
        return editor.AskOf(method, file, line, character + 1)["result"];
    }

    private JsonNode? References(string file, int line, int character, bool withDeclaration) =>
        editor.Ask("textDocument/references", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(file) },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
            ["context"] = new JsonObject { ["includeDeclaration"] = withDeclaration },
        })["result"];

    private IEnumerable<string> Places(JsonNode? found) => (found as JsonArray ?? [found?.DeepClone()]).Select(l =>
        $"{l!["uri"]!.GetValue<string>()[(editor.UriOf("x").Length - 1)..]}({l["range"]!["start"]!["line"]},{l["range"]!["start"]!["character"]})");
}
