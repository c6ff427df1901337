using ReportKit.Assessment;

namespace ReportKit.Tests.Assessment;

/// <summary>Whose absence a list of placements can tell.</summary>
public sealed class PlacementListTests : IDisposable
{
    private readonly DataFolder data = new DataFolder().AddRow("countries.csv", "XAB,,,Northern Sample,Northern Sample,,,,EAP,");

    public PlacementListTests()
    {
        foreach (var year in new[] { 2007, 2008, 2010, 2011, 2012 })
        {
            data.AddRow("editions.csv", $"{year},{year - 1}-04-01,{year}-03-31,{year}-06-30,R2008,tier-first,meet")
                .AddRow("sources.csv", $"tip-{year},A,Department of Examples,Trafficking in Persons Report,{year},{year}-06-30,{year}-03-31,Public domain,,")
                .AddRow("tiers.csv", $"XAA,{year},2,agreed,tip-{year}");
        }
    }

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_list_entered_whole_tells_who_was_not_placed()
    {
        Place(2010);

        var list = List(2011);
        Assert.True(list.IsWhole && list.TellsAbsenceOf(new CountryCode("XAB")));
    }

    [Fact]
    public void Whoever_stands_in_the_lists_before_and_after_is_missing_and_the_list_is_not_whole()
    {
        Place(2010, 2012);

        var list = List(2011);
        Assert.Equal([new CountryCode("XAB")], list.Missing);
        Assert.False(list.IsWhole || list.TellsAbsenceOf(new CountryCode("XAB")));
        Assert.True(list.TellsAbsenceOf(new CountryCode("XAC")));
        Assert.True(List(2012).IsWhole);
    }

    [Fact]
    public void A_country_that_editions_csv_names_is_missing_though_no_other_list_has_it()
    {
        data.Replace("editions.csv", "2011-06-30,R2008,tier-first,meet,", "2011-06-30,R2008,tier-first,meet,XAB");

        Assert.Equal([new CountryCode("XAB")], List(2011).Missing);
        Assert.False(List(2011).IsWhole);
    }

    [Fact]
    public void A_placement_that_was_found_after_all_is_not_missing()
    {
        data.Replace("editions.csv", "2011-06-30,R2008,tier-first,meet,", "2011-06-30,R2008,tier-first,meet,XAB");
        Place(2011);

        Assert.True(List(2011).IsWhole);
    }

    [Fact]
    public void Before_the_report_covered_all_countries_one_could_come_and_go()
    {
        Place(2007, 2010);

        Assert.True(List(2008).IsWhole);
    }

    [Fact]
    public void Of_a_list_found_only_in_part_nobody_can_tell_who_is_missing()
    {
        Place(2010, 2012);
        data.Replace("sources.csv", "2011,2011-06-30,2011-03-31,", "2011,2011-06-30,,");

        var list = List(2011);
        Assert.Empty(list.Missing);
        Assert.False(list.IsWhole || list.TellsAbsenceOf(new CountryCode("XAB")));
    }

    [Fact]
    public void All_countries_are_covered_from_the_first_edition_whose_law_asks_for_no_significant_number() =>
        Assert.Equal(PlacementList.AllCovered, Repository.Law.RuleSets.First(r => !r.HasSignificantNumber).FirstEdition);

    [Fact]
    public void A_rank_is_in_use_from_the_edition_of_which_the_law_s_tables_say_so()
    {
        var watchList = Repository.Law.RuleSets.First(r => r.Grounds.Count > 0).FirstEdition;
        var specialCase = Repository.Law.Provisions.Single(p => p.Code == "special-case").FirstEdition;

        Assert.Equal((false, true), (PlacementList.IsInUse(Tier.TwoWatchList, watchList - 1), PlacementList.IsInUse(Tier.TwoWatchList, watchList)));
        Assert.Equal((false, true), (PlacementList.IsInUse(Tier.SpecialCase, specialCase - 1), PlacementList.IsInUse(Tier.SpecialCase, specialCase)));
        Assert.True(PlacementList.IsInUse(Tier.Three, 2001));
    }

    private void Place(params int[] years)
    {
        foreach (var year in years)
        {
            data.AddRow("tiers.csv", $"XAB,{year},3,agreed,tip-{year}");
        }
    }

    private PlacementList List(int edition) => PlacementList.ReadAll(data.Validate().GetValueOrThrow()).Single(l => l.Edition == edition);
}
