using ReportKit.Facts;

namespace ReportKit.Tests.Facts;

public sealed class NarrativeReaderTests : IDisposable
{
    private const string File = "data/narratives/XAA-2018.yml";

    private readonly DataFolder data = new();

    [Fact]
    public void A_narrative_has_sections_of_paragraphs_of_sentences()
    {
        var narrative = Assert.Single(data.Validate().GetValueOrThrow().Narratives);

        Assert.Equal((new CountryCode("XAA"), 2018), (narrative.Country, narrative.Edition));
        var paragraph = Assert.Single(narrative.Sections.Single(s => s.Key.Role == SectionRole.Prosecution).Value);
        Assert.Equal(["prosecution.LAW-01", "prosecution.convictions"], paragraph.Sentences.Select(s => s.Id));
    }

    [Fact]
    public void A_paragraph_of_whole_statements_is_a_list()
    {
        Assert.False(Paragraph().IsList);
        data.Replace(DataFolder.Narrative, "      - convictions: \"The courts convicted {PROS-01}.\"\n", "");
        Assert.True(Paragraph().IsList);

        NarrativeParagraph Paragraph() => data.Validate().GetValueOrThrow().Narratives[0].Sections.Single(s => s.Key.Role == SectionRole.Prosecution).Value[0];
    }

    [Theory]
    [InlineData("country: XAB", "edition: 2018", "country 'XAB' and edition '2018'")]
    [InlineData("country: XAA", "edition: 2017", "country 'XAA' and edition '2017'")]
    [InlineData("country: XAA", "note: 2018", "country 'XAA' and edition ''")]
    public void A_file_says_what_its_name_says(string country, string edition, string found) =>
        Assert.Contains(
            $"{File}(1,1): error RK1302: The file is named XAA-2018.yml, but says {found}. Make them agree.",
            data.Replace(DataFolder.Narrative, "country: XAA", country).Replace(DataFolder.Narrative, "edition: 2018", edition).Problems());

    [Theory]
    [InlineData("Exampleland-2018.yml")]
    [InlineData("XAA-18.yml")]
    [InlineData("XAA.yml")]
    [InlineData("xaa-2018.yml")]
    [InlineData("XAA-\u0662\u0660\u0661\u0668.yml")]
    public void A_file_is_named_for_its_country_and_edition(string name) =>
        Assert.Equal(
            $"data/narratives/{name}: error RK1302: A narrative's file is named for its country and edition: PRK-2010.yml.",
            data.Write($"narratives/{name}", "country: XAA\nedition: 2018\n").Problem());

    [Fact]
    public void An_edition_must_be_known() =>
        Assert.Equal(
            "data/narratives/XAA-2031.yml(2,10): error RK1210: The edition 2031 isn't in editions.csv. Add it there first.",
            data.Write("narratives/XAA-2031.yml", "country: XAA\nedition: 2031\n").Problem());

    [Fact]
    public void A_country_must_be_known() =>
        Assert.Equal(
            "data/narratives/XAB-2018.yml(1,10): error RK1106: 'XAB' isn't in countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.",
            data.Write("narratives/XAB-2018.yml", "country: XAB\nedition: 2018\n").Problem());

    [Fact]
    public void An_unknown_key_brings_a_near_one() =>
        Assert.Equal(
            $"{File}(5,1): error RK1301: 'statments' isn't a key of a narrative. Known: country, edition, source, defaults, statements, narrative, assessment. Did you mean 'statements'?",
            data.Replace(DataFolder.Narrative, "statements:", "statments:").Problems()[0]);

    [Fact]
    public void An_unknown_section_brings_a_near_one() =>
        Assert.Equal(
            $"{File}(13,3): error RK1301: 'prosecutions' isn't a key of narrative. Known: tier, recommendations, prosecution, protection, prevention, profile, protocol. Did you mean 'prosecution'?",
            data.Replace(DataFolder.Narrative, "  prosecution:", "  prosecutions:").Problem());

    [Theory]
    [InlineData("just a text\n", "(1,1): error RK1302: A narrative must be a mapping with the keys country, edition, source, defaults, statements, narrative, assessment.")]
    [InlineData("country: XAA\nedition: 2018\nstatements: none\n", "(3,13): error RK1302: This must be a list of statements: each item on a line of its own that begins with '- '.")]
    [InlineData("country: XAA\nedition: 2018\nnarrative:\n  - LAW-01\n", "(4,3): error RK1302: Narrative must be a mapping with the keys tier, recommendations, prosecution, protection, prevention, profile, protocol.")]
    [InlineData("country: XAA\nedition: 2018\nnarrative:\n  profile: A text.\n", "(4,12): error RK1302: This must be a list of paragraphs: each item on a line of its own that begins with '- '.")]
    public void What_has_another_shape_is_told_which_it_needs(string text, string problem) =>
        Assert.Equal(File + problem, data.Write(DataFolder.Narrative, text).Problem());

    [Fact]
    public void A_section_without_sentences_is_left_out() =>
        Assert.Empty(Assert.Single(data.Write(DataFolder.Narrative, "country: XAA\nedition: 2018\nnarrative:\n  profile:\n").Validate().GetValueOrThrow().Narratives).Sections);

    public void Dispose() => data.Dispose();
}
