using ReportKit.Rendering;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>A project's templates over the kit's own, file by file.</summary>
public sealed class TemplateReaderTests : IDisposable
{
    private readonly DataFolder project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_project_without_the_folder_has_the_kit_s_own() =>
        Assert.Equal(TemplateReader.ReadEmbedded().Texts, Read().Value.Texts);

    [Fact]
    public void A_project_s_file_takes_the_place_of_the_kit_s_and_leaves_the_others()
    {
        project.Write("templates/sections/tier.sbn-md", "# Tier\n").Write("templates/parts/house.sbn-md", "Ours.\n");

        var files = Read().Value.Texts.ToDictionary(t => t.Name, t => t.File);

        Assert.Equal("templates/sections/tier.sbn-md", files["sections/tier.sbn-md"]);
        Assert.Equal("templates/parts/house.sbn-md", files["parts/house.sbn-md"]);
        Assert.Equal("kit/templates/sections/history.sbn-md", files["sections/history.sbn-md"]);
        Assert.Equal(KitTemplates.All.Count + 1, files.Count);
    }

    [Fact]
    public void The_kit_s_own_repository_reads_its_own_files_alone() =>
        Assert.DoesNotContain(TemplateReader.Read(Path.Combine(Repository.Root, "templates"), "templates").Value.Texts, t => t.IsKits);

    [Fact]
    public void The_manifest_says_whose_each_file_is()
    {
        project.Write("templates/wording.yml", "million: m\n");

        var inputs = TemplateSet.Read(Read().Value).Value.Inputs.Select(i => i.Path).ToList();

        Assert.Contains("templates/wording.yml", inputs);
        Assert.Contains("kit/templates/wording.yml", inputs);
        Assert.Contains("kit/templates/page.css", inputs);
        Assert.DoesNotContain("templates/page.css", inputs);
    }

    [Fact]
    public void A_wording_that_says_everything_needs_none_of_the_kit_s()
    {
        project.Write("templates/wording.yml", KitTemplates.Find("wording.yml")!.Text);

        Assert.DoesNotContain("kit/templates/wording.yml", TemplateSet.Read(Read().Value).Value.Inputs.Select(i => i.Path));
    }

    [Fact]
    public void A_file_of_the_project_that_can_t_be_read_isn_t_replaced_by_the_kit_s()
    {
        project.Write("templates/page.css", "\n");

        Assert.Equal("templates/page.css: error RK1002: The file is empty: a template needs at least one line.", Assert.Single(Read().Problems).ToString());
        Assert.DoesNotContain(Read().Value.Texts, t => t.Name == "page.css");
    }

    [Fact]
    public void A_name_that_the_kit_has_with_another_ending_is_a_problem()
    {
        project.Write("templates/sections/tier.sbn-html", "<p>Tier</p>\n");

        Assert.Equal(
            "templates/sections/tier.sbn-html: error RK2003: The kit's template of this name is sections/tier.sbn-md. Rename the file to sections/tier.sbn-md to take its place, or give it another name.",
            Assert.Single(Read().Problems).ToString());
    }

    [Fact]
    public void A_problem_in_the_kit_s_own_is_named_as_such()
    {
        var texts = TemplateReader.ReadEmbedded().Texts.Select(t => t.Name == "citation.sbn-md" ? t with { Text = "{{ titel }}" } : t);

        Assert.StartsWith("kit/templates/citation.sbn-md(1,4): error RK2002: ", Assert.Single(TemplateSet.Read(new TemplateFiles([.. texts])).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_another_version_that_no_longer_fits_is_a_problem_with_the_way_to_the_difference()
    {
        project.Write("templates/sections/tier.sbn-md", "{{ country.long_name }}\n").Write("templates/.kit/sections/tier.sbn-md", "{{ country.long_name }}\n")
            .Write("templates/.kit/versions.yml", "sections/tier.sbn-md: 0.0.9\n");

        var problem = Assert.Single(TemplateSet.Read(Read().Value).Problems).ToString();

        Assert.StartsWith("templates/sections/tier.sbn-md(1,12): error RK2002: 'long_name' isn't a member of CountryView. ", problem, StringComparison.Ordinal);
        Assert.EndsWith(" The kit's own has changed since this was copied, version 0.0.9: 'reportkit templates diff sections/tier' shows how.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_a_copy_of_what_the_kit_still_has_is_a_problem_as_any_other()
    {
        project.Write("templates/sections/tier.sbn-md", "{{ country.long_name }}\n")
            .Write("templates/.kit/sections/tier.sbn-md", KitTemplates.Find("sections/tier.sbn-md")!.Text);

        Assert.DoesNotContain("templates diff", Assert.Single(TemplateSet.Read(Read().Value).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_versions_that_can_t_be_read_makes_the_version_unknown_and_nothing_worse()
    {
        project.Write("templates/sections/tier.sbn-md", "{{ country.long_name }}\n").Write("templates/.kit/sections/tier.sbn-md", "Old.\n")
            .Write("templates/.kit/versions.yml", "- [\n");

        Assert.EndsWith("since this was copied: 'reportkit templates diff sections/tier' shows how.", Assert.Single(TemplateSet.Read(Read().Value).Problems).Message, StringComparison.Ordinal);
    }

    private Validated<TemplateFiles> Read() => TemplateReader.Read(project.PathOf("templates"), "templates");
}
