using ReportKit.Facts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Facts;

/// <summary>What a source that nobody can look up alone says.</summary>
public sealed class UnpublishedSourcesTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data()
        .AddRow("sources.csv", "draft,unpublished,Author unknown,Draft on Exampleland,undated,,,Unpublished,,")
        .Replace(DataFolder.Narrative, "text: \"Some women are misled about their work.\"", "text: \"Some women are misled about their work.\"\n    source: draft");

    public void Dispose() => data.Dispose();

    [Fact]
    public void What_an_unpublished_source_alone_says_is_in_no_page_and_no_fact_of_it()
    {
        var page = Xaa.Render(data);

        Assert.DoesNotContain("Some women are misled", page.Markdown + page.Html + page.Facts + page.FactsHtml + page.Map, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft on Exampleland", page.Markdown + page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_say_beside_it_stays()
    {
        var page = Xaa.Render(data);

        Assert.Contains("Exampleland is a source country for men, women and children.", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("Fishermen may face forced labour.", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_rests_on_it_in_part_is_left_out_whole()
    {
        data.Replace(DataFolder.Narrative, "      - PROF-01\n", "      - both: \"{PROF-01:Exampleland is a source country} and {PROF-02:some women are misled}.\"\n").Replace(DataFolder.Narrative, "      - PROF-02\n", "");

        Assert.DoesNotContain("is a source country", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_rests_on_what_is_left()
    {
        data.Write(DataFolder.Narrative, data.Text(DataFolder.Narrative) + "\nassessment:\n  findings:\n    - {of: MS4, finding: not-met, evidence: [PROF-01, PROF-02], reason: \"Women are misled.\"}\n");

        var finding = data.Validate().GetValueOrThrow().Narratives.Single().Assessment!.On("MS4")!;

        Assert.Equal(["XAA-2018-PROF-01"], finding.Evidence.Select(f => f.Id));
    }

    [Fact]
    public void The_project_can_ask_for_it()
    {
        data.Write("sign-off.yml", "unpublished-sources: [draft]\n");

        Assert.Contains("Some women are misled about their work.", Xaa.Render(data).Markdown, StringComparison.Ordinal);
        Assert.Contains("data/sign-off.yml", data.Validate().GetValueOrThrow().Inputs.Select(i => i.Path));
    }

    [Fact]
    public void Nothing_of_a_draft_is_in_the_reports_of_the_repository() =>
        Assert.DoesNotContain(Repository.Facts.All, f => Repository.Facts.Sources[f.Citation.Source].Class == UnpublishedSources.Class || f.Note.Contains("draft", StringComparison.OrdinalIgnoreCase));
}
