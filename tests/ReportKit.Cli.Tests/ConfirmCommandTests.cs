namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class ConfirmCommandTests : IDisposable
{
    private const string Draft = "data/narratives/XAA-2019.yml";

    private readonly MadeProject project = new();

    public ConfirmCommandTests()
    {
        project.Add("tiers", "XAA,2019,1,single,tip-2019");
        project.Replace(MadeProject.Narrative, "statements:\n", "statements:\n  - id: LAW-02\n    section: prosecution\n    indicator: law\n    text: \"The law is new.\"\n    locator: \"Prosecution\"\n");
        project.Run("new", "--edition", "2019", "--country", "XAA").IsDone();
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void One_statement_is_confirmed_and_the_other_still_waits()
    {
        var before = project.Text(Draft);

        var result = project.Run("confirm", "XAA-2019", "LAW-01").IsDone();

        Assert.Equal($"Confirmed in {Draft}: LAW-01.\nStill waiting: LAW-02.\n", result.Output.ReplaceLineEndings("\n"));
        var mark = before.IndexOf("    confirmed: false\n", StringComparison.Ordinal);
        Assert.Equal(before.Remove(mark, "    confirmed: false\n".Length), project.Text(Draft));
        Assert.Equal(["XAA-2018.yml", "XAA-2019.yml"], Directory.GetFiles(Path.Combine(project.Folder, "data/narratives")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_are_confirmed_at_once_and_the_page_can_be_rendered()
    {
        Assert.Contains($"Nothing in {Draft} waits to be confirmed.", project.Run("confirm", "xaa-2019", "--all").IsDone().Output, StringComparison.Ordinal);

        project.Run("render", "--edition", "2019").IsDone();
    }

    [Fact]
    public void What_is_confirmed_already_is_said()
    {
        project.Run("confirm", "XAA-2019", "LAW-01").IsDone();

        Assert.StartsWith("Confirmed already: LAW-01.", project.Run("confirm", "XAA-2019", "LAW-01").IsDone().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XAA-2019 LAW-02 LAW-10", "data/narratives/XAA-2019.yml has no statement and no finding 'LAW-10'. Did you mean 'LAW-01' or 'LAW-02'? Nothing was written.")]
    [InlineData("XAA-2091 LAW-01", "There is no narrative 'XAA-2091' in data/narratives. Did you mean 'XAA-2019' or 'XAA-2018'? 'reportkit new' makes one.")]
    [InlineData("XAA-2019", "Name what you confirm: reportkit confirm XAA-2019 LAW-01")]
    [InlineData("XAA-2019 LAW-01 --all", "Name what you confirm, or write --all, not both.")]
    public void A_wrong_call_changes_nothing(string arguments, string message)
    {
        var before = project.Text(Draft);

        project.Run(["confirm", .. arguments.Split(' ')]).IsWrongUsage(message.Replace("reportkit confirm XAA-2019 LAW-01", "reportkit confirm", StringComparison.Ordinal));

        Assert.Equal(before, project.Text(Draft));
    }

    [Fact]
    public void A_file_whose_bytes_cannot_be_kept_is_left_alone()
    {
        project.Write(Draft, project.Text(Draft).Replace("\n", "\r\n", StringComparison.Ordinal));
        var before = project.Text(Draft);

        project.Run("confirm", "XAA-2019", "--all").IsFailure($"{Draft}(1): error RK1004", "nothing was written");

        Assert.Equal(before, project.Text(Draft));
    }
}
