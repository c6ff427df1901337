using ReportKit.Diagnostics;
using ReportKit.Review;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>kit.zip: the base layer that a project last took over.</summary>
public sealed class KeptLayerTests : IDisposable
{
    private readonly MadeLayers project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void What_is_kept_is_what_the_kit_carries()
    {
        File.WriteAllBytes(project.PathOf(KeptLayer.FileName), KeptLayer.OfOwn());

        var kept = KeptLayer.Read(project.PathOf(KeptLayer.FileName), new ProblemList())!;

        Assert.Equal(KitVersion.Own, kept.Version);
        Assert.Equal(KitLayer.Own.StampFor(DataPack.All), kept.Tables.StampFor(DataPack.All));
        Assert.Equal(KeptLayer.OfOwn(), KeptLayer.OfOwn());
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void Another_base_than_was_taken_over_is_told()
    {
        project.Keep("0.0.9", ("units.csv", "persons,count,person,persons", "persons,count,person,people"));

        Assert.Equal(
            $"kit.zip: warning RK1806: The project took over the base layer of version 0.0.9, and this tool carries that of {KitVersion.Own}, which pages now rest on. 'reportkit upgrade' shows what that changes, and takes it over.",
            project.Problem());
    }

    [Fact]
    public void Data_that_the_project_doesnt_take_may_be_others()
    {
        project.Keep("0.0.9", ("tiers.csv", "iso3,", "iso3 ,"));

        Assert.Empty(project.Problems());
        Assert.StartsWith("kit.zip: warning RK1806: ", project.Set("data: all").Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_newer_than_the_tool_is_an_error_told_once()
    {
        project.Keep("999.0.0");

        Assert.Equal(
            $"kit.zip: error RK1803: This project was made with version 999.0.0 of the kit, and this is {KitVersion.Own}: its base layer is older. Update the tool (dotnet tool update ReportKit.Tool); or remove this file, if the project needs nothing newer.",
            project.Problem());
        Assert.StartsWith("reportkit.yml(7,6): error RK1803: ", project.Set("kit: 999.0.0").Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no archive")]
    public void What_isnt_a_kept_base_is_told_and_keeps_nobody_from_work(string text)
    {
        File.WriteAllBytes(project.PathOf(KeptLayer.FileName), Encoding.UTF8.GetBytes(text));

        Assert.StartsWith("kit.zip: warning RK1807: This isn't the base layer that the project last took over, ", project.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_was_cut_off_is_told_too()
    {
        File.WriteAllBytes(project.PathOf(KeptLayer.FileName), KeptLayer.OfOwn()[..40_000]);

        Assert.StartsWith("kit.zip: warning RK1807: ", project.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_compared_by_key_as_far_as_the_project_reads_them()
    {
        project.Add("units", "id=persons", "kind=count", "singular=person", "plural=human beings").Keep(
            "0.0.9",
            ("units.csv", "persons,count,person,persons\n", "persons,count,person,people\nnobody,count,nobody,nobodies\n"),
            ("units.csv", "cases,count,case,cases\n", ""),
            ("tiers.csv", "iso3,", "iso3 ,"));
        var sources = project.Read().GetValueOrThrow();
        var kept = KeptLayer.Read(project.PathOf(KeptLayer.FileName), new ProblemList())!;

        var change = Assert.Single(new LayerComparer(sources.Settings, table => sources[table]).Compare(kept.Tables, KitLayer.Own));

        Assert.Equal(["cases"], change.Added.Select(r => r.Key));
        Assert.Equal(["nobody"], change.Removed.Select(r => r.Key));
        Assert.Equal(
            "  units.csv: 1 added (cases), 1 removed (nobody), 1 changed\n"
            + "    persons: plural 'people' → 'persons'\n"
            + "    data/units.csv(2): this project's own row persons takes its place; see whether it still should.\n",
            string.Concat(LayerChangesText.Of([change], 20)));
    }

    [Fact]
    public void A_project_can_be_read_above_an_earlier_base()
    {
        project.Keep("0.0.9", ("units.csv", "persons,count,person,persons", "persons,count,person,people"));
        var kept = KeptLayer.Read(project.PathOf(KeptLayer.FileName), new ProblemList())!;

        var check = new Project(project.PathOf("data"), null, kept.Tables).Check;

        Assert.Empty(check.Problems);
        Assert.Equal("people", Assert.Single(check.GetValueOrThrow().Facts.Figures).Unit.Plural);
    }

    [Theory]
    [InlineData("kit: 0.0.9\ntitle: A\n", "kit: 0.2.0\ntitle: A\n")]
    [InlineData("# Ours\ntitle: A\nkit: \"0.0.9\"  # of May\n", "# Ours\ntitle: A\nkit: 0.2.0  # of May\n")]
    [InlineData("kit:\ntitle: A\n", "kit: 0.2.0\ntitle: A\n")]
    [InlineData("# Ours\n\ntitle: A\n", "# Ours\n\nkit: 0.2.0\ntitle: A\n")]
    [InlineData("{title: A}\n", null)]
    public void The_version_is_written_and_nothing_else_is_touched(string text, string? edited) => Assert.Equal(edited, KitLine.Set(text, "0.2.0"));
}
