using ReportKit.Rendering;
using ReportKit.Sources;

namespace ReportKit.Tests.Rendering;

/// <summary>What is found wrong with templates before any data is read.</summary>
public sealed class TemplateCheckerTests
{
    [Fact]
    public void The_kit_s_own_templates_are_sound() => Assert.Empty(TemplateSet.Read(TemplateReader.ReadEmbedded()).Problems);

    [Theory]
    [InlineData("{{ if placement }}", "(1,17): error RK2001: Error while parsing if statement: The <end> statement was not found in: if <expression> ... end|else|else if.")]
    [InlineData("a\nb {{ 1 + }}", "(2,10): error RK2001: Error while parsing binary expression: Expecting an <expression> to the right of the operator instead of `}}` in: <expression> operator <expression>.")]
    [InlineData("{{ countri.name }}", "(1,4): error RK2002: 'countri' isn't known here. Known: *. Did you mean 'country'?")]
    [InlineData("{{ country.nmae }}", "(1,12): error RK2002: 'nmae' isn't a member of CountryView. Members: code, formal_name, name, name_at_start, name_in_text, present_name, region, renamed_in. Did you mean 'name'?")]
    [InlineData("{{ placement.previous.teir }}", "(1,23): error RK2002: 'teir' isn't a member of PlacementView. Members: *. Did you mean 'tier'?")]
    [InlineData("{{ for h in history }}\n{{ h.yaer }}\n{{ end }}", "(2,6): error RK2002: 'yaer' isn't a member of HistoryYear. Members: is_list_whole, placement, year. Did you mean 'year'?")]
    [InlineData("{{ for h in history }}{{ for.idex }}{{ end }}", "(1,26): error RK2001: The loop variable <for.idex> is not supported.")]
    [InlineData("{{ for s in prosecution.series }}{{ s.latest.vale_kind }}{{ end }}", "(1,46): error RK2002: 'vale_kind' isn't a member of FigureView. Members: *. Did you mean 'value_kind'?")]
    [InlineData("{{ upcas 'a' }}", "(1,4): error RK2002: 'upcas' isn't known here. Known: *.")]
    [InlineData("{{ 'a' | string.upcas }}", "(1,17): error RK2002: 'upcas' isn't a member of string. Members: *. Did you mean 'upcase'?")]
    [InlineData("{{ include 'sections/teir' }}", "(1,4): error RK2003: 'sections/teir' isn't a template. *. Did you mean *'sections/tier'*?")]
    [InlineData("{{ include '../../etc/passwd' }}", "(1,4): error RK2003: '../../etc/passwd' isn't a template. *.")]
    [InlineData("{{ include '/etc/passwd' }}", "(1,4): error RK2003: '/etc/passwd' isn't a template. *.")]
    [InlineData("{{ prosecution.series[0].latest | phrase 'datd' }}", "(1,35): error RK2003: No phrase is called 'datd' in templates/phrases. Did you mean 'dated'?")]
    [InlineData("{{ phrase prosecution.series[0].latest 'datd' }}", "(1,4): error RK2003: No phrase is called 'datd' in templates/phrases. Did you mean 'dated'?")]
    [InlineData("{{ country }}", "(1,4): error RK2002: A CountryView can't be printed. Print one of its members: code, formal_name, name, name_at_start, name_in_text, present_name, region, renamed_in.")]
    public void A_wrong_name_is_a_problem_at_its_place(string template, string expected) => AssertProblem(("country.sbn-md", template), $"templates/country.sbn-md{expected}");

    [Theory]
    [InlineData("@a-key Text {{ country.nmae }}.", 24)]
    [InlineData("@!a-key Text {{ country.nmae }}.", 25)]
    [InlineData("- @a-key Text {{ country.nmae }}.", 26)]
    [InlineData("  @a-key Text {{ country.nmae }}.", 26)]
    [InlineData("@a-{{ country.nmae }} Text.", 15)]
    [InlineData("@a-{{ country.code }} Text {{ country.nmae }}.", 39)]
    [InlineData("{{ country.nmae }} @no-key Text", 12)]
    public void The_column_is_right_on_a_line_with_a_sentence_key(string line, int column) =>
        AssertProblem(("country.sbn-md", $"# Heading\n\n{line}\n"), $"templates/country.sbn-md(3,{column}): error RK2002: 'nmae' isn't a member of CountryView. *");

    [Theory]
    [InlineData("parts/narrative.sbn-md", "{{ country.nmae }}", "(1,12): error RK2002: 'nmae'*")]
    [InlineData("phrases/dated.sbn-txt", "{{ fact.vale_kind }}", "(1,9): error RK2002: 'vale_kind' isn't a member of FigureView.*")]
    [InlineData("phrases/dated.sbn-txt", "{{ countri }}", "(1,4): error RK2002: 'countri' isn't known here. Known: *")]
    [InlineData("sections/child-labour.sbn-md", "{{ section.heding }}", "(1,12): error RK2002: 'heding' isn't a member of SectionView.*'heading'?")]
    [InlineData("citation.sbn-md", "{{ titel }}", "(1,4): error RK2002: 'titel'*'title'?")]
    [InlineData("index.sbn-md", "{{ for t in tiers }}{{ t.naem }}{{ end }}", "(1,26): error RK2002: 'naem'*'name'?")]
    [InlineData("country-page.sbn-html", "{{ report.country.nmae }}", "(1,19): error RK2002: 'nmae'*")]
    [InlineData("index-page.sbn-html", "{{ hed }}", "(1,4): error RK2002: 'hed'*'head'?")]
    public void Every_file_of_the_folder_is_checked_and_a_shared_part_complained_of_once(string file, string template, string expected) =>
        AssertProblem((file, template), $"templates/{file}{expected}");

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("{{ 'a' | regex.match 'a' }}")]
    [InlineData("{{ object.eval 'x' }}")]
    [InlineData("{{ timespan.zero }}")]
    [InlineData("{{ html.strip 'x' }}")]
    [InlineData("{{ 'a' | string.pad_left 10 }}")]
    [InlineData("{{ 'a' | string.sha256 }}")]
    public void Clock_chance_patterns_and_evaluation_are_unavailable(string template) => AssertProblem(("country.sbn-md", template), "*error RK2002: *");

    [Theory]
    [InlineData("{{ func f; ret 1; end }}", "func")]
    [InlineData("{{ capture x }}a{{ end }}", "capture")]
    [InlineData("{{ with country; end }}", "with")]
    [InlineData("{{ import country }}", "import")]
    [InlineData("{{ readonly country }}", "readonly")]
    [InlineData("{{ tablerow x in history; end }}", "tablerow")]
    [InlineData("{{ wrap x; end }}", "wrap")]
    [InlineData("{{ this.country.name }}", "this")]
    [InlineData("{{ x = @(do; ret 1; end) }}", "do")]
    public void What_would_hide_names_or_facts_from_the_check_is_refused(string template, string word) =>
        AssertProblem(("country.sbn-md", template), $"*error RK2001: '{word}' can't be used in a report's template. *");

    [Theory]
    [InlineData("country.sbn-md", "The template 'country' is missing. Restore it from the repository.")]
    [InlineData("citation.sbn-md", "The template 'citation' is missing. Restore it from the repository.")]
    [InlineData("wording.yml", "wording.yml is missing. Restore it from the repository.")]
    public void A_missing_file_is_a_problem(string name, string expected)
    {
        var set = TemplateSet.Read(new TemplateFiles([.. TemplateReader.ReadEmbedded().Texts.Where(t => t.Name != name)]));

        Assert.Equal($"templates: error RK1001: {expected}", Assert.Single(set.Problems).ToString());
        Assert.False(set.HasValue);
    }

    [Fact]
    public void A_template_of_a_section_that_the_data_does_not_have_is_warned_of()
    {
        using var data = Xaa.Data().AddRow("sections.csv", "child-labour,Child labour,35,text");
        var templates = Xaa.TemplatesWith(("sections/child-labour.sbn-md", "x\n"), ("sections/child-labur.sbn-md", "x\n"));

        Assert.Empty(templates.Problems);
        Assert.Equal(
            "templates/sections/child-labur.sbn-md: warning RK1014: No template includes this one, and sections.csv has no section 'child-labur', so nothing of it is printed. Include it, add the section, or remove it. Did you mean 'child-labour'?",
            Assert.Single(templates.Value.CheckNames(data.Validate().Value)).ToString());
    }

    [Fact]
    public void A_phrase_that_a_narrative_names_must_be_a_file()
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "{PROS-01|dated:", "{PROS-01|datd:");
        var problem = Assert.Single(Xaa.Templates.CheckNames(data.Validate().Value)).ToString();

        Assert.Matches(@"^data/narratives/XAA-2018\.yml\(\d+,\d+\): error RK2003: No phrase is called 'datd'\. Phrases: .* Did you mean 'dated'\?$", problem);
    }

    [Fact]
    public void Nesting_without_end_is_a_problem_and_no_crash()
    {
        foreach (var template in new[] { string.Concat(Enumerable.Repeat("{{ if true }}", 5000)), $"{{{{ {new string('(', 5000)}", $"{{{{ x = {new string('!', 50_000)}true }}}}", $"{{{{ x = 1{string.Concat(Enumerable.Repeat("+1", 50_000))} }}}}" })
        {
            Assert.Contains(Xaa.TemplatesWith(("country.sbn-md", template)).Problems, p => p.Code == "RK2001");
        }
    }

    // A star in what is expected stands for anything.
    private static void AssertProblem((string Name, string Text) file, string expected)
    {
        var problem = Assert.Single(Xaa.TemplatesWith(file).Problems).ToString();

        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(expected).Replace("\\*", ".*", StringComparison.Ordinal)}$", problem);
    }
}
