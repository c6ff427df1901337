using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>The parts of a document, and what stands above a narrative.</summary>
public sealed class OutlineTests : IDisposable
{
    private readonly Editor editor = new Editor().With(Made.Files).Begin();

    public void Dispose() => editor.Dispose();

    [Fact]
    public void A_narrative_has_its_statements_and_its_sentences() => Assert.Equal(
        ["country 0-0", "edition 1-1", "source 2-3", "statements 4-10", " PREV-01 5-10", "narrative 11-18", " prosecution 12-14", "  convictions 14-14", " prevention 15-18", "  PREV-01 17-18"],
        Parts(Made.Narrative));

    [Fact]
    public void A_table_has_its_countries_or_its_rows()
    {
        Assert.Equal(["XAA 1-3"], Parts("data/prosecutions.csv"));
        Assert.Equal(["made-2018 1-1"], Parts("data/sources.csv"));
    }

    [Fact]
    public void Above_a_narrative_stands_its_state_and_above_a_sentence_how_it_will_be_printed()
    {
        editor.Checked(Made.Narrative);
        Assert.Equal(
            [
                "0: no problems, unapproved",
                "14: Courts convicted 12 defendants, and the government did not report the number of persons prosecuted.",
                "17: The government held a campaign.",
            ],
            Lenses());
    }

    [Fact]
    public void A_narrative_with_an_error_says_that_its_page_cannot_be_made()
    {
        editor.Checked(Made.Narrative, Made.Files[Made.Narrative].Replace("PROS-10", "PROS-99", StringComparison.Ordinal));
        Assert.Equal(["0: The page can't be made yet: 1 problem here."], Lenses());
    }

    private IEnumerable<string> Lenses() => AskOf("textDocument/codeLens", Made.Narrative).Select(l => $"{l!["range"]!["start"]!["line"]}: {l["command"]!["title"]}");

    private IEnumerable<string> Parts(string file)
    {
        editor.Checked(file);
        return Lines(AskOf("textDocument/documentSymbol", file), "");
    }

    private static IEnumerable<string> Lines(JsonArray parts, string indent) => parts.SelectMany(p => Lines(p!["children"] as JsonArray ?? [], $"{indent} ")
        .Prepend($"{indent}{p["name"]} {p["range"]!["start"]!["line"]}-{p["range"]!["end"]!["line"]}"));

    private JsonArray AskOf(string method, string file) => editor.Ask(method, new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(file) },
    })["result"]!.AsArray();
}
