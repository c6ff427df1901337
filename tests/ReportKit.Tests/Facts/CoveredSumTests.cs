using CsCheck;
using ReportKit.Facts;

namespace ReportKit.Tests.Facts;

public class CoveredSumTests
{
    [Fact]
    public void A_gap_isnt_a_zero() =>
        Assert.Equal(new CoveredSum(5, 5, 1, 2, 0), Over("5", null));

    [Fact]
    public void A_reported_zero_is_covered() =>
        Assert.Equal(new CoveredSum(5, 5, 2, 2, 0), Over("5", "0"));

    [Fact]
    public void A_sum_of_gaps_has_no_bounds() =>
        Assert.Equal(new CoveredSum(null, null, 0, 2, 0), Over(null, null));

    [Fact]
    public void A_sum_over_nobody_has_no_bounds() =>
        Assert.Equal(new CoveredSum(null, null, 0, 0, 0), Over());

    [Fact]
    public void Intervals_stay_intervals() =>
        Assert.Equal(new CoveredSum(0 + 12 + 7, 4 + 16 + 7, 3, 3, 0), Over("<5", "12..16", "7"));

    [Theory]
    [InlineData("at-least 12", 13, null)]
    [InlineData("more-than 12", 13, null)]
    [InlineData("nearly 12", null, 13)]
    [InlineData("up-to 12", 1, 13)]
    public void An_open_bound_leaves_the_sum_open(string value, int? low, int? high)
    {
        var sum = Over(value, "1");

        Assert.Equal((low, high), (sum.Low, sum.High));
    }

    [Fact]
    public void About_doesnt_become_exact()
    {
        var sum = Over("about 12", "1");

        Assert.Equal(new CoveredSum(13, 13, 2, 2, 1), sum);
        Assert.False(sum.IsExact);
    }

    [Fact]
    public void Is_exact_where_every_covered_value_is()
    {
        Assert.True(Over("12", null).IsExact);
        Assert.False(Over("12", "<5").IsExact);
        Assert.False(Over(null, null).IsExact);
    }

    [Fact]
    public void Is_complete_where_nobody_is_missing()
    {
        Assert.True(Over("12", "<5").IsComplete);
        Assert.False(Over("12", null).IsComplete);
    }

    [Fact]
    public void Order_doesnt_matter() =>
        (from values in AnyValue.Array[0, 12]
         from shuffled in Gen.Shuffle(values)
         select (values, shuffled))
        .Sample(p => CoveredSum.Over(p.values) == CoveredSum.Over(p.shuffled));

    [Fact]
    public void A_gap_more_changes_only_the_total() =>
        AnyValue.Array[0, 12].Sample(values =>
            CoveredSum.Over([.. values, null]) == CoveredSum.Over(values) with { Total = values.Length + 1 });

    [Fact]
    public void What_a_value_may_be_lies_within_the_bounds() =>
        (from low in Gen.Int[0, 99]
         from width in Gen.Int[1, 9]
         from inside in Gen.Int[0, width]
         from others in Gen.Int[0, 99].Array[0, 5]
         select (low, width, inside, others))
        .Sample(p =>
        {
            var sum = CoveredSum.Over([MadeFacts.Value($"{p.low}..{p.low + p.width}"), .. p.others.Select(n => (FactValue?)MadeFacts.Value($"{n}"))]);
            var actual = p.low + p.inside + p.others.Sum();
            return sum.Low <= actual && actual <= sum.High;
        });

    private static readonly Gen<FactValue?> AnyValue = Gen.OneOf(
        Gen.Const((FactValue?)null),
        Gen.Int[0, 999].Select(n => (FactValue?)MadeFacts.Value($"{n}")),
        Gen.Int[2, 9].Select(n => (FactValue?)MadeFacts.Value($"<{n}")),
        Gen.Select(Gen.OneOf("at-least", "more-than", "up-to", "nearly", "about"), Gen.Int[1, 99]).Select((b, n) => (FactValue?)MadeFacts.Value($"{b} {n}")));

    private static CoveredSum Over(params string?[] values) =>
        CoveredSum.Over(values.Select(v => v is null ? (FactValue?)null : MadeFacts.Value(v)));
}
