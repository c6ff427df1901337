using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Sources;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Sources;

public sealed class StrayFilesTests : IDisposable
{
    private const string Unread = "Nothing reads a file of this name.";

    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("prosecutions (1).csv", "data/prosecutions.csv is read instead. Move what is new in this file there, and remove this one.")]
    [InlineData("prosecutions.csv.bak", "data/prosecutions.csv is read instead. Move what is new in this file there, and remove this one.")]
    [InlineData("protocol-status - Copy.csv", "data/protocol-status.csv is read instead. Move what is new in this file there, and remove this one.")]
    [InlineData("protocol 2018.csv", "data/protocol.csv is read instead. Move what is new in this file there, and remove this one.")]
    [InlineData("tiers.xlsx", "data/tiers.csv is read instead. Move what is new in this file there, and remove this one.")]
    [InlineData("XAA-2017.yml", "Rename it to data/narratives/XAA-2017.yml.")]
    [InlineData("xaa_2017.yaml", "Rename it to data/narratives/XAA-2017.yml.")]
    [InlineData("corrections.yaml", "Rename it to data/corrections.yml.")]
    [InlineData("signoff.yml", "Rename it to data/sign-off.yml.")]
    [InlineData("minutes.docx", "The tables are those of datapackage.json. Rename it, or move it elsewhere.")]
    [InlineData("narratives/XAA-2017.yml.bak", "A narrative is named for its country and edition, as XAA-2018.yml. Rename it, or move it elsewhere.")]
    [InlineData("narratives/XAA-2017.YML", "A narrative is named for its country and edition, as XAA-2018.yml. Rename it, or move it elsewhere.")]
    [InlineData("approvals/XAA-2018-3f2a9c1b.txt", "An approval keeps the name that 'reportkit approve' gave it, and ends in .yml. Rename it, or move it elsewhere.")]
    public void A_file_of_another_name_is_warned_of_with_the_name_that_it_should_have(string file, string advice) =>
        Assert.Equal($"data/{file}: warning RK1014: {Unread} {advice}", data.Write(file, "x\n").Problem());

    [Fact]
    public void A_table_of_another_case_is_one_problem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File names have no case here.");
        File.Move(data.PathOf("prevention.csv"), data.PathOf("Prevention.csv"));

        Assert.Equal("data/prevention.csv: error RK1001: The file is missing, but 'Prevention.csv' is here. Rename that to prevention.csv.", data.Problem());
    }

    [Theory]
    [InlineData("narratives/2018/XAA.yml", "data/narratives/2018", "1 file, XAA.yml. Move what is needed to data/narratives itself.")]
    [InlineData("approvals/old/a.yml", "data/approvals/old", "1 file, a.yml. Move what is needed to data/approvals itself.")]
    [InlineData("narrative/XAA-2018.yml", "data/narrative", "1 file, XAA-2018.yml. Only narratives, approvals and published are folders of data; keep other files outside it. Did you mean 'narratives'?")]
    [InlineData("raw/2018/table.xlsx", "data/raw", "1 file, 2018/table.xlsx. Only narratives, approvals and published are folders of data; keep other files outside it.")]
    public void A_folder_that_nothing_reads_is_warned_of_once(string file, string folder, string rest) =>
        Assert.Equal($"{folder}: warning RK1014: Nothing reads this folder, which holds {rest}", data.Write(file, "x\n").Problem());

    [Fact]
    public void Of_many_files_in_a_folder_the_first_is_named() =>
        Assert.Contains("which holds 2 files, such as a.xlsx. ", data.Write("raw/b.xlsx", "x\n").Write("raw/a.xlsx", "x\n").Problem(), StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData("narratives/README.md")]
    [InlineData(".gitkeep")]
    [InlineData("approvals/.gitkeep")]
    [InlineData(".cache/tiers.csv")]
    [InlineData("raw/.gitkeep")]
    [InlineData("tiers.csv~")]
    [InlineData("#tiers.csv#")]
    [InlineData("~$tiers.xlsx")]
    [InlineData(".~lock.tiers.csv#")]
    [InlineData("narratives/.XAA-2018.yml.swp")]
    [InlineData("Thumbs.db")]
    public void What_is_hidden_an_editors_or_for_people_is_passed_over(string file) => Assert.Empty(data.Write(file, "x\n").Problems());

    [Fact]
    public void Where_the_tables_arent_known_no_file_is_judged() =>
        Assert.Contains("data/datapackage.json", data.Write("datapackage.json", "{").Write("minutes.docx", "x\n").Problem(), StringComparison.Ordinal);

    [Theory]
    [InlineData("layouts/extra.sbn-md", "No template includes this one, so nothing of it is printed. Include it, or remove it.")]
    [InlineData("section/tier.sbn-md", "No template includes this one, so nothing of it is printed. Include it, or remove it. Did you mean 'sections/tier'?")]
    [InlineData("page-2.css", "Nothing reads this file. Beside the templates, only wording.yml, page.css, page.js are read. Did you mean 'page.css'?")]
    [InlineData("wordings.yml", "Nothing reads this file. Beside the templates, only wording.yml, page.css, page.js are read. Did you mean 'wording.yml'?")]
    public void A_template_that_nothing_includes_is_warned_of(string name, string message) =>
        Assert.Equal($"templates/{name}: warning RK1014: {message}", Assert.Single(Xaa.TemplatesWith((name, "x\n")).Problems).ToString());

    [Fact]
    public void A_phrase_that_nobody_has_chosen_yet_is_no_problem() =>
        Assert.Empty(Xaa.TemplatesWith(("phrases/extra.sbn-txt", "x\n")).Problems);

    [Fact]
    public void The_kits_own_templates_are_all_read() =>
        Assert.Equal(Xaa.Templates.All.Select(t => t.Name).Order(StringComparer.Ordinal), TemplateChecker.Check(Xaa.Templates, new ProblemList()).Reached.Order(StringComparer.Ordinal));

    [Fact]
    public void A_template_of_the_kit_may_be_left_out_of_a_projects_pages() => Assert.Empty(Xaa.TemplatesWith(("country.sbn-md", "x\n")).Problems);

    [Fact]
    public void A_projects_own_in_its_place_that_is_left_out_is_warned_of() => Assert.Equal(
        "templates/parts/law.sbn-md: warning RK1014: No template includes this one, so nothing of it is printed. Include it, or remove it.",
        Assert.Single(Xaa.TemplatesWith(("country.sbn-md", "x\n"), ("methodology.sbn-md", "x\n"), ("parts/law.sbn-md", "x\n")).Problems).ToString());

    [Theory]
    [InlineData("sections/Tier_2.sbn-md", " Rename it to sections/tier-2.sbn-md, or move it elsewhere.")]
    [InlineData("sections/tier.sbn-md.orig", " Rename it, or move it elsewhere.")]
    [InlineData("notes.txt", " Rename it, or move it elsewhere.")]
    public void A_name_that_no_template_has_is_warned_of(string name, string advice)
    {
        data.Write($"templates/{name}", "x\n").Write("templates/README.md", "x\n").Write("templates/.hidden.txt", "x\n").Write("templates/parts/a.sbn-md~", "x\n");

        Assert.Equal(
            $"templates/{name}: warning RK1014: Nothing reads this file: a template's name has lower-case letters, digits and hyphens, and ends in .sbn-md, .sbn-html, .sbn-txt, .css, .js or .yml.{advice}",
            Assert.Single(TemplateReader.Read(data.PathOf("templates"), "templates").Problems).ToString());
    }
}
