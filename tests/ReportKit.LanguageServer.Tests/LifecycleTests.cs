using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>How a conversation begins and ends, and what it stands.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public void It_says_what_it_can_and_ends_with_0_after_shutdown()
    {
        using var editor = new Editor();
        var answer = editor.Ask("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = new JsonObject() });
        Assert.Equal("utf-16", answer["result"]!["capabilities"]!["positionEncoding"]!.GetValue<string>());
        Assert.Equal(2, answer["result"]!["capabilities"]!["textDocumentSync"]!["change"]!.GetValue<int>());
        Assert.Null(editor.Ask("shutdown")["error"]);
        editor.Tell("exit", null);
        Assert.Equal(0, editor.ExitCode());
    }

    [Fact]
    public void It_ends_with_1_where_nobody_shut_it_down()
    {
        using var editor = new Editor();
        editor.Begin().Tell("exit", null);
        Assert.Equal(1, editor.ExitCode());
    }

    [Fact]
    public void It_ends_with_its_input()
    {
        using var editor = new Editor();
        editor.Begin().Leave();
        Assert.Equal(1, editor.ExitCode());
    }

    [Fact]
    public void It_ends_with_the_editor_that_started_it()
    {
        using var editor = new Editor();
        editor.Tell("initialize", new JsonObject { ["processId"] = int.MaxValue, ["capabilities"] = new JsonObject() });
        Assert.Equal(1, editor.ExitCode());
    }

    [Fact]
    public void An_unknown_method_is_answered_and_the_talk_goes_on()
    {
        using var editor = new Editor();
        Assert.Equal(-32601, editor.Begin().Ask("textDocument/nothing")["error"]!["code"]!.GetValue<int>());
        editor.Tell("$/nothing", new JsonObject());
        Assert.Null(editor.Ask("shutdown")["error"]);
    }

    [Fact]
    public void Before_it_is_initialized_it_answers_nothing_else()
    {
        using var editor = new Editor();
        Assert.Equal(-32002, editor.Ask("shutdown")["error"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public void What_is_no_json_ends_the_talk_with_a_word_in_the_log()
    {
        using var editor = new Editor();
        editor.Begin().Send("{\"jsonrpc\":");
        Assert.Equal(1, editor.ExitCode());
        Assert.Contains("can't be read", editor.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workspace_without_a_project_is_told_once()
    {
        using var editor = new Editor();
        Directory.CreateDirectory(Path.Combine(editor.Folder, "elsewhere"));
        File.Delete(Path.Combine(editor.Folder, "reportkit.yml"));
        editor.Begin("elsewhere");
        var told = editor.Until(m => m["method"]?.GetValue<string>() == "window/logMessage");
        Assert.StartsWith("There is no ReportKit project in this workspace.", told["params"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
