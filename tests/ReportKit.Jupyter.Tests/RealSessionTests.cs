using Microsoft.CodeAnalysis.CSharp;
using ReportKit.Jupyter.Tests.Client;
using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests;

/// <summary>The kernel with the session that it is for.</summary>
public sealed class RealSessionTests : IDisposable
{
    private readonly CSharpSession session = new(AppContext.BaseDirectory);
    private readonly RunningKernel kernel;

    public RealSessionTests() => kernel = RunningKernel.Start(session);

    public void Dispose()
    {
        kernel.Dispose();
        session.Dispose();
    }

    [Fact]
    public void Cells_stand_on_each_other()
    {
        kernel.Client.Execute("var x = 40;");
        var exchange = kernel.Client.Execute("Console.WriteLine(\"hello\"); Console.Error.WriteLine(\"careful\"); x + 2");
        Assert.Equal("hello\n", exchange.Text("stdout"));
        Assert.Equal("careful\n", exchange.Text("stderr"));
        Assert.Equal("42", exchange.Of("execute_result").Single().Content.GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true) { Console.Write(\".\"); }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("Console.ReadLine();")]
    public void A_cell_that_does_not_end_is_stopped(string code)
    {
        for (var turn = 0; turn < 3; turn++)
        {
            var cell = kernel.Client.Send(Channel.Shell, "execute_request", new { code = $"var a = {turn}; Console.WriteLine(\"begun\"); {code}", allow_stdin = true });
            kernel.Client.Published(cell, "stream");
            kernel.Client.Send(Channel.Control, "interrupt_request", new { });
            Assert.Equal(CellError.Interrupted, kernel.Client.Receive(Channel.Shell)["ename"]);
        }

        var exchange = kernel.Client.Execute("a");
        Assert.Equal("2", exchange.Of("execute_result").Single().Content.GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Fact]
    public void Mistakes_name_their_lines()
    {
        var reply = kernel.Client.Execute("var a = 1;\nint b = \"two\";").Reply;
        Assert.Equal(CellError.CompilationError, reply["ename"]);
        Assert.Contains("cell 1(2,", reply["evalue"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("if (true)\n{", "incomplete", "    ")]
    [InlineData("var = 1 2;", "invalid", null)]
    public void Code_is_complete_or_not(string code, string status, string? indent)
    {
        var reply = kernel.Client.Ask("is_complete_request", new { code }).Reply;
        Assert.Equal(status, reply["status"]);
        Assert.Equal(indent, reply.Content.TryGetProperty("indent", out var field) ? field.GetString() : null);
    }

    [Fact]
    public void Names_are_completed_behind_characters_that_are_two_units_long()
    {
        const string Code = "var face = \"😀\"; face.Leng";
        var reply = kernel.Client.Ask("complete_request", new { code = Code, cursor_pos = Code.Length - 1 }).Reply;
        Assert.Contains("Length", reply.Content.GetProperty("matches").EnumerateArray().Select(m => m.GetString()));
        Assert.Equal((Code.Length - 5, Code.Length - 1), (reply.Content.GetProperty("cursor_start").GetInt32(), reply.Content.GetProperty("cursor_end").GetInt32()));
    }

    [Fact]
    public void The_language_is_the_one_that_the_compiler_knows() =>
        Assert.Equal(KernelDescription.LanguageVersion, LanguageVersion.Latest.MapSpecifiedToEffectiveVersion().ToDisplayString());
}
