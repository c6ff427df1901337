using ReportKit.Sources;

namespace ReportKit.Tests.Sources.Tidying;

public sealed class TidyCellTests
{
    [Theory]
    [InlineData("2018-3-1", "2018-03-01")]
    [InlineData("2018/03/31", "2018-03-31")]
    [InlineData("31/03/2018", "2018-03-31")]
    [InlineData("3/31/2018", "2018-03-31")]
    [InlineData("31-03-2018", "2018-03-31")]
    [InlineData("01.02.2018", "2018-02-01")]
    [InlineData("04/04/2018", "2018-04-04")]
    [InlineData("31-Mar-2018", "2018-03-31")]
    [InlineData("31 March 2018", "2018-03-31")]
    [InlineData("March 31, 2018", "2018-03-31")]
    [InlineData("2018-03-31 00:00:00", "2018-03-31")]
    public void A_date_that_can_be_only_one_day_is_written_as_that_day(string cell, string expected) => Assert.Equal((expected, "dates"), TidyCell.Mend(Field("date"), cell));

    [Theory]
    [InlineData("03/04/2018")]
    [InlineData("3-4-2018")]
    [InlineData("31/03/18")]
    [InlineData("Mar-18")]
    [InlineData("31/13/2018")]
    [InlineData("29/02/2017")]
    [InlineData("2018-03-31 12:00:00")]
    [InlineData("43190")]
    public void Any_other_date_stays(string cell) => Assert.Equal((cell, null), TidyCell.Mend(Field("date"), cell));

    [Theory]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234\u202F567", "1234567")]
    [InlineData("1'234", "1234")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12,5", "12.5")]
    [InlineData("0,125", "0.125")]
    public void A_number_that_can_be_only_one_is_written_in_plain_digits(string cell, string expected) => Assert.Equal((expected, "numbers"), TidyCell.Mend(Field("number"), cell));

    [Theory]
    [InlineData("number", "1,234")]
    [InlineData("number", "1.234")]
    [InlineData("number", "1E+05")]
    [InlineData("number", "-5")]
    [InlineData("number", "about 40")]
    [InlineData("integer", "12,5")]
    [InlineData("year", "18")]
    public void Any_other_number_stays(string type, string cell) => Assert.Equal((cell, null), TidyCell.Mend(Field(type), cell));

    [Theory]
    [InlineData("2018.0", "2018")]
    [InlineData("2018", "2018")]
    public void A_year_has_no_fraction(string cell, string expected) => Assert.Equal(expected, TidyCell.Mend(Field("year"), cell).Cell);

    [Theory]
    [InlineData("4", "004", "leading zeros")]
    [InlineData("24", "024", "leading zeros")]
    [InlineData("1234", "1234", null)]
    public void Zeros_that_a_spreadsheet_took_from_a_code_come_back(string cell, string expected, string? what) =>
        Assert.Equal((expected, what), TidyCell.Mend(Field("string") with { Pattern = new Regex("^(?:[0-9]{3})$") }, cell));

    [Theory]
    [InlineData("TRUE", "true")]
    [InlineData("Reported", "reported")]
    public void A_value_of_a_list_has_its_own_capitals(string cell, string expected) =>
        Assert.Equal((expected, "capitals"), TidyCell.Mend(Field("string") with { Allowed = ["true", "reported", "not-reported"] }, cell));

    [Theory]
    [InlineData(" a b\u00A0", "a b", "spaces")]
    [InlineData("   ", "", "spaces")]
    [InlineData("31/03/2018", "31/03/2018", null)]
    [InlineData("1 234", "1 234", null)]
    [InlineData("=1", "=1", null)]
    public void A_text_loses_the_spaces_around_it_and_nothing_else(string cell, string expected, string? what) => Assert.Equal((expected, what), TidyCell.Mend(Field("string"), cell));

    private static FieldSchema Field(string type) => new("x", type, false, [], null, null, null, null);
}
