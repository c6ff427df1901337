namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class AddCommandTests : IDisposable
{
    private static readonly string[] Figure = ["add", "figure", "--country", "xaa", "--indicator", "convictions", "--period", "2018", "--source", "tip-2018", "--locator", "Courts, p. 4"];

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_figure_goes_into_its_table_and_the_line_is_said()
    {
        var before = project.Text("data/prosecutions.csv");

        var result = project.Run([.. Figure, "--value", "7"]).IsDone();

        const string Row = "XAA,convictions,2018,7,persons,,reported,,,,,tip-2018,\"Courts, p. 4\",,,";
        Assert.Equal($"data/prosecutions.csv(3): {Row}\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Equal($"{before}{Row}\n", project.Text("data/prosecutions.csv"));
        Assert.Empty(project.Run("check").IsDone().Errors);
    }

    [Fact]
    public void A_gap_needs_no_value() =>
        Assert.Contains(",convictions,2018,,persons,,not-reported,", project.Run([.. Figure, "--status", "not-reported"]).IsDone().Output, StringComparison.Ordinal);

    [Fact]
    public void A_table_that_is_not_there_is_made()
    {
        project.Replace("data/indicators.csv", "law,prosecution", "shelters,protection,shelters,persons,,,\nlaw,prosecution");
        File.Delete(Path.Combine(project.Folder, "data/protection.csv"));

        project.Run("add", "figure", "--country", "XAA", "--indicator", "shelters", "--period", "2018", "--value", "2", "--source", "tip-2018", "--locator", "Shelters").IsDone();

        Assert.Matches("^iso3,.*\nXAA,shelters,2018,2,persons,.*\n$", project.Text("data/protection.csv"));
    }

    [Theory]
    [InlineData("--value twelve", "data/prosecutions.csv(3,22): error RK1102: 'twelve' isn't a value")]
    [InlineData("--value 7 --unit person", "error RK1106: 'person' isn't in units.csv. Did you mean 'persons'?")]
    [InlineData("--value 7 --bound most", "error RK1103: 'most' isn't a bound.")]
    [InlineData("--value 7 --status withheld", "The status withheld says that there is no value, but '7' is given.")]
    public void What_check_would_refuse_is_not_written(string options, string message)
    {
        var before = project.Text("data/prosecutions.csv");

        project.Run([.. Figure, .. options.Split(' ')]).IsFailure(message, "Nothing was written.");

        Assert.Equal(before, project.Text("data/prosecutions.csv"));
    }

    [Fact]
    public void A_figure_that_is_there_is_not_written_twice() =>
        project.Run("add", "figure", "--country", "XAA", "--indicator", "convictions", "--period", "2017", "--value", "9", "--source", "tip-2018", "--locator", "x")
            .IsFailure("error RK1105", "is already on line 2", "Nothing was written.");

    [Fact]
    public void What_was_wrong_before_is_not_asked_about()
    {
        project.Add("tiers", "XAC,2018,two,single,tip-2018");

        Assert.Empty(project.Run([.. Figure, "--value", "7"]).IsDone().Errors);
    }

    [Theory]
    [InlineData("figure --country XAA", "Nothing was written: --indicator is missing.")]
    [InlineData("figure --indicator convictions", "Nothing was written: --country, --period, --value, --source, --locator are missing. At a terminal reportkit asks for what is missing.")]
    [InlineData("figure --indicator conviction", "'conviction' isn't in indicators.csv. Did you mean 'convictions'? 'reportkit add indicator' adds one.")]
    [InlineData("figur", "'figur' isn't a command of reportkit add. Did you mean 'figure'?")]
    [InlineData("figure --vale 7", "'--vale' isn't an option of reportkit figure. Did you mean '--value'?")]
    [InlineData("statement XAA-2018", "Nothing was written: --indicator, --text are missing.")]
    [InlineData("statement XAA-2018 --indicator law --text x --section court", "'court' isn't a section.")]
    [InlineData("statement XAA-2081 --indicator law --text x", "There is no narrative 'XAA-2081' in data/narratives. Did you mean 'XAA-2018'?")]
    public void Without_a_terminal_it_never_asks_and_says_what_is_missing(string arguments, string message) =>
        project.Run(["add", .. arguments.Split(' ')]).IsWrongUsage(message);

    [Theory]
    [InlineData("country --iso3 XAD --name Sampleland", "data/countries.csv(5): XAD,,,Sampleland,Sampleland,,,,,,")]
    [InlineData("edition --edition 2020", "data/editions.csv(5): 2020,2019-04-01,2020-03-31,,R2019,tier-first,meet,")]
    [InlineData("source --id un-2018 --producer UN --title Report --licence Open", "data/sources.csv(5): un-2018,,UN,Report,,,,Open,,")]
    [InlineData("indicator --id arrests --section prosecution --label arrests --units persons", "data/indicators.csv(2): arrests,prosecution,arrests,persons,,,")]
    public void Rows_of_other_tables_are_added_with_what_can_be_known(string arguments, string line)
    {
        Assert.Equal($"{line}\n", project.Run(["add", .. arguments.Split(' ')]).IsDone().Output.ReplaceLineEndings("\n"));
        project.Run("check").IsDone();
    }

    [Fact]
    public void A_statement_gets_the_next_id_of_its_section()
    {
        var before = project.Text(MadeProject.Narrative);

        var result = project.Run("add", "statement", "XAA-2018", "--indicator", "law", "--text", "The \"law\" is new.", "--quantifier", "some", "--locator", "Courts").IsDone();

        const string Statement = "  - id: LAW-02\n    section: prosecution\n    indicator: law\n    text: \"The \\\"law\\\" is new.\"\n    quantifier: some\n    locator: \"Courts\"\n";
        Assert.Equal($"{MadeProject.Narrative}(11):\n{Statement}", result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(before.Replace("\n\nnarrative:", $"\n{Statement}\nnarrative:", StringComparison.Ordinal), project.Text(MadeProject.Narrative));
        project.Run("check").IsDone();
    }

    [Fact]
    public void A_statement_that_check_would_refuse_is_not_written()
    {
        var before = project.Text(MadeProject.Narrative);

        project.Run("add", "statement", "XAA-2018", "--indicator", "law", "--text", "The law is new.", "--modality", "sure").IsFailure("error RK1302: 'sure' isn't a modality.", "Nothing was written.");

        Assert.Equal(before, project.Text(MadeProject.Narrative));
    }

    [Fact]
    public void The_options_are_the_columns_of_the_tables()
    {
        using var json = JsonDocument.Parse(project.Text("data/datapackage.json"));
        foreach (var (kind, table) in new[] { ("figure", "prosecutions"), ("country", "countries"), ("edition", "editions"), ("source", "sources"), ("indicator", "indicators") })
        {
            var columns = json.RootElement.GetProperty("resources").EnumerateArray().Single(t => t.GetProperty("name").GetString() == table)
                .GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!.Replace('_', '-'));
            var help = project.Run("add", kind, "--help").IsDone().Output;
            Assert.All(columns, column => Assert.Contains($"\n  --{(kind == "figure" && column == "iso3" ? "country" : column)} <", help, StringComparison.Ordinal));
        }
    }
}
