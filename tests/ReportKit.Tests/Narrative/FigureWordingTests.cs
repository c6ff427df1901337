using ReportKit.Diagnostics;
using ReportKit.Narrative;
using ReportKit.Sources;

namespace ReportKit.Tests.Narrative;

public sealed class FigureWordingTests
{
    private static string Sound { get; } = TemplateReader.ReadEmbedded().Texts.Single(t => t.Name == "wording.yml").Text;

    [Fact]
    public void A_missing_text_is_the_kit_s() =>
        Assert.Equal("withheld", WordingReader.Read("figures:\n  gap.not-reported: none given\n", "wording.yml", new ProblemList())!.Figures.Fill("gap.withheld"));

    [Fact]
    public void An_unknown_text_is_a_problem_with_a_near_match() =>
        Assert.EndsWith("RK2006: 'gap.witheld' isn't a text of 'figures'. Did you mean 'gap.withheld'?", Problem("  gap.withheld: withheld\n", "  gap.withheld: withheld\n  gap.witheld: withheld\n"), StringComparison.Ordinal);

    [Fact]
    public void A_part_that_the_kit_doesn_t_fill_in_is_a_problem_with_those_it_does() =>
        Assert.Contains("'title.tier-history' names a part 'land' that the kit doesn't fill in. Its parts: country.", Problem("Published placements of {country}", "Published placements of {land}"), StringComparison.Ordinal);

    [Fact]
    public void Parts_are_filled_in_once()
    {
        var words = WordingReader.Read(Sound, "wording.yml", new ProblemList())!.Figures;

        Assert.Equal("{last} {country}", words.Fill("alt.part", ("label", "{last}"), ("value", "{country}"), ("last", "no"), ("country", "no")));
    }

    private static string Problem(string found, string replacement)
    {
        Assert.Contains(found, Sound, StringComparison.Ordinal);
        var problems = new ProblemList();
        Assert.Null(WordingReader.Read(Sound.Replace(found, replacement, StringComparison.Ordinal), "wording.yml", problems));
        return Assert.Single(problems.ToSorted()).ToString();
    }
}
