namespace ReportKit.Tests.Rendering;

/// <summary>The names of their time on the pages of an edition.</summary>
public sealed class EditionNamesTests
{
    private const string Renamed = "XAA,2001,2018,Old Example,the Old Example,2019,un-office,tip-2018,verified,The formal name is still the old one.";
    private const string Own = "XAA,2001,,Own Example,Own Example,,un-office,tip-2018,verified,";

    [Fact]
    public void A_page_has_the_name_of_its_edition_and_says_the_present_one_once_with_its_source()
    {
        using var data = Xaa.Data().AddRow("edition-names.csv", Renamed);
        var page = Xaa.Render(data);

        Assert.StartsWith("# Old Example\n", page.Markdown, StringComparison.Ordinal);
        Assert.Equal("The Old Example was renamed Exampleland in 2019.", page["name-present"]);
        Assert.Contains("The Government of the Old Example", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("Victims detected and identified in the Old Example", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("<h1>Facts on the Old Example</h1>", page.FactsHtml, StringComparison.Ordinal);
        Assert.Contains("XAA.name.2001", page.FactsHtml, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(OwnWords(page.Markdown), "Exampleland"));
        Assert.Contains("The formal name is still the old one.", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_only_the_report_uses_is_called_so()
    {
        using var data = Xaa.Data().AddRow("edition-names.csv", Own);

        Assert.Equal("Own Example is the name that the report of this edition uses; the name in use at the United Nations is Exampleland.", Xaa.Render(data)["name-present"]);
    }

    [Fact]
    public void Where_the_name_is_the_present_one_nothing_is_said_of_it()
    {
        using var data = Xaa.Data().AddRow("edition-names.csv", Renamed.Replace("2001,2018", "2001,2017", StringComparison.Ordinal));

        Assert.DoesNotContain("renamed", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_start_page_lists_the_name_of_the_edition_and_finds_every_other()
    {
        using var data = Xaa.Data().AddRow("edition-names.csv", Renamed).AddRow("edition-names.csv", Own.Replace("2001,", "2019,", StringComparison.Ordinal))
            .AddRow("countries.csv", "XAB,,,Otherland,Otherland,,,,EUR,").AddRow("tiers.csv", "XAB,2018,1,agreed,tip-2018");
        var files = IndexPageTests.Rendered.Render(data);

        Assert.Contains("[Old Example](XAA/report.md)", files["index.md"], StringComparison.Ordinal);
        Assert.Contains("A narrative is entered for the Old Example;", files["index.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("Exampleland", files["index.md"], StringComparison.Ordinal);
        Assert.Contains("<li data-name=\"Old Example · Exampleland · Own Example · the Republic of Exampleland\"><a href=\"XAA/report.html\">Old Example</a>", files["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_country_that_only_the_earlier_edition_has_bears_the_name_that_it_had_there()
    {
        using var data = Xaa.Data()
            .Replace("sources.csv", "2017,2017-06-30,,", "2017,2017-06-30,2017-03-31,").Replace("sources.csv", "2018,2018-06-30,,", "2018,2018-06-30,2018-03-31,")
            .AddRow("countries.csv", "XAB,,,New Sample,New Sample,,,,EUR,").AddRow("tiers.csv", "XAB,2017,3,agreed,tip-2017")
            .AddRow("edition-names.csv", "XAB,2001,2017,Old Sample,Old Sample,2018,un-office,tip-2017,verified,");

        Assert.Contains(": Old Sample (Tier 3).", IndexPageTests.Rendered.Render(data)["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_are_listed_in_the_order_of_English()
    {
        using var data = Xaa.Data();
        foreach (var (code, name) in new[] { ("XAB", "Ezample Coast"), ("XAC", "Éxample Coast"), ("XAD", "Example Coast") })
        {
            data.AddRow("countries.csv", $"{code},,,{name},{name},,,,EAP,").AddRow("tiers.csv", $"{code},2018,2WL,agreed,tip-2018");
        }

        Assert.Contains(
            "[Example Coast](XAD/report.md), [Éxample Coast](XAC/report.md), [Exampleland](XAA/report.md), [Ezample Coast](XAB/report.md).",
            IndexPageTests.Rendered.Render(data)["index.md"],
            StringComparison.Ordinal);
    }

    // Statements are quoted as they were entered.
    private static string OwnWords(string page) => page.Replace("Exampleland is a source country", "", StringComparison.Ordinal).Replace("Government of Exampleland", "", StringComparison.Ordinal);
}
