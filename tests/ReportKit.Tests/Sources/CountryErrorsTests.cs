using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>Which countries an error can concern: XAB has one, and XAA's page is asked for.</summary>
public sealed class CountryErrorsTests
{
    private const string Figures = "prosecutions.csv";

    private static readonly CountryCode[] Xaa = [new("XAA")];

    [Theory]
    [InlineData("a value that is none", Figures, "XAB,convictions,2017,many,persons,,reported,,,,,tip-2018,Prosecution,PROS-01,,")]
    [InlineData("an indicator that isn't there", Figures, "XAB,convicts,2017,3,persons,,reported,,,,,tip-2018,Prosecution,PROS-01,,")]
    [InlineData("a source that isn't there", Figures, "XAB,convictions,2017,3,persons,,reported,,,,,tpi-2018,Prosecution,PROS-01,,")]
    [InlineData("a broken count", Figures, "XAB,convictions,2017,3.5,persons,,reported,,,,,tip-2018,Prosecution,PROS-01,,")]
    [InlineData("a row given twice", "tiers.csv", "XAB,2018,3,single,tip-2018,,")]
    [InlineData("a row that is too long", "tiers.csv", "XAB,2017,3,agreed,tip-2017,,from a list, with a comma")]
    [InlineData("a quotation mark that is never closed", "tiers.csv", "XAB,2017,3,agreed,tip-2017,,\"from a list")]
    [InlineData("a tier that isn't one", "tiers.csv", "XAB,2017,Tier 3,agreed,tip-2017,,")]
    [InlineData("a date before the Protocol", "protocol.csv", "XAB,signature,1999-01-01,un-office,")]
    [InlineData("a narrative that can't be read", "narratives/XAB-2018.yml", "country: [XAB")]
    [InlineData("a narrative without an edition", "narratives/XAB-2018.yml", "country: XAB\n")]
    [InlineData("lines of a narrative that end as on Windows", "narratives/XAB-2017.yml", "country: XAB\r\nedition: 2017\r\n")]
    [InlineData("an approval that was edited", "approvals/XAB-2018-00000000.yml", "country: XAB\n")]
    public void Another_country_s_error_is_counted_and_stops_nothing(string what, string file, string line)
    {
        using var data = Two(file, line);
        var check = Check(data);

        Assert.False(check.IsSound, what);
        var own = CheckedInputs.For(check, Xaa);
        Assert.True(own.IsSound, $"{what}: {string.Join('\n', own.Problems)}");
        var elsewhere = Assert.Single(own.Problems, p => p.Code == "RK2407");
        Assert.StartsWith("data: warning RK2407: Elsewhere: ", $"{elsewhere}", StringComparison.Ordinal);
        Assert.Contains(" in 1 other country (XAB); see 'reportkit check'. ", elsewhere.Message, StringComparison.Ordinal);
        Assert.False(CheckedInputs.For(check, [new("XAB")]).IsSound);
        Assert.False(CheckedInputs.For(check, []).IsSound);
    }

    [Theory]
    [InlineData("its own row", Figures, "XAA,convictions,2017,many,persons,,reported,,,,,tip-2018,Prosecution,PROS-02,,")]
    [InlineData("a code that isn't one, and may be meant as its", Figures, "XAX,convictions,2017,3,persons,,reported,,,,,tip-2018,Prosecution,PROS-02,,")]
    [InlineData("a line of which nothing can be told", Figures, "persons,,reported")]
    [InlineData("an empty line", Figures, "")]
    [InlineData("a country's own row of countries.csv", "countries.csv", "XAC,,,,,,,,EAP,")]
    [InlineData("a source", "sources.csv", "tip-2019,A,,Trafficking in Persons Report,2019,,,Public domain,,")]
    [InlineData("the law", "standards.csv", "MS9,,,")]
    [InlineData("a correction", "corrections.yml", "- file: tiers.csv\n")]
    [InlineData("a narrative under another name", "narratives/XAB-2018.yml", "country: XAA\nedition: 2018\n")]
    [InlineData("a file that git couldn't merge", "sanctions.csv", "<<<<<<< HEAD")]
    public void What_may_concern_it_stops_it(string what, string file, string line)
    {
        using var data = Two(file, line);

        Assert.False(For(data, Xaa).IsSound, what);
    }

    [Theory]
    [InlineData("the only placement of an edition", "tiers.csv", "XAB,2019,9,single,tip-2018,,")]
    [InlineData("the only placement from a source", "tiers.csv", "XAB,2018,9,single,un-office,,")]
    [InlineData("the only act from a source", "protocol.csv", "XAB,ratification,1999-01-01,tip-2018,")]
    [InlineData("the only figure of a release", Figures, "XAB,convictions,2017,many,persons,,reported,,,,,un-office,Table 1,,,")]
    public void A_row_on_which_others_pages_may_rest_stops_them_too(string what, string file, string line)
    {
        using var data = Two(file, line);

        Assert.False(For(data, Xaa).IsSound, what);
    }

    [Fact]
    public void A_country_is_checked_as_if_it_were_alone()
    {
        using var data = Two(Figures, "XAB,convictions,2017,many,persons,,reported,,,,,tip-2018,Prosecution,PROS-01,,")
            .Replace(DataFolder.Narrative, "The law punishes", "XAA was on Tier 1. In 2018 the Government was placed on Tier 3. The law punishes");

        Assert.Contains(For(data, Xaa).Problems, p => p.Code == "RK1407" && p.Place.File == $"data/{DataFolder.Narrative}");
    }

    [Fact]
    public void An_unknown_fact_isn_t_excused_by_a_row_of_another_country()
    {
        using var data = Two(Figures, "XAB,convictions,2017,many,persons,,reported,,,,,tip-2018,Prosecution,PROS-09,,")
            .Replace(DataFolder.Narrative, "{PROS-01}", "{PROS-09}");

        Assert.Contains(For(data, Xaa).Problems, p => p.Code == "RK1305");
    }

    [Fact]
    public void How_many_errors_and_countries_there_are_is_said()
    {
        using var data = Two(Figures, "XAB,convictions,2017,many,persons,,reported,,,,,tip-2018,Prosecution,PROS-01,,");
        data.AddRow("countries.csv", "XAC,,,Southern Sample,Southern Sample,,,,EAP,").AddRow("tiers.csv", "XAC,2018,9,single,tip-2018");

        Assert.Equal(
            "Elsewhere: 2 errors in 2 other countries (XAB, XAC); see 'reportkit check'. They don't concern XAA. Pages of the whole edition, such as the "
                + "start page, can't be made until they are corrected.",
            For(data, Xaa).Problems.Single(p => p.Code == "RK2407").Message);
    }

    private static Validated<CheckedInputs> For(DataFolder data, params CountryCode[] countries) => CheckedInputs.For(Check(data), countries);

    private static Validated<CheckedInputs> Check(DataFolder data) =>
        Flow.Check(data.Reader, new Validated<TemplateFiles>(TemplateReader.ReadEmbedded(), []));

    // XAA and XAB, each placed and party, and a file or line with something wrong.
    private static DataFolder Two(string file, string line)
    {
        var data = new DataFolder()
            .AddRow("countries.csv", "XAB,,,Northern Sample,Northern Sample,,,,EAP,")
            .AddRow("tiers.csv", "XAB,2018,3,single,tip-2018")
            .AddRow("protocol.csv", "XAA,signature,2001-01-01,un-office");
        return file.EndsWith(".csv", StringComparison.Ordinal) ? data.AddRow(file, line) : data.Write(file, line);
    }
}
