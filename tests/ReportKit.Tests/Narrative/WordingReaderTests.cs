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
    [InlineData("numbers: [a]\n", "(1,10): error RK2006: 'numbers' needs a list of at least 10 texts; 1 were found.")]
    [InlineData("million: [a]\n", "(1,10): error RK2006: 'million' needs a text.")]
    [InlineData("billion:\n", "(1,9): error RK2006: 'billion' needs a text.")]
    [InlineData("ordinals: first\n", "(1,11): error RK2006: 'ordinals' needs a list of at least 2 texts; 0 were found.")]
    [InlineData("months: []\n", "(1,9): error RK2006: 'months' needs a list of at least 12 texts; 0 were found.")]
    [InlineData("corrected: \"{old} and {new}\"\n", "(1,12): error RK2006: 'corrected' must hold {old}, {new}, {why}; {why} is missing.")]
    [InlineData("tiers: Tier\n", "(1,8): error RK2006: 'tiers' needs entries, each on a line of its own.")]
    [InlineData("regions:\n  AF: [Africa]\n", "(2,7): error RK2006: 'AF' of 'regions' has another form than in the kit's own file: a text, or a list of texts.")]
    [InlineData("quantifiers:\n  some: some\n", "(2,9): error RK2006: 'some' of 'quantifiers' has another form than in the kit's own file: a text, or a list of texts.")]
    [InlineData("tier-phrases:\n  is doing well: [Tier 1]\n", "(2,18): error RK2006: 'is doing well' needs a list of tiers: One, Two, TwoWatchList, Three, SpecialCase.")]
    [InlineData("short-names:\n  Office of Examples:\n", "(2,22): error RK2006: 'Office of Examples' needs a text, its short name.")]
    public void A_wrong_value_is_a_problem_at_its_place(string text, string expected) => Assert.Equal($"wording.yml{expected}", Assert.Single(Problems(text)));

    [Theory]
    [InlineData("tiers:\n  Tow: Tier 2\n", "'Tow' isn't an entry of 'tiers'. Did you mean 'Two'?")]
    [InlineData("frequencies:\n  rarly: [rarely]\n", "'rarly' isn't an entry of 'frequencies'. Did you mean 'rarely'?")]
    [InlineData("facts:\n  about.statment: x\n", "'about.statment' isn't a text of 'facts'. Did you mean 'about.statement'?")]
    public void An_unknown_entry_is_a_problem_with_a_near_match(string text, string expected) =>
        Assert.Equal($"wording.yml(2,3): error RK2006: {expected}", Assert.Single(Problems(text)));

    [Fact]
    public void What_a_project_doesn_t_say_is_as_the_kit_says_it()
    {
        var wording = Read("million: m\ntiers:\n  Two: Second tier\nshort-names:\n  Office of Examples: OE\n");

        Assert.Equal(("m", "billion"), (wording.Million, wording.Billion));
        Assert.Equal(("Tier 1", "Second tier"), (wording.Tiers[Tier.One], wording.Tiers[Tier.Two]));
        Assert.Equal(("UNODC", "OE"), (wording.ShortNames["United Nations Office on Drugs and Crime"], wording.ShortNames["Office of Examples"]));
        Assert.True(wording.IsCompleted);
    }

    [Theory]
    [InlineData("tiers:\nshort-names:\n")]
    [InlineData("# Nothing yet.\nlanguage: en-GB\n")]
    public void Entries_that_are_all_commented_out_are_the_kit_s(string text)
    {
        var (wording, kit) = (Read(text), WordingReader.ReadStandard());

        Assert.Equal(kit.Tiers, wording.Tiers);
        Assert.Equal(kit.ShortNames, wording.ShortNames);
    }

    [Fact]
    public void The_kit_s_own_file_needs_no_other() => Assert.False(Read(Sound).IsCompleted);

    [Fact]
    public void A_file_that_says_nothing_is_a_problem() =>
        Assert.Equal("wording.yml: error RK1002: The file holds nothing but comments: leave it out, or write the keys that differ from the kit's own.", Assert.Single(Problems("# Nothing.\n")));

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

    private static Wording Read(string text)
    {
        var problems = new ProblemList();
        var wording = WordingReader.Read(text, "wording.yml", problems);
        Assert.Empty(problems.ToSorted());
        return wording!;
    }

    private static string[] Problems(string text)
    {
        var problems = new ProblemList();
        Assert.Null(WordingReader.Read(text, "wording.yml", problems));
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }
}
