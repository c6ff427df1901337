namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class ApproveCommandTests : IDisposable
{
    private static readonly string[] Call = ["approve", "--country", "XAB", "--edition", "2018", "--by", "Kim Reader"];

    private readonly MadeProject project = new();

    private string[] Approvals => Directory.Exists(Path.Combine(project.Folder, "data/approvals")) ? Directory.GetFiles(Path.Combine(project.Folder, "data/approvals")) : [];

    [Fact]
    public void What_was_read_is_approved_with_its_hashes_and_nothing_is_missing()
    {
        var result = project.Run([.. Call, "--note", "Read against the edition."]).IsDone();

        Assert.Matches(@"^Kim Reader approved facts [0-9a-f]{12}, prose [0-9a-f]{12}, tier [0-9a-f]{12} of XAB 2018 \(data/approvals/XAB-2018-[0-9a-f]{8}\.yml\)\.\nNothing is missing: the report is approved as it is\.\n$", result.Output.ReplaceLineEndings("\n"));
        var text = File.ReadAllText(Assert.Single(Approvals));
        Assert.Contains("note: \"Read against the edition.\"\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\non: \d{4}-\d\d-\d\d\n", text);
        Assert.Empty(project.Run("check").IsDone().Errors);
    }

    [Fact]
    public void A_name_or_a_note_that_begins_with_an_at_sign_is_text_and_no_file_of_arguments()
    {
        project.Write("kim", "--scope tier");

        Assert.StartsWith("@kim approved facts ", project.Run([.. Call[..^1], "@kim", "--note", "@lee agrees", "--reason=@kim"]).IsDone().Output, StringComparison.Ordinal);
        Assert.Contains("\"@lee agrees\"", File.ReadAllText(Assert.Single(Approvals)), StringComparison.Ordinal);
        Assert.Empty(project.Run("check").IsDone().Errors);
    }

    [Fact]
    public void Four_eyes_are_asked_for_where_the_project_says_so()
    {
        project.Write("data/sign-off.yml", "four-eyes: true\n");

        Assert.Contains("Still missing: facts (by a second person; Kim Reader has); prose", project.Run(Call).IsDone().Output, StringComparison.Ordinal);
        project.Run(Call).IsWrongUsage("Kim Reader approved this of XAB 2018 already, and it hasn't changed since; a second person must approve it");
        Assert.Contains("Nothing is missing", project.Run([.. Call[..^1], "Lee Second"]).IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_at_once_lose_nothing()
    {
        var both = new[] { "Kim Reader", "Lee Second" }.Select(by => Tool.Start(project.Folder, [.. Call[..^1], by])).ToList();

        Assert.All(both, running => Tool.End(running).IsDone());
        Assert.Equal(2, Approvals.Length);
        Assert.Empty(project.Run("check").IsDone().Errors);
    }

    [Fact]
    public void Another_tier_than_in_the_edition_before_needs_a_reason()
    {
        string[] call = ["approve", "--country", "XAA", "--edition", "2018", "--by", "Kim Reader"];

        project.Run(call).IsWrongUsage("A severe change needs a reason: Tier 1 was Tier 2 in the edition 2017. Say why it is right with --reason TEXT.");
        Assert.Empty(Approvals);
        project.Run([.. call, "--reason", "All standards are met now."]).IsDone();
        Assert.Contains("reason: \"All standards are met now.\"\n", File.ReadAllText(Assert.Single(Approvals)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XAA,XAB", "approve takes one country, not 2: --country PRK. Nobody reads several reports at once; read each one, then approve it.")]
    [InlineData(null, "approve takes one country, not none")]
    [InlineData("XAC", "XAC has no placement in the 2018 edition (tiers.csv), so there is no report to approve.")]
    [InlineData("XAQ", "'XAQ' isn't a country code of countries.csv.")]
    public void One_country_is_approved_at_a_time(string? country, string message)
    {
        string[] named = country is null ? [] : ["--country", country];

        project.Run(["approve", .. named, "--edition", "2018", "--by", "Kim Reader"]).IsWrongUsage(message);
        Assert.Empty(Approvals);
    }

    [Theory]
    [InlineData("--by", " ", "--by has an empty value.")]
    [InlineData("--scope", "proze", "'proze' isn't a scope. Scopes: facts, prose, tier. Did you mean 'prose'?")]
    [InlineData("--scope", "", "--scope takes facts, prose, tier, separated by commas.")]
    public void A_wrong_word_is_told(string option, string value, string message)
    {
        string[] call = option == "--by" ? Call[..^2] : Call;

        project.Run([.. call, option, value]).IsWrongUsage(message);
        Assert.Empty(Approvals);
    }

    [Fact]
    public void Nothing_is_approved_of_data_with_errors()
    {
        project.Add("tiers", "XAB,2017,9,single,tip-2017");

        project.Run(Call).IsFailure("isn't a tier", "Nothing was approved. Correct these first.");
        Assert.Empty(Approvals);
    }

    [Fact]
    public void An_approval_file_edited_by_hand_fails_the_check_and_nothing_is_lost()
    {
        project.Run(Call).IsDone();
        var file = Path.GetRelativePath(project.Folder, Approvals[0]).Replace('\\', '/');
        project.Replace(file, "by: \"Kim Reader\"", "by: \"Lee Second\"");

        project.Run("check").IsFailure($"{file}: error RK1703: The file isn't as it was approved");
        project.Run([.. Call[..^1], "Mo Third"]).IsFailure("Nothing was approved");
        Assert.Single(Approvals);
    }

    [Fact]
    public void A_page_loses_its_draft_mark_with_the_approval_and_gets_it_back_with_a_change()
    {
        project.Write("data/sign-off.yml", "draft-mark: [2018]\n");

        Assert.Contains("**Draft: not approved**", Rendered(), StringComparison.Ordinal);
        project.Run(Call).IsDone();
        Assert.DoesNotContain("Draft", Rendered(), StringComparison.Ordinal);
        project.Replace("data/countries.csv", "XAB,,,Northern Sample,Northern Sample", "XAB,,,Northern Sample,North Sample");
        Assert.Contains("**Draft: not approved**", Rendered(), StringComparison.Ordinal);
    }

    public void Dispose() => project.Dispose();

    private string Rendered()
    {
        project.Run("render", "--edition", "2018", "--country", "XAB").IsDone();
        return project.Edition().Text("XAB/report.md");
    }
}
