namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class ListCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("indicators", "convictions  prosecution  convictions  persons\nlaw          prosecution  law\n")]
    [InlineData("indicators --section prosecution --like convicted", "convictions  prosecution  convictions  persons\n")]
    [InlineData("sections --like traffick", "profile  60  profile  Trafficking profile\n")]
    [InlineData("units", "persons  count  person  persons\n")]
    [InlineData("countries --like exampleland", "XAA  Exampleland  EAP\n")]
    [InlineData("editions --like 2018", "2018  2017-04-01  2018-03-31  2018-06-30  R2008  tier-first\n")]
    [InlineData("sources --like 2018", "tip-2018  Department of Examples  Trafficking in Persons Report  2018  2018-06-30\n")]
    public void Ids_are_listed_with_what_they_mean(string arguments, string lines) =>
        Assert.Equal(lines, project.Run(["list", .. arguments.Split(' ')]).IsDone().Output.ReplaceLineEndings("\n"));

    [Fact]
    public void What_is_like_nothing_is_said()
    {
        var result = project.Run("list", "indicators", "--like", "budget").IsDone();

        Assert.Empty(result.Output);
        Assert.Contains("None of the indicators is like 'budget'. 'reportkit list indicators' lists all 2.", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indicators --section prosecutions", "'prosecutions' isn't a section. Allowed:")]
    [InlineData("indicator", "'indicator' isn't a command of reportkit list. Did you mean 'indicators'?")]
    [InlineData("", "Name a command: sections, indicators, units, sources, countries, editions.")]
    public void Another_word_is_wrong_usage(string arguments, string message) =>
        project.Run(["list", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).IsWrongUsage(message);

    [Fact]
    public void As_JSON_every_row_says_where_it_stands()
    {
        using var json = JsonDocument.Parse(project.Run("list", "indicators", "--like", "convictions", "--json").IsDone().Output);

        var row = json.RootElement.GetProperty("rows")[0];
        Assert.Equal(("convictions", "data/indicators.csv", 2), (row.GetProperty("id").GetString(), row.GetProperty("file").GetString(), row.GetProperty("line").GetInt32()));
        Assert.Equal("persons", row.GetProperty("cells").GetProperty("units").GetString());
    }

    [Fact]
    public void An_unknown_indicator_is_found_by_its_label()
    {
        project.Add("indicators", "hotline-calls,protection,calls that victims made,persons");

        project.Run("add", "figure", "--indicator", "victims-made").IsWrongUsage("'victims-made' isn't in indicators.csv. Did you mean 'hotline-calls' (calls that victims made)?");
    }
}
