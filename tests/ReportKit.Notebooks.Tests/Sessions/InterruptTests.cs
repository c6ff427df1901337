namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>A cell can be stopped wherever it is, and the session goes on.</summary>
public sealed class InterruptTests : IDisposable
{
    private readonly MadeSession made = new();

    public void Dispose() => made.Dispose();

    [Theory]
    [InlineData("Console.Write('.'); while (true) { }")]
    [InlineData("Console.Write('.'); while (true) { try { while (true) { } } catch (Exception) { } }")]
    [InlineData("Console.Write('.'); Thread.Sleep(Timeout.Infinite);")]
    [InlineData("Console.Write('.'); await Task.Delay(Timeout.Infinite);")]
    [InlineData("await Task.Delay(1); Console.Write('.'); while (true) { }")]
    [InlineData("Console.Write('.'); async Task Wait() { await Task.Delay(1); while (true) { } } await Wait();")]
    [InlineData("Console.Write('.'); new TaskCompletionSource().Task.Wait();")]
    [InlineData("Console.Write('.'); again: goto again;")]
    [InlineData("Console.Write('.'); for (;;);")]
    [InlineData("Console.Write('.'); do { } while (true);")]
    [InlineData("bool Never(int n) { return false; } Console.Write('.'); Enumerable.Repeat(1, int.MaxValue).SelectMany(_ => Enumerable.Repeat(1, int.MaxValue)).Any(Never);")]
    [InlineData("Console.Write('.'); Enumerable.Repeat(1, int.MaxValue).SelectMany(_ => Enumerable.Repeat(1, int.MaxValue)).Any(n => { return false; });")]
    [InlineData("Console.Write('.'); lock (new object()) { using var gate = new SemaphoreSlim(0); gate.Wait(); }")]
    public void A_cell_is_stopped(string code)
    {
        made.Value("using System.Threading; var x = 5;");
        using var interrupt = new CancellationTokenSource();
        made.Outputs.Written += () => interrupt.Cancel();

        var error = made.Error(code, interrupt.Token);

        Assert.Equal(CellError.Interrupted, error.Name);
        Assert.Equal("5", made.Value("x"));
    }

    [Fact]
    public void A_cell_inside_a_library_that_cannot_be_stopped_says_so()
    {
        using var impatient = new MadeSession(TimeSpan.FromMilliseconds(50));
        using var interrupt = new CancellationTokenSource();
        using var release = new ManualResetEventSlim();
        impatient.Outputs.Written += () => (impatient.Outputs.Errors.Length == 0 ? interrupt.Cancel : (Action)release.Set)();
        HoldsOn.Until = release;

        impatient.Run($"#r \"{typeof(HoldsOn).Assembly.Location}\"\nConsole.Write('.'); ReportKit.Notebooks.Tests.Sessions.HoldsOn.Stubbornly();", interrupt.Token);

        Assert.Equal("The cell doesn't stop: it is inside a library that can't be interrupted. Restart the session to end it.\n", impatient.Outputs.Errors);
    }

    [Fact]
    public void A_cell_s_own_cancellation_is_its_own_error() =>
        Assert.Equal("OperationCanceledException", made.Error("throw new OperationCanceledException();").Name);
}

/// <summary>A library that heeds nobody.</summary>
public static class HoldsOn
{
    internal static ManualResetEventSlim Until { get; set; } = new();

    public static void Stubbornly()
    {
        while (!Until.IsSet)
        {
        }
    }
}
