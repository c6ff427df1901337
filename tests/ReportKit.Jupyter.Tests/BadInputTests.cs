using System.Net;
using System.Net.Sockets;
using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public class BadInputTests
{
    private static readonly Dictionary<string, (Func<JupyterClient, List<byte[]>> Frames, string Line)> Bad = new()
    {
        ["no delimiter"] = (_ => ["hello"u8.ToArray()], "it has no <IDS|MSG> frame"),
        ["empty"] = (_ => [[]], "it has no <IDS|MSG> frame"),
        ["cut short"] = (c => Good(c)[..4], "it is cut short: 3 of 5 parts came after <IDS|MSG>"),
        ["delimiter only"] = (c => Good(c)[..1], "it is cut short: 0 of 5 parts came after <IDS|MSG>"),
        ["wrong signature"] = (c => With(Good(c), 1, Encoding.ASCII.GetBytes(new string('0', 64))), "its signature is wrong"),
        ["short signature"] = (c => With(Good(c), 1, "00"u8.ToArray()), "its signature is wrong"),
        ["no signature"] = (c => With(Good(c), 1, []), "its signature is wrong"),
        ["changed content"] = (c => With(Good(c), 5, """{"code":"other"}"""u8.ToArray()), "its signature is wrong"),
        ["malformed header"] = (c => c.Sign("""{"msg_id":""", "{}", Unique(), "{}"), "one of its parts isn't JSON: "),
        ["malformed content"] = (c => c.Sign(Header(c), "{}", Unique(), "{"), "one of its parts isn't JSON: "),
        ["deep content"] = (c => c.Sign(Header(c), "{}", Unique(), $"{{\"a\":{new string('[', 10_000)}"), "one of its parts isn't JSON: "),
        ["array for content"] = (c => c.Sign(Header(c), "{}", "{}", "[]"), "one of its parts is no JSON object but Array"),
        ["null for parent"] = (c => c.Sign(Header(c), "null", "{}", "{}"), "one of its parts is no JSON object but Null"),
        ["no type"] = (c => c.Sign("""{"msg_id":"1"}""", "{}", Unique(), "{}"), "its header has no msg_type"),
        ["no id"] = (c => c.Sign("""{"msg_type":"execute_request"}""", "{}", Unique(), "{}"), "its header has no msg_id"),
        ["empty type"] = (c => c.Sign("""{"msg_id":"1","msg_type":""}""", "{}", Unique(), "{}"), "its header has no msg_type"),
        ["number for type"] = (c => c.Sign("""{"msg_id":"1","msg_type":7}""", "{}", Unique(), "{}"), "its header has no msg_type"),
        ["half a pair in the type"] = (c => c.Sign("""{"msg_id":"1","msg_type":"\ud800"}""", "{}", Unique(), "{}"), "the msg_type in its header is no text"),
        ["not UTF-8"] = (c => c.Sign([Encoding.UTF8.GetBytes(Header(c)), "{}"u8.ToArray(), "{}"u8.ToArray(), Encoding.Latin1.GetBytes("""{"code":"ü"}""")]), "it isn't UTF-8"),
    };

    public static TheoryData<string> Names => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_no_message_is_dropped_with_one_line_and_the_kernel_goes_on(string name)
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        foreach (var channel in new[] { Channel.Shell, Channel.Control, Channel.Stdin })
        {
            kernel.Client.SendFrames(channel, Bad[name].Frames(kernel.Client));
            Assert.StartsWith($"reportkit kernel: dropped a message on {channel}: {Bad[name].Line}", kernel.Log.Next(), StringComparison.Ordinal);
        }

        Assert.Equal("ok", kernel.Client.Execute("").Reply["status"]);
    }

    [Fact]
    public void A_message_that_was_overheard_is_not_taken_again_on_any_channel()
    {
        var session = new ScriptedSession();
        using var kernel = RunningKernel.Start(session);
        var frames = Good(kernel.Client);
        foreach (var channel in new[] { Channel.Shell, Channel.Control })
        {
            kernel.Client.SendFrames(Channel.Shell, frames);
        }

        Assert.Equal("reportkit kernel: dropped a message on Shell: its signature was seen before", kernel.Log.Next());
        kernel.Client.SendFrames(Channel.Control, frames);
        Assert.Equal("reportkit kernel: dropped a message on Control: its signature was seen before", kernel.Log.Next());
        kernel.Client.Receive(Channel.Shell);
        Assert.Equal(["cell 1"], session.Names);
    }

    [Theory]
    [InlineData("Shell", "debug_request")]
    [InlineData("Shell", "nonsense")]
    [InlineData("Control", "execute_request")]
    [InlineData("Control", "create_subshell_request")]
    public void An_unknown_type_is_dropped_with_one_line_between_busy_and_idle(string by, string type)
    {
        var channel = Enum.Parse<Channel>(by);
        using var kernel = RunningKernel.Start(new ScriptedSession());
        var request = kernel.Client.Send(channel, type, new { });
        Assert.Empty(kernel.Client.PublishedUntilIdle(request));
        Assert.Equal($"reportkit kernel: dropped a message on {by}: the type '{type}' is unknown there", kernel.Log.Next());
        Assert.Equal("ok", kernel.Client.Execute("").Reply["status"]);
    }

    [Theory]
    [InlineData("execute_request", """{"silent":false}""", "code")]
    [InlineData("execute_request", """{"code":null}""", "code")]
    [InlineData("execute_request", """{"code":7}""", "code")]
    [InlineData("execute_request", """{"code":"\ud800"}""", "code")]
    [InlineData("complete_request", """{"code":"x","cursor_pos":"end"}""", "cursor_pos")]
    [InlineData("history_request", """{}""", "hist_access_type")]
    [InlineData("is_complete_request", """{}""", "code")]
    public void A_request_with_a_wrong_field_is_answered_with_an_error_that_names_it(string type, string content, string field)
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        kernel.Client.SendFrames(Channel.Shell, kernel.Client.Sign(kernel.Client.HeaderOf("1", type), "{}", "{}", content));
        var reply = kernel.Client.Finish("1").Reply;
        Assert.Equal("error", reply["status"]);
        Assert.Equal("InvalidRequest", reply["ename"]);
        Assert.Contains(field, reply["evalue"], StringComparison.Ordinal);
        Assert.Contains($"{type} failed: InvalidRequest", kernel.Log.Next(), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_are_not_known_and_buffers_are_passed_over()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession().On("cell", _ => ScriptedSession.Value("1")));
        var frames = kernel.Client.Sign(kernel.Client.HeaderOf("1", "execute_request"), "{}", """{"deletedCells":[]}""", """{"code":"cell","new":{"deep":[1]}}""");
        kernel.Client.SendFrames(Channel.Shell, [.. frames, [0xff, 0], []]);
        Assert.Equal("ok", kernel.Client.Finish("1").Reply["status"]);
    }

    [Fact]
    public void A_stranger_at_the_port_does_no_harm()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession());
        foreach (var channel in Enum.GetValues<Channel>())
        {
            var endpoint = new Uri(kernel.Connection.EndpointOf(channel));
            using var stranger = new TcpClient();
            stranger.Connect(IPAddress.Loopback, endpoint.Port);
            stranger.GetStream().Write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8);
        }

        Assert.Equal("ok", kernel.Client.Execute("").Reply["status"]);
    }

    private static List<byte[]> Good(JupyterClient client) => client.Sign(Header(client), "{}", "{}", """{"code":"x"}""");

    private static string Header(JupyterClient client) => client.HeaderOf(Guid.NewGuid().ToString(), "execute_request");

    // The same bytes twice would be dropped for that.
    private static string Unique() => $$"""{"id":"{{Guid.NewGuid()}}"}""";

    private static List<byte[]> With(List<byte[]> frames, int place, byte[] other)
    {
        frames[place] = other;
        return frames;
    }
}
