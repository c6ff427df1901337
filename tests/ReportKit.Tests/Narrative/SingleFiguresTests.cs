using ReportKit.Diagnostics;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

/// <summary>A country with single figures from a narrative, which isn't entered.</summary>
public sealed class SingleFiguresTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data().Delete(DataFolder.Narrative);

    public void Dispose() => data.Dispose();

    [Fact]
    public void Nobody_is_told_that_there_is_a_narrative()
    {
        var page = Xaa.Render(data);

        Assert.Equal(
            "The narrative of this edition is not entered for this country: beside single figures from it, the page gives the published placement and, where they are known, the position under the UN Protocol and yearly totals.",
            page["about-no-narrative"]);
        Assert.DoesNotContain("## Recommendations", page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("## Why this tier", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("No narrative is entered: the page has its placement", Text("index.md", (r, problems) => r.Index(problems).Files), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_figure_stands_in_its_section_with_what_it_counts_and_when_and_its_source()
    {
        var page = Xaa.Render(data);

        Assert.Equal(
            "These figures are taken from the Department of Examples, Trafficking in Persons Report, 2018; its narrative on Exampleland is not entered, and may give more.",
            page["single-figures-protection"]);
        Assert.Contains(
            """
            | Figure | Number |
            |:--|--:|
            | Funding, April 2017 to March 2018 | not reported |
            | Victims identified, April 2017 to March 2018 | about 30 victims |
            | Victims identified, April 2016 to March 2017 | 0 victims |
            """,
            page.Markdown,
            StringComparison.Ordinal);
        Assert.Contains("| Convictions, 2017 | 12 persons |", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_yearly_totals_of_the_same_things_the_page_says_that_they_need_not_agree() =>
        Assert.Equal(
            "The figures taken from the narrative and these figures come from different sources; they are counted by different rules, may cover different months, and need not agree.",
            Xaa.Render(data)["statistics-beside-protection"]);

    [Fact]
    public void Where_a_table_has_figures_of_two_sources_only_the_totals_are_called_what_states_reported() =>
        Assert.StartsWith("Under “Victims detected” stand totals as states reported them to the Office of Examples", Xaa.Render(data)["statistics-note-protection"], StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_needs_its_speaker_or_its_doubt_is_in_no_table()
    {
        data.AddFigure(period: "2016", value: "77", speaker: "the police", id: "PROS-09");

        Assert.DoesNotContain("77", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_another_edition_s_report_are_not_this_edition_s() =>
        Assert.DoesNotContain("single-figures", Xaa.Render(data, 2017).Map, StringComparison.Ordinal);

    [Fact]
    public void A_narrative_alone_says_which_of_its_figures_are_told()
    {
        Assert.DoesNotContain("are taken from the", Xaa.Page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("single figures", Xaa.Page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_methodology_page_names_the_countries() =>
        Assert.Contains(
            "No narrative is entered for this edition; that says nothing about its countries.\nFor Exampleland, single figures from the report of this edition are entered without its narrative; the page says so.\n",
            Text("methodology.md", (r, problems) => r.Methodology(problems).Files),
            StringComparison.Ordinal);

    [Fact]
    public void A_figure_from_a_source_of_one_s_own_is_on_the_page_whether_or_not_a_sentence_says_so()
    {
        using var narrated = WithPolice(Xaa.Data());
        var page = Xaa.Render(narrated);

        Assert.Equal("These figures are taken from: Police of Exampleland, Annual statistics.", page["single-figures-prosecution"]);
        Assert.Contains(
            """
            | Figure | Number |
            |:--|--:|
            | Convictions, 2016 | 8 persons |
            | Convictions, 2017 | not reported |
            """,
            page.Markdown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_older_than_the_time_before_or_later_than_the_edition_stays_in_the_data()
    {
        var page = Xaa.Render(WithPolice(data));

        Assert.DoesNotContain("Convictions, 2015", page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Convictions, 2018", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_publications_none_is_called_a_narrative()
    {
        var page = Xaa.Render(WithPolice(data));

        Assert.Equal(
            "These figures are taken from: Department of Examples, Trafficking in Persons Report, 2018 and Police of Exampleland, Annual statistics.",
            page["single-figures-prosecution"]);
        Assert.StartsWith("The figures above and these figures come from different sources;", page["statistics-beside-prosecution"], StringComparison.Ordinal);
    }

    private static DataFolder WithPolice(DataFolder data)
    {
        data.AddRow("sources.csv", "police,G,Police of Exampleland,Annual statistics,,,,not stated,,");
        foreach (var (period, value) in new[] { ("2015", "5"), ("2016", "8"), ("2017", ""), ("2018", "9") })
        {
            data.AddFigure(period: period, value: value, status: value.Length == 0 ? "not-reported" : "reported", source: "police", locator: "Table 1");
        }

        return data;
    }

    private string Text(string file, Func<Flow, ProblemList, IEnumerable<RenderedFile>> render)
    {
        var problems = new ProblemList();
        var files = render(Xaa.Flow(data), problems).ToList();
        Assert.Empty(problems.ToSorted());
        return Encoding.UTF8.GetString(files.Single(f => f.Path == file).Bytes);
    }
}
