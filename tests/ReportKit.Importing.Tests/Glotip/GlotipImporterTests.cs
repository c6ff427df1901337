namespace ReportKit.Importing.Tests.Glotip;

public sealed class GlotipImporterTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_total_becomes_a_figure_that_cites_its_cell()
    {
        var file = folder.Import(new MadeGlotip().Add("1,672", indicator: "Detected trafficking victims"));

        Assert.Equal("XAA,victims-detected,2020,1672,victims,,reported,,,,,unodc-2025-10-28,data_glotip_1!L4,,,", Line(Assert.Single(file.Rows)));
        Assert.Equal("protection", file.Rows[0].Table.Schema.Name);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("Persons convicted", "prosecutions", "persons-convicted", "persons")]
    [InlineData("Persons prosecuted", "prosecutions", "persons-prosecuted", "persons")]
    [InlineData("Persons brought into formal contact", "prosecutions", "persons-suspected", "persons")]
    [InlineData("Offences of trafficking in persons", "prosecutions", "offences-recorded", "offences")]
    [InlineData("Detected trafficking victims", "protection", "victims-detected", "victims")]
    public void Each_indicator_has_its_table_and_unit(string words, string table, string indicator, string unit)
    {
        var row = Assert.Single(folder.Import(new MadeGlotip().Add("7", indicator: words)).Rows);

        Assert.Equal((table, indicator, unit), (row.Table.Schema.Name, row["indicator"], row["unit"]));
    }

    [Fact]
    public void A_small_number_that_is_hidden_stays_an_interval() =>
        Assert.Equal("<5", Assert.Single(folder.Import(new MadeGlotip().Add("<5")).Rows)["value"]);

    [Fact]
    public void Parts_are_written_as_the_kit_writes_them()
    {
        var file = folder.Import(new MadeGlotip()
            .Add("1", sex: "Female", age: "0 to 17 years")
            .Add("2", sex: "Unknown", age: "Unknown")
            .Add("3", dimension: "by form of exploitation", category: "Forced labour", sex: "Male", age: "18 years or over")
            .Add("4", dimension: "by form of exploitation", category: "Other forms of exploitation")
            .Add("5", dimension: "by citizenship", category: "Northern Sample")
            .Add("6", dimension: "by citizenship", category: "Own country nationals")
            .Add("7", dimension: "by citizenship", category: "Stateless")
            .Add("8", dimension: "by country of repatriation", category: "Abroad", indicator: "Detected trafficking victims"));

        Assert.Equal(
            [
                "age=child; sex=female", "age=unknown; sex=unknown", "age=adult; exploitation=labour; sex=male", "exploitation=other",
                "citizenship=XAB", "citizenship=XAA", "citizenship=stateless", "repatriation=abroad",
            ],
            Figures(file).Select(row => row["breakdown"]));
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Only_the_parts_and_indicators_asked_for_are_taken()
    {
        var table = new MadeGlotip()
            .Add("100", indicator: "Detected trafficking victims")
            .Add("60", indicator: "Detected trafficking victims", sex: "Female")
            .Add("20", indicator: "Detected trafficking victims", sex: "Female", age: "0 to 17 years")
            .Add("5", indicator: "Detected trafficking victims", dimension: "by citizenship", category: "Stateless")
            .Add("7");
        folder.Selection = new(["total", "age+sex"], ["victims-detected"]);

        var file = folder.Import(table);

        Assert.Equal(["100", "20"], Figures(file).Select(row => row["value"]));
        Assert.DoesNotContain(file.Rows, row => row.Table.Schema.Name == "breakdowns" && row["category"] == "stateless");
        Assert.Contains(("of figures that weren't asked for", 3), file.Tally.Parts);
        Assert.Equal(5, file.Tally.Total);
    }

    [Fact]
    public void Parts_that_aren_t_asked_for_stay_as_they_are()
    {
        var table = new MadeGlotip().Add("100").Add("60", sex: "Female").Add("20", sex: "Male");
        folder.Take(folder.Import(table));
        folder.Selection = new(["total"], []);

        Assert.Empty(folder.Plan(folder.Import(table)).Changed);
        Assert.Equal(
            [ImportChangeKind.Revised],
            folder.Plan(folder.Import(new MadeGlotip().Add("101"))).Tables.SelectMany(t => t.Changes).Where(c => c.Kind != ImportChangeKind.Same && c.After?.Table.Schema.Name == "prosecutions").Select(c => c.Kind));
    }

    [Fact]
    public void A_part_that_can_t_be_is_found_by_its_total_though_that_isn_t_asked_for()
    {
        folder.Selection = new(["sex"], []);

        var file = folder.Import(new MadeGlotip().Add("100").Add("610199", sex: "Female"));

        Assert.Empty(Figures(file));
        Assert.Contains("the file's own total is 100", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sex+age", "age+sex")]
    [InlineData("exploitation+sex+age", "age+exploitation+sex")]
    [InlineData("total", "total")]
    public void Parts_have_one_spelling(string given, string written)
    {
        Assert.Equal(written, GlotipSelection.Written(given));
        Assert.Contains(written, GlotipSelection.KnownParts);
    }

    [Fact]
    public void Parts_that_the_kit_doesn_t_know_yet_come_with_their_labels()
    {
        var file = folder.Import(new MadeGlotip().Add("5", dimension: "by citizenship", category: "Northern Sample").Add("1", sex: "Female"));

        Assert.Equal(["citizenship,XAB,Northern Sample"], file.Rows.Where(r => r.Table.Schema.Name == "breakdowns").Select(Line));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_there_needn_t_be_rows_before_them()
    {
        var table = new MadeGlotip { Released = null }.Add("12");
        table.Columns = [.. table.Columns.Reverse()];

        var row = Assert.Single(folder.Import(table, new DateOnly(2023, 5, 30)).Rows);

        Assert.Equal(("12", "unodc-2023-05-30", "data_glotip_1!B2"), (row["value"], row["source"], row["locator"]));
    }

    [Fact]
    public void A_day_that_nobody_gives_is_asked_for()
    {
        var undated = new MadeGlotip { Released = null }.Add("12");

        Assert.Contains("--released", Assert.Throws<UnreadableFileException>(() => folder.Import(undated)).Message, StringComparison.Ordinal);
        Assert.Contains("2025-10-28", Assert.Throws<UnreadableFileException>(() => folder.Import(new MadeGlotip(), new DateOnly(2025, 1, 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_something_else_is_refused_with_the_columns_that_it_lacks()
    {
        var other = new MadeGlotip();
        other.Columns = [.. other.Columns.Where(c => c is not ("Sex" or "txtVALUE"))];

        Assert.Contains("Sex, txtVALUE are missing", Assert.Throws<UnreadableFileException>(() => folder.Import(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_with_several_values_is_reported_and_never_summed()
    {
        var file = folder.Import(new MadeGlotip().Add("0", sex: "Other").Add("11", sex: "Other").Add("3"));

        Assert.Equal(["3"], Figures(file).Select(row => row["value"]));
        var problem = Assert.Single(file.Problems);
        Assert.Equal((ProblemCodes.AmbiguousKey, "published.xlsx(4,12)"), (problem.Code, $"{problem.Place}"));
        Assert.Contains("data_glotip_1!L4 says '0', data_glotip_1!L5 says '11', all of XAA persons-convicted 2020 (sex=other)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_repeats_its_value_is_one_figure()
    {
        var file = folder.Import(new MadeGlotip().Add("<5").Add("<5"));

        Assert.Equal("data_glotip_1!L4", Assert.Single(file.Rows)["locator"]);
        Assert.Equal([("taken in", 1), ("repeated with the same value", 1)], file.Tally.Parts.Order().Reverse());
    }

    [Theory]
    [InlineData("6,112,019")]
    [InlineData("783,140,380")]
    [InlineData("544,649")]
    public void A_code_in_the_place_of_a_value_is_refused_and_the_rest_kept(string code)
    {
        var file = folder.Import(new MadeGlotip().Add("38").Add(code, dimension: "by citizenship", category: "Unknown").Add("9", year: "2021"));

        Assert.Equal(["38", "9"], Figures(file).Select(row => row["value"]));
        Assert.Contains($"data_glotip_1!L5 says '{code.Replace(",", "", StringComparison.Ordinal)}'", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_somewhat_larger_than_its_total_is_kept_and_marked_for_the_analyst()
    {
        var file = folder.Import(new MadeGlotip().Add("38").Add("44", sex: "Male"));

        Assert.Equal(["", "Larger than the total of 38 that the same file prints."], Figures(file).Select(row => row["check"]));
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void A_blank_or_odd_code_is_resolved_by_the_name_or_the_row_refused()
    {
        var file = folder.Import(new MadeGlotip()
            .Add("1", code: null, country: "Northern Sample")
            .Add("2", code: null, country: "Isle of Nowhere")
            .Add("3", code: "SUD", country: null)
            .Add("4"));

        Assert.Equal([("XAB", "1"), ("XAA", "4")], Figures(file).Select(row => (row["iso3"], row["value"])));
        Assert.Equal([ProblemCodes.UnknownCountry, ProblemCodes.UnknownCountry], file.Problems.Select(p => p.Code));
    }

    [Fact]
    public void Congo_is_listed_with_both_countries_and_never_guessed()
    {
        var file = folder.Import(new MadeGlotip().Add("4", dimension: "by citizenship", category: "Congo"));

        Assert.Empty(file.Rows);
        Assert.Contains("COD (Democratic Republic of the Congo) or COG (Republic of the Congo)", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about 12")]
    [InlineData("1.5")]
    [InlineData("12,34")]
    [InlineData("-3")]
    [InlineData("")]
    [InlineData("=6*2")]
    public void What_isn_t_a_count_is_refused(string value)
    {
        var file = folder.Import(new MadeGlotip().Add(value).Add("4", year: "2021"));

        Assert.Equal("4", Assert.Single(file.Rows)["value"]);
        Assert.Equal(ProblemCodes.RefusedCell, Assert.Single(file.Problems).Code);
    }

    [Fact]
    public void New_words_are_named_beside_those_that_are_known()
    {
        var file = folder.Import(new MadeGlotip().Add("4", indicator: "Persons acquitted").Add("5", sex: "Women").Add("6", unit: "Rate").Add("7", dimension: "by route"));

        Assert.Empty(file.Rows);
        Assert.All(file.Problems, p => Assert.Equal(ProblemCodes.UnknownWord, p.Code));
        Assert.Contains("'Persons acquitted' isn't a word that this import knows; it knows 'Detected trafficking victims'", file.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_some_countries_only_their_rows_are_taken_and_judged()
    {
        var file = folder.Import(new MadeGlotip().Add("4").Add("about 5", code: "XAB", country: "Northern Sample"), null, "XAA");

        Assert.Equal("XAA", Assert.Single(file.Rows)["iso3"]);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Every_row_has_one_fate()
    {
        var file = folder.Import(new MadeGlotip()
            .Add("1").Add("1").Add("2", sex: "Male").Add("3", sex: "Male").Add("4", code: "XAB", country: "Northern Sample")
            .Add("x", year: "2021").Add("5", year: "20").Add("6", code: null, country: "Nowhere").Add("7", dimension: "by citizenship", category: "Congo")
            .Add("9,999,999", year: "2019").Add("8", sex: "Women").Add(null, null, null, null, null, null, null, null, null, null), null, "XAA");

        Assert.Equal(12, file.Tally.Total);
        Assert.Equal(12, file.Tally.Parts.Sum(p => p.Rows));
        Assert.Equal(file.Rows.Count, file.Tally.Parts.Single(p => p.What == "taken in").Rows);
    }

    private static IEnumerable<ImportedRow> Figures(ImportedFile file) => file.Rows.Where(row => row.Table.Schema.Name != "breakdowns");

    private static string Line(ImportedRow row) => CsvLine.Join(row.Cells);
}
