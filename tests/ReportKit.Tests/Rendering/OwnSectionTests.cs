using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Sources;
using ReportKit.Tests.Sources;

namespace ReportKit.Tests.Rendering;

/// <summary>A report without tiers that has sections of its own.</summary>
public sealed class OwnSectionTests : IDisposable
{
    private readonly MadeLayers project = new MadeLayers()
        .Set("kind: no-tiers")
        .Add("sections", "id=child-labour", "heading=Child labour", "order=35", "role=text")
        .Add("sections", "id=prevention", "heading=What is done against it", "order=5", "role=prevention")
        .Add("sources", "id=report-2026", "producer=Office of Examples", "title=Annual report", "edition=2026", "licence=Open")
        .Add("indicators", "id=kilns", "section=child-labour", "label=inspections of kilns")
        .Add("indicators", "id=children-at-work", "section=child-labour", "label=children found at work", "units=persons")
        .Add("profile", "iso3=XAA", "indicator=children-at-work", "period=RP2026", "value=12", "unit=persons", "status=reported", "source=report-2026", "locator=Chapter 3", "id=CL-10");

    public void Dispose() => project.Dispose();

    [Fact]
    public void It_is_printed_in_its_place_under_its_heading()
    {
        Write();

        Assert.Equal(
            ["What is done against it", "Assessment", "Prosecution", "Child labour", "Findings by criterion", "UN TIP Protocol", "How to read this page", "Sources and notes"],
            Headings(Text()));
        Assert.Contains("## Child labour\n\nInspectors visited every kiln.\nInspectors found 12 persons at work.[^report-2026]\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_and_word_have_it_in_their_contents()
    {
        Write();

        Assert.Contains("<a href=\"#child-labour\">Child labour</a>", Pages()["XAA/report.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_sentences_are_known_by_its_id()
    {
        Write();

        Assert.Contains("\"child-labour.children\"", Pages()["XAA/map.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_narrative_it_shows_its_figures() =>
        Assert.Contains("## Child labour\n\nThese figures are taken from the Office of Examples, Annual report, 2026;", Text(), StringComparison.Ordinal);

    [Fact]
    public void With_nothing_to_say_it_is_not_printed()
    {
        Write();
        project.Add("sections", "id=debt", "heading=Debt", "order=36", "role=text");

        Assert.DoesNotContain("Debt", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_its_name_takes_the_place_of_the_one_for_all()
    {
        Write();
        project.Write("templates/sections/child-labour.sbn-md", """
            ## {{ section.heading }} in {{ country.name_in_text }}

            {{ include 'parts/narrative' }}

            """);

        Assert.Contains("## Child labour in Exampleland\n\nInspectors visited every kiln.\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_heading_of_the_kits_own_for_an_assessment_without_tiers_can_be_another()
    {
        Write();
        project.Add("sections", "id=tier", "heading=How it stands", "order=10", "role=tier");

        Assert.Contains("## How it stands\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_leaves_out_the_kits_sections_leaves_a_page()
    {
        foreach (var section in new[] { "tier", "recommendations", "prosecution", "protection", "prevention", "profile", "protocol" })
        {
            project.Add("layouts", "layout=ours", $"section={section}", "order=");
        }

        project.Set("    layout: ours\n    released: 2026-06-30", instead: "    released: 2026-06-30");

        Assert.Equal(["Child labour", "How to read this page", "Sources and notes"], Headings(Text()));
    }

    private string Text() => Pages()["XAA/report.md"];

    private Dictionary<string, string> Pages()
    {
        var problems = new ProblemList();
        var sources = project.Read().GetValueOrThrow();
        var templates = TemplateSet.Read(TemplateReader.Read(project.PathOf("templates"), "templates").GetValueOrThrow()).GetValueOrThrow();
        var inputs = new CheckedInputs(project.Validate().GetValueOrThrow(), LawReader.Read(sources, problems), templates);
        templates.CheckData(inputs.Facts, problems);
        var files = new Flow(inputs, 2026, new RenderOptions()).Country(Xaa.Code, problems)!.Files;
        Assert.Empty(problems.ToSorted());
        return files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Headings(string text) => text.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]);

    private void Write() => project.Write("data/narratives/XAA-2026.yml", """
        country: XAA
        edition: 2026
        source: report-2026
        statements:
          - id: CL-01
            section: child-labour
            indicator: kilns
            text: "Inspectors visited every kiln."
            locator: "Chapter 3"
          - id: TIER-01
            section: tier
            indicator: kilns
            standard: MS4
            text: "Efforts grew."
            locator: "Chapter 1"
        narrative:
          tier:
            -
              - TIER-01
          prevention:
            -
              - TIER-01
          child-labour:
            -
              - CL-01
              - children: "Inspectors found {CL-10} at work."
        assessment:
          findings:
            - of: MS4
              finding: unknown
              evidence: [TIER-01]

        """);
}
