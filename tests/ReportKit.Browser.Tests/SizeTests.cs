namespace ReportKit.Browser.Tests;

public sealed partial class SizeTests(Site site)
{
    [Theory]
    [InlineData("2018")]
    [InlineData("2010")]
    public void A_country_s_page_is_under_60_kilobytes(string edition)
    {
        site.SkipWithoutBrowser();
        Assert.Equal([], Larger(edition, "report.html", SearchOption.AllDirectories, 60 * 1024));
    }

    [Fact]
    public void A_country_s_page_of_all_years_is_under_60_kilobytes()
    {
        site.SkipWithoutBrowser();
        Assert.Equal([], Larger("2018", "trends.html", SearchOption.AllDirectories, 60 * 1024));
    }

    [Fact]
    public void The_page_of_what_is_covered_is_under_120_kilobytes()
    {
        site.SkipWithoutBrowser();
        Assert.Equal([], Larger("2018", "coverage.html", SearchOption.TopDirectoryOnly, 120 * 1024));
    }

    [Fact]
    public void The_style_sheet_is_under_15_kilobytes()
    {
        site.SkipWithoutBrowser();
        Assert.Equal([], Larger("2018", "page.css", SearchOption.TopDirectoryOnly, 15 * 1024));
    }

    [Fact]
    public void Each_drawing_is_under_20_kilobytes()
    {
        site.SkipWithoutBrowser();
        Assert.Equal([], Larger("2018", "*.svg", SearchOption.AllDirectories, 20 * 1024));
        Assert.Equal([],
            from file in Directory.GetFiles(site.Edition2018, "*.html", SearchOption.AllDirectories)
            from Match svg in Svg().Matches(File.ReadAllText(file))
            where System.Text.Encoding.UTF8.GetByteCount(svg.Value) >= 20 * 1024
            select Path.GetRelativePath(site.Edition2018, file));
    }

    private IEnumerable<string> Larger(string edition, string pattern, SearchOption where, int bytes)
    {
        var files = new DirectoryInfo(site.FolderOf(edition)).GetFiles(pattern, where);
        Assert.NotEmpty(files);
        return from file in files
               where file.Length >= bytes
               orderby file.FullName
               select $"{Path.GetRelativePath(site.FolderOf(edition), file.FullName)}: {file.Length} bytes";
    }

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Svg();
}
