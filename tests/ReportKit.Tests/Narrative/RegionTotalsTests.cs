using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

public sealed class RegionTotalsTests
{
    [Fact]
    public void A_sum_says_how_many_countries_of_the_region_it_covers()
    {
        using var data = Xaa.Data()
            .AddRow("countries.csv", "XAB,,,Samplestan,Samplestan,,,,EUR,").AddRow("tiers.csv", "XAB,2018,1,single,tip-2018")
            .AddRow("countries.csv", "XAC,,,Testonia,Testonia,,,,EUR,").AddRow("tiers.csv", "XAC,2018,1,single,tip-2018")
            .AddFigure(indicator: "persons-prosecuted", period: "2017", value: "<5", source: "un-office", country: "XAB");

        var totals = Build(data)!;

        Assert.Equal("2017: persons prosecuted, victims detected", $"{totals.Year}: {string.Join(", ", totals.Labels)}");
        Assert.Equal(
            ["East Asia and the Pacific 1: 1,250 (1 of 1), 7 (1 of 1)", "Europe 2: 0–4 (1 of 2), none (0 of 2)", " 3: 1,250–1,254 (2 of 3), 7 (1 of 3)"],
            totals.Rows.Append(totals.All).Select(Text));
    }

    [Fact]
    public void Without_a_figure_of_that_year_there_is_no_table()
    {
        using var data = new DataFolder();

        Assert.Null(Build(data));
    }

    private static string Text(RegionRow row) =>
        $"{row.Name} {row.Countries}: {string.Join(", ", row.Sums.Select(s => $"{s.Value?.Text ?? "none"} ({s.Covered} of {s.Of})"))}";

    private static RegionTotals? Build(DataFolder data) =>
        EditionIndexBuilder.Build(data.Validate().GetValueOrThrow(), Xaa.Templates.Wording, 2018).RegionTotals;
}
