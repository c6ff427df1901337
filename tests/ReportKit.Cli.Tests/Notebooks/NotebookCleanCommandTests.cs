namespace ReportKit.Cli.Tests;

/// <summary><c>reportkit notebook clean</c>.</summary>
public sealed class NotebookCleanCommandTests : IDisposable
{
    private readonly NotebookFolder made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void What_running_left_fails_the_check_and_is_taken_out()
    {
        var file = made.Write("one", "1", "2");
        var clean = File.ReadAllText(file);
        File.WriteAllText(file, clean.Replace("\"execution_count\": null", "\"execution_count\": 5", StringComparison.Ordinal));

        made.Run("clean", "one.ipynb", "--check").IsFailure(
            "one.ipynb: error RK3002: Cell 1 ('c1') holds the execution count 5. 'reportkit notebook clean one.ipynb' removes that.",
            "one.ipynb: error RK3002: Cell 2 ('c2') holds the execution count 5.");
        Assert.Equal("1 of 1 notebook cleaned.", made.Run("clean", "one.ipynb").IsDone().Output.Split('\n')[1]);
        Assert.Equal(clean, File.ReadAllText(file));
        Assert.Equal("1 notebook: nothing to clean.\n", made.Run("clean", "one.ipynb", "--check").IsDone().Output);
    }

    [Fact]
    public void Another_form_than_nbformat_s_own_fails_the_check()
    {
        var file = made.Write("one", "1");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));

        made.Run("clean", ".", "--check").IsFailure("one.ipynb: error RK3002: The file isn't in nbformat's own form (order of keys, indent, line ends).");
    }
}
