using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Charts;
using ReportKit.Tests.Charts;

namespace ReportKit.Tests.Rendering.Word;

public sealed class WordChartsTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_figure_is_a_sound_chart(ChartKind kind)
    {
        using var document = Draw(MadeChart.Of(kind, ("Prosecuted", "2015=2 2016=? 2017=1..3"), ("Convicted", "2015=1 2016=? 2017=about_2")));

        Assert.Equal(2, document.Valid().Chart.Descendants(C + "ser").Count(s => s.Element(C + "tx")!.Value.Contains("ted", StringComparison.Ordinal) && !s.Value.Contains("(+)", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_gap_is_an_empty_cell_and_a_reported_zero_a_zero(ChartKind kind)
    {
        using var document = Draw(MadeChart.Convictions("2015=0 2016=? 2017=3", kind));

        Assert.Equal(["0", null, "3"], document.Sheet.Skip(1).Select(r => r[1]));
        var points = document.Chart.Descendants(C + "ser").First().Element(C + "val")!.Descendants(C + "pt");
        Assert.Equal(["0=0", "2=3"], points.Select(p => $"{p.Attribute("idx")!.Value}={p.Element(C + "v")!.Value}"));
        Assert.Equal("gap", document.Chart.Descendants(C + "dispBlanksAs").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void Bounds_are_whiskers_from_the_lower_one_up_and_written_beside_the_mark()
    {
        using var document = Draw(MadeChart.Convictions("2015=2 2016=<5 2017=up-to_7"));

        Assert.Equal(["year | Convictions | Convictions (+)", "2015 | 2 | ", "2016 | 0 | 4", "2017 | 0 | 7"], document.Sheet.Select(r => string.Join(" | ", r)));
        Assert.Equal("Sheet1!$C$2:$C$4", document.Chart.Descendants(C + "errBars").Single().Descendants(C + "f").Single().Value);
        Assert.Equal(["0–4", "≤ 7"], document.Chart.Descendants(C + "dLbl").Select(l => l.Descendants(C + "rich").Single().Value));
    }

    [Fact]
    public void Bounds_in_a_stack_are_a_lighter_part_on_top()
    {
        using var document = Draw(MadeChart.Convictions("2015=2 2016=<5", ChartKind.StackedColumns));

        Assert.Equal(["Convictions", "Convictions (+)"], document.Valid().Chart.Descendants(C + "ser").Select(s => s.Element(C + "tx")!.Descendants(C + "v").Single().Value));
        Assert.Equal("1", Assert.Single(document.Chart.Descendants(C + "legendEntry")).Element(C + "idx")!.Attribute("val")!.Value);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_numbers_of_the_chart_are_those_of_its_workbook(ChartKind kind)
    {
        using var document = Draw(MadeChart.Of(kind, ("A", "2015=2 2016=? 2017=1..3"), ("B", "2015=1.5 2016=4 2017=?")));

        foreach (var reference in document.Chart.Descendants(C + "f"))
        {
            var cells = Cells(document.Sheet, reference.Value).ToList();
            var cached = reference.Parent!.Descendants(C + "pt").ToDictionary(p => int.Parse(p.Attribute("idx")!.Value, null), p => p.Element(C + "v")!.Value);
            Assert.Equal(cells, Enumerable.Range(0, cells.Count).Select(i => cached.GetValueOrDefault(i)));
        }
    }

    [Fact]
    public void What_another_source_gives_is_an_open_mark_of_its_own()
    {
        var figure = MadeChart.Convictions("2015=2 2016=3", ChartKind.GroupedColumns);
        var point = figure.Series[0].Points[1] with { Others = [MadeFacts.Value("9")] };
        using var document = Draw(figure with { Series = [new ChartSeries("Convictions", [figure.Series[0].Points[0], point])] });

        Assert.Equal([null, "9"], document.Valid().Sheet.Skip(1).Select(r => r[2]));
        Assert.Equal("diamond", document.Chart.Element(C + "chart")!.Descendants(C + "lineChart").Single().Descendants(C + "symbol").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void Levels_are_named_at_the_axis_and_count_downwards()
    {
        using var document = Draw(MadeChart.Convictions("2015=1 2016=? 2017=3", ChartKind.Levels));

        Assert.Equal(["year", "Convictions", "First", "Second", "Third"], document.Sheet[0]);
        Assert.Equal(["2015", "1", "1", "2", "3"], document.Sheet[1]);
        Assert.Equal("maxMin", document.Chart.Descendants(C + "valAx").Single().Descendants(C + "orientation").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void A_missing_bar_says_why()
    {
        using var document = Draw(MadeChart.Convictions("North=3 South=?", ChartKind.Bars));

        Assert.Equal(["North", "South: not reported"], document.Sheet.Skip(1).Select(r => r[0]));
    }

    [Fact]
    public void Readers_who_can_t_see_it_are_told_what_it_shows()
    {
        var figure = MadeChart.Convictions("2015=2 2016=? 2017=3");
        using var document = Draw(figure);

        var properties = Assert.Single(document.Body.Descendants<DocProperties>());
        Assert.Equal((figure.Title, ChartAltText.Of(figure)), (properties.Title!.Value, properties.Description!.Value));
        Assert.Equal(figure.Title, Assert.Single(document.Body.Descendants<TableCaption>()).Val!.Value);
    }

    [Fact]
    public void Title_chart_caption_and_table_stand_in_this_order()
    {
        var figure = MadeChart.Convictions("2015=2");
        using var document = WordCase.Of($"Before.\n\n{WordCase.Block(figure)}\nAfter.\n", figure);

        Assert.Equal(
            ["BodyText: Before.", $"Caption: {figure.Title}", "Figure: ", $"CaptionText: {ChartAltText.Of(figure)}", "TableHeading: Year", "TableHeadingNumber: Convictions", "TableText: 2015", "TableNumber: 2", "AfterTable: After."],
            document.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2015=? 2016=?")]
    public void A_figure_without_any_value_has_no_chart(string points)
    {
        using var document = Draw(MadeChart.Convictions(points));

        Assert.Empty(document.Valid().Main.ChartParts);
        Assert.Contains(document.Lines, l => l.StartsWith("Caption: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Two_hundred_labels_of_any_characters_are_a_sound_chart(ChartKind kind)
    {
        var points = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"\u202E<&\"'\u0001😀{i}={i % 3 + 1}"));

        using var document = Draw(MadeChart.Of(kind, ("=1+1<script>", points)));

        Assert.Equal("=1+1<script>", document.Valid().Sheet[0][1]);
        Assert.Equal("\u202E<&\"'😀0", document.Sheet[1][0]);
    }

    [Fact]
    public void Several_figures_have_a_chart_and_a_number_each()
    {
        var first = MadeChart.Convictions("2015=2");
        var second = first with { Id = "another" };
        using var document = WordCase.Of($"{WordCase.Block(first)}\nText.\n\n{WordCase.Block(second)}", first, second);

        Assert.Equal(2, document.Valid().Main.ChartParts.Count());
        Assert.Equal([1u, 2u], document.Body.Descendants<DocProperties>().Select(p => p.Id!.Value));
    }

    private static WordCase Draw(ReportChart figure) => WordCase.Of(WordCase.Block(figure), figure);

    private static IEnumerable<string?> Cells(IReadOnlyList<IReadOnlyList<string?>> sheet, string reference)
    {
        var ends = reference.Replace("Sheet1!", "", StringComparison.Ordinal).Split(':').Select(e => e.Split('$')).ToList();
        var (from, to) = (int.Parse(ends[0][2], null), int.Parse(ends[^1][2], null));
        return Enumerable.Range(from - 1, to - from + 1).Select(r => sheet[r][ends[0][1][0] - 'A']);
    }
}
