using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Tests.Charts;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

/// <summary>The repository's own acts under the UN TIP Protocol, against what is known from elsewhere.</summary>
public class RepositoryProtocolTests
{
    [Fact]
    public void Chinas_accession_of_8_February_2010_is_in_force_on_10_March()
    {
        var endOfPeriod = Repository.Facts.Editions[2010].PeriodTo;

        Assert.Equal(ProtocolStanding.ConsentDeposited, On("CHN", Day("2010-03-09")).Standing);
        Assert.Equal(ProtocolStanding.Party, On("CHN", Day("2010-03-10")).Standing);
        Assert.Equal((ProtocolStanding.Party, Day("2010-03-10")), (On("CHN", endOfPeriod).Standing, On("CHN", endOfPeriod).PartySince));
    }

    [Theory]
    [InlineData("2010-03-31")]
    [InlineData("2018-03-31")]
    public void North_Korea_is_a_non_signatory_that_can_only_accede(string day)
    {
        var status = On("PRK", Day(day));

        Assert.Equal(ProtocolStanding.NonSignatory, status.Standing);
        Assert.True(status.CanOnlyAccede);
        Assert.NotEmpty(status.Evidence);
    }

    // The UN's totals count deposits, the European Union's among them, whether or not the thirty days are over: the
    // Bahamas deposited on 26 September 2008 and made 124. The 114 of 2007 stood from 20 July to 9 September.
    [Theory]
    [InlineData("2007-07-19", 113, 112)]
    [InlineData("2007-07-20", 114, 112)]
    [InlineData("2007-09-09", 114, 114)]
    [InlineData("2007-09-10", 115, 114)]
    [InlineData("2008-09-25", 123, 123)]
    [InlineData("2008-09-26", 124, 123)]
    public void Deposits_and_parties_are_as_many_as_the_UN_published(string day, int deposits, int parties)
    {
        var standings = Repository.Facts.Countries.Keys.Select(c => On(c.Value, Day(day)).Standing).ToList();

        Assert.Equal(parties, standings.Count(s => s == ProtocolStanding.Party));
        Assert.Equal(deposits, standings.Count(s => s is ProtocolStanding.Party or ProtocolStanding.ConsentDeposited));
    }

    [Fact]
    public void Signatories_are_as_many_as_the_UN_published() =>
        Assert.Equal(117, Repository.Facts.ProtocolActs.Count(a => a.Kind == ProtocolActKind.Signature));

    // The Treaty Collection lists states and the European Union; that it has no entry for these says nothing of them.
    [Fact]
    public void Of_an_area_that_the_depositary_does_not_list_no_position_is_established()
    {
        var areas = Repository.Facts.Countries.Values.Where(c => !c.HasTreatyEntry).Select(c => c.Code.Value).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(["ABW", "ANT", "CUW", "HKG", "MAC", "PRI", "PYF", "SCG", "SXM", "TWN", "XKX"], areas);
        Assert.All(areas, area => Assert.Equal(ProtocolStanding.Unknown, On(area, Day("2010-03-31")).Standing));
    }

    // 193 members of the United Nations, the Holy See, Palestine, the Cook Islands, Niue and the European Union.
    [Fact]
    public void There_are_never_more_parties_than_could_join() =>
        Assert.All(ProtocolCharts.Parties(Repository.Facts, 2025, MadeChart.Wording).Series[0].Points, p => Assert.InRange(p.High!.Value, 0, 198));

    private static ProtocolStatus On(string country, DateOnly day) =>
        ProtocolStatusAssessor.Assess(Repository.Facts, new CountryCode(country), day);
}
