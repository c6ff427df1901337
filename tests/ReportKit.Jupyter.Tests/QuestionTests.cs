using ReportKit.Jupyter.Tests.Client;
using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests;

public class QuestionTests
{
    [Fact]
    public void A_kernel_says_what_it_is()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        var reply = kernel.Client.Ask("kernel_info_request", new { }).Reply;
        Assert.Equal("ok", reply["status"]);
        Assert.Equal("5.3", reply["protocol_version"]);
        Assert.Equal("reportkit", reply["implementation"]);
        Assert.Matches(@"^\d+\.\d+\.\d+", reply["implementation_version"]);
        Assert.Equal("False", reply["debugger"]);
        Assert.Equal(
            """{"name":"C#","version":"15.0","mimetype":"text/x-csharp","file_extension":".cs","pygments_lexer":"csharp","codemirror_mode":"text/x-csharp"}""",
            reply["language_info"]);
    }

    [Fact]
    public void Completions_count_in_code_points()
    {
        const string Code = "\"😀😀\".Le";
        var session = new ScriptedSession { Found = new Completions([new Completion("Length", "property")], 7, 9) };
        using var kernel = RunningKernel.Start(session);
        var reply = kernel.Client.Ask("complete_request", new { code = Code, cursor_pos = 7 }).Reply;
        Assert.Equal((Code, 9), session.Asked);
        Assert.Equal(
            """{"matches":["Length"],"cursor_start":5,"cursor_end":7,"metadata":{"_jupyter_types_experimental":[{"text":"Length","type":"property","start":5,"end":7}]},"status":"ok"}""",
            reply.Content.GetRawText());
    }

    [Theory]
    [InlineData("{}", 3)]
    [InlineData("""{"cursor_pos":100}""", 3)]
    [InlineData("""{"cursor_pos":-1}""", 0)]
    public void A_cursor_outside_the_code_is_at_its_end(string cursor, int position)
    {
        var session = new ScriptedSession();
        using var kernel = RunningKernel.Start(session);
        var content = System.Text.Json.Nodes.JsonNode.Parse(cursor)!;
        content["code"] = "abc";
        kernel.Client.Ask("complete_request", content);
        Assert.Equal(("abc", position), session.Asked);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_stands_at_the_cursor_is_described(int level)
    {
        var session = new ScriptedSession { Described = MimeBundle.OfText("class System.String") };
        using var kernel = RunningKernel.Start(session);
        var reply = kernel.Client.Ask("inspect_request", new { code = "😀string", cursor_pos = 2, detail_level = level }).Reply;
        Assert.Equal(("😀string", 3), session.Asked);
        Assert.Equal("""{"found":true,"data":{"text/plain":"class System.String"},"metadata":{},"status":"ok"}""", reply.Content.GetRawText());
    }

    [Fact]
    public void Where_nothing_stands_nothing_is_found()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        var reply = kernel.Client.Ask("inspect_request", new { code = "", cursor_pos = 0, detail_level = 0 }).Reply;
        Assert.Equal("""{"found":false,"data":{},"metadata":{},"status":"ok"}""", reply.Content.GetRawText());
    }

    [Theory]
    [InlineData("if (x)\n{", "    ")]
    [InlineData("  foo(\n    a,", "    ")]
    [InlineData("  if (x) {\n", "      ")]
    [InlineData("var x =", "")]
    [InlineData("", "")]
    public void The_next_line_begins_as_the_last_and_deeper_after_an_open_bracket(string code, string indent) =>
        Assert.Equal(indent, CodeQuestions.IndentAfter(code));

    [Fact]
    public void There_are_no_comms_and_one_that_is_opened_is_closed()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        Assert.Equal("""{"comms":{},"status":"ok"}""", kernel.Client.Ask("comm_info_request", new { target_name = "widgets" }).Reply.Content.GetRawText());
        var opened = kernel.Client.Send(Channel.Shell, "comm_open", new { comm_id = "c1", target_name = "widgets", data = new { } });
        var closed = Assert.Single(kernel.Client.PublishedUntilIdle(opened));
        Assert.Equal("comm_close", closed.Type);
        Assert.Equal("""{"comm_id":"c1","data":{}}""", closed.Content.GetRawText());
        Assert.Empty(kernel.Client.PublishedUntilIdle(kernel.Client.Send(Channel.Shell, "comm_msg", new { comm_id = "c1", data = new { } })));
    }
}
