namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class ExplainCommandTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_sentence_leads_to_its_words_its_facts_their_source_file_and_line_and_the_last_edition()
    {
        var output = project.Run("explain", "XAA:tier-placement", "--edition", "2018").IsDone().Output;

        Assert.Contains("XAA 2018, sentence tier-placement, line ", output, StringComparison.Ordinal);
        Assert.Contains("Words: kit/templates/sections/tier.sbn-md(", output, StringComparison.Ordinal);
        Assert.Contains("XAA.tier.2018: placement in the 2018 edition: Tier 1", output, StringComparison.Ordinal);
        Assert.Contains("Department of Examples, Trafficking in Persons Report, 2018, (tip-2018)", output, StringComparison.Ordinal);
        Assert.Contains("; data/tiers.csv(3)", output, StringComparison.Ordinal);
        Assert.Contains("Since the 2017 edition: number and wording", output, StringComparison.Ordinal);
        Assert.Contains("XAA.tier.2018: changed, Tier 2 → Tier 1", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convicted 12")]
    [InlineData("data/prosecutions.csv:2")]
    [InlineData("data/prosecutions.csv(2,5)")]
    [InlineData("XAA-2018-PROS-01")]
    [InlineData("PROS-01")]
    public void It_is_found_by_its_text_a_fact_or_a_line_of_data_too(string asked) =>
        Assert.Contains("The courts convicted 12 persons.", project.Run("explain", asked, "--edition", "2018").IsDone().Output, StringComparison.Ordinal);

    [Fact]
    public void It_is_found_by_its_line_in_a_rendered_file()
    {
        project.Rendered();
        var line = Array.FindIndex(project.Edition().Text("XAA/report.md").Split('\n'), l => l.StartsWith("The courts convicted", StringComparison.Ordinal)) + 1;

        Assert.Contains("The courts convicted 12 persons.", project.Run("explain", $"artifacts/report/2018/XAA/report.md:{line}", "--edition", "2018").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void For_machines_it_is_JSON()
    {
        using var json = JsonDocument.Parse(project.Run("explain", "XAA:tier-placement", "--edition", "2018", "--json").IsDone().Output);

        var sentence = json.RootElement.GetProperty("sentences")[0];
        Assert.Equal("data/tiers.csv(3)", sentence.GetProperty("facts")[0].GetProperty("data").GetString());
        Assert.Equal(2017, sentence.GetProperty("since").GetProperty("edition").GetInt32());
    }

    [Theory]
    [InlineData("data/profile.csv:{0}")]
    [InlineData("XAA.ctdc-victims-exploited.2015.victims.ctdc-2025")]
    public void A_figure_that_only_the_page_of_all_years_has_leads_to_its_source_without_a_sentence(string asked)
    {
        project.Add("units", "victims,count,victim,victims").Add("indicators", "ctdc-victims-exploited,profile,victims in case data (no national total),victims,,,")
            .Add("sources", "ctdc-2025,G,Case Data Office,Dataset,2025,2025-07-30,,CC0-1.0,")
            .Add("profile", "XAA,ctdc-victims-exploited,2015,7,victims,,reported,,,,,ctdc-2025,from line 2,,,");
        var line = Array.FindIndex(project.Text("data/profile.csv").Split('\n'), l => l.Contains("ctdc-2025", StringComparison.Ordinal)) + 1;
        asked = string.Format(CultureInfo.InvariantCulture, asked, line);

        var output = project.Run("explain", asked).IsDone().Output;
        Assert.Equal($"No sentence states this fact.\n  XAA.ctdc-victims-exploited.2015.victims.ctdc-2025: victims in case data (no national total), 2015: 7 victims\n    Case Data Office, Dataset, 2025, (ctdc-2025): from line 2; data/profile.csv({line})\n\nShown on XAA/trends.html of the 2018 edition\n", output);

        using var json = JsonDocument.Parse(project.Run("explain", asked, "--edition", "2018", "--json").IsDone().Output);
        var fact = json.RootElement.GetProperty("facts")[0];
        Assert.Equal("from line 2", fact.GetProperty("fact").GetProperty("locator").GetString());
        Assert.Equal("XAA/trends.html", fact.GetProperty("page").GetString());
    }

    [Fact]
    public void What_is_not_there_is_wrong_usage_with_a_near_match() =>
        project.Run("explain", "XAA:tier-placemnt", "--edition", "2018").IsWrongUsage("Did you mean 'tier-placement'?");

    [Fact]
    public void Of_a_sentence_that_tells_hundreds_of_facts_the_rest_is_counted()
    {
        var output = Tool.Run(MadeProject.Repository, "explain", "index:changes-compared", "--edition", "2010").IsDone().Output;

        Assert.Matches(@"\n  … and \d+ more \(--json has all\)\n", output);
        Assert.True(output.Split('\n').Length < 120);
    }

    [Fact]
    public void The_path_of_a_page_or_a_narrative_says_its_edition()
    {
        Assert.StartsWith("PRK 2010, sentence", Tool.Run(MadeProject.Repository, "explain", "artifacts/report/2010/PRK/report.md:3").IsDone().Output, StringComparison.Ordinal);
        Assert.StartsWith("PRK 2010, sentence", Tool.Run(MadeProject.Repository, "explain", "data/narratives/PRK-2010.yml:24").IsDone().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/tiers.csv:2", "XAA 2017, sentence ")]
    [InlineData("data/tiers.csv:3", "XAA 2018, sentence ")]
    [InlineData("data/prosecutions.csv(2)", "XAA 2018, sentence ")]
    [InlineData("XAA-2018-PROS-01", "XAA 2018, sentence ")]
    [InlineData("convicted 12", "XAA 2018, sentence ")]
    public void A_line_of_data_a_fact_or_words_find_their_edition_by_themselves(string asked, string start)
    {
        project.Add("tiers", "XAA,2019,1,single,tip-2019", "XAB,2019,1,single,tip-2019");

        Assert.StartsWith(start, project.Run("explain", asked).IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rendered_folder_says_its_edition_whatever_it_is_called_and_wherever_the_tool_runs()
    {
        project.Rendered().Add("tiers", "XAA,2019,1,single,tip-2019");
        Directory.Move(Path.Combine(project.Folder, "artifacts", "report", "2018"), Path.Combine(project.Folder, "last-years"));

        Assert.StartsWith("XAA 2018, sentence ", Tool.Run(Path.Combine(project.Folder, "last-years", "XAA"), "explain", "report.md:3").IsDone().Output, StringComparison.Ordinal);
        Assert.StartsWith("XAA 2018, sentence ", Tool.Run(Path.Combine(project.Folder, "data"), "explain", "tiers.csv:3").IsDone().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(10)]
    public void Any_line_of_a_statement_leads_to_its_sentence(int line) =>
        Assert.StartsWith("XAA 2018, sentence prosecution.LAW-01, ", project.Run("explain", $"{MadeProject.Narrative}:{line}").IsDone().Output, StringComparison.Ordinal);

    [Fact]
    public void A_data_folder_of_another_name_is_known_by_its_option()
    {
        Directory.Move(Path.Combine(project.Folder, "data"), Path.Combine(project.Folder, "figures"));

        Assert.StartsWith("XAA 2018, sentence ", project.Run("explain", "figures/tiers.csv(3)", "--data", "figures").IsDone().Output, StringComparison.Ordinal);
    }
}
