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
    public void Of_very_many_problems_the_last_says_how_many_there_are_and_where_they_are_listed()
    {
        var row = Editor.Figures("persons-convictd", "3").Split('\n')[1];
        editor.Begin().Open(File, Editor.Figures("persons-convictd", "3") + string.Concat(Enumerable.Range(0, 511).Select(i => $"{row.Replace("2017", $"{1400 + i}", StringComparison.Ordinal)}\n")));
        var problems = editor.Problems(File, 1);
        Assert.Equal(501, problems.Length);
        Assert.Equal("(0,0,0)  The file has 12 problems more than are shown here: 'reportkit check' lists all.", problems[^1]);
    }

    [Fact]
    public void What_is_wrong_with_a_file_of_the_kit_is_told_at_the_settings_and_said_to_be_the_kit_s()
    {
        var problem = new Problem(Severity.Error, "RK2002", "The part is missing.", new FilePlace("kit/templates/citation.sbn-md", 1, 4));
        var (path, told) = Assert.Single(new ProjectCheck(editor.Folder, new Dictionary<string, OpenDocument>(), new Validated<CheckedInputs>([problem])).Publish());
        Assert.Equal(Path.Combine(editor.Folder, "reportkit.yml"), path);
        Assert.Equal(
            "This is about kit/templates/citation.sbn-md(1,4), a file that the kit carries and not one of this project: The part is missing.",
            Assert.Single(told.Diagnostics).Message);
    }

    [Fact]
    public void A_notebook_with_outputs_or_that_cannot_be_read_is_told_as_the_command_tells_it()
    {
        const string Notebook = "notebooks/made.ipynb";
        editor.Write(Notebook, """
            {
             "cells": [
              {
               "cell_type": "code",
               "execution_count": 1,
               "id": "a1",
               "metadata": {},
               "outputs": [],
               "source": []
              }
             ],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """);
        editor.Begin();
        Assert.Contains("'reportkit notebook clean notebooks/made.ipynb' removes that.", Assert.Single(editor.Problems(Notebook)), StringComparison.Ordinal);
        editor.Open(Notebook, "{");
        Assert.Contains("RK", Assert.Single(editor.Problems(Notebook, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_any_project_has_no_problems_and_no_answers()
    {
        using var elsewhere = new Editor();
        System.IO.File.Delete(Path.Combine(elsewhere.Folder, "reportkit.yml"));
        editor.Begin();
        var uri = elsewhere.UriOf(File);
        editor.Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "csv", ["version"] = 1, ["text"] = "iso3\n" },
        });
        var answer = editor.Ask("textDocument/hover", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["position"] = new JsonObject { ["line"] = 0, ["character"] = 0 },
        });
        Assert.Null(answer["error"]);
        Assert.Null(answer["result"]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Edits_inside_a_surrogate_pair_harm_nothing(int character)
    {
        editor.Begin().Open(File);
        Assert.Empty(editor.Problems(File, 1));
        editor.Replace(File, 2, 1, 4, 4, "😀");
        Assert.Single(editor.Problems(File, 2));
        editor.Replace(File, 3, 1, character, character + 1, "");
        Assert.NotEmpty(editor.Problems(File, 3));
        Assert.Null(editor.AskOf("textDocument/completion", File, 1, character)["error"]);
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
