using ReportKit.Diagnostics;
using ReportKit.Narrative;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>Templates that fail or run away while they are rendered.</summary>
public sealed class ReportContextTests
{
    private const string Long = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    [Theory]
    [InlineData("{{ while true }}{{ end }}", "(1,4)")]
    [InlineData("{{ for i in 1..100000000 }}{{ end }}", "(1,14)")]
    [InlineData("{{ for i in 1..2000 }}{{ for j in 1..2000 }}{{ end }}{{ end }}", "(1,26)")]
    [InlineData("{{ for i in 1..90000 }}{{ x = (1..9000) | array.size }}{{ end }}", "(1,43)")]
    [InlineData("{{ x = (1..100000000) | array.size }}", "(1,10)")]
    [InlineData("@a {{ placement.name }}{{ x = 'x' * 100000000 }}", "(1,37)")]
    [InlineData("{{ for i in 1..90000 }}{{ x = 'xxxxxxxx' * 500000 }}{{ end }}", "(1,31)")]
    [InlineData("{{ s = 'x' }}{{ for i in 1..40 }}{{ s = s + s }}{{ end }}", "(1,41)")]
    [InlineData("{{ s = 'x' }}{{ for i in 1..90000 }}{{ s = s + '" + Long + "' }}{{ end }}", "(1,44)")]
    [InlineData("{{ s = 'xx' }}{{ for i in 1..40 }}{{ s = s | string.replace 'x' s }}{{ end }}", "(1,46)")]
    [InlineData("{{ s = 'xx' }}{{ for i in 1..40 }}{{ s = s | string.append s }}{{ end }}", "(1,46)")]
    [InlineData("{{ a = [1, 2] }}{{ for i in 1..60 }}{{ a = a | array.add_range a }}{{ end }}{{ for x in a }}{{ end }}", "(1,48)")]
    [InlineData("{{ for i in 1..99000 }}{{ '" + Long + "' }}{{ end }}", "(1,27)")]
    [InlineData("{{ include 'country' }}", "(1,4)")]
    public void A_template_that_goes_over_a_bound_is_stopped_there(string template, string place)
    {
        var before = GC.GetTotalAllocatedBytes();

        Assert.StartsWith($"templates/country.sbn-md{place}: error RK2005: ", Assert.Single(Xaa.Errors(("country.sbn-md", template))), StringComparison.Ordinal);

        Assert.InRange((GC.GetTotalAllocatedBytes() - before) >> 20, 0, 8000);
    }

    [Fact]
    public void Parts_that_include_each_other_twice_over_end_soon() =>
        Assert.Contains("error RK2005", Assert.Single(Xaa.Errors(
            ("country.sbn-md", "{{ depth = 0 }}{{ include 'parts/more' }}"),
            ("parts/more.sbn-md", "{{ depth = depth + 1 }}{{ if depth < 18 }}{{ for i in 1..4 }}{{ include 'parts/more' }}{{ end }}{{ end }}{{ depth = depth - 1 }}"))), StringComparison.Ordinal);

    [Fact]
    public void A_phrase_within_itself_ends_soon() =>
        Assert.Contains("templates/phrases/cell.sbn-txt(1,11): error RK2005", Assert.Single(Xaa.Errors(("phrases/cell.sbn-txt", "{{ fact | phrase 'cell' }}"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ history[100].year }}", "(1,12): error RK2004: The index 100 is out of bounds")]
    [InlineData("{{ include ('limits/' + country.code) }}", "(1,4): error RK2004: No template is called 'limits/XAA'; only files of the templates folder can be included.")]
    [InlineData("{{ include ('../' + 'wording.yml') }}", "(1,4): error RK2004: No template is called '../wording.yml'")]
    [InlineData("{{ country | phrase 'cell' }}", "(1,14): error RK2004: phrase takes a figure and the name of a phrase")]
    [InlineData("{{ name = 'datd' }}{{ prosecution.series[0].latest | phrase name }}", "(1,54): error RK2004: No phrase is called 'datd'. Did you mean 'dated'?")]
    [InlineData("@key Text {{ history | array.first }}", "(1,14): error RK2004: A HistoryYear can't be printed. Print one of its members.")]
    [InlineData("{{ @include }}", "(1,4): error RK2004: A Function can't be printed.")]
    [InlineData("{{ country.name = 'Elsewhere' }}", "(1,12): error RK2004: Cannot set a value for the readonly member: country.name")]
    [InlineData("{{ a = {}; a.a = a; 'x' + a }}", "error RK2004: ")]
    [InlineData("{{ break }}", "(1,4): error RK2004: ")]
    public void A_failure_says_where_and_what(string template, string expected) =>
        Assert.Contains(expected, Assert.Single(Xaa.Errors(("country.sbn-md", template))), StringComparison.Ordinal);

    [Fact]
    public void A_failure_in_a_part_is_at_its_place_there() =>
        Assert.StartsWith(
            "templates/parts/narrative.sbn-md(2,12): error RK2004: ",
            Assert.Single(Xaa.Errors(("parts/narrative.sbn-md", "\n{{ history[100].year }}"))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("A sentence without a key.", "templates: error RK2101: A line without a sentence key in XAA 2018: \"A sentence without a key.\" Begin it with @key, or @!key where it is fixed wording.")]
    [InlineData("@Key A sentence.", "templates: error RK2101: A line without a sentence key in XAA 2018: \"@Key A sentence.\" Begin it with @key, or @!key where it is fixed wording.")]
    [InlineData("# H\n\n@key It is {{ country.name }}.", "templates/country.sbn-md(3): error RK2102: The sentence 'key' states no fact in XAA 2018: \"It is Exampleland.\" Print a value of a fact in it, or mark it as fixed wording: @!key.")]
    [InlineData("@key {{ placement.name }}.\n@key {{ placement.name }}.", "templates/country.sbn-md(2): error RK2103: The sentence id 'key' is used twice in XAA 2018. In a loop, make it differ: @key-{{ item.id }}.")]
    [InlineData("{{ for run in runs }}\n@key {{ run.tier }}.\n{{ end }}", "templates/country.sbn-md(2): error RK2103: The sentence id 'key' is used twice in XAA 2018. In a loop, make it differ: @key-{{ item.id }}.")]
    public void A_sentence_needs_a_key_of_its_own_and_a_fact(string template, string expected) =>
        Assert.Equal([expected], Xaa.Errors(("country.sbn-md", template)));

    [Fact]
    public void A_fixed_sentence_needs_no_fact() => Assert.Empty(Xaa.Errors(("country.sbn-md", "@!key It is {{ country.name }}.")));

    [Fact]
    public void One_context_serves_many_documents_and_goes_on_after_a_failure()
    {
        const string Template = "{{ if country.code == 'XAA' && edition.year == '2017' }}{{ include 'country' }}{{ end }}@key {{ placement.name }}.{{ x = 'x' * 400000 }}";
        using var data = Xaa.Data();
        var templates = Xaa.TemplatesWith(("country.sbn-md", Template)).Value;
        var inputs = new CheckedInputs(data.Validate().Value, Repository.Law, templates);
        var narrative = new NarrativeBuilder(inputs.Facts, inputs.Law, templates.Wording);
        var renderer = new TemplateRenderer(inputs.Facts, templates, narrative);
        for (var i = 0; i < 60; i++)
        {
            Assert.Throws<TemplateException>(() => Render(2017));
            Assert.NotNull(Render(2018));
        }

        RenderedText Render(int edition) => renderer.Text("country", narrative.Build(Xaa.Code, edition)!, null, [], "XAA", new ProblemList());
    }

    [Fact]
    public void Output_is_counted_for_each_document_anew()
    {
        using var data = Xaa.Data();
        var flow = Xaa.Flow(data, templates: Xaa.TemplatesWith(("country.sbn-md", "@key {{ placement.name }} {{ 'x' * 500000 }}.")).Value);
        for (var i = 0; i < 12; i++)
        {
            Assert.NotNull(flow.Country(Xaa.Code, new ProblemList()));
        }
    }
}
