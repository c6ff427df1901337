using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>What mends a problem.</summary>
public sealed class FixTests : IDisposable
{
    private const string Figures = "data/prosecutions.csv";

    private readonly Editor editor = new Editor().With(Made.Files).Begin();

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData(Figures, "XAA,persons-convicted", "XAA,persons-convictd", "Change 'persons-convictd' to 'persons-convicted'")]
    [InlineData(Figures, "12,persons,", "12,person,", "Change 'person' to 'persons'")]
    [InlineData(Figures, "not-reported", "not-reportd", "Change 'not-reportd' to 'not-reported'")]
    [InlineData(Figures, "12,persons,", "12,cases,", "Change 'cases' to 'persons'")]
    [InlineData(Made.Narrative, "    indicator:", "    indicater:", "Change 'indicater' to 'indicator'")]
    [InlineData(Made.Narrative, "PROS-10|amount", "PROS-1|amount", "Change 'PROS-1' to 'PROS-10'")]
    [InlineData("reportkit.yml", "no-tiers", "no-tier", "Change 'no-tier' to 'no-tiers'")]
    [InlineData(Figures, "Table 3,PROS", "Table 3,PROS", null)]
    public void A_slip_is_changed_to_what_was_meant(string file, string from, string to, string? title)
    {
        var text = File.ReadAllText(Path.Combine(editor.Folder, file));
        var actions = ActionsIn(file, text.Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(title is null, actions.Count == 0);
        if (title is not null)
        {
            var action = Assert.Single(actions, a => a["title"]!.GetValue<string>() == title);
            Assert.Equal(text, Applied(text.Replace(from, to, StringComparison.Ordinal), action, file));
        }
    }

    [Fact]
    public void A_unit_is_added_to_the_project_s_own_indicator()
    {
        var text = Made.Files[Figures].Replace("3,offices", "3,persons", StringComparison.Ordinal);
        var action = Assert.Single(ActionsIn(Figures, text), a => a["title"]!.GetValue<string>() == "Add the unit 'persons' to the indicator 'made-courts'");
        Assert.Contains("judge,offices persons,", Applied(Made.Files["data/indicators.csv"], action, "data/indicators.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_is_added_in_its_place_to_be_filled_in()
    {
        var text = Made.Files[Figures].Replace("made-2018,Table 3", "other-2018,Table 3", StringComparison.Ordinal);
        var action = Assert.Single(ActionsIn(Figures, text), a => a["title"]!.GetValue<string>() == "Add the source 'other-2018' to data/sources.csv, to be filled in");
        Assert.EndsWith("\nother-2018,,,,,,,,,\n", Applied(Made.Files["data/sources.csv"].ReplaceLineEndings("\n"), action, "data/sources.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_waits_is_confirmed()
    {
        var sound = Made.Files[Made.Narrative].ReplaceLineEndings("\n");
        var waiting = sound.Replace("    locator: \"Chapter 3\"\n", "    locator: \"Chapter 3\"\n    confirmed: false\n", StringComparison.Ordinal);
        var action = Assert.Single(ActionsIn(Made.Narrative, waiting), a => a["title"]!.GetValue<string>() == "Confirm PREV-01");
        Assert.Equal(sound, Applied(waiting, action, Made.Narrative));
    }

    private List<JsonNode> ActionsIn(string file, string text)
    {
        editor.Open(file, text.ReplaceLineEndings("\n"));
        var told = editor.Until(m => m["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"
            && m["params"]!["uri"]!.GetValue<string>() == editor.UriOf(file) && m["params"]!["version"]?.GetValue<int>() == 1);
        var problems = told["params"]!["diagnostics"]!.AsArray();
        return [.. editor.Ask("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(file) },
            ["range"] = problems.FirstOrDefault()?["range"]?.DeepClone() ?? new JsonObject { ["start"] = Zero(), ["end"] = Zero() },
            ["context"] = new JsonObject { ["diagnostics"] = problems.DeepClone() },
        })["result"]!.AsArray().OfType<JsonNode>()];
    }

    private static JsonObject Zero() => new() { ["line"] = 0, ["character"] = 0 };

    private string Applied(string text, JsonNode action, string file)
    {
        var edit = Assert.Single(action["edit"]!["changes"]![editor.UriOf(file)]!.AsArray())!;
        text = text.ReplaceLineEndings("\n");
        var (from, to) = (Offset(text, edit["range"]!["start"]!), Offset(text, edit["range"]!["end"]!));
        return $"{text[..from]}{edit["newText"]!.GetValue<string>()}{text[to..]}";
    }

    private static int Offset(string text, JsonNode at) => OpenDocument.OffsetOf(text, new(at["line"]!.GetValue<int>(), at["character"]!.GetValue<int>()));
}
