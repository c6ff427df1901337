using ReportKit.Notebooks;

namespace ReportKit.Cli.Tests;

/// <summary><c>reportkit notebook run</c>: what it writes, and what whoever reads the log learns.</summary>
public sealed class NotebookRunCommandTests : IDisposable
{
    private readonly NotebookFolder made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void A_notebook_is_executed_with_its_parameters_and_written_with_a_page()
    {
        made.Write("one", "parameters|var country = \"XAA\";\nvar edition = 2010;", "Console.WriteLine(country);\nedition + 1", "skip-execution|oops(", "raises-exception|throw new FormatException();");

        var result = made.Run("run", "one.ipynb", "-p", "edition=2018", "-p", "country=XAB", "--out", "out").IsDone();

        Assert.StartsWith("1 notebook, 5 cells, written to out (", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["1/5 cell 1 ('c1') ", "2/5 cell 2 ('injected-parameters') ", "3/5 cell 3 ('c2') ", "4/5 cell 4 ('c3') ", "5/5 cell 5 ('c4') "],
            result.ErrorLines.Select(l => l["one.ipynb ".Length..l.IndexOf('(', l.IndexOf(')', StringComparison.Ordinal))]));
        Assert.EndsWith(", skipped)", result.ErrorLines[3], StringComparison.Ordinal);
        Assert.EndsWith(", failed as its tag allows)", result.ErrorLines[4], StringComparison.Ordinal);
        var executed = made.Executed("one");
        Assert.Equal("edition = 2018;\ncountry = \"XAB\";", executed.Cells[1].Source);
        Assert.Equal("XAB\n", Assert.IsType<StreamOutput>(executed.Cells[2].Outputs[0]).Text);
        Assert.Equal("2019", Assert.IsType<ResultOutput>(executed.Cells[2].Outputs[1]).Data.FindText("text/plain"));
        Assert.Equal([1, 2, 3, null, 4], executed.Cells.Select(c => c.ExecutionCount));
        Assert.Contains("XAB", File.ReadAllText(Path.Combine(made.Path, "out", "one.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_attached_is_warned_of_when_the_page_is_made()
    {
        NotebookWriter.Write(new Notebook([new NotebookCell(CellKind.Markdown, "![chart](attachment:chart.png)") { Id = "text" }], JsonMap.Empty, 5), Path.Combine(made.Path, "one.ipynb"));

        var result = made.Run("run", "one.ipynb", "--out", "out").IsDone();

        Assert.Contains("one.ipynb: warning RK3006: Cell 1: The picture “chart.png” (chart) isn’t attached to this cell. Attach it in the editor, or take it out of the text.", result.ErrorLines);
        Assert.Contains("isn’t attached to this cell", File.ReadAllText(Path.Combine(made.Path, "out", "one.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_cell_stops_its_notebook_and_the_log_says_all_that_is_needed_while_others_go_on()
    {
        made.Write("fails", "var x = 0;", "Console.WriteLine(\"before\");\nvar y = 1;\nvar z = y / x;", "var never = 1;");
        made.Write("goes-on", "1");

        var result = made.Run("run", "fails.ipynb", "goes-on.ipynb", "--out", "out", "--junit", "results/junit.xml", "--trx", "results/run.trx");

        Assert.Equal(ExitCodes.Errors, result.ExitCode);
        Assert.Contains(
            """

            fails.ipynb: error RK3003: Cell 2 ('c2'), line 3, failed: DivideByZeroException: Attempted to divide by zero.
              The cell's source:
                    1  Console.WriteLine("before");
                    2  var y = 1;
                >   3  var z = y / x;
              It had printed:
                before
              What happened:
                DivideByZeroException: Attempted to divide by zero.
                   at cell 2, line 3

            """,
            result.Errors,
            StringComparison.Ordinal);
        Assert.Contains("; 1 notebook failed.", result.Output, StringComparison.Ordinal);
        Assert.IsType<ErrorOutput>(made.Executed("fails").Cells[1].Outputs[^1]);
        Assert.Empty(made.Executed("fails").Cells[2].Outputs);
        Assert.Single(made.Executed("goes-on").Cells[0].Outputs);
        var junit = XDocument.Load(Path.Combine(made.Path, "results", "junit.xml")).Root!;
        Assert.Equal(("3", "1"), (junit.Attribute("tests")!.Value, junit.Attribute("failures")!.Value));
        Assert.Equal("DivideByZeroException", junit.Descendants("failure").Single().Attribute("type")!.Value);
        var trx = XDocument.Load(Path.Combine(made.Path, "results", "run.trx")).Descendants().ToLookup(e => e.Name.LocalName);
        var counters = trx["Counters"].Single();
        Assert.Equal(("3", "2", "1"), (counters.Attribute("total")!.Value, counters.Attribute("passed")!.Value, counters.Attribute("failed")!.Value));
        Assert.Equal("cell 1 ('c1')", trx["TestMethod"].First().Attribute("name")!.Value);
        Assert.Equal("fails.ipynb, cell 1 ('c1')", trx["UnitTest"].First().Attribute("name")!.Value);
    }

    [Fact]
    public void A_cell_that_kills_its_session_is_named_and_the_other_notebooks_go_on()
    {
        made.Write("exits", "var x = 1;", "Environment.Exit(7);");
        made.Write("overflows", "raises-exception|int Deeper(int n) => Deeper(n + 1) + 1;\nDeeper(1)");
        made.Write("goes-on", "await Task.Delay(100);\n1");

        var result = made.Run("run", ".", "--jobs", "2", "--out", "out");

        Assert.Equal(ExitCodes.Errors, result.ExitCode);
        Assert.Contains("exits.ipynb: error RK3005: Cell 2 ('c2'): The cell ended its session (exit code 7). What the cells before it declared is gone.", result.Errors, StringComparison.Ordinal);
        Assert.Contains("overflows.ipynb: error RK3005: Cell 1 ('c1'): The cell ended its session (exit code ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Stack overflow", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("ReportKit.Notebooks.", result.Errors, StringComparison.Ordinal);
        Assert.Single(made.Executed("goes-on").Cells[0].Outputs);
    }

    [Fact]
    public void A_cell_that_takes_too_long_is_stopped()
    {
        made.Write("loops", "Console.WriteLine(\"begun\"); while (true) { }");

        var result = made.Run("run", "loops.ipynb", "--timeout", "3");

        result.IsFailure("loops.ipynb: error RK3004: Cell 1 ('c1'): The cell took longer than 3 s and was stopped. --timeout SECONDS gives more time.");
        Assert.Contains("  It had printed:\n    begun\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_not_known_or_not_of_its_type_is_refused_with_those_there_are()
    {
        made.Write("one", "parameters|var country = \"XAA\";\nvar edition = 2010;\nDateOnly? until = null;");
        made.Write("none", "1");

        made.Run("run", "one.ipynb", "none.ipynb", "-p", "contry=XAB", "-p", "edition=last").IsWrongUsage(
            "reportkit: 'contry' isn't a parameter; one.ipynb has country (string), edition (int), until (DateOnly?).",
            "reportkit: 'last' isn't a value of edition, which is a whole number; one.ipynb has country (string), edition (int), until (DateOnly?).",
            "reportkit: 'contry' isn't a parameter; none.ipynb has none: no cell with the tag 'parameters' declares a variable.");
    }

    [Fact]
    public void A_broken_notebook_is_refused_with_its_place_and_nothing_is_run()
    {
        File.WriteAllText(Path.Combine(made.Path, "broken.ipynb"), "{\n \"cells\": [\n");
        made.Write("one", "1");

        var result = made.Run("run", "broken.ipynb", "one.ipynb", "--out", "out");

        result.IsFailure("broken.ipynb(2,12): error RK3001: ", "'reportkit explain RK3001' says what to do.");
        Assert.False(Directory.Exists(Path.Combine(made.Path, "out")));
    }

    [Fact]
    public void A_call_that_is_wrong_says_how_it_is_right()
    {
        made.Write("one", "1");
        File.WriteAllText(Path.Combine(made.Path, "text.txt"), "");

        made.Run("run", "nowhere.ipynb").IsWrongUsage("There is no notebook 'nowhere.ipynb'.");
        made.Run("run", "text.txt").IsWrongUsage("'text.txt' isn't a notebook: the name of a notebook ends in .ipynb.");
        made.Run("run", "one.ipynb", "--out", ".").IsWrongUsage("--out is the folder of one.ipynb, which would be overwritten with its outputs. Name another folder.");
        made.Run("run", "one.ipynb", "-p", "country").IsWrongUsage("-p takes NAME=VALUE, as country=PRK, not 'country'.");
        made.Run("run", "one.ipynb", "--timeout", "soon").IsWrongUsage("--timeout takes seconds, as 60, not 'soon'.");
    }
}
