using ReportKit.Review;

namespace ReportKit.Tests.Review;

public class ComparisonHtmlTests
{
    [Fact]
    public void A_place_in_a_file_isnt_broken_within_its_number() =>
        Assert.Contains("td:nth-child(7){overflow-wrap:normal}", Encoding.UTF8.GetString(ComparisonHtml.Of([])), StringComparison.Ordinal);
}
