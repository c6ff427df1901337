using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Tests.Facts;

/// <summary>The repository's own data: sound, and as the data log says. The only tests that speak of real states.</summary>
public sealed class RepositoryDataTests
{
    private static readonly Lazy<(IReadOnlyList<Problem> Problems, FactTable Facts)> Data = new(() =>
    {
        var sources = new SourceReader(Path.Combine(Repository.Root, "data"), "data").Read();
        var facts = FactValidator.Validate(sources.Value);
        return ([.. sources.Problems, .. facts.Problems], facts.Value);
    });

    private static FactTable Facts => Data.Value.Facts;

    [Fact]
    public void The_data_have_no_problems() => Assert.Empty(Data.Value.Problems);

    [Fact]
    public void Every_edition_has_a_reporting_period_of_a_year_that_ends_in_it() =>
        Assert.All(Facts.Editions.Values, e => Assert.Equal(FactPeriod.Reporting(e.Year), new FactPeriod(PeriodKind.ReportingPeriod, e.PeriodFrom, e.PeriodTo)));

    [Theory]
    [InlineData(2010, 175)]
    public void An_edition_that_was_entered_whole_has_all_its_placements(int edition, int countries) =>
        Assert.Equal(countries, Facts.CountriesOf(edition).Count);

    [Fact]
    public void A_state_that_never_answered_the_UN_has_no_figure_of_it() =>
        Assert.DoesNotContain(Facts.FiguresOf(new CountryCode("PRK")), f => f.Citation.Source.Value.StartsWith("unodc", StringComparison.Ordinal));

    [Fact]
    public void Every_figure_is_of_a_unit_of_its_indicator_and_has_a_value_exactly_where_it_is_reported() =>
        Assert.All(Facts.Figures, f =>
        {
            Assert.Contains(f.Unit.Id, f.Indicator.Units);
            Assert.Equal(f.Status == FactStatus.Reported, f.Value is not null);
        });

    [Fact]
    public void Every_fact_cites_a_source_that_is_listed() =>
        Assert.All(Facts.All, f => Assert.Contains(f.Citation.Source, Facts.Sources.Keys));

    [Fact]
    public void Every_narrative_has_sentences_and_every_sentence_a_fact()
    {
        var sentences = Facts.Narratives.SelectMany(n => n.Sections.Values).SelectMany(p => p).SelectMany(p => p.Sentences).ToList();

        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "data", "narratives"), "*.yml").Length, Facts.Narratives.Count);
        Assert.All(Facts.Narratives, n => Assert.NotEmpty(n.Sections));
        Assert.All(sentences, s => Assert.NotEmpty(s.Facts));
    }

    [Fact]
    public void The_data_log_counts_the_rows_as_they_are()
    {
        var log = File.ReadAllText(Path.Combine(Repository.Root, "data", "README.md"));
        var sources = new SourceReader(Path.Combine(Repository.Root, "data"), "data").Read().GetValueOrThrow();

        Assert.All(sources.Tables.Values, t =>
            Assert.Contains(FormattableString.Invariant($"| [{t.Name}.csv](#{t.Name}csv) | {t.Rows.Count:N0} |"), log, StringComparison.Ordinal));
    }
}
