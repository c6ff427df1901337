using ReportKit.Review;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Review;

public sealed class ComparisonTextTests
{
    [Theory]
    [InlineData(true, "\u001b[31m[2Jold\u001b[0m\u001b[32mnew\u001b[0m")]
    [InlineData(false, "[-[2Jold-]{+new+}")]
    public void What_a_terminal_would_obey_never_comes_from_data(bool isColoured, string redline)
    {
        var text = new StringWriter();
        var comparison = EditionComparer.Compare(Edition(2018, [], Text("a: Something \u001b[2Jold here.")), Edition(2018, [], Text("a: Something new here.")));

        ComparisonText.Write([comparison], 40, isColoured, text);

        Assert.Contains(redline, text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", text.ToString(), StringComparison.Ordinal);
    }
}
