using ReportKit.Jupyter.Tests.Client;
using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests;

public class OutputTests
{
    [Fact]
    public void Streams_come_in_order_and_apart()
    {
        var exchange = Run(cell =>
        {
            cell.Outputs.Write(StreamName.Output, "one\n");
            cell.Outputs.Write(StreamName.Error, "two\n");
            cell.Outputs.Write(StreamName.Output, "three\n");
        });
        Assert.Equal(
            ["""{"name":"stdout","text":"one\n"}""", """{"name":"stderr","text":"two\n"}""", """{"name":"stdout","text":"three\n"}"""],
            exchange.Of("stream").Select(m => m.Content.GetRawText()));
    }

    [Fact]
    public void What_is_shown_can_be_replaced()
    {
        var exchange = Run(cell =>
        {
            cell.Outputs.Display(MimeBundle.OfText("half"), "progress");
            cell.Outputs.Update(MimeBundle.OfText("done"), "progress");
            cell.Outputs.Display(MimeBundle.OfText("unnamed"), null);
        });
        Assert.Equal("""{"data":{"text/plain":"half"},"metadata":{},"transient":{"display_id":"progress"}}""", exchange.Of("display_data").First().Content.GetRawText());
        Assert.Equal("""{"data":{"text/plain":"done"},"metadata":{},"transient":{"display_id":"progress"}}""", exchange.Of("update_display_data").Single().Content.GetRawText());
        Assert.Equal("""{"data":{"text/plain":"unnamed"},"metadata":{},"transient":{}}""", exchange.Of("display_data").Last().Content.GetRawText());
    }

    [Fact]
    public void Output_is_cleared()
    {
        var exchange = Run(cell =>
        {
            cell.Outputs.Clear(wait: true);
            cell.Outputs.Clear(wait: false);
        });
        Assert.Equal(["""{"wait":true}""", """{"wait":false}"""], exchange.Of("clear_output").Select(m => m.Content.GetRawText()));
    }

    [Theory]
    [InlineData("application/json", """{"a":[1,2]}""", """{"a":[1,2]}""")]
    [InlineData("application/vnd.plotly.v1+json", """{"data":[]}""", """{"data":[]}""")]
    [InlineData("text/html", "<b>bold</b>", "\"<b>bold</b>\"")]
    [InlineData("application/json", "{not json", "\"{not json\"")]
    public void Json_is_sent_as_json_and_everything_else_as_text(string mimeType, string content, string sent)
    {
        var exchange = Run(cell => cell.Outputs.Display(new MimeBundle(new Dictionary<string, string> { [mimeType] = content }), null));
        Assert.Equal(sent, exchange.Of("display_data").Single().Content.GetProperty("data").GetProperty(mimeType).GetRawText());
    }

    [Fact]
    public void Text_of_every_alphabet_arrives_as_it_was()
    {
        const string Text = "naïve Ελλάδα 中国 😀 \"quoted\" <&> \0 \u001b[31m";
        Assert.Equal(Text, Run(cell => cell.Outputs.Write(StreamName.Output, Text)).Text("stdout"));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_make_a_message_unsendable()
    {
        var exchange = Run(cell =>
        {
            cell.Outputs.Write(StreamName.Output, "a\ud83db\udc00");
            cell.Outputs.Display(new MimeBundle(new Dictionary<string, string> { ["text/plain"] = "\ud83d", ["application/json"] = "[\"\\ud83d\",\"\ud83d\"]", ["text/\udc00"] = "x" }), "\ud83d");
        });
        Assert.Equal("a\ufffdb\ufffd", exchange.Text("stdout"));
        Assert.Equal("\ufffd", exchange.Of("display_data").Single().Content.GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Fact]
    public void Fifty_megabytes_pass_unharmed()
    {
        var line = $"{new string('x', 1023)}\n";
        var lines = string.Concat(Enumerable.Repeat(line, 16));
        var exchange = Run(cell =>
        {
            cell.Outputs.Write(StreamName.Output, string.Concat(Enumerable.Repeat(line, 25 * 1024)));
            for (var written = 0; written < 25 * 64; written++)
            {
                cell.Outputs.Write(StreamName.Output, lines);
            }
        });
        var text = exchange.Text("stdout");
        Assert.Equal(50 << 20, text.Length);
        Assert.Equal(50 * 1024, text.AsSpan().Count('\n'));
    }

    [Fact]
    public void What_a_thread_writes_after_its_cell_has_ended_belongs_to_that_cell()
    {
        var release = new ManualResetEventSlim();
        var session = new ScriptedSession().On("start", cell =>
        {
            new Thread(() =>
            {
                release.Wait();
                cell.Outputs.Write(StreamName.Output, "late");
            }).Start();
        });
        using var kernel = RunningKernel.Start(session);
        var first = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "start" });
        kernel.Client.Finish(first);
        kernel.Client.Execute("another");
        release.Set();
        Assert.Equal("late", kernel.Client.Published(first, "stream")["text"]);
    }

    [Fact]
    public void Output_of_many_threads_is_all_there()
    {
        var exchange = Run(cell => Parallel.For(0, 1000, i => cell.Outputs.Write(StreamName.Output, "x")));
        Assert.Equal(1000, exchange.Text("stdout").Length);
    }

    [Fact]
    public void The_parent_header_is_the_header_that_was_sent()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        const string Header = """{"msg_id":"7","session":"s","username":"\u00fc","msg_type":"comm_info_request","date":"2024-04-01","version":"5.3","extra":{"kept":true}}""";
        kernel.Client.SendFrames(Channel.Shell, kernel.Client.Sign(Header, "{}", "{}", "{}"));
        var reply = kernel.Client.Receive(Channel.Shell);
        Assert.Equal(Header, reply.Parent.GetRawText());
    }

    [Fact]
    public void Every_message_of_the_kernel_has_a_full_header()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        var exchange = kernel.Client.Execute("");
        Message[] messages = [exchange.Reply, .. exchange.Published];
        Assert.Equal(messages.Length, messages.Select(m => m.Header.GetProperty("msg_id").GetString()).Distinct().Count());
        Assert.All(messages, m =>
        {
            Assert.Equal("5.3", m.Header.GetProperty("version").GetString());
            Assert.NotEqual("", m.Header.GetProperty("session").GetString());
            Assert.NotEqual("", m.Header.GetProperty("username").GetString());
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$", m.Header.GetProperty("date").GetString());
        });
    }

    private static Exchange Run(Action<ScriptedSession.Cell> cell)
    {
        using var kernel = RunningKernel.Start(new ScriptedSession().On("cell", cell));
        return kernel.Client.Execute("cell");
    }
}
