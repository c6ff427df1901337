using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

public sealed class ChartSvgTests
{
    private const string Hatch = "url(#f-made-figure-h)";
    private const string FirstColour = "#2673bf";

    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    [Fact]
    public void Columns_side_by_side_show_values_bounds_and_gaps() => Snapshot.Match(
        ChartSvg.Draw(MadeChart.Of(ChartKind.GroupedColumns, ("Prosecuted", "2015=15 2016=? 2017=25 2018=at-least_19"), ("Convicted", "2015=6 2016=? 2017=<5 2018=?"))), "svg");

    [Fact]
    public void Columns_on_top_of_each_other_have_their_names_beside_the_last() => Snapshot.Match(
        ChartSvg.Draw(MadeChart.Of(ChartKind.StackedColumns, ("Tier 1", "2015=3 2016=? 2017=5"), ("Tier 2", "2015=7 2016=? 2017=2..4"), ("Tier 3", "2015=0 2016=? 2017=?"))), "svg");

    [Fact]
    public void Lines_break_at_gaps_and_widen_to_bands() => Snapshot.Match(
        ChartSvg.Draw(MadeChart.Of(ChartKind.Lines, ("Prosecutions", "2013=8 2014=9 2015=? 2016=12 2017=13..16"), ("Convictions", "2013=2 2014=3 2015=? 2016=? 2017=5"))), "svg");

    [Fact]
    public void Bars_have_their_values_and_coverage_beside_them() => Snapshot.Match(ChartSvg.Draw(Regions()), "svg");

    [Fact]
    public void Levels_have_names_and_show_a_course() =>
        Snapshot.Match(ChartSvg.Draw(MadeChart.Of(ChartKind.Levels, ("Exampleland", "2015=2 2016=? 2017=2 2018=3"))), "svg");

    [Fact]
    public void Where_nothing_is_known_a_place_is_hatched_and_no_column_drawn()
    {
        var drawn = Parse(MadeChart.Convictions("2015=3 2016=?"));

        Assert.Single(DrawnBox.Of(drawn, FirstColour), IsColumn);
        Assert.Equal(2, DrawnBox.Of(drawn, Hatch).Count(b => b.Height > 80));
        Assert.Contains("not reported", Texts(drawn));
        Assert.Contains("Not reported: 2016.", Texts(drawn));
    }

    [Fact]
    public void A_reason_that_finds_no_room_is_left_to_the_note()
    {
        var drawn = Parse(MadeChart.Convictions(string.Join(' ', Enumerable.Range(2000, 24).Select(y => $"{y}={(y == 2010 ? "?" : "3")}"))));

        Assert.Single(DrawnBox.Of(drawn, Hatch), b => b.Height > 180);
        Assert.DoesNotContain("not reported", Texts(drawn));
    }

    [Fact]
    public void Where_nothing_at_all_is_known_there_is_no_scale()
    {
        var drawn = Parse(MadeChart.Convictions("2016=? 2017=?"));

        Assert.Equal(["2016", "2017"], Texts(drawn).Where(t => t.Length > 0 && t.All(char.IsAsciiDigit)));
        Assert.Contains("not reported", Texts(drawn));
    }

    [Fact]
    public void Where_not_every_value_finds_room_the_highest_is_printed_unless_it_stands_beside_a_gap()
    {
        var many = string.Join(' ', Enumerable.Range(2001, 20).Select(y => $"{y}={(y == 2010 ? 123456 : 100000 + y)}"));

        Assert.Contains("123,456", Texts(Parse(MadeChart.Convictions(many))));
        Assert.DoesNotContain("123,456", Texts(Parse(MadeChart.Convictions(many.Replace("2011=102011", "2011=?", StringComparison.Ordinal)))));
    }

    [Fact]
    public void A_value_in_words_that_finds_no_room_takes_none_from_the_numbers()
    {
        var texts = Texts(Parse(MadeChart.Convictions(string.Join(' ', Enumerable.Range(2001, 20).Select(y => $"{y}={(y == 2010 ? "more-than_1000" : $"{y - 1990}")}")))));

        Assert.Contains("30", texts);
        Assert.DoesNotContain("> 1,000", texts);
    }

    [Theory]
    [InlineData(ChartKind.Bars, "h10")]
    [InlineData(ChartKind.GroupedColumns, "v-10")]
    public void What_may_be_more_is_open_at_its_end(ChartKind kind, string end) =>
        Assert.Contains(Parse(MadeChart.Convictions("2015=at-least_12", kind)).Descendants(), e => e.Attribute("d")?.Value.EndsWith(end, StringComparison.Ordinal) == true && e.Attribute("stroke-dasharray") is not null);

    [Fact]
    public void A_small_number_beside_a_great_one_can_still_be_seen() =>
        Assert.Equal([180, 1.5], DrawnBox.Of(XElement.Parse(ChartSvg.Draw(MadeChart.Convictions("2015=20000 2016=1"), SvgOptions.Page)), FirstColour).Where(IsColumn).Select(b => b.Height));

    [Fact]
    public void A_reported_zero_is_a_zero_and_no_gap()
    {
        var drawn = Parse(MadeChart.Convictions("2015=3 2016=0"));

        Assert.Empty(DrawnBox.Of(drawn, Hatch));
        Assert.Equal(2, Texts(drawn).Count(t => t == "0"));
    }

    [Fact]
    public void An_interval_is_drawn_from_its_lower_to_its_upper_bound()
    {
        var boxes = DrawnBox.Of(Parse(MadeChart.Convictions("2015=4 2016=1..4")), FirstColour).Where(IsColumn).ToList();

        var (exact, low, maybe) = (boxes[0], boxes[1], boxes[2]);
        Assert.Equal(exact.Height, 4 * low.Height, 0.5);
        Assert.Equal(exact.Height, low.Height + maybe.Height, 0.5);
        Assert.Equal("3 2", maybe.Path.Attribute("stroke-dasharray")?.Value);
        Assert.Null(low.Path.Attribute("stroke-dasharray"));
    }

    [Fact]
    public void Of_fewer_than_five_nothing_is_drawn_as_certain()
    {
        var boxes = DrawnBox.Of(Parse(MadeChart.Convictions("2015=4 2016=<5")), FirstColour).Where(IsColumn).ToList();

        Assert.Equal([null, "3 2"], boxes.Select(b => b.Path.Attribute("stroke-dasharray")?.Value));
        Assert.Equal(boxes[0].Height, boxes[1].Height, 0.5);
    }

    [Fact]
    public void A_line_has_no_dot_at_zero_where_a_number_may_be_zero()
    {
        int Dots(string points) => ChartSvg.Draw(MadeChart.Convictions(points, ChartKind.Lines)).Split("h.01").Length - 1;

        Assert.Equal(2, Dots("2015=4 2016=0"));
        Assert.Equal(1, Dots("2015=4 2016=<5"));
    }

    [Fact]
    public void Names_stand_beside_their_lines_and_above_the_chart_only_where_they_find_no_room()
    {
        var apart = MadeChart.Of(ChartKind.Lines, ("Prosecutions", "2015=80 2016=85 2017=82 2018=90"), ("Convictions", "2015=20 2016=25 2017=22 2018=30"));
        var dense = MadeChart.Of(ChartKind.Lines, ("A name as long as the chart is wide, or longer than that", "2015=1 2016=90 2017=1 2018=90"), ("Convictions", "2015=90 2016=1 2017=90 2018=1"));

        Assert.Equal((2, 0), (Squares(apart, 8), Squares(apart, 10)));
        Assert.Equal((0, 2), (Squares(dense, 8), Squares(dense, 10)));

        static int Squares(ReportChart figure, double side) =>
            DrawnBox.Of(XElement.Parse(ChartSvg.Draw(figure, SvgOptions.Page))).Count(b => b.Width == side && b.Height == side);
    }

    [Fact]
    public void What_another_source_gives_is_an_open_mark_beside_the_value()
    {
        var point = ChartPoint.Of("2015", 6178) with { Others = [MadeFacts.Value("6618")] };
        var figure = MadeChart.Of(ChartKind.Lines) with { Series = [new ChartSeries("Prosecutions", [point])] };

        var drawn = Parse(figure);

        Assert.Single(drawn.Descendants(), e => e.Attribute("fill")?.Value == "none" && e.Attribute("d")?.Value.EndsWith('z') == true);
        Assert.Contains("Open marks, and figures in brackets in the table, are those of other sources or editions: 2015.", Texts(drawn));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_is_never_turned(ChartKind kind) =>
        Assert.All(Parse(Long(kind, 60)).Descendants().Where(e => e.Name.LocalName == "text"), t => Assert.Null(t.Attribute("transform")));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_figure_is_the_same_bytes_in_any_culture(ChartKind kind)
    {
        var figure = MadeChart.Convictions("2015=1250.5 2016=? 2017=1..3", kind);
        var before = CultureInfo.CurrentCulture;
        var expected = ChartSvg.Draw(figure);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(expected, ChartSvg.Draw(figure));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_of_a_thousand_places_stays_small_and_says_what_it_leaves_out(ChartKind kind)
    {
        var svg = ChartSvg.Draw(Long(kind, 1000));

        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, 20_000);
        Assert.Contains($"of 1000; the table has all.", svg, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Many_series_at_many_places_stay_small_and_each_mark_can_be_seen(ChartKind kind)
    {
        var points = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"{1000 + i}={(i % 7 == 0 ? "?" : i % 5 == 0 ? "1..3" : $"{1 + (i % 3)}")}"));
        var figure = MadeChart.Of(kind, [.. Enumerable.Range(1, 8).Select(i => ($"Series number {i}", points))]);
        Assert.All([320, 352, 720], width =>
        {
            var svg = ChartSvg.Draw(figure, SvgOptions.Page with { Width = width });

            Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, 20_000);
            Assert.All(DrawnBox.Of(XElement.Parse(svg)).Where(b => b.Path.Attribute("fill")?.Value != Hatch), b => Assert.True(b.Width >= 2, $"{kind} {width}: {b.Width}"));
        });
    }

    [Fact]
    public void A_page_s_drawing_leaves_the_notes_to_its_caption_but_says_what_it_leaves_out()
    {
        Assert.DoesNotContain("Not reported: 2016.", Texts(XElement.Parse(ChartSvg.Draw(MadeChart.Convictions("2015=3 2016=?"), SvgOptions.Page))));
        Assert.Contains("of 1000; the table has all.", ChartSvg.Draw(Long(ChartKind.Lines, 1000), SvgOptions.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_is_there_only_where_something_is_hatched()
    {
        Assert.DoesNotContain("<pattern", ChartSvg.Draw(MadeChart.Convictions("2015=3 2016=0")), StringComparison.Ordinal);
        Assert.Contains("<pattern", ChartSvg.Draw(MadeChart.Convictions("2015=3 2016=?")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_s_own_figures_are_under_twenty_kilobytes()
    {
        var wording = MadeChart.Wording;
        var facts = Repository.Facts;
        var period = FactPeriod.Calendar(2017);
        Assert.All(
            [
                PlacementCharts.ByEdition(facts, wording), WorldCharts.Prosecutions(facts, wording), WorldCharts.Victims(facts, wording), ProtocolCharts.Parties(facts, 2018, wording),
                RegionCharts.Compare(facts, new IndicatorId("persons-convicted"), "persons", period, wording),
                .. facts.CountriesOf(2018).Take(40).SelectMany(c => new[] { PlacementCharts.OfCountry(facts, c.Code, 2018, wording), ProsecutionCharts.ByYear(facts, c.Code, 2018, wording) }),
            ],
            figure => Assert.InRange(Encoding.UTF8.GetByteCount(ChartSvg.Draw(figure)), 1, 20_000));
    }

    [Fact]
    public void Six_drawings_of_a_country_leave_a_page_room_for_everything_else()
    {
        var (facts, wording, phl) = (Repository.Facts, MadeChart.Wording, new CountryCode("PHL"));
        ReportChart[] figures =
        [
            PlacementCharts.OfCountry(facts, phl, 2018, wording), ProsecutionCharts.ByYear(facts, phl, 2018, wording), ProsecutionCharts.Reported(facts, phl, 2018, wording),
            VictimCharts.ByYear(facts, phl, 2018, wording), .. VictimCharts.By(facts, phl, "exploitation", 2018, wording),
            FindingCharts.Of(new TierAssessor(facts, Repository.Law).Assess(phl, 2018), facts, wording),
        ];

        Assert.InRange(figures.Sum(f => Encoding.UTF8.GetByteCount(ChartSvg.Draw(f, SvgOptions.Page))), 1, 14_000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_texts_are_only_text(ChartKind kind)
    {
        const string Hostile = "</title><script>alert(1)</script> \"'&\u202Ex\0\uD800";
        var figure = MadeChart.Of(kind, (Hostile, "2015=1")) with { Id = "a\"><b", Title = Hostile, Unit = Hostile, Note = Hostile, Levels = [Hostile] };

        var drawn = Parse(figure);

        Assert.DoesNotContain(drawn.Descendants(), e => e.Name.LocalName is "script" or "b");
        Assert.Equal("</title><script>alert(1)</script> \"'&\uFFFDx\uFFFD\uFFFD.", drawn.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal("f-a-b-t f-a-b-d", drawn.Attribute("aria-labelledby")?.Value);
    }

    [Fact]
    public void Title_and_description_are_there_for_screen_readers()
    {
        var figure = MadeChart.Convictions("2015=5 2017=12");
        var drawn = Parse(figure);

        Assert.Equal("img", drawn.Attribute("role")?.Value);
        var named = drawn.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => drawn.Elements().Single(e => e.Attribute("id")?.Value == id).Value);
        Assert.Equal([figure.Title + ".", ChartAltText.Of(figure)], named);
    }

    [Fact]
    public void An_image_has_paper_and_title_and_a_page_s_drawing_has_neither()
    {
        var figure = MadeChart.Convictions("2015=5");

        Assert.DoesNotContain("#fff", ChartSvg.Draw(figure), StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns", ChartSvg.Draw(figure), StringComparison.Ordinal);
        Assert.DoesNotContain("style", ChartSvg.Draw(figure), StringComparison.Ordinal);
        var image = XElement.Parse(ChartSvg.Draw(figure, SvgOptions.Image));
        Assert.Equal("http://www.w3.org/2000/svg", image.Name.NamespaceName);
        Assert.NotNull(image.Attribute("font-family"));
        Assert.Single(image.Descendants(), e => e.Attribute("class")?.Value == "paper");
        Assert.Contains(figure.Title, Texts(image));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_narrow_drawing_keeps_within_its_width(ChartKind kind)
    {
        var drawn = XElement.Parse(ChartSvg.Draw(kind == ChartKind.Bars ? Regions() : Long(kind, 12), new SvgOptions(Width: 320)));

        Assert.Equal("320", drawn.Attribute("width")?.Value);
        Assert.All(DrawnBox.Of(drawn), b => Assert.InRange(b.X + b.Width, 0, 320));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_without_series_points_or_values_is_drawn_too(ChartKind kind)
    {
        Assert.Contains("No figures.", Texts(Parse(MadeChart.Of(kind))));
        Assert.Contains("No figures.", Texts(Parse(MadeChart.Of(kind, ("Convictions", "")))));
        Assert.NotEmpty(Texts(Parse(MadeChart.Of(kind, ("Convictions", "2015=? 2016=?")))));
    }

    private static ReportChart Regions() => MadeChart.Of(ChartKind.Bars) with
    {
        Unit = "persons",
        Series =
        [
            new ChartSeries("Convictions",
            [
                ChartPoint.Of("Africa", 145) with { Remark = "17 of 49 countries" },
                ChartPoint.Between("South and Central Asia", 913, 1928) with { Remark = "10 of 13 countries" },
                ChartPoint.Missing("Near East", "no figure") with { Remark = "0 of 19 countries" },
            ]),
        ],
    };

    private static ReportChart Long(ChartKind kind, int places) => MadeChart.Of(
        kind, ("Convictions", string.Join(' ', Enumerable.Range(1, places).Select(i => $"{1000 + i}={(kind == ChartKind.Levels ? 1 + (i % 3) : i)}"))));

    private static XElement Parse(ReportChart figure) => XElement.Parse(ChartSvg.Draw(figure));

    // The key above the chart has squares of the same colour.
    private static bool IsColumn(DrawnBox box) => box.Width > 12;

    private static List<string> Texts(XElement svg) => [.. svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
