using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public class ArticlesTests
{
    [Theory]
    [InlineData("act", "an act")]
    [InlineData("id", "an id")]
    [InlineData("indicator", "an indicator")]
    [InlineData("edition", "an edition")]
    [InlineData("iso3", "an iso3")]
    [InlineData("m49", "an m49")]
    [InlineData("tier", "a tier")]
    [InlineData("unit", "a unit")]
    [InlineData("un_region", "a un_region")]
    [InlineData("EditionView", "an EditionView")]
    public void A_noun_has_the_article_that_its_sound_asks_for(string noun, string expected)
    {
        Assert.Equal(expected, Articles.With(noun));
        Assert.Equal(char.ToUpperInvariant(expected[0]) + expected[1..], Articles.AtStartWith(noun));
    }

    [Fact]
    public void Every_column_of_the_data_has_the_right_one()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "data", "datapackage.json")));
        var columns = package.RootElement.GetProperty("resources").EnumerateArray()
            .SelectMany(r => r.GetProperty("schema").GetProperty("fields").EnumerateArray()).Select(f => f.GetProperty("name").GetString()!);

        Assert.All(columns, name => Assert.Equal("aeio".Contains(name[0], StringComparison.Ordinal) || name == "m49" ? $"an {name}" : $"a {name}", Articles.With(name)));
    }
}
