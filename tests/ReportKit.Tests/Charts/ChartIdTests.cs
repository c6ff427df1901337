using ReportKit.Assessment;
using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class ChartIdTests
{
    [Fact]
    public void The_repository_s_figures_have_ids_of_safe_characters_that_no_other_has()
    {
        var ids = FiguresOf(2018).ToList();

        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", id));
    }

    [Fact]
    public void An_edition_has_the_ids_of_the_one_before() => Assert.Equal(FiguresOf(2017).Where(IsYearly), FiguresOf(2018).Where(IsYearly));

    private static bool IsYearly(string id) => !id.Contains("-by-", StringComparison.Ordinal) || id.Contains("region", StringComparison.Ordinal);

    private static IEnumerable<string> FiguresOf(int edition)
    {
        var (facts, wording) = (Repository.Facts, MadeChart.Wording);
        var assessor = new TierAssessor(facts, Repository.Law);
        CountryCode[] told = [new("MNG"), new("PHL"), new("MYS")];
        string[] dimensions = ["sex", "age", "exploitation"];
        return
        [
            .. told.SelectMany(c => new[]
            {
                PlacementCharts.OfCountry(facts, c, edition, wording), ProsecutionCharts.ByYear(facts, c, edition, wording), ProsecutionCharts.Reported(facts, c, edition, wording),
                VictimCharts.ByYear(facts, c, edition, wording), FindingCharts.Of(assessor.Assess(c, edition), facts, wording),
            }.Concat(dimensions.SelectMany(d => VictimCharts.By(facts, c, d, edition, wording)))).Select(f => f.Id),
            RegionCharts.Compare(facts, new IndicatorId("persons-convicted"), "persons", FactPeriod.Calendar(edition - 1), wording).Id,
            WorldCharts.Prosecutions(facts, wording).Id, WorldCharts.Victims(facts, wording).Id,
            PlacementCharts.ByEdition(facts, wording).Id, ProtocolCharts.Parties(facts, edition, wording).Id,
        ];
    }
}
