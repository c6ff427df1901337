using ReportKit.Tests.Sources;

namespace ReportKit.Tests.Facts;

public sealed class SectionReaderTests : IDisposable
{
    private readonly MadeLayers project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_projects_own_sections_stand_among_the_kits_in_their_order()
    {
        Add("child-labour", "Child labour", "35");
        Add("profile", "Who is exploited", "5", "profile");

        var sections = Facts.Sections;

        Assert.Equal(
            ["profile", "tier", "recommendations", "prosecution", "child-labour", "protection", "prevention", "protocol"], sections.Select(s => s.Id));
        Assert.Equal(new Section("child-labour", "Child labour", 35, SectionRole.Text), sections[4]);
        Assert.Equal("Who is exploited", sections[0].Heading);
    }

    [Fact]
    public void An_edition_without_a_layout_follows_the_table_and_one_with_a_layout_its_own_order()
    {
        Add("child-labour", "Child labour", "35");
        project.Add("layouts", "layout=short", "section=prevention", "order=").Add("layouts", "layout=short", "section=protocol", "order=35");

        Assert.Equal(["tier", "recommendations", "prosecution", "child-labour", "protection", "prevention", "profile", "protocol"], Order(2026));
        Assert.Equal(["profile", "tier", "recommendations", "child-labour", "prosecution", "protection", "prevention", "protocol"], Order(2010));

        project.Set("    layout: short\n    released: 2026-06-30", instead: "    released: 2026-06-30");

        Assert.Equal(["tier", "recommendations", "prosecution", "protocol", "child-labour", "protection", "profile"], Order(2026));
    }

    [Theory]
    [InlineData("debt,Debt,35,text", "(3,11): error RK1213: 'debt' has the order 35, which is that of 'child-labour' (data/sections.csv(2)). Give each its own number.")]
    [InlineData("debt,Debt,30,text", "(3,11): error RK1213: 'debt' has the order 30, which is that of 'prosecution' (kit/data/sections.csv(4)). Give each its own number.")]
    [InlineData("debt,Debt,31,prosecution", "(3,14): error RK1213: 'debt' has the role 'prosecution', which 'prosecution' (kit/data/sections.csv(4)) has, and the kit needs one of it. To take its place, write its id; for a section of your own, the role text.")]
    [InlineData("debt,Debt,31,law", "(3,14): error RK1103: 'law' isn't a role. Allowed: tier, recommendations, prosecution, protection, prevention, profile, protocol, text.")]
    [InlineData("debt,,31,text", "(3,6): error RK1101: heading is empty; it needs a text.")]
    [InlineData("child-labour,Debt,31,text", "(3,1): error RK1105: child-labour is already on line 2 (id must differ). Remove one of the two rows.")]
    [InlineData("changes,Debt,31,text", "(3,1): error RK1213: No section can be called 'changes', because that is the name of something else. Give it another id.")]
    [InlineData("source,Debt,31,text", "(3,1): error RK1213: No section can be called 'source', because that is the name of something else. Give it another id.")]
    [InlineData("prevention,Debt,50,text", "(3,20): error RK1213: A section called 'prevention' has the role 'prevention', and this one has 'text'. Give it that role, or another id.")]
    public void What_is_wrong_with_a_section_is_told_at_its_place(string row, string problem)
    {
        Add("child-labour", "Child labour", "35");
        File.AppendAllText(project.PathOf("data/sections.csv"), row + "\n");

        Assert.Equal($"data/sections.csv{problem}", project.Problem());
    }

    [Fact]
    public void What_names_no_section_is_told_at_its_place()
    {
        Add("child-labour", "Child labour", "35");
        project.Add("indicators", "id=debts", "section=child-labur", "label=debts");
        project.Add("layouts", "layout=short", "section=child-labur", "order=1").Add("layouts", "layout=short", "section=tier", "order=2");
        project.Add("layouts", "layout=short", "section=profile", "order=2");
        project.Set("    layout: shrot\n    released: 2026-06-30", instead: "    released: 2026-06-30");

        Assert.Equal(
            [
                "data/indicators.csv(2,7): error RK1106: 'child-labur' isn't in sections.csv. Did you mean 'child-labour'?",
                "data/layouts.csv(2,7): error RK1106: 'child-labur' isn't in sections.csv. Did you mean 'child-labour'?",
                "data/layouts.csv(4,15): error RK1213: 'profile' has the order 2, which the layout gives to 'tier' (data/layouts.csv(3)). Give each its own number.",
                "reportkit.yml(6,13): error RK1106: 'shrot' isn't in layouts.csv. Did you mean 'short'?",
            ],
            project.Problems());
    }

    [Fact]
    public void A_narrative_that_names_no_section_is_told_so_with_the_near_one()
    {
        Add("child-labour", "Child labour", "35");
        project.Write("data/narratives/XAA-2026.yml", Narrative.Replace("child-labour", "child-labur", StringComparison.Ordinal));

        var problems = project.Problems();

        Assert.Collection(
            problems,
            p => Assert.Matches(@"^data/narratives/XAA-2026\.yml\(5,3\): error RK1301: 'child-labur' isn't a key of defaults\. .*'child-labour'\?$", p),
            p => Assert.Matches(@"^data/narratives/XAA-2026\.yml\(9,14\): error RK1302: 'child-labur' isn't a section\. Allowed: tier, .*'child-labour'\?$", p),
            p => Assert.Matches(@"^data/narratives/XAA-2026\.yml\(13,3\): error RK1301: 'child-labur' isn't a key of narrative\. .*'child-labour'\?$", p));
    }

    [Fact]
    public void Sentences_in_a_section_that_the_layout_leaves_out_are_warned_of()
    {
        Add("child-labour", "Child labour", "35");
        project.Add("layouts", "layout=short", "section=child-labour", "order=");
        project.Set("    layout: short\n    released: 2026-06-30", instead: "    released: 2026-06-30");
        project.Write("data/narratives/XAA-2026.yml", Narrative);

        Assert.Equal(
            "data/narratives/XAA-2026.yml(13,3): warning RK1213: The layout short of the 2026 edition omits the section 'child-labour', so that nothing of it is printed. Give it an order in layouts.csv, or move its sentences.",
            project.Problem());
    }

    [Fact]
    public void One_cause_has_one_message()
    {
        Add("child-labour", "", "35");
        project.Add("indicators", "id=kilns", "section=child-labour", "label=kilns");
        project.Write("data/narratives/XAA-2026.yml", Narrative);

        Assert.Equal("data/sections.csv(2,14): error RK1101: heading is empty; it needs a text.", project.Problem());
    }

    private const string Narrative = """
        country: XAA
        edition: 2026
        source: un-office
        defaults:
          child-labour:
            locator: "Chapter 3"
        statements:
          - id: CL-01
            section: child-labour
            indicator: recommendation
            text: "Inspectors visited every kiln."
        narrative:
          child-labour:
            -
              - CL-01

        """;

    private FactTable Facts => project.Validate().GetValueOrThrow();

    private IEnumerable<string> Order(int edition) => Facts.Editions[edition].Sections.Select(s => s.Id);

    private void Add(string id, string heading, string order, string role = "text") =>
        project.Add("sections", $"id={id}", $"heading={heading}", $"order={order}", $"role={role}");
}
