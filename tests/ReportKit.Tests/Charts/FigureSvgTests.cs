using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportKit.Assessment;
using ReportKit.Charts;
using ReportKit.Facts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

public sealed class FigureSvgTests
{
    private const string Hatch = "url(#f-made-figure-h)";
    private const string FirstColour = "#2673bf";

    public static TheoryData<FigureKind> Kinds => [.. Enum.GetValues<FigureKind>()];

    [Fact]
    public void Columns_side_by_side_show_values_bounds_and_gaps() => Snapshot.Match(
        FigureSvg.Draw(MadeFigure.Of(FigureKind.GroupedColumns, ("Prosecuted", "2015=15 2016=? 2017=25 2018=at-least_19"), ("Convicted", "2015=6 2016=? 2017=<5 2018=?"))), "svg");

    [Fact]
    public void Columns_on_top_of_each_other_have_their_names_beside_the_last() => Snapshot.Match(
        FigureSvg.Draw(MadeFigure.Of(FigureKind.StackedColumns, ("Tier 1", "2015=3 2016=? 2017=5"), ("Tier 2", "2015=7 2016=? 2017=2..4"), ("Tier 3", "2015=0 2016=? 2017=?"))), "svg");

    [Fact]
    public void Lines_break_at_gaps_and_widen_to_bands() => Snapshot.Match(
        FigureSvg.Draw(MadeFigure.Of(FigureKind.Lines, ("Prosecutions", "2013=8 2014=9 2015=? 2016=12 2017=13..16"), ("Convictions", "2013=2 2014=3 2015=? 2016=? 2017=5"))), "svg");

    [Fact]
    public void Bars_have_their_values_and_coverage_beside_them() => Snapshot.Match(FigureSvg.Draw(Regions()), "svg");

    [Fact]
    public void Levels_have_names_and_show_a_course() =>
        Snapshot.Match(FigureSvg.Draw(MadeFigure.Of(FigureKind.Levels, ("Exampleland", "2015=2 2016=? 2017=2 2018=3"))), "svg");

    [Fact]
    public void Where_nothing_is_known_a_place_is_hatched_and_no_column_drawn()
    {
        var drawn = Parse(MadeFigure.Convictions("2015=3 2016=?"));

        Assert.Single(DrawnBox.Of(drawn, FirstColour), IsColumn);
        Assert.Equal(2, DrawnBox.Of(drawn, Hatch).Count(b => b.Height > 80));
        Assert.Contains("not reported", Texts(drawn));
        Assert.Contains("Not reported: 2016.", Texts(drawn));
    }

    [Fact]
    public void A_reason_that_finds_no_room_is_left_to_the_note()
    {
        var drawn = Parse(MadeFigure.Convictions(string.Join(' ', Enumerable.Range(2000, 24).Select(y => $"{y}={(y == 2010 ? "?" : "3")}"))));

        Assert.Single(DrawnBox.Of(drawn, Hatch), b => b.Height > 180);
        Assert.DoesNotContain("not reported", Texts(drawn));
    }

    [Fact]
    public void Where_nothing_at_all_is_known_there_is_no_scale()
    {
        var drawn = Parse(MadeFigure.Convictions("2016=? 2017=?"));

        Assert.Equal(["2016", "2017"], Texts(drawn).Where(t => t.Length > 0 && t.All(char.IsAsciiDigit)));
        Assert.Contains("not reported", Texts(drawn));
    }

    [Fact]
    public void Where_not_every_value_finds_room_the_highest_is_printed_unless_it_stands_beside_a_gap()
    {
        var many = string.Join(' ', Enumerable.Range(2001, 20).Select(y => $"{y}={(y == 2010 ? 123456 : 100000 + y)}"));

        Assert.Contains("123,456", Texts(Parse(MadeFigure.Convictions(many))));
        Assert.DoesNotContain("123,456", Texts(Parse(MadeFigure.Convictions(many.Replace("2011=102011", "2011=?", StringComparison.Ordinal)))));
    }

    [Fact]
    public void A_value_in_words_that_finds_no_room_takes_none_from_the_numbers()
    {
        var texts = Texts(Parse(MadeFigure.Convictions(string.Join(' ', Enumerable.Range(2001, 20).Select(y => $"{y}={(y == 2010 ? "more-than_1000" : $"{y - 1990}")}")))));

        Assert.Contains("30", texts);
        Assert.DoesNotContain("> 1,000", texts);
    }

    [Theory]
    [InlineData(FigureKind.Bars, "h10")]
    [InlineData(FigureKind.GroupedColumns, "v-10")]
    public void What_may_be_more_is_open_at_its_end(FigureKind kind, string end) =>
        Assert.Contains(Parse(MadeFigure.Convictions("2015=at-least_12", kind)).Descendants(), e => e.Attribute("d")?.Value.EndsWith(end, StringComparison.Ordinal) == true && e.Attribute("stroke-dasharray") is not null);

    [Fact]
    public void A_small_number_beside_a_great_one_can_still_be_seen() =>
        Assert.Equal([180, 1.5], DrawnBox.Of(XElement.Parse(FigureSvg.Draw(MadeFigure.Convictions("2015=20000 2016=1"), SvgOptions.Page)), FirstColour).Where(IsColumn).Select(b => b.Height));

    [Fact]
    public void A_reported_zero_is_a_zero_and_no_gap()
    {
        var drawn = Parse(MadeFigure.Convictions("2015=3 2016=0"));

        Assert.Empty(DrawnBox.Of(drawn, Hatch));
        Assert.Equal(2, Texts(drawn).Count(t => t == "0"));
    }

    [Fact]
    public void An_interval_is_drawn_from_its_lower_to_its_upper_bound()
    {
        var boxes = DrawnBox.Of(Parse(MadeFigure.Convictions("2015=4 2016=1..4")), FirstColour).Where(IsColumn).ToList();

        var (exact, low, maybe) = (boxes[0], boxes[1], boxes[2]);
        Assert.Equal(exact.Height, 4 * low.Height, 0.5);
        Assert.Equal(exact.Height, low.Height + maybe.Height, 0.5);
        Assert.Equal("3 2", maybe.Path.Attribute("stroke-dasharray")?.Value);
        Assert.Null(low.Path.Attribute("stroke-dasharray"));
    }

    [Fact]
    public void Of_fewer_than_five_nothing_is_drawn_as_certain()
    {
        var boxes = DrawnBox.Of(Parse(MadeFigure.Convictions("2015=4 2016=<5")), FirstColour).Where(IsColumn).ToList();

        Assert.Equal([null, "3 2"], boxes.Select(b => b.Path.Attribute("stroke-dasharray")?.Value));
        Assert.Equal(boxes[0].Height, boxes[1].Height, 0.5);
    }

    [Fact]
    public void A_line_has_no_dot_at_zero_where_a_number_may_be_zero()
    {
        int Dots(string points) => FigureSvg.Draw(MadeFigure.Convictions(points, FigureKind.Lines)).Split("h.01").Length - 1;

        Assert.Equal(2, Dots("2015=4 2016=0"));
        Assert.Equal(1, Dots("2015=4 2016=<5"));
    }

    [Fact]
    public void Names_stand_beside_their_lines_and_above_the_chart_only_where_they_find_no_room()
    {
        var apart = MadeFigure.Of(FigureKind.Lines, ("Prosecutions", "2015=80 2016=85 2017=82 2018=90"), ("Convictions", "2015=20 2016=25 2017=22 2018=30"));
        var dense = MadeFigure.Of(FigureKind.Lines, ("A name as long as the chart is wide, or longer than that", "2015=1 2016=90 2017=1 2018=90"), ("Convictions", "2015=90 2016=1 2017=90 2018=1"));

        Assert.Equal((2, 0), (Squares(apart, 8), Squares(apart, 10)));
        Assert.Equal((0, 2), (Squares(dense, 8), Squares(dense, 10)));

        static int Squares(ReportFigure figure, double side) =>
            DrawnBox.Of(XElement.Parse(FigureSvg.Draw(figure, SvgOptions.Page))).Count(b => b.Width == side && b.Height == side);
    }

    [Fact]
    public void What_another_source_gives_is_an_open_mark_beside_the_value()
    {
        var point = FigurePoint.Of("2015", 6178) with { Others = [MadeFacts.Value("6618")] };
        var figure = MadeFigure.Of(FigureKind.Lines) with { Series = [new FigureSeries("Prosecutions", [point])] };

        var drawn = Parse(figure);

        Assert.Single(drawn.Descendants(), e => e.Attribute("fill")?.Value == "none" && e.Attribute("d")?.Value.EndsWith('z') == true);
        Assert.Contains("Open marks, and figures in brackets in the table, are those of other sources or editions: 2015.", Texts(drawn));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_is_never_turned(FigureKind kind) =>
        Assert.All(Parse(Long(kind, 60)).Descendants().Where(e => e.Name.LocalName == "text"), t => Assert.Null(t.Attribute("transform")));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_figure_is_the_same_bytes_in_any_culture(FigureKind kind)
    {
        var figure = MadeFigure.Convictions("2015=1250.5 2016=? 2017=1..3", kind);
        var before = CultureInfo.CurrentCulture;
        var expected = FigureSvg.Draw(figure);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(expected, FigureSvg.Draw(figure));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_of_a_thousand_places_stays_small_and_says_what_it_leaves_out(FigureKind kind)
    {
        var svg = FigureSvg.Draw(Long(kind, 1000));

        Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, 20_000);
        Assert.Contains($"of 1000; the table has all.", svg, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Many_series_at_many_places_stay_small_and_each_mark_can_be_seen(FigureKind kind)
    {
        var points = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"{1000 + i}={(i % 7 == 0 ? "?" : i % 5 == 0 ? "1..3" : $"{1 + (i % 3)}")}"));
        var figure = MadeFigure.Of(kind, [.. Enumerable.Range(1, 8).Select(i => ($"Series number {i}", points))]);
        Assert.All([320, 352, 720], width =>
        {
            var svg = FigureSvg.Draw(figure, SvgOptions.Page with { Width = width });

            Assert.InRange(Encoding.UTF8.GetByteCount(svg), 1, 20_000);
            Assert.All(DrawnBox.Of(XElement.Parse(svg)).Where(b => b.Path.Attribute("fill")?.Value != Hatch), b => Assert.True(b.Width >= 2, $"{kind} {width}: {b.Width}"));
        });
    }

    [Fact]
    public void A_page_s_drawing_leaves_the_notes_to_its_caption_but_says_what_it_leaves_out()
    {
        Assert.DoesNotContain("Not reported: 2016.", Texts(XElement.Parse(FigureSvg.Draw(MadeFigure.Convictions("2015=3 2016=?"), SvgOptions.Page))));
        Assert.Contains("of 1000; the table has all.", FigureSvg.Draw(Long(FigureKind.Lines, 1000), SvgOptions.Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_is_there_only_where_something_is_hatched()
    {
        Assert.DoesNotContain("<pattern", FigureSvg.Draw(MadeFigure.Convictions("2015=3 2016=0")), StringComparison.Ordinal);
        Assert.Contains("<pattern", FigureSvg.Draw(MadeFigure.Convictions("2015=3 2016=?")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_s_own_figures_are_under_twenty_kilobytes()
    {
        var wording = MadeFigure.Wording;
        var facts = Repository.Facts;
        var period = FactPeriod.Calendar(2017);
        Assert.All(
            [
                PlacementFigures.ByEdition(facts, wording), WorldFigures.Prosecutions(facts, wording), WorldFigures.Victims(facts, wording), ProtocolFigures.Parties(facts, 2018, wording),
                RegionFigures.Compare(facts, new IndicatorId("persons-convicted"), "persons", period, wording),
                .. facts.CountriesOf(2018).Take(40).SelectMany(c => new[] { PlacementFigures.OfCountry(facts, c.Code, 2018, wording), ProsecutionFigures.ByYear(facts, c.Code, 2018, wording) }),
            ],
            figure => Assert.InRange(Encoding.UTF8.GetByteCount(FigureSvg.Draw(figure)), 1, 20_000));
    }

    [Fact]
    public void Six_drawings_of_a_country_leave_a_page_room_for_everything_else()
    {
        var (facts, wording, phl) = (Repository.Facts, MadeFigure.Wording, new CountryCode("PHL"));
        ReportFigure[] figures =
        [
            PlacementFigures.OfCountry(facts, phl, 2018, wording), ProsecutionFigures.ByYear(facts, phl, 2018, wording), ProsecutionFigures.Reported(facts, phl, 2018, wording),
            VictimFigures.ByYear(facts, phl, 2018, wording), .. VictimFigures.By(facts, phl, "exploitation", 2018, wording),
            FindingFigures.Of(new TierAssessor(facts, Repository.Law).Assess(phl, 2018), facts, wording),
        ];

        Assert.InRange(figures.Sum(f => Encoding.UTF8.GetByteCount(FigureSvg.Draw(f, SvgOptions.Page))), 1, 14_000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Hostile_texts_are_only_text(FigureKind kind)
    {
        const string Hostile = "</title><script>alert(1)</script> \"'&\u202Ex\0\uD800";
        var figure = MadeFigure.Of(kind, (Hostile, "2015=1")) with { Id = "a\"><b", Title = Hostile, Unit = Hostile, Note = Hostile, Levels = [Hostile] };

        var drawn = Parse(figure);

        Assert.DoesNotContain(drawn.Descendants(), e => e.Name.LocalName is "script" or "b");
        Assert.Equal("</title><script>alert(1)</script> \"'&\uFFFDx\uFFFD\uFFFD.", drawn.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal("f-a-b-t f-a-b-d", drawn.Attribute("aria-labelledby")?.Value);
    }

    [Fact]
    public void Title_and_description_are_there_for_screen_readers()
    {
        var figure = MadeFigure.Convictions("2015=5 2017=12");
        var drawn = Parse(figure);

        Assert.Equal("img", drawn.Attribute("role")?.Value);
        var named = drawn.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => drawn.Elements().Single(e => e.Attribute("id")?.Value == id).Value);
        Assert.Equal([figure.Title + ".", FigureAltText.Of(figure)], named);
    }

    [Fact]
    public void An_image_has_paper_and_title_and_a_page_s_drawing_has_neither()
    {
        var figure = MadeFigure.Convictions("2015=5");

        Assert.DoesNotContain("#fff", FigureSvg.Draw(figure), StringComparison.Ordinal);
        Assert.DoesNotContain("xmlns", FigureSvg.Draw(figure), StringComparison.Ordinal);
        Assert.DoesNotContain("style", FigureSvg.Draw(figure), StringComparison.Ordinal);
        var image = XElement.Parse(FigureSvg.Draw(figure, SvgOptions.Image));
        Assert.Equal("http://www.w3.org/2000/svg", image.Name.NamespaceName);
        Assert.NotNull(image.Attribute("font-family"));
        Assert.Single(image.Descendants(), e => e.Attribute("class")?.Value == "paper");
        Assert.Contains(figure.Title, Texts(image));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_narrow_drawing_keeps_within_its_width(FigureKind kind)
    {
        var drawn = XElement.Parse(FigureSvg.Draw(kind == FigureKind.Bars ? Regions() : Long(kind, 12), new SvgOptions(Width: 320)));

        Assert.Equal("320", drawn.Attribute("width")?.Value);
        Assert.All(DrawnBox.Of(drawn), b => Assert.InRange(b.X + b.Width, 0, 320));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_without_series_points_or_values_is_drawn_too(FigureKind kind)
    {
        Assert.Contains("No figures.", Texts(Parse(MadeFigure.Of(kind))));
        Assert.Contains("No figures.", Texts(Parse(MadeFigure.Of(kind, ("Convictions", "")))));
        Assert.NotEmpty(Texts(Parse(MadeFigure.Of(kind, ("Convictions", "2015=? 2016=?")))));
    }

    private static ReportFigure Regions() => MadeFigure.Of(FigureKind.Bars) with
    {
        Unit = "persons",
        Series =
        [
            new FigureSeries("Convictions",
            [
                FigurePoint.Of("Africa", 145) with { Remark = "17 of 49 countries" },
                FigurePoint.Between("South and Central Asia", 913, 1928) with { Remark = "10 of 13 countries" },
                FigurePoint.Missing("Near East", "no figure") with { Remark = "0 of 19 countries" },
            ]),
        ],
    };

    private static ReportFigure Long(FigureKind kind, int places) => MadeFigure.Of(
        kind, ("Convictions", string.Join(' ', Enumerable.Range(1, places).Select(i => $"{1000 + i}={(kind == FigureKind.Levels ? 1 + (i % 3) : i)}"))));

    private static XElement Parse(ReportFigure figure) => XElement.Parse(FigureSvg.Draw(figure));

    // The key above the chart has squares of the same colour.
    private static bool IsColumn(DrawnBox box) => box.Width > 12;

    private static List<string> Texts(XElement svg) => [.. svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];
}
