namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class HelpTests
{
    private static readonly string Folder = AppContext.BaseDirectory;

    [Fact]
    public void The_root_help_lists_commands_examples_and_exit_codes()
    {
        var help = Tool.Run(Folder, "--help").IsDone().Output;

        Assert.Contains("Examples:", help, StringComparison.Ordinal);
        Assert.Contains("0 done; 1 the data, a template or a notebook has errors; 2 wrong usage", help, StringComparison.Ordinal);
        Assert.All(["init", "check", "render", "status", "watch", "new", "confirm", "add", "worksheet", "list", "tidy", "import", "countries", "export", "cite", "templates", "schema", "compare", "explain", "assess", "approve", "backtest", "upgrade", "notebook", "jupyter", "lsp"], command => Assert.Contains($"\n  {command} ", help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("render")]
    [InlineData("watch")]
    [InlineData("new")]
    [InlineData("confirm")]
    [InlineData("tidy")]
    [InlineData("import glotip")]
    [InlineData("import ctdc")]
    [InlineData("import 3p")]
    [InlineData("import tip-tiers")]
    [InlineData("import tip-world-table")]
    [InlineData("countries map")]
    [InlineData("export facts")]
    [InlineData("export datapackage")]
    [InlineData("cite")]
    [InlineData("approve")]
    [InlineData("compare")]
    [InlineData("explain")]
    [InlineData("status")]
    [InlineData("upgrade")]
    public void Each_commands_help_has_an_example_of_it(string command)
    {
        var help = Tool.Run(Folder, [.. command.Split(' '), "--help"]).IsDone().Output;

        Assert.Contains($"    reportkit {command}", help, StringComparison.Ordinal);
        Assert.Contains("--data <DIR>", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_option_is_described()
    {
        foreach (var line in new[] { "init", "check", "render", "status", "watch", "new", "confirm", "add figure", "add statement", "worksheet", "list indicators", "tidy", "import glotip", "import ctdc", "import 3p", "import tip-tiers", "import tip-world-table", "countries map", "export facts", "export datapackage", "cite", "templates list", "templates copy", "templates diff", "schema", "compare", "explain", "approve", "upgrade", "notebook run", "notebook clean", "jupyter install", "lsp" }.SelectMany(command => Tool.Run(Folder, [.. command.Split(' '), "--help"]).Output.Split('\n')).Where(l => l.StartsWith("  --", StringComparison.Ordinal)))
        {
            Assert.Matches(@"^  --\S+( <[^>]+>)?( \(REQUIRED\))?  +\S", line);
        }
    }

    [Fact]
    public void The_version_is_three_numbers() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", Tool.Run(Folder, "--version").IsDone().Output.ReplaceLineEndings("\n"));
}
