using CsCheck;

namespace ReportKit.Tests.Facts;

public sealed class FactValueTests
{
    [Theory]
    [InlineData("0", "", ValueKind.Exact, 0, 0)]
    [InlineData("12", "", ValueKind.Exact, 12, 12)]
    [InlineData("<5", "", ValueKind.FewerThan, 0, 4)]
    [InlineData("<2", "", ValueKind.FewerThan, 0, 1)]
    [InlineData("12..16", "", ValueKind.Range, 12, 16)]
    [InlineData("12", "at-least", ValueKind.AtLeast, 12, null)]
    [InlineData("12", "more-than", ValueKind.MoreThan, 12, null)]
    [InlineData("12", "up-to", ValueKind.UpTo, 0, 12)]
    [InlineData("12", "nearly", ValueKind.Nearly, null, 12)]
    [InlineData("12", "about", ValueKind.About, 12, 12)]
    public void Reads_a_number_and_what_bounds_it(string text, string bound, ValueKind kind, int? low, int? high)
    {
        Assert.True(FactValue.TryParse(text, bound, out var value));
        Assert.Equal(new FactValue(kind, low, high), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<1")]
    [InlineData("<0")]
    [InlineData("16..12")]
    [InlineData("12..12")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("-1")]
    [InlineData("12.")]
    [InlineData(".5")]
    [InlineData(" 12")]
    [InlineData("12\n")]
    [InlineData("\u0661\u0662")]
    [InlineData("1234567890123456")]
    public void Anything_else_is_no_value(string text) => Assert.False(FactValue.TryParse(text, "", out _));

    [Theory]
    [InlineData("<5", "about")]
    [InlineData("12..16", "at-least")]
    public void A_bound_goes_with_a_single_number(string text, string bound) => Assert.False(FactValue.TryParse(text, bound, out _));

    [Theory]
    [InlineData("<5", "", 5)]
    [InlineData("26", "up-to", 26)]
    [InlineData("26", "nearly", 26)]
    [InlineData("26", "at-least", 26)]
    [InlineData("26", "", 26)]
    public void The_limit_is_the_number_that_the_source_prints(string text, string bound, int limit) => Assert.Equal(limit, Value(text, bound).Limit);

    [Fact]
    public void Only_a_reported_zero_is_zero()
    {
        Assert.True(Value("0").IsZero);
        Assert.False(Value("<5").IsZero);
        Assert.False(Value("0", "about").IsZero);
        Assert.False(Value("0", "up-to").IsZero);
    }

    [Theory]
    [InlineData("0", "<5")]
    [InlineData("<5", "0")]
    [InlineData("<5", "3")]
    public void Fewer_than_five_may_be_none_so_nothing_is_claimed_of_it(string earlier, string later) =>
        Assert.Equal(ValueChange.Unclear, Value(later).ChangeFrom(Value(earlier)));

    [Theory]
    [InlineData("10", "12", ValueChange.Increase)]
    [InlineData("12", "10", ValueChange.Decrease)]
    [InlineData("12", "12", ValueChange.Same)]
    [InlineData("<5", "5", ValueChange.Increase)]
    [InlineData("<5", "4", ValueChange.Unclear)]
    [InlineData("<5", "0", ValueChange.Unclear)]
    [InlineData("0", "<5", ValueChange.Unclear)]
    [InlineData("<5", "<5", ValueChange.Unclear)]
    [InlineData("12..16", "17", ValueChange.Increase)]
    [InlineData("12..16", "16", ValueChange.Unclear)]
    [InlineData("12..16", "11", ValueChange.Decrease)]
    [InlineData("12..16", "12..16", ValueChange.Unclear)]
    [InlineData("12", ">=13", ValueChange.Increase)]
    [InlineData("12", ">=12", ValueChange.Unclear)]
    [InlineData("12", ">12", ValueChange.Increase)]
    [InlineData("12", ">11", ValueChange.Unclear)]
    [InlineData(">=12", "11", ValueChange.Decrease)]
    [InlineData(">12", "12", ValueChange.Decrease)]
    [InlineData(">12", "13", ValueChange.Unclear)]
    [InlineData(">12", ">20", ValueChange.Unclear)]
    [InlineData("^12", "13", ValueChange.Increase)]
    [InlineData("13", "^12", ValueChange.Decrease)]
    [InlineData("12", "^12", ValueChange.Unclear)]
    [InlineData("12", "_12", ValueChange.Unclear)]
    [InlineData("13", "_12", ValueChange.Decrease)]
    [InlineData("10", "~20", ValueChange.Unclear)]
    [InlineData("~20", "10", ValueChange.Unclear)]
    public void A_change_is_told_as_far_as_the_bounds_tell_it(string earlier, string later, ValueChange expected) =>
        Assert.Equal(expected, Short(later).ChangeFrom(Short(earlier)));

    [Fact]
    public void There_and_back_are_opposite() =>
        Gen.Select(Any, Any).Sample((a, b) =>
        {
            var opposite = a.ChangeFrom(b) switch { ValueChange.Increase => ValueChange.Decrease, ValueChange.Decrease => ValueChange.Increase, var same => same };
            return b.ChangeFrom(a) == opposite;
        }, iter: 2000);

    [Fact]
    public void An_increase_is_told_only_where_every_possible_number_is_higher() =>
        Gen.Select(Any, Any).Sample((earlier, later) =>
            later.ChangeFrom(earlier) != ValueChange.Increase || (later.Low is { } low && earlier.High is { } high && low >= high), iter: 2000);

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.Select(Gen.String, Gen.OneOf("", "about", "nonsense")).Sample((text, bound) => FactValue.TryParse(text, bound, out _) | true, iter: 1000);

    private static Gen<FactValue> Any => Gen.Select(Gen.Int[0, 8], Gen.Int[1, 4], Gen.OneOf("", "at-least", "more-than", "up-to", "nearly", "about", "range", "fewer"),
        (n, width, form) => form switch { "range" => Value($"{n}..{n + width}"), "fewer" => Value($"<{n + 2}"), _ => Value($"{n}", form) });

    // Of a table's length: >= at least, > more than, ^ up to, _ nearly, ~ about.
    private static FactValue Short(string text) => text switch
    {
        ['>', '=', .. var n] => Value(n, "at-least"),
        ['>', .. var n] => Value(n, "more-than"),
        ['^', .. var n] => Value(n, "up-to"),
        ['_', .. var n] => Value(n, "nearly"),
        ['~', .. var n] => Value(n, "about"),
        _ => Value(text),
    };

    private static FactValue Value(string text, string bound = "")
    {
        Assert.True(FactValue.TryParse(text, bound, out var value));
        return value;
    }
}
