namespace ReportKit.Tests.Rendering;

public sealed partial class CountryPageTests
{
    [Fact]
    public void In_the_layout_tier_first_the_placement_opens_the_page() => Snapshot.Match(Xaa.Page.Markdown);

    [Fact]
    public void In_the_layout_profile_first_the_same_facts_open_with_the_profile()
    {
        using var data = Xaa.Data().Replace("editions.csv", "tier-first", "profile-first");

        Snapshot.Match(Xaa.Render(data).Markdown);
    }

    [Fact]
    public void In_the_layout_of_2003_prevention_comes_before_prosecution()
    {
        using var data = Xaa.Data().Replace("editions.csv", "tier-first", "profile-first-2003");

        Assert.Equal(
            ["Trafficking profile", "Tier placement", "Prevention", "Prosecution", "Protection", "Recommendations", "UN TIP Protocol", "Changes since the 2017 edition", "Tier history", "How to read this page", "Sources and notes"],
            Heading().Matches(Xaa.Render(data).Markdown).Select(m => m.Groups[1].Value));
    }

    [Theory]
    [InlineData("meet", "does not fully meet the minimum standards")]
    [InlineData("comply with", "does not fully comply with the minimum standards")]
    public void The_edition_says_what_a_government_does_with_the_standards(string verb, string expected)
    {
        using var data = Xaa.Data().Replace("editions.csv", "tier-first,meet", $"tier-first,{verb}");

        Assert.Contains(expected, Xaa.Render(data)["tier-placement"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meet", "fully meets the minimum standards")]
    [InlineData("comply with", "fully complies with the minimum standards")]
    public void So_it_does_where_the_standards_are_met(string verb, string expected)
    {
        using var data = Xaa.Data().Replace("editions.csv", "tier-first,meet", $"tier-first,{verb}").Replace("tiers.csv", "2WL,single", "1,agreed");

        Assert.Contains(expected, Xaa.Render(data)["tier-placement"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_sentence_stands_on_a_line_of_its_own()
    {
        var lines = Xaa.Page.Markdown.Split('\n');

        Assert.All(Xaa.Page.Sentences, s => Assert.Equal(s.Text, Plain(lines[s.Line - 1])));
        Assert.Equal(Xaa.Page.Sentences.Count, Xaa.Page.Sentences.DistinctBy(s => s.Line).Count());
        Assert.DoesNotContain(lines, l => SentenceEndInside().IsMatch(Plain(l)) && !l.StartsWith("[^", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_line_is_a_sentence_a_heading_a_figure_a_table_row_or_a_note()
    {
        var sentences = Xaa.Page.Sentences.Select(s => s.Line).ToHashSet();

        Assert.All(
            Xaa.Page.Markdown.TrimEnd('\n').Split('\n').Index(),
            l => Assert.True(sentences.Contains(l.Index + 1) || l.Item.Length == 0 || l.Item[0] is '#' or '|' || l.Item.StartsWith("![", StringComparison.Ordinal) || l.Item.StartsWith("[^", StringComparison.Ordinal), l.Item));
    }

    [Fact]
    public void Sentence_ids_are_unique() =>
        Assert.Equal(Xaa.Page.Sentences.Count, Xaa.Page.Sentences.DistinctBy(s => s.Id).Count());

    [Fact]
    public void Every_sentence_has_facts_or_is_fixed_wording() =>
        Assert.All(Xaa.Page.Sentences, s => Assert.True(s.Fixed != s.Facts.Count > 0, s.Id));

    [Fact]
    public void Every_section_of_the_page_is_a_file_and_the_page_ends_with_one_line_end()
    {
        Assert.EndsWith("\n", Xaa.Page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", Xaa.Page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Xaa.Page.Markdown);
    }

    private static string Plain(string line) => Note().Replace(line, "").TrimStart('-', ' ').Replace("\\", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\[\^[^\]]+\]")]
    private static partial Regex Note();

    [GeneratedRegex(@"\. [A-Z]")]
    private static partial Regex SentenceEndInside();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
