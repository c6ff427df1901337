using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>Problems while files are edited.</summary>
public sealed class DiagnosticsTests : IDisposable
{
    private const string File = "data/prosecutions.csv";
    private const string Unknown = "(1,4,21) RK1106 'persons-convictd' isn't in indicators.csv. Did you mean 'persons-convicted'?";

    private readonly Editor editor = new();

    public void Dispose() => editor.Dispose();

    [Fact]
    public void A_text_is_checked_before_it_is_saved_and_is_sound_again_when_the_slip_is_undone()
    {
        editor.Begin().Open(File);
        Assert.Empty(editor.Problems(File, 1));
        editor.Replace(File, 2, 1, 19, 20, "");
        Assert.Equal([Unknown.Replace("21)", "20)", StringComparison.Ordinal)], editor.Problems(File, 2));
        editor.Replace(File, 3, 1, 19, 19, "e");
        Assert.Empty(editor.Problems(File, 3));
    }

    [Fact]
    public void A_file_that_is_not_open_has_its_problems_too_and_loses_them_when_it_changes_on_disk()
    {
        editor.Write(File, Editor.Figures("persons-convicted", "-3"));
        editor.Begin();
        var problem = Assert.Single(editor.Problems(File));
        Assert.StartsWith("(1,27,29) RK1", problem, StringComparison.Ordinal);
        editor.Write(File, Editor.Figures("persons-convicted", "3"));
        editor.Tell("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = editor.UriOf(File), ["type"] = 2 }),
        });
        Assert.Empty(editor.Problems(File));
    }

    [Fact]
    public void A_text_that_is_closed_unsaved_counts_no_longer()
    {
        editor.Begin().Open(File, Editor.Figures("persons-convictd", "3"));
        Assert.Single(editor.Problems(File, 1));
        editor.Tell("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = editor.UriOf(File) } });
        Assert.Empty(editor.Problems(File));
    }

    [Fact]
    public void Settings_are_checked_as_they_are_typed()
    {
        editor.Begin().Open("reportkit.yml");
        editor.Replace("reportkit.yml", 2, 1, 0, 4, "knd");
        Assert.Contains(editor.Problems("reportkit.yml", 2), p => p.StartsWith("(1,0,3) RK1801 'knd' isn't a key", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_is_a_character_that_is_not_known()
    {
        editor.Begin().Open(File);
        Assert.Empty(editor.Problems(File, 1));
        editor.Send($$$"""
            {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{editor.UriOf(File)}}}","version":2},
            "contentChanges":[{"range":{"start":{"line":1,"character":4},"end":{"line":1,"character":4}},"text":"\\\ud83d"}]}}
            """);
        Assert.Contains("isn't in indicators.csv", Assert.Single(editor.Problems(File, 2)), StringComparison.Ordinal);
        editor.Replace(File, 3, 1, 4, 6, "");
        Assert.Empty(editor.Problems(File, 3));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_at_their_place()
    {
        System.IO.File.WriteAllBytes(Path.Combine(editor.Folder, File), [.. "iso3\n"u8, 0xC3]);
        editor.Begin();
        Assert.Contains("isn't UTF-8", Assert.Single(editor.Problems(File)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_table_is_checked_when_it_is_saved_and_says_so_once()
    {
        editor.Begin();
        editor.Open(File, $"{Editor.Figures("persons-convicted", "3")}{new string('x', OpenDocument.MostCharacters)}");
        var told = editor.Until(m => m["method"]!.GetValue<string>() == "window/logMessage");
        Assert.EndsWith("prosecutions.csv is larger than 16 MB: it is checked when it is saved.", told["params"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(editor.Problems(File, 1));
    }

    [Fact]
    public void Several_projects_of_a_workspace_are_checked_apart()
    {
        foreach (var name in new[] { "one", "two" })
        {
            editor.Write($"{name}/reportkit.yml", $"title: {name}\ntitel: x\n");
        }

        System.IO.File.Delete(Path.Combine(editor.Folder, "reportkit.yml"));
        Directory.Delete(Path.Combine(editor.Folder, "data"), recursive: true);
        editor.Begin();
        Assert.NotEmpty(editor.Problems("one/reportkit.yml"));
        Assert.NotEmpty(editor.Problems("two/reportkit.yml"));
    }
}
