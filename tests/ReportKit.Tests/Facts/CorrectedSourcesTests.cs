using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Facts;

public sealed class CorrectedSourcesTests : IDisposable
{
    private const string Entry = """
        - file: prosecutions.csv
          row: {iso3: XAA, id: PROS-01}
          column: value
          old: "12"
          new: "21"
          why: "The court's own table adds up to 21."
          source: "Table 3 of the same report"
          reported-to: "Office of Examples"
          reported-on: 2018-07-01
          status: reported

        """;

    private readonly DataFolder data = Xaa.Data();

    [Fact]
    public void A_fact_has_the_corrected_value_and_knows_what_the_source_prints()
    {
        var fact = Convictions(Correct());

        Assert.Equal("21", fact.Value!.Written);
        var correction = Assert.Single(fact.Corrections);
        Assert.Equal(("12", "21", CorrectionStatus.Reported, MadeFacts.Day("2018-07-01")), (correction.Old, correction.New, correction.Status, correction.ReportedOn));
        Assert.Equal("data/corrections.yml(1,3)", correction.Place.ToString());
    }

    [Fact]
    public void Readers_are_told_what_the_source_prints_and_why_it_is_wrong()
    {
        var page = Xaa.Render(Correct());

        Assert.Equal("Courts convicted 21 traffickers in 2017.", page["prosecution.convictions"]);
        Assert.Contains("[^note-XAA-2018-PROS-01]: The source prints “12”; corrected here to “21”. The court's own table adds up to 21.", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("\"printed\": \"12\",\n          \"corrected\": \"21\",\n          \"why\": \"The court's own table adds up to 21.\"", page.Facts, StringComparison.Ordinal);
        Assert.Contains("corrected here to", page.FactsHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_can_be_named_by_its_id() =>
        Assert.Equal("21", Convictions(Correct("file: prosecutions.csv\n  row: {iso3: XAA, id: PROS-01}", "fact: XAA-2018-PROS-01")).Value!.Written);

    [Fact]
    public void A_statement_is_corrected_in_its_narrative()
    {
        data.Write("corrections.yml", """
            - file: narratives/XAA-2018.yml
              row: {id: LAW-01}
              column: text
              old: "The law punishes all forms of trafficking."
              new: "The law punishes some forms of trafficking."
              why: "Article 5 leaves out men."
              source: Article 5
              status: acknowledged
            """);

        var page = Xaa.Render(data);

        Assert.Equal("The law punishes some forms of trafficking.", page["prosecution.LAW-01"]);
        Assert.Contains("corrected here to “The law punishes some forms of trafficking”. Article 5 leaves out men.", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_placement_is_corrected_in_its_table()
    {
        data.Write("corrections.yml", "- {file: tiers.csv, row: {iso3: XAA, edition: \"2018\"}, column: tier, old: 2WL, new: \"2\", why: An erratum says so., source: Erratum, status: reported}\n");

        Assert.Equal(Tier.Two, data.Validate().GetValueOrThrow().Placements.Single(p => p.Edition == 2018).Tier);
    }

    [Theory]
    [InlineData("declined", "12")]
    [InlineData("acknowledged", "21")]
    public void What_the_source_refuses_to_mend_stays_as_it_prints_it(string status, string value) =>
        Assert.Equal(value, Convictions(Correct("status: reported", $"status: {status}")).Value!.Written);

    [Fact]
    public void What_the_source_has_mended_is_a_record()
    {
        data.Replace("prosecutions.csv", "convictions,2017,12,", "convictions,2017,21,");

        var fact = Convictions(Correct("status: reported", "status: fixed"));

        Assert.Equal("21", fact.Value!.Written);
        Assert.Empty(fact.Corrections);
        Assert.Single(data.Validate().Value.Corrections);
    }

    [Theory]
    [InlineData("21", "'21'. Fixed at the source? Then write status: fixed; if not, put back what the source prints.")]
    [InlineData("14", "'14'. Fixed at the source? Then write status: fixed and new: '14'; if not, put back what the source prints.")]
    public void Where_the_expected_value_is_gone_the_source_may_have_mended_it(string value, string message)
    {
        data.Replace("prosecutions.csv", "convictions,2017,12,", $"convictions,2017,{value},");

        Assert.Equal($"data/corrections.yml(4,8): error RK1714: data/prosecutions.csv(2,22) no longer has '12' but {message}", Problem(Correct()));
    }

    [Fact]
    public void What_isnt_mended_in_the_data_isnt_fixed() =>
        Assert.Equal(
            "data/corrections.yml(4,8): error RK1714: This correction is marked as fixed, but data/prosecutions.csv(2,22) has '12' and not '21'. Take over what the source prints now, or say another status.",
            Problem(Correct("status: reported", "status: fixed")));

    [Theory]
    [InlineData("column: value", "colum: value", "(3,3): error RK1711: 'colum' isn't a key of a correction. Known: fact, file, row, column, old, new, why, source, reported-to, reported-on, status. Did you mean 'column'?")]
    [InlineData("  why: \"The court's own table adds up to 21.\"\n", "", "(1,3): error RK1711: A correction needs the key 'why'.")]
    [InlineData("file: prosecutions.csv", "fact: XAA-2018-PROS-01", "(1,9): error RK1711: A correction names its value by 'fact', or by 'file' and 'row'; not by both.")]
    [InlineData("status: reported", "status: reporte", "(10,11): error RK1712: 'reporte' isn't a status. Allowed: reported, acknowledged, fixed, declined. Did you mean 'reported'?")]
    [InlineData("2018-07-01", "July", "(9,16): error RK1712: 'July' isn't a date like 2018-06-28.")]
    [InlineData("new: \"21\"", "new: \"12\"", "(5,8): error RK1712: 'new' is the same as 'old': '12'. A correction changes something.")]
    [InlineData("row: {iso3: XAA, id: PROS-01}", "row: XAA", "(2,8): error RK1712: 'row' must name cells that only one row has, each with its column: row: {iso3: MNG, id: PROS-10}.")]
    [InlineData("file: prosecutions.csv", "file: prosecution.csv", "(1,9): error RK1713: 'prosecution.csv' isn't a file with facts. Files: global-law-enforcement.csv, prevention.csv, profile.csv, prosecutions.csv, protection.csv, protocol-status.csv, protocol-totals.csv, protocol.csv, regional-law-enforcement.csv, sanctions.csv, tiers.csv and narratives/ISO3-YEAR.yml. Did you mean 'prosecutions.csv' or 'protection.csv'?")]
    [InlineData("id: PROS-01", "id: PROS-09", "(2,8): error RK1713: Nothing in data/prosecutions.csv has iso3: XAA, id: PROS-09. Look the cells up; they are compared as written.")]
    [InlineData(", id: PROS-01", "", "(2,8): error RK1713: 4 entries of data/prosecutions.csv have iso3: XAA (lines 2, 3, 4, 5). Name more columns, so that one remains.")]
    [InlineData("id: PROS-01", "ids: PROS-01", "(2,8): error RK1713: 'ids' isn't a column of data/prosecutions.csv. Columns: iso3, indicator, period, value, unit, bound, status, breakdown, modality, quantifier, speaker, source, locator, id, note, check. Did you mean 'id'?")]
    [InlineData("column: value", "column: valeu", "(3,11): error RK1713: 'valeu' isn't there in data/prosecutions.csv. Columns that can be corrected: iso3, period, value, unit, bound, status, breakdown, modality, quantifier, speaker. Did you mean 'value'?")]
    [InlineData("column: value", "column: note", "(3,11): error RK1713: 'note' is ours and not what the source says; edit it in data/prosecutions.csv.")]
    [InlineData("file: prosecutions.csv\n  row: {iso3: XAA, id: PROS-01}", "fact: XAA-2018-TIER-02", "(1,9): error RK1713: No fact has the id 'XAA-2018-TIER-02'. facts.json and the page of facts list them. Did you mean ", true)]
    public void A_slip_is_told_with_its_place(string found, string replacement, string problem, bool isStart = false) =>
        Assert.Contains(Correct(found, replacement).Problems(), p => isStart ? p.StartsWith($"data/corrections.yml{problem}", StringComparison.Ordinal) : p == $"data/corrections.yml{problem}");

    [Fact]
    public void A_corrected_value_must_fit_its_column()
    {
        data.Write("corrections.yml", "- {file: tiers.csv, row: {iso3: XAA, edition: \"2018\"}, column: tier, old: 2WL, new: \"5\", why: x, source: y, status: reported}\n");

        Assert.StartsWith("data/corrections.yml(1,85): error RK1712: The corrected value isn't one for data/tiers.csv: '5' isn't a tier. Allowed: ", Problem(data), StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_value_must_name_what_there_is()
    {
        Assert.Equal(
            "data/corrections.yml(5,8): error RK1712: The corrected value isn't one for data/prosecutions.csv: 'XAQ' isn't in countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.",
            Problem(Correct("column: value\n  old: \"12\"\n  new: \"21\"", "column: iso3\n  old: XAA\n  new: XAQ")));
    }

    [Fact]
    public void Whatever_is_wrong_with_a_corrected_text_is_told_at_the_correction()
    {
        data.Write("corrections.yml", "- {file: narratives/XAA-2018.yml, row: {id: PROF-02}, column: quantifier, old: some, new: a-lot, why: x, source: y, status: reported}\n");

        Assert.Contains(data.Problems(), p => p.StartsWith("data/corrections.yml(1,", StringComparison.Ordinal) && p.Contains("'a-lot' isn't a quantifier", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_is_corrected_once() =>
        Assert.Equal(
            "data/corrections.yml(11,3): error RK1715: data/prosecutions.csv(2,22) has a correction already. Keep one.",
            Problem(data.Write("corrections.yml", Entry + Entry)));

    [Fact]
    public void Two_values_of_one_row_can_be_corrected()
    {
        var more = Entry.Replace("column: value", "column: bound", StringComparison.Ordinal).Replace("old: \"12\"", "old: about", StringComparison.Ordinal).Replace("new: \"21\"", "new: at-least", StringComparison.Ordinal);
        data.Replace("prosecutions.csv", "convictions,2017,12,persons,,", "convictions,2017,12,persons,about,").Write("corrections.yml", Entry + more);

        var fact = Convictions(data);

        Assert.Equal(("21", "at-least", 2), (fact.Value!.Written, fact.Value.Bound, fact.Corrections.Count));
    }

    [Fact]
    public void A_file_without_entries_is_told_to_go() =>
        Assert.Equal(
            "data/corrections.yml: error RK1002: The file holds nothing but comments: a list of corrections needs one; where there is none, remove the file.",
            Problem(data.Write("corrections.yml", "# none\n")));

    [Fact]
    public void Corrections_are_an_input_of_every_report() => Assert.Contains("data/corrections.yml", Correct().Read().Value.Inputs.Select(i => i.Path));

    public void Dispose() => data.Dispose();

    private DataFolder Correct(string found = "", string replacement = "")
    {
        Assert.Contains(found, Entry, StringComparison.Ordinal);
        return data.Write("corrections.yml", found.Length == 0 ? Entry : Entry.Replace(found, replacement, StringComparison.Ordinal));
    }

    private static string Problem(DataFolder data) => Assert.Single(data.Problems());

    private static FigureFact Convictions(DataFolder data) => data.Validate().GetValueOrThrow().Figures.Single(f => f.ShortId == "PROS-01");
}
