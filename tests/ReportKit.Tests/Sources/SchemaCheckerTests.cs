namespace ReportKit.Tests.Sources;

public sealed class SchemaCheckerTests : IDisposable
{
    private const string Header = "The header must be: iso3,edition,tier,agreement,source,not_a_country,note,locator (locator may be missing)";

    private readonly DataFolder data = new();

    [Theory]
    [InlineData("iso3,edition,rank,agreement,source,not_a_country,note", "Missing: tier. Unknown: 'rank'.")]
    [InlineData("iso3,edition,agreement,source,not_a_country,note", "Missing: tier.")]
    [InlineData("iso3,edition,tier,agreement,source,not_a_country,note,remark", "Unknown: 'remark'.")]
    [InlineData("iso3,edition,agreement,tier,source,not_a_country,note", "The columns are repeated or in another order.")]
    [InlineData("iso3,edition,tier,agreement,source,not_a_country,note,tier", "The columns are repeated or in another order.")]
    public void A_header_must_be_the_one_described(string header, string found) =>
        Assert.Equal($"data/tiers.csv(1,1): error RK1006: {found} {Header}", data.Write("tiers.csv", $"{header}\n").Problem());

    [Fact]
    public void A_column_that_a_file_may_lack_is_empty_where_it_is_missing()
    {
        data.Write("tiers.csv", "iso3,edition,tier,agreement,source,not_a_country,note\nXAA,2018,2,single,tip-2018,,\n");
        var placement = Assert.Single(data.Validate().GetValueOrThrow().All.OfType<PlacementFact>());
        Assert.Equal("Tier placements", placement.Citation.Locator);

        data.Write("tiers.csv", "iso3,edition,tier,agreement,source,not_a_country,note,locator\nXAA,2018,2,single,tip-2018,,,data!D7\n");
        Assert.Equal("data!D7", Assert.Single(data.Validate().GetValueOrThrow().All.OfType<PlacementFact>()).Citation.Locator);
    }

    [Theory]
    [InlineData("1e9")]
    [InlineData("\"1,000\"")]
    [InlineData("1 000")]
    [InlineData("twelve")]
    [InlineData("\u0661\u0662")]
    [InlineData("1.2.3")]
    public void A_figure_is_written_in_plain_digits(string value) =>
        Assert.Equal(
            $"data/prosecutions.csv(3,22): error RK1102: '{value.Trim('"')}' isn't a value: it needs a number in plain digits (1250, not 1,250 or 1e3), \"<5\" for a suppressed value, or a range like 12..16.",
            data.AddFigure(value: value).Problem());

    [Theory]
    [InlineData("1e9")]
    [InlineData("\"1,000\"")]
    [InlineData("1.5")]
    [InlineData("\u0661")]
    public void A_whole_number_is_written_in_plain_digits(string cell) =>
        Assert.Equal(
            $"data/global-law-enforcement.csv(2,11): error RK1102: '{cell.Trim('"')}' isn't a prosecutions: it needs a whole number in plain digits, without separators or exponent.",
            data.AddRow("global-law-enforcement.csv", $"2017,2018,{cell},,,,,,,single,tip-2018").Problem());

    [Theory]
    [InlineData('=')]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('@')]
    public void Text_that_a_spreadsheet_would_run_is_refused(char first) =>
        Assert.Equal(
            $"data/sources.csv(5,14): error RK1010: '{first}HYPERLINK(1)' begins with {first}: a spreadsheet would run it as a formula. Begin it with another character.",
            data.AddRow("sources.csv", $"survey-2018,,{first}HYPERLINK(1),Survey,,,,Open,,").Problem());

    [Theory]
    [InlineData("-12")]
    [InlineData("+12")]
    public void A_number_with_a_sign_isnt_called_a_formula(string cell) =>
        Assert.EndsWith(
            $": error RK1010: '{cell}' begins with {cell[0]}: numbers have no sign here, and none is negative. Write it without.",
            data.AddFigure("prosecutions", "convictions", "2017", cell, id: "PROS-90").Problem(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(" Survey")]
    [InlineData("Survey ")]
    [InlineData("\u00A0Survey")]
    [InlineData("Survey\u2009")]
    public void A_space_at_either_end_is_reported(string title) =>
        Assert.Equal(
            $"data/sources.csv(5,21): error RK1102: '{title}' begins or ends with a space. Remove it.",
            data.AddRow("sources.csv", $"survey-2018,,Office,{title},,,,Open,,").Problem());

    [Theory]
    [InlineData("2018-02-30")]
    [InlineData("31.3.2018")]
    [InlineData("2018-3-31")]
    public void A_date_is_written_year_first(string date) =>
        Assert.Equal(
            $"data/protocol.csv(2,15): error RK1102: '{date}' isn't a date: it needs a date like 2018-03-31.",
            data.AddRow("protocol.csv", $"XAA,accession,{date},tip-2018,").Problem());

    [Fact]
    public void A_year_lies_in_its_range() =>
        Assert.Equal(
            "data/editions.csv(4,1): error RK1104: '1999' is outside 2001 to 2100, the range of edition.",
            data.AddRow("editions.csv", "1999,1998-04-01,1999-03-31,,R2000,profile-last-2017,meet").Problem());

    [Theory]
    [InlineData("4", "")]
    [InlineData("2wl", " Did you mean '2WL'?")]
    [InlineData("Tier 2", " Did you mean '2'?")]
    [InlineData("Watchlist", " Did you mean '2WL'?")]
    public void A_tier_is_one_of_its_list(string tier, string hint) =>
        Assert.Equal(
            $"data/tiers.csv(4,10): error RK1103: '{tier}' isn't a tier. Allowed: 1, 2, 2WL, 3, SC.{hint}",
            data.AddRow("tiers.csv", $"XAA,2018,{tier},single,un-office").Problem());

    [Fact]
    public void A_status_is_one_of_its_list() =>
        Assert.Equal(
            "data/protection.csv(2,39): error RK1103: 'not reported' isn't a status. Allowed: reported, not-reported, no-information, not-applicable, withheld, presumed. Did you mean 'not-reported'?",
            data.AddFigure("protection", "victims-identified", value: "", unit: "victims", status: "not reported").Problem());

    [Theory]
    [InlineData("prosecutions.csv", "XAA,convictions,2017,12,,,reported,,,,,tip-2018,Prosecution,,,", 25, "unit is empty; it needs a value of id in units.csv.")]
    [InlineData("tiers.csv", "XAA,2018,,single,un-office", 10, "tier is empty; it needs one of 1, 2, 2WL, 3, SC.")]
    [InlineData("protocol.csv", "XAA,accession,,tip-2018,", 15, "date is empty; it needs a date like 2018-03-31.")]
    [InlineData("tiers.csv", "XAA,,2,single,un-office", 5, "edition is empty; it needs a value of edition in editions.csv.")]
    public void A_cell_that_must_be_filled_says_with_what(string file, string row, int column, string message) =>
        Assert.EndsWith($",{column}): error RK1101: {message}", data.AddRow(file, row).Problem(), StringComparison.Ordinal);

    [Fact]
    public void A_key_stands_once() =>
        Assert.Equal(
            "data/tiers.csv(4,1): error RK1105: XAA, 2018, tip-2018 is already on line 3 (iso3, edition, source must differ). Remove one of the two rows.",
            data.AddRow("tiers.csv", "XAA,2018,3,single,tip-2018").Problem());

    [Fact]
    public void Every_broken_cell_of_a_row_is_reported_and_the_row_is_left_out()
    {
        data.AddRow("tiers.csv", "XAA,2018,4,perhaps,");

        var facts = data.Validate();

        Assert.Equal(["(4,10) RK1103", "(4,12) RK1103", "(4,20) RK1101"], facts.Problems.Select(p => $"({p.Place.Line},{p.Place.Column}) {p.Code}"));
        Assert.Equal([2017, 2018], facts.Value.Placements.Select(p => p.Edition));
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message() =>
        Assert.Contains($"'={new string('x', 56)}...' begins with =", data.AddRow("sources.csv", $"survey-2018,,={new string('x', 90)},Survey,,,,Open,,").Problem(), StringComparison.Ordinal);

    [Fact]
    public void Problems_of_one_cause_share_it()
    {
        data.AddRow("tiers.csv", "XAA,2018,4,single,un-office").AddRow("tiers.csv", "XAA,2017,4,single,un-office").AddRow("tiers.csv", "XAA,2017,5,single,tip-2018");

        Assert.Equal(["tiers.tier=4", "tiers.tier=4", "tiers.tier=5"], data.Validate().Problems.Select(p => p.Cause));
    }

    public void Dispose() => data.Dispose();
}
