using CsCheck;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Facts;

public sealed class CellsTests
{
    [Theory]
    [InlineData(FactStatus.NotReported, "not-reported")]
    [InlineData(FactStatus.Presumed, "presumed")]
    public void A_closed_list_is_written_in_lower_case_with_hyphens(FactStatus status, string text) => Assert.Equal(text, Cells.Text(status));

    [Fact]
    public void Every_value_of_every_closed_list_is_read_back()
    {
        AssertRoundTrip<FactStatus>();
        AssertRoundTrip<Modality>();
        AssertRoundTrip<Quantifier>();
        AssertRoundTrip<Frequency>();
        AssertRoundTrip<SectionRole>();
        AssertRoundTrip<ProtocolActKind>();
        AssertRoundTrip<UnitKind>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("Reported")]
    [InlineData("NotReported")]
    [InlineData("reported,withheld")]
    [InlineData("reported, withheld")]
    [InlineData("not reported")]
    [InlineData("not--reported")]
    [InlineData("notreported")]
    [InlineData("notReported")]
    public void Nothing_else_is_read(string text) => Assert.False(Cells.TryEnum<FactStatus>(text, out _));

    [Fact]
    public void What_is_read_is_the_written_form() =>
        Gen.OneOf([.. Cells.TextsOf<FactStatus>()]).Select(Gen.Int[0, 12], (text, at) => text.Insert(Math.Min(at, text.Length), "-"))
            .Sample(text => !Cells.TryEnum<FactStatus>(text, out var value) || Cells.Text(value) == text);

    [Fact]
    public void An_empty_cell_is_no_date_and_no_number()
    {
        Assert.Null(Cells.Date(""));
        Assert.Null(Cells.Number(""));
        Assert.Equal(new DateOnly(2018, 3, 31), Cells.Date("2018-03-31"));
        Assert.Equal(0, Cells.Number("0"));
    }

    private static void AssertRoundTrip<T>()
        where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), value =>
        {
            Assert.True(Cells.TryEnum<T>(Cells.Text(value), out var read));
            Assert.Equal(value, read);
        });
}
