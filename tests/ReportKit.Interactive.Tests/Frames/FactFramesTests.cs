using Deedle;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Interactive.Tests;

public class FactFramesTests
{
    private const string Id = "XAA.convictions.2017.persons..newer";

    [Fact]
    public void A_fact_is_a_row_under_its_id_in_the_order_given() =>
        Assert.Equal(
            ["XAB.convictions.2017.persons..newer", Id],
            new[] { Figure("7", "XAB"), Figure("9") }.ToFrame().RowKeys);

    [Fact]
    public void A_gap_is_a_missing_value_with_its_status_beside_it()
    {
        var frame = new[] { Gap(FactStatus.NotReported), Figure("0", "XAB") }.ToFrame();

        Assert.False(frame.GetColumn<decimal>("low").TryGet(Id).HasValue);
        Assert.False(frame.GetColumn<decimal>("high").TryGet(Id).HasValue);
        Assert.False(frame.GetColumn<string>("value").TryGet(Id).HasValue);
        Assert.Equal("not-reported", frame.GetColumn<string>("status")[Id]);
    }

    [Fact]
    public void A_reported_zero_is_a_zero()
    {
        var frame = new[] { Figure("0") }.ToFrame();

        Assert.Equal((0m, 0m), Bounds(frame));
        Assert.Equal("reported", frame.GetColumn<string>("status")[Id]);
    }

    [Fact]
    public void An_interval_keeps_its_bounds_and_its_writing()
    {
        var frame = new[] { Figure("<5") }.ToFrame();

        Assert.Equal((0m, 4m), Bounds(frame));
        Assert.Equal("<5", frame.GetColumn<string>("value")[Id]);
    }

    [Fact]
    public void An_open_bound_is_missing_and_its_word_is_kept()
    {
        var frame = new[] { Figure("at-least 12") }.ToFrame();

        Assert.Equal(12m, frame.GetColumn<decimal>("low")[Id]);
        Assert.False(frame.GetColumn<decimal>("high").TryGet(Id).HasValue);
        Assert.Equal("at-least", frame.GetColumn<string>("bound")[Id]);
    }

    [Fact]
    public void Columns_have_types_also_where_the_first_row_is_a_gap()
    {
        var frame = new[] { Gap(FactStatus.Withheld), Figure("7", "XAB") }.ToFrame();

        Assert.Equal(
            [typeof(DateOnly), typeof(DateOnly), typeof(decimal), typeof(decimal)],
            TypesOf(frame, "period_from", "period_to", "low", "high"));
    }

    [Fact]
    public void Figures_have_the_columns_of_the_data() =>
        Assert.Equal(
            "iso3 indicator period period_from period_to value bound low high unit status breakdown modality quantifier speaker source locator short_id note check",
            Columns(new[] { Figure("7") }.ToFrame()));

    [Fact]
    public void Statements_keep_how_they_must_be_told()
    {
        var frame = new[] { Statement("Victims were returned.") }.ToFrame();
        var row = frame.Rows["XAA-2018-S01"];

        Assert.Equal(
            ["Victims were returned.", "may-occur", "some", "often", "an NGO", "MS4", "RP2018"],
            new[] { "text", "modality", "quantifier", "frequency", "speaker", "standard", "period" }.Select(c => row.GetAs<string>(c)));
        Assert.False(row.GetAs<bool>("confirmed"));
    }

    [Theory]
    [InlineData(Tier.One, "1")]
    [InlineData(Tier.Two, "2")]
    [InlineData(Tier.TwoWatchList, "2WL")]
    [InlineData(Tier.Three, "3")]
    [InlineData(Tier.SpecialCase, "SC")]
    public void A_tier_is_written_as_in_the_data(Tier tier, string written)
    {
        var frame = new[] { Placement(2010, tier) }.ToFrame();

        Assert.Equal(written, frame.GetColumn<string>("tier").GetAt(0));
        Assert.Equal(2010, frame.GetColumn<int>("edition").GetAt(0));
    }

    [Fact]
    public void Protocol_acts_and_statuses_have_their_day()
    {
        var acts = new[] { Act(ProtocolActKind.Accession, "2010-02-08") }.ToFrame();
        var statuses = new[] { Status("not-party", "2018-03-31") }.ToFrame();

        Assert.Equal(("accession", new DateOnly(2010, 2, 8)), (acts.GetColumn<string>("act").GetAt(0), acts.GetColumn<DateOnly>("date").GetAt(0)));
        Assert.Equal(("not-party", new DateOnly(2018, 3, 31)), (statuses.GetColumn<string>("status").GetAt(0), statuses.GetColumn<DateOnly>("as_of").GetAt(0)));
    }

    [Fact]
    public void What_an_edition_of_the_world_table_doesnt_give_is_missing()
    {
        var frame = new[] { World(2016, 2017, 14897) }.ToFrame();

        Assert.Equal(14897, frame.GetColumn<int>("prosecutions").GetAt(0));
        Assert.False(frame.GetColumn<int>("victims_identified").TryGetAt(0).HasValue);
    }

    [Fact]
    public void No_facts_give_an_empty_frame_with_its_columns()
    {
        var frame = Array.Empty<FigureFact>().ToFrame();

        Assert.Equal((0, 20), (frame.RowCount, frame.ColumnCount));
    }

    [Fact]
    public void A_fact_given_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new[] { Figure("7"), Figure("7") }.ToFrame());

    private static (decimal Low, decimal High) Bounds(Frame<string, string> frame) =>
        (frame.GetColumn<decimal>("low")[Id], frame.GetColumn<decimal>("high")[Id]);

    private static string Columns(Frame<string, string> frame) => string.Join(' ', frame.ColumnKeys);

    private static IEnumerable<Type> TypesOf(Frame<string, string> frame, params string[] columns) =>
        columns.Select(c => frame.ColumnTypes.ElementAt(frame.ColumnKeys.ToList().IndexOf(c)));
}
