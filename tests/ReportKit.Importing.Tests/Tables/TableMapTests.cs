namespace ReportKit.Importing.Tests.Tables;

public sealed class TableMapTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("columms:\n  Year: period\n", "maps/police.yml(10,1): RK1631 'columms' isn't a key of a map.", "Did you mean 'columns'?")]
    [InlineData("columns:\n  Year: perid\n", "maps/police.yml(11,9): RK1632 'perid' isn't a kind of column.", "Did you mean 'period'?")]
    [InlineData("columns:\n  Year: {is: period, dimension: sex}\n", "maps/police.yml(11,22): RK1631 'dimension' isn't a key of a column of the kind period.", "")]
    [InlineData("columns:\n  Year: {is: breakdown}\n", "maps/police.yml(11,3): RK1631 The column 'Year' breaks figures down, and needs the key 'dimension'", "")]
    [InlineData("columns:\n  Year: {is: breakdown, dimension: sx}\n", "RK1632 'sx' isn't a dimension of breakdowns.csv. Did you mean 'sex'?", "")]
    [InlineData("columns:\n  Convicted: {is: figures, indicator: person-convicted}\n", "maps/police.yml(11,39): RK1632 'person-convicted' isn't in indicators.csv. Did you mean 'persons-convicted'", "reportkit add indicator")]
    [InlineData("columns:\n  Convicted: {is: figures, indicator: child-labour}\n", "'child-labour' has no figures: it is described in statements.", "")]
    [InlineData("columns:\n  Convicted: {is: figures, indicator: persons-convicted, unit: cases}\n", "'cases' isn't a unit of persons-convicted. Its units in indicators.csv: persons.", "")]
    [InlineData("columns:\n  Convicted: {is: figures, indicator: prosecutions, period: 2020}\n", "Figures of prosecutions need their unit, because it may be cases, persons", "")]
    [InlineData("columns:\n  Convicted: {is: figures, indicator: persons-convicted, breakdown: {sex: femal}}\n", "'femal' isn't a category of sex in breakdowns.csv. Did you mean 'female'", "labels")]
    [InlineData("columns:\n  Convicted: {is: figures, indicator: persons-convicted}\n", "RK1631 Nothing says the period of the figures in 'Convicted'.", "period: 2025")]
    [InlineData("period: 2020\ncolumns:\n  Year: period\n  Convicted: {is: figures, indicator: persons-convicted}\n", "Both the whole file and the column 'Year' say the period of the figures in 'Convicted'.", "")]
    [InlineData("columns:\n  Year: period\n", "RK1632 No column has figures.", "")]
    [InlineData("thousands: \",\"\ndecimal: \",\"\ncolumns:\n  Year: period\n", "',' can't stand both between thousands and before a fraction.", "")]
    [InlineData("thousands: x\ncolumns:\n  Year: period\n", "'x' isn't a mark for thousands.", "")]
    [InlineData("values: {n/a: notreported}\ncolumns:\n  Year: period\n", "maps/police.yml(10,15): RK1632 'notreported' isn't what 'n/a' can mean.", "Did you mean 'not-reported'?")]
    [InlineData("header: first\ncolumns:\n  Year: period\n", "'first' isn't the number of a row.", "")]
    [InlineData("columns:\n  Year: {is: period, form: split-year}\n", "need the month in which they begin: year-begins: 7 for July.", "")]
    [InlineData("columns:\n  Year: {is: period, words: {a: 2020, A: 2021}}\n", "'A' stands here twice", "")]
    [InlineData("columns: Year\n", "columns must be a mapping", "")]
    public void A_slip_is_told_with_its_place_and_what_is_allowed(string lines, string message, string more)
    {
        var problems = string.Join('\n', folder.Problems(MadeMap.Of(lines)));

        Assert.Contains(message, problems, StringComparison.Ordinal);
        Assert.Contains(more, problems, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_must_be_said()
    {
        Assert.Equal(
            [
                "maps/police.yml(2,3): RK1631 The source of a map needs the key 'licence'.", "maps/police.yml(2,3): RK1631 The source of a map needs the key 'title'.",
                "maps/police.yml(2,7): RK1632 'XAA Police' isn't an id: write a name in lower case with hyphens, as xaa-police. The day of the release is put behind it.",
            ],
            folder.Problems("source:\n  id: XAA Police\n  producer: Police\ncolumns:\n  Year: period\n"));
        Assert.Contains("RK1631 A map needs the key 'source'", folder.Problems("columns:\n  Year: period\n")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_source_s_id_isn_t_taken()
    {
        folder.Write("data/sources.csv", "id,class,producer,title,edition,published,complete_to,licence,url,note\nxaa-police-2025-02-01,C,Ministry of Examples,Other tables,,2025-02-01,,Public domain,,\n");

        Assert.Contains("'xaa-police' is the id of Ministry of Examples, Other tables (data/sources.csv(2))", folder.Problems(MadeMap.Of("columns:\n  Year: period\n"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_of_a_draft_that_is_still_open_is_listed_and_nothing_else()
    {
        var problems = folder.Problems(MadeMap.Of("""
            values:
              n/a: OPEN
            columns:
              Year: period
              Offence:
                is: indicator
                words:
                  Charged: OPEN
              Number: {is: OPEN, colour: red}
            """));

        Assert.Equal(
            [
                "maps/police.yml(11,8): RK1633 The draft left this OPEN. Write in its place what 'n/a' means: not-reported, no-information, withheld or a number.",
                "maps/police.yml(17,16): RK1633 The draft left this OPEN. Write in its place what 'Charged' means, or leave-out.",
                "maps/police.yml(18,16): RK1633 The draft left this OPEN. Write in its place what stands in the column: nothing, country, period, indicator, unit, breakdown, figures.",
            ],
            problems);
    }

    [Fact]
    public void The_day_of_the_release_must_come_from_somewhere() =>
        Assert.Contains(
            "RK1631 The map doesn't say when the file was published. Give the day with --released 2026-02-01",
            folder.Problems(MadeMap.Of("columns:\n  Year: period\n  Convicted: {is: figures, indicator: persons-convicted}\n").Replace("  released: 2026-02-01\n", "", StringComparison.Ordinal))[0],
            StringComparison.Ordinal);
}
