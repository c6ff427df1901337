using System.IO.Pipes;
using System.Text.Json.Nodes;
using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

/// <summary>The kernel by standard input and output, a message a line.</summary>
public sealed class LinesTests : IDisposable
{
    private readonly AnonymousPipeServerStream toKernel = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream fromKernel = new(PipeDirection.In);
    private readonly LogLines log = new();
    private readonly StreamWriter writer;
    private readonly StreamReader reader;
    private readonly Thread thread;

    public LinesTests()
    {
        var session = new ScriptedSession()
            .On("6 * 7", cell =>
            {
                cell.Outputs.Write(Notebooks.StreamName.Output, "one\ntwo\n");
                return ScriptedSession.Value("42");
            })
            .On("ask", cell => ScriptedSession.Value(cell.Outputs.ReadLine("Country? ", isPassword: false)))
            .On("fail", _ => ScriptedSession.Failure("FormatException", "no number"))
            .On("loop", cell =>
            {
                cell.Interrupt.WaitHandle.WaitOne();
                cell.Interrupt.ThrowIfCancellationRequested();
            });
        writer = new StreamWriter(toKernel) { AutoFlush = true, NewLine = "\n" };
        reader = new StreamReader(fromKernel);
        var input = new AnonymousPipeClientStream(PipeDirection.In, toKernel.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, fromKernel.ClientSafePipeHandle);
        thread = new Thread(() =>
        {
            var kernelLog = new KernelLog(log);
            using var kernel = new Kernel(new KernelLines(input, output, kernelLog), Task.FromResult<Notebooks.ICellSession>(session), kernelLog)
            {
                Patience = TimeSpan.FromMilliseconds(50),
            };
            kernel.Run(() => false);
            output.Dispose();
        });
        thread.Start();
    }

    public void Dispose()
    {
        writer.Dispose();
        Assert.True(thread.Join(JupyterClient.Longest), "The kernel doesn't end with its input.");
        reader.Dispose();
    }

    [Fact]
    public void A_cell_is_answered_line_by_line()
    {
        Execute("a", "6 * 7");
        var lines = Until("execute_reply", "a");
        Assert.Equal(
            ["iopub status", "iopub execute_input", "iopub stream", "iopub execute_result", "shell execute_reply"],
            lines.Where(l => ParentOf(l) == "a").Select(l => $"{l["channel"]} {l["header"]!["msg_type"]}"));
        Assert.Equal("one\ntwo\n", (string?)lines.Find(l => TypeOf(l) == "stream")!["content"]!["text"]);
        Assert.Equal("42", (string?)lines.Find(l => TypeOf(l) == "execute_result")!["content"]!["data"]!["text/plain"]);
        Assert.Equal("ok", (string?)lines[^1]["content"]!["status"]);
    }

    [Fact]
    public void A_cell_asks_and_is_answered()
    {
        Execute("a", "ask");
        Assert.Equal("stdin", (string?)Until("input_request", "a")[^1]["channel"]);
        Send("stdin", "b", "input_reply", """{"value":"XAA"}""");
        Assert.Equal("XAA", (string?)Until("execute_result", "a")[^1]["content"]!["data"]!["text/plain"]);
    }

    [Fact]
    public void A_cell_that_runs_is_interrupted()
    {
        Execute("a", "loop");
        Until("execute_input", "a");
        Send("control", "b", "interrupt_request", "{}");
        Assert.Equal("Interrupted", (string?)Until("execute_reply", "a")[^1]["content"]!["ename"]);
    }

    [Fact]
    public void Cells_that_wait_behind_one_that_fails_are_left_out()
    {
        Execute("a", "fail");
        Execute("b", "6 * 7");
        Assert.Equal("aborted", (string?)Until("execute_reply", "b")[^1]["content"]!["status"]);
        Execute("c", "6 * 7");
        Assert.Equal("ok", (string?)Until("execute_reply", "c")[^1]["content"]!["status"]);
    }

    [Theory]
    [InlineData("hello", "it isn't JSON: ")]
    [InlineData("[]", "it is no JSON object but Array")]
    [InlineData("{\"channel\":\"shell\"}", "its header is no JSON object")]
    [InlineData("{\"channel\":\"shell\",\"header\":[],\"content\":{}}", "its header is no JSON object")]
    [InlineData("{\"channel\":\"shell\",\"header\":{\"msg_id\":\"1\"},\"content\":{}}", "its header has no msg_type")]
    [InlineData("{\"channel\":\"shell\",\"header\":{\"msg_id\":\"1\",\"msg_type\":\"\\ud800\"},\"content\":{}}", "the msg_type in its header is no text")]
    [InlineData("{\"channel\":\"post\",\"header\":{\"msg_id\":\"1\",\"msg_type\":\"x\"},\"content\":{}}", "there is no channel 'post'")]
    [InlineData("{\"header\":{\"msg_id\":\"1\",\"msg_type\":\"x\"},\"content\":{}}", "there is no channel ''")]
    [InlineData("{\"channel\":\"iopub\",\"header\":{\"msg_id\":\"1\",\"msg_type\":\"x\"},\"content\":{}}", "nothing is taken on IOPub")]
    public void What_is_no_message_is_dropped_with_one_line_and_the_kernel_goes_on(string line, string said)
    {
        writer.WriteLine(line);
        Assert.StartsWith($"reportkit kernel: dropped a line: {said}", log.Next(), StringComparison.Ordinal);
        Execute("a", "6 * 7");
        Until("execute_reply", "a");
    }

    [Fact]
    public void It_ends_when_it_is_told_to()
    {
        Send("control", "a", "shutdown_request", """{"restart":false}""");
        Until("shutdown_reply", "a");
        Assert.True(thread.Join(JupyterClient.Longest), "The kernel doesn't end.");
    }

    private static string TypeOf(JsonNode line) => (string)line["header"]!["msg_type"]!;

    private static string? ParentOf(JsonNode line) => (string?)line["parent_header"]!["msg_id"];

    private void Execute(string id, string code) => Send(
        "shell", id, "execute_request", JsonSerializer.Serialize(new { code, silent = false, store_history = true, allow_stdin = true, stop_on_error = true }));

    private void Send(string channel, string id, string type, string content) => writer.WriteLine(
        $$$"""{"channel":"{{{channel}}}","header":{"msg_id":"{{{id}}}","msg_type":"{{{type}}}"},"parent_header":{},"metadata":{},"content":{{{content}}}}""");

    // All lines up to the one of a type that a message caused.
    private List<JsonNode> Until(string type, string parent)
    {
        var lines = new List<JsonNode>();
        do
        {
            var line = reader.ReadLine();
            Assert.NotNull(line);
            lines.Add(JsonNode.Parse(line)!);
        }
        while (TypeOf(lines[^1]) != type || ParentOf(lines[^1]) != parent);

        return lines;
    }
}
