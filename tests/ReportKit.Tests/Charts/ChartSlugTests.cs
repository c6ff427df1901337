using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class ChartSlugTests
{
    [Theory]
    [InlineData("victims-identified by age (age: over 14; sex=female)", "victims-identified-by-age-age-over-14-sex-female")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON.svg\0\u202E<b>", "con-svg-b")]
    [InlineData("Бар", "")]
    public void Nothing_is_left_that_a_file_system_or_an_attribute_could_misread(string name, string expected) => Assert.Equal(expected, ChartSlug.Of(name));
}
