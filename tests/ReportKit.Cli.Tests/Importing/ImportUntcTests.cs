using ReportKit.Importing.Tests;

namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportUntcTests : IDisposable
{
    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Acts_are_taken_in_and_the_check_agrees()
    {
        project.Add("protocol", "XAB,accession,2010-05-01,tip-2018");
        project.Add("protocol", "XAC,signature,2001-05-01,tip-2018");
        var table = new MadeUntc { Totals = (1, 2) }.Add("Exampleland", "14 Dec 2000", "22 Apr\t 2016 ").Add("Northern Sample^2^", "", "1 May 2010 a");

        var result = Import("XVIII-12-a.html", table.Html()).IsDone();

        Assert.Contains("status as at 2 December 2026 (untc-2026-12-02)\n2 rows below the header:\n          2 of parties\n", Lines(result), StringComparison.Ordinal);
        Assert.Contains("Not in the file, and left as they are, 1 row of data/protocol.csv:\n    XAC signature 2001-05-01 (tip-2018)\n", Lines(result), StringComparison.Ordinal);
        Assert.Contains("  data/protocol.csv: 2 new, 1 the same\n  data/protocol-totals.csv: 1 new\n", Lines(result), StringComparison.Ordinal);
        Assert.EndsWith(
            "\nXAA,signature,2000-12-14,untc-2026-12-02,,line 8\nXAA,ratification,2016-04-22,untc-2026-12-02,,line 8\nXAB,accession,2010-05-01,tip-2018,,\nXAC,signature,2001-05-01,tip-2018,,\n",
            project.Text("data/protocol.csv"),
            StringComparison.Ordinal);
        Assert.Contains("untc-2026-12-02,G,United Nations,", project.Text("data/sources.csv"), StringComparison.Ordinal);
        Assert.Contains("untc-2026-12-02,XVIII-12-a.html,", project.Text("data/published-files.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();
        project.Run("tidy", "--check").IsDone();
        Assert.Contains("(untc-2026-12-02): line 8; data/protocol.csv(2)", project.Run("explain", "data/protocol.csv:2").IsDone().Output, StringComparison.Ordinal);

        Assert.EndsWith("The project has all of this already. Nothing was written.\n", Lines(Import("XVIII-12-a.html", table.Html()).IsDone()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_project_has_otherwise_is_listed_and_stays()
    {
        project.Add("protocol", "XAA,accession,2016-04-20,tip-2018");
        var before = project.Text("data/protocol.csv");

        var result = Import("untc.xml", new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Xml()).IsDone();

        Assert.Contains("untc.xml(5): warning RK1610: Exampleland: accession on 2016-04-22, and data/protocol.csv(2) has accession on 2016-04-20 (tip-2018).", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, project.Text("data/protocol.csv"));
    }

    [Fact]
    public void An_older_table_is_taken_in_only_if_that_is_meant_and_changes_no_newer_act()
    {
        Import("new.html", new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Html()).IsDone();
        var older = new MadeUntc { AsAt = "30-06-2018" }.Add("Exampleland", "", "23 Apr 2016 a").Add("Northern Sample", "", "1 May 2010 a");

        Import("old.html", older.Html()).IsFailure("error RK1606: This is the status as at 30 June 2018, and the project has rows of the status as at 2 December 2026", "--allow-older");
        Import("old.html", older.Html(), "--allow-older").IsDone();

        Assert.EndsWith("\nXAA,accession,2016-04-22,untc-2026-12-02,,line 8\nXAB,accession,2010-05-01,untc-2018-06-30,,line 9\n", project.Text("data/protocol.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_the_table_is_refused()
    {
        Import("untc.html", "<!DOCTYPE html><p>The site is under urgent maintenance and is currently unavailable."u8.ToArray())
            .IsFailure("untc.html: error RK1601: It has no table with the columns Participant, Signature and Ratification", "Nothing was written.");
        Assert.DoesNotContain("untc", project.Text("data/published-files.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_lists_what_the_file_lacks()
    {
        project.Add("protocol", "XAC,signature,2001-05-01,tip-2018");

        using var json = JsonDocument.Parse(Import("untc.html", new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Html(), "--json").IsDone().Output);

        var table = json.RootElement.GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("table").GetString() == "protocol");
        Assert.Equal((1, "XAC,signature,2001-05-01,tip-2018,"), (table.GetProperty("added").GetInt32(), table.GetProperty("missing")[0].GetString()));
    }

    private ToolResult Import(string name, byte[] bytes, params string[] options)
    {
        project.Write(name, bytes);
        return project.Run(["import", "untc", name, .. options]);
    }

    private static string Lines(ToolResult result) => result.Output.ReplaceLineEndings("\n");
}
