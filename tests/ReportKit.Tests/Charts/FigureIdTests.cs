using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Facts;

namespace ReportKit.Tests.Charts;

public sealed class FigureIdTests
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
        var (facts, wording) = (Repository.Facts, MadeFigure.Wording);
        var assessor = new TierAssessor(facts, Repository.Law);
        CountryCode[] told = [new("MNG"), new("PHL"), new("MYS")];
        string[] dimensions = ["sex", "age", "exploitation"];
        return
        [
            .. told.SelectMany(c => new[]
            {
                PlacementFigures.OfCountry(facts, c, edition, wording), ProsecutionFigures.ByYear(facts, c, edition, wording), ProsecutionFigures.Reported(facts, c, edition, wording),
                VictimFigures.ByYear(facts, c, edition, wording), FindingFigures.Of(assessor.Assess(c, edition), facts, wording),
            }.Concat(dimensions.SelectMany(d => VictimFigures.By(facts, c, d, edition, wording)))).Select(f => f.Id),
            RegionFigures.Compare(facts, new IndicatorId("persons-convicted"), "persons", FactPeriod.Calendar(edition - 1), wording).Id,
            WorldFigures.Prosecutions(facts, wording).Id, WorldFigures.Victims(facts, wording).Id,
            PlacementFigures.ByEdition(facts, wording).Id, ProtocolFigures.Parties(facts, edition, wording).Id,
        ];
    }
}
