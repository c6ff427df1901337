namespace ReportKit.Importing.Tests.Untc;

public sealed class UntcImporterTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Acts_cite_the_table_of_its_day() => Assert.Equal(
        ["XAA,signature,2000-12-14,untc-2026-12-02,", "XAA,ratification,2016-04-22,untc-2026-12-02,"],
        Lines(Import(new MadeUntc().Add("Exampleland", "14 Dec 2000", "22 Apr\t 2016 ").Html())));

    [Fact]
    public void An_act_cites_its_cell_or_line()
    {
        var table = new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a");
        string Locator(byte[] bytes, DateOnly? released = null) => Assert.Single(Import(bytes, released).Rows, r => r["act"] == "accession")["locator"];

        Assert.Equal("line 8", Locator(table.Html()));
        Assert.Matches("^line [0-9]+, column C$", Locator(table.Csv(), new DateOnly(2026, 12, 2)));
        Assert.Equal("Sheet1!C3", Locator(new MadeWorkbook().Sheet("Sheet1", ["Status as at 2 December 2026"], ["Participant", "Signature", "Ratification, Accession(a)"], ["Exampleland", null, "22 Apr 2016 a"]).Bytes()));
    }

    [Fact]
    public void A_table_without_locators_stays_so_until_an_act_is_new()
    {
        const string Known = "iso3,act,date,source,note\nXAA,accession,2016-04-22,untc-xviii-12-a,\n";
        folder.Write("data/protocol.csv", Known);
        folder.Take(Import(new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Html()));
        Assert.Equal(Known, folder.Text("protocol"));

        folder.Take(Import(new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Add("Northern Sample", "", "1 May 2010 a").Html()));
        Assert.Equal("iso3,act,date,source,note,locator\nXAA,accession,2016-04-22,untc-xviii-12-a,,\nXAB,accession,2010-05-01,untc-2026-12-02,,line 9\n", folder.Text("protocol"));
        Assert.Equal("line 9", folder.Sources["protocol"].Single(r => r["iso3"] == "XAB")["locator"]);
    }

    [Theory]
    [InlineData("22 Apr 2016", "ratification")]
    [InlineData("22 Apr 2016 A", "acceptance")]
    [InlineData("22 Apr\t 2016 AA ", "approval")]
    [InlineData("22 Apr 2016 a", "accession")]
    [InlineData("22 Apr 2016 d 3, 4", "succession")]
    [InlineData("[1 May 2010 a] 22 Apr 2016 a", "accession")]
    [InlineData("22 Apr 2016 2 [1 May 2010 A]", "ratification")]
    [InlineData("22 Apr 2016 a^3, 4^", "accession")]
    public void A_letter_says_what_the_act_is(string cell, string act) =>
        Assert.Equal([$"XAA,{act},2016-04-22,untc-2026-12-02,"], Lines(Import(new MadeUntc().Add("Exampleland", "", cell).Html())));

    [Theory]
    [InlineData("^1^")]
    [InlineData(" 2, 3")]
    [InlineData("4")]
    [InlineData("")]
    public void Footnotes_are_no_part_of_a_name(string note)
    {
        var table = new MadeUntc().Add($"Exampleland{note}", "", "22 Apr 2016 a");
        string[] expected = ["XAA,accession,2016-04-22,untc-2026-12-02,"];

        Assert.Equal(expected, Lines(Import(table.Html())));
        Assert.Equal(expected, Lines(Import(table.Xml())));
        Assert.Equal(expected, Lines(Import(table.Xml(isEscaped: true))));
    }

    [Fact]
    public void XML_page_pasted_text_and_CSV_say_the_same()
    {
        folder.Write("data/country-names.csv", "name,iso3\nT\u00FCrland,XAB\n");
        var table = new MadeUntc().Add("Exampleland", "14 Dec 2000", "22 Apr\t 2016").Add("T\u00FCrland", "", "1 May\t2010\ta ");
        var expected = Lines(Import(table.Html()));

        Assert.Equal(3, expected.Count());
        Assert.Equal(expected, Lines(Import(table.Xml())));
        Assert.Equal(expected, Lines(Import(table.Pasted())));
        Assert.Equal(expected, Lines(Import(table.Csv(), new DateOnly(2026, 12, 2))));
    }

    [Fact]
    public void A_text_may_have_semicolons_or_tabs_and_rows_have_their_lines()
    {
        var file = Import(Encoding.UTF8.GetBytes("Status as at 2 December 2026\nParticipant;Signature;Ratification, Accession(a)\nExampleland;;22 Apr 2016 a\nNowhere;;1 May 2010 a\n"));

        Assert.Single(file.Rows);
        Assert.Equal("published.xlsx(4)", $"{Assert.Single(file.Problems).Place}");
    }

    [Fact]
    public void A_workbook_of_the_table_is_read_too()
    {
        var file = Import(new MadeWorkbook().Sheet("Sheet1", ["Status as at 2 December 2026"], ["Participant", "Signature", "Ratification, Accession(a)"], ["Exampleland", null, "22 Apr 2016 a"]).Bytes());

        Assert.Equal(["XAA,accession,2016-04-22,untc-2026-12-02,"], Lines(file));
    }

    [Fact]
    public void Participants_that_are_no_parties_are_counted_apart()
    {
        var file = Import(new MadeUntc().Add("Exampleland", "14 Dec 2000").Add("Northern Sample", "", "[1 May 2010 a]").Add("Ireland").Html(), countries: []);

        Assert.Equal(
            [("of signatories that are no parties", 1), ("with superseded acts alone, in square brackets", 1), ("without an act", 1)],
            file.Tally.Parts);
        Assert.Equal("XAA,signature,2000-12-14,untc-2026-12-02,", Assert.Single(Lines(file)));
    }

    [Fact]
    public void Congo_is_in_this_table_the_Republic()
    {
        var file = Import(new MadeUntc().Add("Congo", "", "1 Feb 2025 a").Html(), countries: []);

        Assert.Equal("COG", Assert.Single(file.Rows, r => r["act"] == "accession")["iso3"]);
    }

    [Theory]
    [InlineData("22 Apr 2016 c", ProblemCodes.UnknownAct, "'c' means formal confirmation")]
    [InlineData("22 Apr 2016 P", ProblemCodes.UnknownAct, "'P' means participation")]
    [InlineData("22 Apr 2016 x", ProblemCodes.UnknownAct, "'x' isn't known")]
    [InlineData("about 2016", ProblemCodes.RefusedCell, "'about 2016' isn't a day with letters")]
    [InlineData("31 Apr 2016", ProblemCodes.RefusedCell, "isn't a day")]
    [InlineData("1 May 2010 22 Apr 2016", ProblemCodes.RefusedCell, "more than one act")]
    [InlineData("22 Apr 1999 a", ProblemCodes.RefusedCell, "before the Protocol was opened")]
    [InlineData("3 Dec 2026 a", ProblemCodes.RefusedCell, "after the day of the table")]
    public void A_cell_that_can_t_be_an_act_costs_no_other(string cell, string code, string message)
    {
        var file = Import(new MadeUntc().Add("Exampleland", "14 Dec 2000", cell).Html());

        Assert.Equal(["XAA,signature,2000-12-14,untc-2026-12-02,"], Lines(file));
        var problem = Assert.Single(file.Problems);
        Assert.Equal((code, "published.xlsx(8)"), (problem.Code, $"{problem.Place}"));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_act_that_is_there_with_its_day_keeps_its_source()
    {
        Acts("XAA,signature,2000-12-14,tip-2018,Seen.\nXAA,ratification,2016-04-22,untc-xviii-12-a,\n");

        var plan = folder.Plan(Import(new MadeUntc().Add("Exampleland", "14 Dec 2000", "22 Apr 2016").Html()));

        Assert.DoesNotContain(plan.Changed, t => t.Schema.Name == "protocol");
        Assert.Contains(plan.Changed, t => t.Schema.Name == "sources");
    }

    [Fact]
    public void An_act_of_an_older_table_is_revised_and_one_that_the_table_lacks_stays_and_is_listed()
    {
        Acts("XAA,signature,2000-12-14,untc-xviii-12-a,\nXAA,accession,2016-04-22,untc-xviii-12-a,A note.\n");

        var plan = folder.Take(Import(new MadeUntc().Add("Exampleland", "", "23 Apr 2016 a").Html()));

        Assert.Equal(["iso3,act,date,source,note,locator", "XAA,signature,2000-12-14,untc-xviii-12-a,,", "XAA,accession,2016-04-23,untc-2026-12-02,A note.,line 8", ""], folder.Text("protocol").Split('\n'));
        Assert.Equal("signature", Assert.Single(Protocol(plan).Changes, c => c.Kind == ImportChangeKind.Missing).Before!["act"]);
    }

    [Theory]
    [InlineData("XAA,accession,2016-04-20,tip-2018,", "23 Apr 2016 a")]
    [InlineData("XAA,ratification,2016-04-23,untc-xviii-12-a,", "23 Apr 2016 a")]
    public void What_another_source_says_and_another_act_is_listed_and_stays(string own, string cell)
    {
        Acts($"{own}\n");

        var file = Import(new MadeUntc().Add("Exampleland", "", cell).Html());

        Assert.Equal(ProblemCodes.OtherInProject, Assert.Single(file.Problems).Code);
        Assert.Contains("data/protocol.csv(2) has ", file.Problems[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Plan(file).Tables, t => t.Schema.Name == "protocol" && t.IsChanged);
    }

    [Fact]
    public void What_a_newer_table_says_stays_where_an_older_says_otherwise()
    {
        Acts("XAA,accession,2016-04-22,untc-xviii-12-a,\n");

        var file = Import(new MadeUntc { AsAt = "30-06-2018" }.Add("Exampleland", "", "23 Apr 2016 a").Html());

        Assert.Equal(ProblemCodes.OtherInProject, Assert.Single(file.Problems).Code);
        Assert.Equal("untc-xviii-12-a", folder.Plan(file).Latest!.Value.Id);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var table = new MadeUntc { Totals = (1, 2) }.Add("Exampleland", "14 Dec 2000", "22 Apr 2016").Add("Northern Sample", "", "1 May 2010 a");
        folder.Take(Import(table.Html()));

        Assert.Empty(folder.Plan(Import(table.Html())).Changed);
    }

    [Fact]
    public void The_total_of_the_head_is_entered_and_held_to_the_rows()
    {
        var table = new MadeUntc { Totals = (1, 2) }.Add("Exampleland", "14 Dec 2000", "22 Apr 2016");

        var file = Import(table.Xml());

        Assert.Equal("2026-12-02,2,untc-2026-12-02,Status,", Assert.Single(file.Rows, r => r.Table.Schema.Name == "protocol-totals") is var row ? CsvLine.Join(row.Cells) : "");
        Assert.Equal(ProblemCodes.OtherTotal, Assert.Single(file.Problems).Code);
        Assert.Contains("counts 2 parties, and 1 row of its table has an act of consent", file.Problems[0].Message, StringComparison.Ordinal);
        Assert.Empty(Import(table.Add("Northern Sample", "", "1 May 2010 a").Html()).Problems);
    }

    [Fact]
    public void A_table_that_was_taken_in_whole_says_to_which_day_it_is_complete()
    {
        var table = new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a");

        Assert.Equal(new DateOnly(2026, 12, 2), Import(table.Html(), countries: []).Release.CompleteTo);
        Assert.Null(Import(table.Html()).Release.CompleteTo);
        Assert.Null(Import(table.Add("Nowhere", "", "22 Apr 2016 a").Html(), countries: []).Release.CompleteTo);
    }

    [Fact]
    public void A_participant_that_stands_there_twice_with_different_acts_is_left_alone()
    {
        var file = Import(new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Add("Exampleland 2", "", "23 Apr 2016 a").Html());

        Assert.Empty(file.Rows);
        Assert.Equal(ProblemCodes.AmbiguousKey, Assert.Single(file.Problems).Code);
    }

    [Theory]
    [InlineData("12 .b Protocol against the Smuggling of Migrants by Land, Sea and Air", "Protocol against the Smuggling")]
    [InlineData("12 . United Nations Convention against Transnational Organized Crime. See also the Protocol to Prevent, Suppress and Punish Trafficking in Persons", "Convention against Transnational")]
    [InlineData("8 . Convention on Examples", "another treaty")]
    public void The_table_of_another_treaty_is_refused(string title, string found)
    {
        var other = new MadeUntc { Title = title }.Add("Exampleland", "", "22 Apr 2016 a");

        Refuses(found, other.Html());
        Refuses(found, other.Xml());
    }

    [Fact]
    public void A_table_alone_is_judged_by_its_days()
    {
        Refuses("table of another treaty", new MadeUntc().Add("Exampleland", "5 Jan 1990", "6 Jul 2001").Csv(), new DateOnly(2026, 12, 2));

        var known = folder.Sources["protocol"].Where(r => r["act"] == "ratification").Take(12).ToList();
        var names = folder.Sources["countries"].ToDictionary(r => r["iso3"], r => r["name"]);
        var other = new MadeUntc();
        known.ForEach(r => other.Add(names[r["iso3"]], "", "22 Apr 2016"));
        Refuses("12 have another day here", other.Csv(), new DateOnly(2026, 12, 2), countries: []);
    }

    [Fact]
    public void A_page_without_the_table_is_refused_whatever_its_status()
    {
        Refuses("being maintained", Encoding.UTF8.GetBytes("<!DOCTYPE html><title>UNTC</title><p>The site is under maintenance and currently unavailable.<table><tr><td>1</td></tr></table>"));
        Refuses("No row names the columns", Encoding.UTF8.GetBytes("country,year\nXAA,2020\n"), new DateOnly(2026, 12, 2));
        Refuses("--released", new MadeUntc { AsAt = null }.Add("Exampleland", "", "22 Apr 2016 a").Html());
        Refuses("Leave out --released", new MadeUntc().Add("Exampleland", "", "22 Apr 2016 a").Html(), new DateOnly(2025, 1, 1));
    }

    [Fact]
    public void Hostile_and_broken_files_are_refused()
    {
        var table = new MadeUntc().Add("Exampleland", "14 Dec 2000", "22 Apr 2016 a");
        var (html, xml) = (Encoding.UTF8.GetString(table.Html()), Encoding.Latin1.GetString(table.Xml()));

        Refuses("document type", Encoding.Latin1.GetBytes(xml.Replace("<MTDSG>", "<!DOCTYPE MTDSG [<!ENTITY a \"aaaaaaaaaa\">]><MTDSG>", StringComparison.Ordinal)));
        Refuses("cut off", Encoding.Latin1.GetBytes(xml[..(xml.Length / 2)]));
        Refuses("cut off", Encoding.UTF8.GetBytes(html[..html.IndexOf("14 Dec", StringComparison.Ordinal)]));
        Refuses("longer than any", Encoding.UTF8.GetBytes(html.Replace("14 Dec 2000", new string('x', 10_000_000), StringComparison.Ordinal)));
        Refuses("tables stand within one another", Encoding.UTF8.GetBytes($"<!DOCTYPE html>{string.Concat(Enumerable.Repeat("<table><tr><td>", 100_000))}"));
    }

    private ImportedFile Import(byte[] bytes, DateOnly? released = null, string[]? countries = null) => new UntcImporter().Read(
        folder.Published(bytes), new ImportRequest(folder.Sources, countries is [] ? null : new HashSet<string>(countries ?? ["XAA", "XAB"]), released));

    private void Refuses(string why, byte[] bytes, DateOnly? released = null, string[]? countries = null) =>
        Assert.Contains(why, Assert.Throws<UnreadableFileException>(() => Import(bytes, released, countries)).Message, StringComparison.Ordinal);

    private void Acts(string rows) => folder.Write("data/protocol.csv", $"iso3,act,date,source,note\n{rows}");

    private static MergedTable Protocol(ImportPlan plan) => plan.Tables.Single(t => t.Schema.Name == "protocol");

    private static IEnumerable<string> Lines(ImportedFile file) => file.Rows.Where(r => r.Table.Schema.Name == "protocol").Select(r => CsvLine.Join(r.Cells.SkipLast(1)));
}
