namespace ReportKit.Cli.Tests;

/// <summary>Many problems stay readable: grouped by cause, bounded, the cause and not what follows from it.</summary>
public sealed partial class ProblemOutputTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void One_cause_in_many_rows_is_three_lines_and_a_count()
    {
        project.Add("tiers", [.. Enumerable.Repeat("XAC,2018,two,single,tip-2018", 40)]);

        var lines = project.Run("check").ErrorLines;

        Assert.Equal(5, lines.Length);
        Assert.All(lines[..3], line => Assert.Contains("error RK1103: 'two' isn't a tier.", line, StringComparison.Ordinal));
        Assert.Equal("  and 37 more of RK1103 with the same cause, in data/tiers.csv: line 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, …", lines[3]);
        Assert.StartsWith("40 errors, 0 warnings.", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_come_first_in_the_order_of_their_lines()
    {
        using var folder = new EmptyFolder();
        folder.Write("reportkit.yml", "title: Report\nkind: contry\ncountries: [IRELND]\n").Write("data/tiers.csv", "");

        var lines = folder.Run("check").ErrorLines;

        Assert.Equal(["reportkit.yml(2,7)", "reportkit.yml(3,13)", "data/tiers.csv"], lines[..3].Select(line => line.Split(": error ")[0]));
    }

    [Fact]
    public void One_cause_in_four_rows_is_shown_whole()
    {
        project.Add("tiers", [.. Enumerable.Repeat("XAC,2018,two,single,tip-2018", 4)]);

        var lines = project.Run("check").ErrorLines;

        Assert.Equal(5, lines.Length);
        Assert.DoesNotContain(lines, line => line.Contains("more of", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_thousand_different_errors_in_a_file_are_a_short_list_and_a_count()
    {
        project.Add("prosecutions", [.. Enumerable.Range(1, 2000).Select(i => $"XAB,convictions,2017,many{i},persons,,reported,,,,,tip-2018,Prosecution,,,")]);

        var result = project.Run("check");

        result.IsFailure("data/prosecutions.csv(3,22): error RK1102: 'many1'", "and 1,992 more of RK1102, in data/prosecutions.csv: line 11, ", "2,000 errors");
        Assert.True(result.Errors.Length < 4000, result.Errors);
    }

    [Fact]
    public void What_follows_from_a_broken_row_isnt_said()
    {
        project.Replace("data/prosecutions.csv", ",12,", ",twelve,");

        var lines = project.Run("check").ErrorLines;

        Assert.Equal(2, lines.Length);
        Assert.StartsWith("data/prosecutions.csv(2,22): error RK1102", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_fails_for_every_country_is_said_once()
    {
        project.WithTemplates().Write("templates/country.sbn-md", project.Text("templates/country.sbn-md") + "{{ for i in 1..1000000 }}{{ end }}\n");

        var lines = project.Run("render", "--edition", "2018").ErrorLines;

        var line = Assert.Single(lines, l => l.Contains("error RK2005", StringComparison.Ordinal));
        Assert.StartsWith("templates/country.sbn-md(", line, StringComparison.Ordinal);
        Assert.EndsWith("(2 times)", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_has_no_colours() => Assert.DoesNotContain('\u001B', Broken(project).Run("check").Errors);

    [Fact]
    public void A_terminal_has_colours_and_lines_that_arent_broken()
    {
        var shown = OnATerminal();

        Assert.Matches(Colour(), shown);
        Assert.EndsWith("Allowed: 1, 2, 2WL, 3, SC. Did you mean '2'?", Colour().Replace(Assert.Single(shown.Split("\r\n"), line => line.Contains("data/tiers.csv(5,10)", StringComparison.Ordinal)), ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_can_be_declined() => Assert.DoesNotMatch(Colour(), OnATerminal(("NO_COLOR", "1")));

    private string OnATerminal(params (string Name, string Value)[] variables)
    {
        const string script = "/usr/bin/script";
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(script), "script(1), which gives a program a terminal, isn't here.");

        var running = Tool.Start(Broken(project).Folder, script, ["-qec", $"{string.Join(' ', Tool.Call.Select(word => $"'{word}'"))} check", "/dev/null"], [("TERM", "xterm-256color"), .. variables]);
        return Tool.End(running).Output;
    }

    private static MadeProject Broken(MadeProject project) => project.Add("tiers", "XAC,2018,two,single,tip-2018");

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex Colour();
}
