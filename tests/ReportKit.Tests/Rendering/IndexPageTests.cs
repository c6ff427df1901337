using System.Text;
using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

public sealed class IndexPageTests
{
    [Fact]
    public void The_start_page_lists_countries_by_tier_and_region_and_the_world_s_figures() =>
        Snapshot.Match(new Rendered().Markdown);

    [Fact]
    public void A_link_is_told_in_the_map_by_its_text() =>
        Assert.Contains("\"text\": \"One country or area: Exampleland.\"", new Rendered().Map, StringComparison.Ordinal);

    [Fact]
    public void Links_of_the_html_page_lead_to_html_pages()
    {
        Assert.Contains("<a href=\"XAA/report.html\">Exampleland</a>", new Rendered().Html, StringComparison.Ordinal);
        Assert.DoesNotContain("report.md", new Rendered().Html, StringComparison.Ordinal);
    }

    internal sealed class Rendered
    {
        public Rendered()
        {
            using var data = Xaa.Data()
                .AddRow("global-law-enforcement.csv", "2015,2017,100,10,50,5,1000,,3,agreed,tip-2017")
                .AddRow("global-law-enforcement.csv", "2015,2018,110,10,50,5,1000,,3,agreed,tip-2018")
                .AddRow("global-law-enforcement.csv", "2016,2017,14897,,9071,,,,,doubtful,tip-2017");
            var problems = new ProblemList();
            var files = new ReportRenderer(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates).RenderIndex(2018, problems)
                .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
            Assert.Empty(problems.ToSorted());
            (Markdown, Html, Map) = (files["index.md"], files["index.html"], files["map.json"]);
        }

        public string Markdown { get; }

        public string Html { get; }

        public string Map { get; }
    }
}
