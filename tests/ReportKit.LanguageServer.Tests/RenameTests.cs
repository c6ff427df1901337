using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>An id gets another name in all files, or a reason is told.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly Editor editor = new Editor().With(Made.Files).Begin();

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData("data/sources.csv", "made-2018", "made-2018b", 6)]
    [InlineData("data/indicators.csv", "made-courts", "made-benches", 3)]
    [InlineData("data/prosecutions.csv", "PROS-10", "PROS-20", 2)]
    [InlineData(Made.Narrative, "PREV-01", "PREV-02", 2)]
    public void A_project_without_problems_has_none_afterwards(string file, string id, string name, int places)
    {
        editor.Checked(file);
        var edits = Rename(file, id, name)["result"]!["changes"]!.AsObject();
        Assert.Equal(places, edits.Sum(f => f.Value!.AsArray().Count));
        foreach (var (uri, list) in edits)
        {
            Apply(new Uri(uri).LocalPath, list!.AsArray());
        }

        using var after = new Editor();
        foreach (var path in Directory.GetFiles(editor.Folder, "*", SearchOption.AllDirectories))
        {
            after.Write(Path.GetRelativePath(editor.Folder, path), File.ReadAllText(path));
        }

        after.Begin().Open(file);
        Assert.Empty(after.Problems(file, 1));
        Assert.DoesNotContain(Directory.GetFiles(editor.Folder, "*", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains($"{id}\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("data/prosecutions.csv", "persons-convicted", "The kit's base layer has 'persons-convicted'")]
    [InlineData("data/prosecutions.csv", "XAA", "XAA is a country's code")]
    [InlineData("data/prosecutions.csv", "12,persons", "Put the cursor on the id itself, PROS-10")]
    [InlineData("data/prosecutions.csv", "iso3", "Nothing here is named by an id.")]
    public void What_cannot_be_renamed_says_why(string file, string at, string reason)
    {
        editor.Checked(file);
        var (line, character) = editor.Find(file, at);
        var told = editor.AskOf("textDocument/prepareRename", file, line, character + 1)["error"]!["message"]!.GetValue<string>();
        Assert.StartsWith(reason, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/prosecutions.csv", "PROS-10", "PROS-11", "XAA has a fact 'PROS-11' in the 2018 edition already.")]
    [InlineData("data/prosecutions.csv", "PROS-10", "pros 10", "'pros 10' can't be the id of a fact")]
    [InlineData("data/sources.csv", "made-2018", "unodc-2025", "sources.csv has 'unodc-2025' already.")]
    [InlineData("data/sources.csv", "made-2018", "", "An id can't be empty")]
    public void A_name_that_cannot_be_says_why(string file, string id, string name, string reason)
    {
        editor.Checked(file);
        Assert.StartsWith(reason, Rename(file, id, name)["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private JsonObject Rename(string file, string id, string name)
    {
        var (line, character) = editor.Find(file, id);
        return editor.Ask("textDocument/rename", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(file) },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = character + 1 },
            ["newName"] = name,
        });
    }

    private static void Apply(string path, JsonArray edits)
    {
        var lines = File.ReadAllText(path).Split('\n');
        foreach (var edit in edits.OrderByDescending(e => e!["range"]!["start"]!["character"]!.GetValue<int>()))
        {
            var at = edit!["range"]!["start"]!["line"]!.GetValue<int>();
            var (from, to) = (edit["range"]!["start"]!["character"]!.GetValue<int>(), edit["range"]!["end"]!["character"]!.GetValue<int>());
            lines[at] = $"{lines[at][..from]}{edit["newText"]}{lines[at][to..]}";
        }

        File.WriteAllText(path, string.Join('\n', lines));
    }
}
