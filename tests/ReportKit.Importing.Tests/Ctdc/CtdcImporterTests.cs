namespace ReportKit.Importing.Tests.Ctdc;

public sealed class CtdcImporterTests : IDisposable
{
    private static readonly DateOnly Day = new(2025, 7, 30);

    private readonly MadeFolder folder = new();

    // Two letters for Exampleland, and Namibia, whose two are NA.
    public CtdcImporterTests() => folder.Write("data/countries.csv", """
        iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note
        XAA,XA,,Exampleland,Exampleland,the Republic of Exampleland,,,EAP,,
        XAB,XB,,Northern Sample,Northern Sample,,,,EAP,,

        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_are_counted_by_country_and_year_and_say_where_they_begin()
    {
        var file = Import(new MadeCtdc().Add().Add("yearOfRegistration=2016").Add("gender=Man"));

        Assert.Equal(
            "XAA,ctdc-victims-exploited,2015,2,victims,about,reported,,,,,ctdc-synthetic-2025-07-30,\"from line 2: CountryOfExploitation XAA, yearOfRegistration 2015\",,,",
            CsvLine.Join(Total(file, "XAA", "2015").Cells));
        Assert.Equal("1", Total(file, "XAA", "2016")["value"]);
        Assert.Equal("2", Figures(file).Single(r => r["indicator"] == "ctdc-victims-citizens" && r["iso3"] == "XAB" && r["period"] == "2015" && r["breakdown"] == "")["value"]);
        Assert.All(Figures(file), r => Assert.Equal("profile", r.Table.Schema.Name));
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Parts_by_sex_age_and_form_add_up_to_their_totals()
    {
        var file = Import(new MadeCtdc()
            .Add()
            .Add("gender=Man", "ageBroad=09--17", "isForcedLabour=", "isSexualExploit=1")
            .Add("gender=", "ageBroad=0--8", "isSexualExploit=1")
            .Add("gender=Transgender", "ageBroad=48+", "isForcedLabour=0", "isOtherExploit=1")
            .Add("gender=Woman", "ageBroad=", "isForcedLabour=", "isSexualExploit=", "isOtherExploit="));

        Assert.Equal("female 2, male 1, other 1, unknown 1", Parts(file, "sex"));
        Assert.Equal("adult 2, child 2, unknown 1", Parts(file, "age"));
        Assert.Equal("labour 1, other 1, several 1, sex 1, unknown 1", Parts(file, "exploitation"));
        foreach (var parts in Figures(file).GroupBy(r => (r["indicator"], r["iso3"], Dimensions(r))))
        {
            Assert.Equal(5, parts.Sum(r => int.Parse(r["value"], CultureInfo.InvariantCulture)));
        }

        Assert.Contains(Figures(file), r => r["breakdown"] == "age=child; sex=male");
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void What_no_row_says_makes_no_parts()
    {
        var file = Import(new MadeCtdc().Add("gender=", "ageBroad=-99"));

        Assert.Equal(["", "exploitation=labour"], Figures(file).Where(r => r["iso3"] == "XAA").Select(r => r["breakdown"]));
    }

    [Fact]
    public void Older_editions_are_records_and_say_who_is_of_age()
    {
        var file = Import(new MadeCtdc().Anonymised()
            .Add("gender=Female", "ageBroad=-99", "majorityStatus=Minor", "isSexualExploit=-99")
            .Add("gender=Male", "ageBroad=-99", "majorityStatus=Adult", "isForcedLabour=0", "isForcedMarriage=1")
            .Add("gender=Male", "ageBroad=9--17", "majorityStatus=-99", "isForcedLabour=-99", "isSexAndLabour=1"));

        Assert.Equal(("ctdc-2025-07-30", ""), (Total(file, "XAA", "2015")["source"], Total(file, "XAA", "2015")["bound"]));
        Assert.Equal("adult 1, child 2", Parts(file, "age"));
        Assert.Equal("labour 1, other 1, several 1", Parts(file, "exploitation"));
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void An_age_that_contradicts_itself_is_not_known_and_the_row_still_counts()
    {
        var file = Import(new MadeCtdc().Anonymised().Add("majorityStatus=Minor").Add());

        Assert.Equal("adult 1, unknown 1", Parts(file, "age"));
        Assert.Equal("2", Total(file, "XAA", "2015")["value"]);
        Assert.Contains("line 2: 'Minor' and the age group '18--20' contradict each other.", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-99")]
    [InlineData("00")]
    public void A_row_without_a_country_counts_where_its_other_country_is_known(string none)
    {
        var file = Import(new MadeCtdc().Add($"CountryOfExploitation={none}").Add($"citizenship={none}").Add($"citizenship={none}", $"CountryOfExploitation={none}"));

        Assert.Equal("1", Total(file, "XAA", "2015")["value"]);
        Assert.Equal(
            [("counted by country of exploitation alone", 1), ("counted by citizenship alone", 1), ("without a country of exploitation and a citizenship", 1)],
            file.Tally.Parts);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void A_row_without_a_year_is_told_and_makes_no_number()
    {
        var file = Import(new MadeCtdc().Add("yearOfRegistration=").Add("yearOfRegistration=-99"));

        Assert.Empty(Figures(file));
        Assert.Equal([("without a year of registration", 2)], file.Tally.Parts);
    }

    [Fact]
    public void Na_is_namibia_among_codes_of_two_letters()
    {
        var file = Import(new MadeCtdc().Add("CountryOfExploitation=NA", "citizenship=XB").Add("CountryOfExploitation=XA", "citizenship=NA"));

        Assert.Equal("1", Total(file, "NAM", "2015")["value"]);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Na_among_codes_of_three_letters_is_asked_for_and_never_guessed()
    {
        var file = Import(new MadeCtdc().Add("CountryOfExploitation=NA").Add());

        Assert.Equal(["XAA", "XAB"], Figures(file).Select(r => r["iso3"]).Distinct().Order());
        var problem = Assert.Single(file.Problems);
        Assert.Equal((ProblemCodes.UnknownCountry, "published.csv(2,5)", "NA"), (problem.Code, $"{problem.Place}", problem.Cause));
        Assert.Contains("Write NAM where Namibia is meant", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_of_two_letters_are_those_of_iso()
    {
        var file = Import(new MadeCtdc().Add("CountryOfExploitation=AU", "citizenship=XB"));

        Assert.Equal("1", Total(file, "AUS", "2015")["value"]);
    }

    [Fact]
    public void A_country_that_is_not_known_is_placed_in_each_row_and_the_other_still_counts()
    {
        var file = Import(new MadeCtdc().Add("citizenship=Congo").Add("citizenship=Congo").Add());

        Assert.Equal("3", Total(file, "XAA", "2015")["value"]);
        Assert.Equal(["published.csv(2,4)", "published.csv(3,4)"], file.Problems.Select(p => $"{p.Place}"));
        Assert.All(file.Problems, p => Assert.Contains("The row isn't counted by citizenship", p.Message, StringComparison.Ordinal));
        Assert.Contains("COD (Democratic Republic of the Congo) or COG (Republic of the Congo)", file.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gender=Femal", "sex")]
    [InlineData("ageBroad=15--20", "age")]
    [InlineData("isForcedLabour=perhaps", "exploitation")]
    public void A_word_that_is_not_known_costs_its_own_part_alone(string cell, string dimension)
    {
        var file = Import(new MadeCtdc().Add(cell).Add());

        Assert.Equal("2", Total(file, "XAA", "2015")["value"]);
        Assert.EndsWith("unknown 1", Parts(file, dimension), StringComparison.Ordinal);
        Assert.Equal(ProblemCodes.UnknownWord, Assert.Single(file.Problems).Code);
    }

    [Theory]
    [InlineData("yearOfRegistration=15")]
    [InlineData("yearOfRegistration=2026")]
    [InlineData("CountryOfExploitation==A1")]
    public void A_row_that_can_not_be_placed_is_refused_and_the_others_count(string cell)
    {
        var file = Import(new MadeCtdc().Add(cell).Add());

        Assert.Equal("1", Total(file, "XAA", "2015")["value"]);
        Assert.Equal(ProblemCodes.RefusedCell, Assert.Single(file.Problems).Code);
        Assert.Equal(2, file.Tally.Total);
    }

    [Fact]
    public void A_row_that_is_cut_off_is_refused()
    {
        var file = Read([.. new MadeCtdc().Add().Bytes(), .. "2015,Woman,18--20\n"u8]);

        Assert.Equal("1", Total(file, "XAA", "2015")["value"]);
        Assert.Contains("The row has 3 cells, and the header 11", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_some_countries_only_those_are_counted()
    {
        var file = Import(new MadeCtdc().Add().Add("CountryOfExploitation=XAB", "citizenship=XAB"), "XAA");

        Assert.Equal(["XAA"], Figures(file).Select(r => r["iso3"]).Distinct());
        Assert.Equal([("counted by country of exploitation alone", 1), ("of other countries", 1)], file.Tally.Parts);
    }

    [Fact]
    public void Every_row_has_one_fate()
    {
        var file = Import(new MadeCtdc().Add().Add("citizenship=").Add("CountryOfExploitation=Congo", "citizenship=").Add("yearOfRegistration=").Add("yearOfRegistration=x").Add("CountryOfExploitation=XAB"), "XAA");

        Assert.Equal((6, 6), (file.Tally.Total, file.Tally.Parts.Sum(p => p.Rows)));
    }

    [Fact]
    public void The_same_file_again_changes_nothing_and_a_newer_release_stands_beside_it()
    {
        var table = new MadeCtdc().Add().Add("gender=Man");
        folder.Take(Import(table));

        Assert.Empty(folder.Plan(Import(table)).Changed);
        var newer = folder.Plan(Read(table.Add().Bytes(), new DateOnly(2026, 7, 30)));
        Assert.Equal("ctdc-synthetic-2025-07-30", newer.Before!.Id);
        Assert.Contains(newer.Before.Revised, c => c.Before!["value"] == "2" && c.After!["value"] == "3" && c.After["breakdown"] == "");
    }

    [Fact]
    public void A_country_that_a_corrected_file_has_no_more_goes()
    {
        folder.Take(Import(new MadeCtdc().Add().Add("CountryOfExploitation=XAB")));

        var plan = folder.Plan(Import(new MadeCtdc().Add()));

        Assert.Contains(plan.Tables.SelectMany(t => t.Changes), c => c.Kind == ImportChangeKind.Vanished && c.Before!["iso3"] == "XAB");
    }

    [Fact]
    public void The_day_has_to_be_given()
    {
        var file = folder.Published(new MadeCtdc().Add().Bytes(), "published.csv");

        var refused = Assert.Throws<UnreadableFileException>(() => new CtdcImporter().Read(file, new ImportRequest(folder.Sources, null, null)));

        Assert.Contains("--released", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_something_else_is_refused_with_the_columns_that_it_lacks()
    {
        var other = new MadeCtdc();
        other.Columns.Remove("gender");

        Assert.Contains("gender is missing", Assert.Throws<UnreadableFileException>(() => Import(other.Add())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Far_more_texts_than_countries_are_no_countries()
    {
        var table = new MadeCtdc();
        for (var i = 0; i < 5100; i++)
        {
            table.Add($"citizenship=case {i}");
        }

        Assert.Contains("can't be countries", Assert.Throws<UnreadableFileException>(() => Import(table)).Message, StringComparison.Ordinal);
    }

    private ImportedFile Import(MadeCtdc table, params string[] countries) => Read(table.Bytes(), Day, countries);

    private ImportedFile Read(byte[] bytes, DateOnly? day = null, params string[] countries) => new CtdcImporter().Read(
        folder.Published(bytes, "published.csv"), new ImportRequest(folder.Sources, countries is [] ? null : countries.ToHashSet(), day ?? Day));

    private static IEnumerable<ImportedRow> Figures(ImportedFile file) => file.Rows.Where(row => row.Table.Schema.Name != "breakdowns");

    private static ImportedRow Total(ImportedFile file, string country, string year) =>
        Figures(file).Single(r => r["indicator"] == "ctdc-victims-exploited" && r["iso3"] == country && r["period"] == year && r["breakdown"] == "");

    private static string Parts(ImportedFile file, string dimension) => string.Join(", ", Figures(file)
        .Where(r => r["indicator"] == "ctdc-victims-exploited" && Dimensions(r) == dimension)
        .Select(r => $"{r["breakdown"].Split('=')[1]} {r["value"]}").Order(StringComparer.Ordinal));

    private static string Dimensions(ImportedRow row) => string.Join('+', row["breakdown"].Split("; ").Select(p => p.Split('=')[0]));
}
