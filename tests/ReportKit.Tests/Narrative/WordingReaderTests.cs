using ReportKit.Diagnostics;
using ReportKit.Narrative;
using ReportKit.Sources;

namespace ReportKit.Tests.Narrative;

public sealed class WordingReaderTests
{
    private static string Sound { get; } = TemplateReader.ReadEmbedded().Texts.Single(t => t.Name == "wording.yml").Text;

    [Fact]
    public void The_kit_s_own_wording_is_sound()
    {
        var problems = new ProblemList();

        Assert.NotNull(WordingReader.Read(Sound, "wording.yml", problems));
        Assert.Empty(problems.ToSorted());
    }

    [Theory]
    [InlineData("numbers", "'numbers' needs a list of at least 10 texts; 0 were found.")]
    [InlineData("million", "'million' needs a text.")]
    [InlineData("billion", "'billion' needs a text.")]
    [InlineData("ordinals", "'ordinals' needs a list of at least 2 texts; 0 were found.")]
    [InlineData("and", "'and' needs a text.")]
    [InlineData("months", "'months' needs a list of at least 12 texts; 0 were found.")]
    [InlineData("tiers", "'tiers' needs an entry 'One'.")]
    [InlineData("regions", "'regions' needs an entry 'AF'.")]
    [InlineData("quantifiers", "'quantifiers' needs an entry 'one'.")]
    [InlineData("modalities", "'modalities' needs an entry 'reported'.")]
    [InlineData("frequencies", "'frequencies' needs an entry 'often'.")]
    public void A_missing_key_is_a_problem(string key, string expected) =>
        Assert.Contains($"wording.yml(4,1): error RK2006: {expected}", Problems(Sound.Replace($"\n{key}:", $"\nx-{key}:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("  Two: Tier 2\n", "'tiers' needs an entry 'Two'.")]
    [InlineData("  SCA: South and Central Asia\n", "'regions' needs an entry 'SCA'.")]
    [InlineData("  some: [some]\n", "'quantifiers' needs an entry 'some'.")]
    [InlineData("  may-occur: [may, might]\n", "'modalities' needs an entry 'may-occur'.")]
    [InlineData("  rarely: [rarely]\n", "'frequencies' needs an entry 'rarely'.")]
    public void A_missing_entry_is_a_problem_at_its_list(string line, string expected)
    {
        var problem = Assert.Single(Problems(Sound.Replace(line, "", StringComparison.Ordinal)));

        Assert.EndsWith($"error RK2006: {expected}", problem, StringComparison.Ordinal);
        Assert.Matches(@"^wording\.yml\(\d+,\d+\)", problem);
    }

    [Fact]
    public void An_unknown_key_is_a_problem_with_a_near_match() =>
        Assert.Contains("wording.yml(8,1): error RK2006: 'milion' isn't a key of wording.yml. Did you mean 'million' or 'billion'?", Problems(Sound.Replace("\nmillion:", "\nmilion:", StringComparison.Ordinal)));

    [Fact]
    public void A_list_that_is_too_short_is_a_problem_with_what_was_found() =>
        Assert.Contains("'months' needs a list of at least 12 texts; 11 were found.", Assert.Single(Problems(Sound.Replace(", December]", "]", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("text\n")]
    public void A_file_that_is_no_mapping_is_a_problem(string text) =>
        Assert.Contains("RK2006: The file must be a mapping", Assert.Single(Problems(text)), StringComparison.Ordinal);

    [Fact]
    public void Yaml_that_can_t_be_read_is_a_problem_and_no_wording() =>
        Assert.NotEmpty(Problems("numbers: \"a\n"));

    private static string[] Problems(string text)
    {
        var problems = new ProblemList();
        Assert.Null(WordingReader.Read(text, "wording.yml", problems));
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }
}
