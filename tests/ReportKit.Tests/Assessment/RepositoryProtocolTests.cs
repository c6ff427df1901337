using ReportKit.Assessment;
using ReportKit.Facts;
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

    private static ProtocolStatus On(string country, DateOnly day) =>
        ProtocolStatusAssessor.Assess(Repository.Facts, new CountryCode(country), day);
}
