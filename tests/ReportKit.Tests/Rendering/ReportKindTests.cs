using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Tests.Sources;

namespace ReportKit.Tests.Rendering;

/// <summary>Reports with tiers, without them, and of one country: what each says, and what it doesn't.</summary>
public sealed class ReportKindTests : IDisposable
{
    private readonly MadeLayers project = new();

    public ReportKindTests()
    {
        project.Add("countries", "iso3=XAB", "name=Samplia", "name_in_text=Samplia", "formal_name=the Republic of Samplia", "tip_region=EUR");
        project.Set("countries: [XAA, XAB]", instead: "countries: [XAA]");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_report_has_its_own_title_publisher_countries_and_period()
    {
        var start = Pages()["index.md"];

        Assert.StartsWith(
            "# Trafficking in persons in Exampleland 2026\n\n"
            + "The 2026 edition of this report covers Exampleland and Samplia; its reporting period is 1 April 2025 to 31 March 2026.\n"
            + "No tier of theirs in this edition is in the data.\nPublisher: Office of Examples.\n",
            start,
            StringComparison.Ordinal);
        Assert.Contains("Publisher: Office of Examples", Pages()["XAA/report.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_without_a_tier_has_a_page_that_says_so()
    {
        Assert.Contains(
            "## Tier placement\n\nNo tier of Exampleland in the 2026 edition is in the data.\n", Pages()["XAA/report.md"], StringComparison.Ordinal);

        Place("2025", "2");

        Assert.Contains("Exampleland was on Tier 2 in the 2025 edition; its tier in this one is not in the data.", Pages()["XAA/report.md"], StringComparison.Ordinal);

        Place("2026", "1");

        Assert.Contains("is placed on Tier 1 in the 2026 edition.", Pages()["XAA/report.md"], StringComparison.Ordinal);
        Assert.Contains("The tier of Samplia in this edition is not in the data.", Pages()["index.md"], StringComparison.Ordinal);
        Assert.Contains("### No tier in the data\n\nOne country or area: [Samplia](XAB/report.md).", Pages()["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_some_countries_claims_nothing_of_the_whole_list()
    {
        Place("2025", "2");
        Place("2026", "1");

        var text = Pages()["index.md"] + Pages()["methodology.md"];

        Assert.DoesNotContain("part of the list", text, StringComparison.Ordinal);
        Assert.DoesNotContain("list is complete", text, StringComparison.Ordinal);
        Assert.Contains("- One from Tier 2 to Tier 1: [Exampleland](XAA/report.md).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_yearly_totals_the_methodology_page_says_whose_there_are_none()
    {
        File.Delete(project.PathOf("data/prosecutions.csv"));

        Assert.Contains("No release of yearly totals is used here; each figure on a page has its own source.", Pages()["methodology.md"], StringComparison.Ordinal);

        project.Set("data: all");

        Assert.Contains(
            "The release of the United Nations Office on Drugs and Crime used here has no yearly total for any country or area of this edition up to 2025.",
            Pages()["methodology.md"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Without_tiers_no_page_says_anything_of_them()
    {
        Place("2025", "2");
        Place("2026", "1");
        project.Set("kind: no-tiers");

        foreach (var (file, text) in Pages().Where(p => p.Key.EndsWith(".md", StringComparison.Ordinal)))
        {
            Assert.False(text.Contains("Tier", StringComparison.OrdinalIgnoreCase), $"{file}: {text}");
        }

        foreach (var file in new[] { "coverage.html", "XAA/trends.html" })
        {
            var text = Pages()[file];
            Assert.False(text[text.IndexOf("<main", StringComparison.Ordinal)..].Contains("tier", StringComparison.OrdinalIgnoreCase), $"{file}: {text}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_report_of_one_country_speaks_of_one(bool isPlaced)
    {
        project.Set("countries: [XAA]", instead: "countries: [XAA, XAB]").Set("kind: country");
        if (isPlaced)
        {
            Place("2026", "1");
        }

        var start = Pages()["index.md"];

        Assert.Contains("The 2026 edition of this report covers Exampleland; ", start, StringComparison.Ordinal);
        Assert.Contains(isPlaced ? "- [Exampleland](XAA/report.md): Tier 1" : "- [Exampleland](XAA/report.md)\n", start, StringComparison.Ordinal);
        Assert.Equal(isPlaced, start.Contains("## Sources and notes", StringComparison.Ordinal));
        Assert.Equal(isPlaced, Pages()["XAA/report.md"].Contains("## Tier placement", StringComparison.Ordinal));
        foreach (var claim in new[] { "parties", "ountries", "region", "list" })
        {
            Assert.DoesNotContain(claim, start, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_first_edition_is_compared_with_none_that_the_project_never_made()
    {
        project.Set("kind: no-tiers");

        Assert.DoesNotContain("## Changes since", Pages()["XAA/report.md"], StringComparison.Ordinal);

        project.Set("    released: 2026-06-30\n  2027:\n    released: 2027-06-30", instead: "    released: 2026-06-30");

        Assert.Contains("## Changes since the 2026 edition", Pages(2027)["XAA/report.md"], StringComparison.Ordinal);
        var inputs = new Project(project.PathOf("data"), null).Check.GetValueOrThrow();
        Assert.Equal(2026, ReportKit.ReviewRun.EarlierSnapshot(inputs, "XAA", 2027)?.Edition);
        Assert.Null(ReportKit.ReviewRun.EarlierSnapshot(inputs, "XAA", 2026));
    }

    private void Place(string edition, string tier) =>
        project.Add("tiers", "iso3=XAA", $"edition={edition}", $"tier={tier}", "agreement=single", "source=un-office");

    private Dictionary<string, string> Pages(int edition = 2026)
    {
        var problems = new ProblemList();
        var sources = project.Read().GetValueOrThrow();
        var inputs = new CheckedInputs(project.Validate().GetValueOrThrow(), LawReader.Read(sources, problems), Xaa.Templates);
        var flow = new Flow(inputs, edition, new RenderOptions());
        var files = inputs.Facts.CountriesOf(edition).SelectMany(c => flow.Country(c.Code, problems)!.Files)
            .Concat(flow.Index(problems).Files).Concat(flow.Methodology(problems).Files).Concat(flow.Coverage()).DistinctBy(f => f.Path).ToList();
        Assert.Empty(problems.ToSorted());
        return files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
    }
}
