namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class ExplainedProblemTests
{
    // No project is here or above.
    private static readonly string Folder = Path.GetTempPath();

    [Theory]
    [InlineData("RK1007")]
    [InlineData("rk1007")]
    public void A_code_gives_the_page_of_that_problem_wherever_one_is(string code)
    {
        var output = Tool.Run(Folder, "explain", code).IsDone().Output.ReplaceLineEndings("\n");

        Assert.StartsWith("RK1007: A quotation mark isn't closed\n\nA quotation mark opens a field", output, StringComparison.Ordinal);
        Assert.Contains("\n  data/sources.csv(5,13): error RK1007: ", output, StringComparison.Ordinal);
        Assert.Contains("\nDo: Put the whole field in quotation marks", output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RK10", "RK1001  A file is missing\n")]
    [InlineData("RK10xx", "RK1001  A file is missing\n")]
    [InlineData("RK", "RK3006  A notebook shows")]
    public void The_beginning_of_a_code_lists_those_that_begin_so(string code, string line) =>
        Assert.Contains(line, Tool.Run(Folder, "explain", code).IsDone().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("RK1070", "No problem has the code 'RK1070'. Did you mean 'RK1007'", "'reportkit explain RK10' lists those that begin so.")]
    [InlineData("RK9999", "No problem has the code 'RK9999'.", "'reportkit explain RK' lists those that begin so.")]
    public void An_unknown_code_has_a_near_match(string code, string message, string advice) => Tool.Run(Folder, "explain", code).IsWrongUsage(message, advice);

    [Fact]
    public void As_JSON_it_is_one_document()
    {
        using var json = JsonDocument.Parse(Tool.Run(Folder, "explain", "RK1007", "--json").IsDone().Output);

        Assert.Equal("RK1007", json.RootElement.GetProperty("codes")[0].GetProperty("code").GetString());
    }
}
