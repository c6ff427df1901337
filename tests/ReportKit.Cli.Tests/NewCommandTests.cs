namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed partial class NewCommandTests : IDisposable
{
    private const string Draft = "data/narratives/XAA-2019.yml";

    private readonly MadeProject project = new();

    public NewCommandTests() => project.Add("tiers", "XAA,2019,1,single,tip-2019", "XAB,2019,3,single,tip-2019");

    public void Dispose() => project.Dispose();

    [Fact]
    public void The_draft_carries_last_times_statements_each_to_be_confirmed()
    {
        var result = project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        Assert.Equal($"Made {Draft}. 'reportkit check' says what it still needs.\n", result.Output.ReplaceLineEndings("\n"));
        var text = project.Text(Draft);
        Assert.Contains("country: XAA\nedition: 2019\nsource: tip-2019\n", text, StringComparison.Ordinal);
        Assert.Contains("The law punishes all forms of trafficking.", text, StringComparison.Ordinal);
        Assert.Contains("    confirmed: false\n", text, StringComparison.Ordinal);
        Assert.Contains("# waits for PROS-01", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_directions_and_notes_are_carried_each_to_be_confirmed()
    {
        project.Replace("data/tiers.csv", "XAA,2018,1,", "XAA,2018,2,").Replace("data/tiers.csv", "XAA,2019,1,", "XAA,2019,2,");
        project.Replace(MadeProject.Narrative, "    text:", "    direction: decrease\n    note: \"The law is old.\"\n    text:");
        project.Write(MadeProject.Narrative, project.Text(MadeProject.Narrative) + """
            assessment:
              findings:
                - of: MS1
                  finding: met
                  evidence: [LAW-01, PROS-01]
                  reason: "The law says \"all\" forms are crimes."
                - of: MS2
                  finding: not-met
                  evidence: [PROS-01]
                  reason: "Penalties are light."
                - of: significant-efforts
                  finding: "yes"
                  evidence: [LAW-01]
                - of: commitments-only
                  finding: "no"
                  evidence: [LAW-01]

            """);
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        var text = project.Text(Draft);
        Assert.Contains("    direction: decrease\n", text, StringComparison.Ordinal);
        Assert.Contains("    note: \"The law is old.\"\n", text, StringComparison.Ordinal);
        Assert.Contains("    # waits for PROS-01:\n    - of: MS1\n      finding: met\n      evidence: [LAW-01]\n      reason: \"The law says \\\"all\\\" forms are crimes.\"\n      confirmed: false\n", text, StringComparison.Ordinal);
        Assert.Contains("    # waits for PROS-01:\n    # - of: MS2\n    #   finding: not-met\n    #   evidence: [PROS-01]\n", text, StringComparison.Ordinal);
        Assert.Contains("      finding: \"yes\"\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of: commitments-only", text, StringComparison.Ordinal);
        Assert.Contains("# The law of 2019 no longer asks: commitments-only.\n", text, StringComparison.Ordinal);

        var check = project.Run("check").IsDone();
        Assert.Contains("RK1308: The finding on MS1 was carried forward and waits to be confirmed. Check it against the new source, then confirm it: reportkit confirm XAA-2019 MS1.", check.Errors, StringComparison.Ordinal);
        Assert.Contains("RK1308: The finding on significant-efforts", check.Errors, StringComparison.Ordinal);
        project.Run("confirm", "XAA-2019", "LAW-01").IsDone();
        project.Run("render", "--edition", "2019").IsFailure("error RK1308: The finding on MS1", "Nothing was written");
        project.Run("confirm", "XAA-2019", "MS1", "significant-efforts").IsDone();
        project.Run("render", "--edition", "2019").IsDone();
    }

    [Fact]
    public void What_all_statements_of_a_section_share_is_said_once()
    {
        project.Replace(MadeProject.Narrative, "\nnarrative:", "  - id: LAW-02\n    section: prosecution\n    indicator: law\n    text: \"The law is new.\"\n    locator: \"Prosecution\"\n\nnarrative:");
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        var text = project.Text(Draft);
        Assert.Contains("\ndefaults:\n  prosecution:\n    locator: \"Prosecution\"\n\nstatements:\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("locator:").Length - 1);
        project.Run("check").IsDone();
    }

    [Fact]
    public void A_clause_is_carried_as_the_writer_wrote_it()
    {
        const string Clauses = "{LAW-01|clause}, and {LAW-01|clause:The}";
        project.Replace(MadeProject.Narrative, "The courts convicted {PROS-01}.", $"{Clauses}.");
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        Assert.Contains(Clauses, project.Text(Draft), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_only_warns_of_what_waits_to_be_confirmed()
    {
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        var result = project.Run("check").IsDone();

        Assert.Contains($"{Draft}(", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("warning RK1308: LAW-01 was carried forward", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("0 errors, 1 warning.", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_refuses_it_until_it_is_confirmed()
    {
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        project.Run("render", "--edition", "2019").IsFailure("error RK1308: LAW-01 was carried forward", "Nothing was written");
        Assert.Empty(project.Edition(2019).Files());

        project.Replace(Draft, "    confirmed: false\n", "");
        project.Run("render", "--edition", "2019").IsDone();
        Assert.Contains("The law punishes all forms of trafficking.", project.Edition(2019).Text("XAA/report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_country_is_rendered_meanwhile()
    {
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        project.Run("render", "--edition", "2019", "--country", "XAB").IsDone();
    }

    [Fact]
    public void A_country_without_an_earlier_narrative_gets_an_empty_one_that_passes()
    {
        project.Run("new", "--edition", "2019", "--country", "XAB").IsDone();

        Assert.Contains("# No earlier narrative was found", project.Text("data/narratives/XAB-2019.yml"), StringComparison.Ordinal);
        Assert.Empty(project.Run("check").IsDone().Errors);
    }

    [Theory]
    [InlineData("XAA", "- of: MS1")]
    [InlineData("XAB", "- id: EX-01")]
    public void The_examples_need_only_their_marks_taken_away_to_pass(string country, string example)
    {
        project.Replace(MadeProject.Narrative, "    text:", "    standard: MS1\n    text:");
        project.Run("new", "--edition", "2019", "--country", country).IsDone();
        var file = $"data/narratives/{country}-2019.yml";
        var lines = project.Text(file).Split('\n').Select(line => Uncommented().Match(line) is { Success: true } match ? match.Groups["yaml"].Value : line);

        project.Write(file, string.Join('\n', lines));

        Assert.Contains($"\n{example}", project.Text(file).Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        project.Run("check").IsDone();
    }

    [Fact]
    public void Its_source_is_the_edition_s_own()
    {
        project.Replace("data/sources.csv", "tip-2019,", "annual-2019,").Replace("data/tiers.csv", ",tip-2019", ",annual-2019");
        project.Run("new", "--edition", "2019", "--country", "XAB").IsDone();

        Assert.Contains("\nsource: annual-2019\n", project.Text("data/narratives/XAB-2019.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_without_a_source_is_said()
    {
        project.Add("editions", "2020,2019-04-01,2020-03-31,,R2019,tier-first,meet");
        project.Run("new", "--edition", "2020", "--country", "XAB").IsDone();

        Assert.Contains("# sources.csv has no source of the 2020 edition yet: add its row under the id below, or write another id.\n", project.Text("data/narratives/XAB-2020.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_never_touched()
    {
        project.Write(Draft, "# mine\n" + project.Text(MadeProject.Narrative).Replace("2018", "2019", StringComparison.Ordinal).Replace("  - convictions: \"The courts convicted {PROS-01}.\"\n", "", StringComparison.Ordinal));
        var mine = project.Text(Draft);

        project.Run("new", "--edition", "2019", "--country", "XAB,XAA").IsWrongUsage($"{Draft} is there already; nothing was written.");

        Assert.Equal(mine, project.Text(Draft));
        Assert.False(File.Exists(Path.Combine(project.Folder, "data/narratives/XAB-2019.yml")));
    }

    [Fact]
    public void Several_countries_get_a_file_each()
    {
        project.Run("new", "--edition", "2019", "--country", "xaa", "xab").IsDone();

        Assert.True(File.Exists(Path.Combine(project.Folder, Draft)));
        Assert.True(File.Exists(Path.Combine(project.Folder, "data/narratives/XAB-2019.yml")));
    }

    [Fact]
    public void Nothing_is_made_from_broken_data()
    {
        project.Add("tiers", "XAA,2016,two,single,tip-2017");

        project.Run("new", "--edition", "2019", "--country", "XAA").IsFailure("error RK1103", "Correct these first");

        Assert.False(File.Exists(Path.Combine(project.Folder, Draft)));
    }

    // A key or an item, perhaps indented: no sentence, and no row of a table.
    [GeneratedRegex(@"^# ?(?<yaml>(?:  )*(?:- )?[a-z]+:(?: .*)?)\z")]
    private static partial Regex Uncommented();
}
