using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

public sealed class EditionDriftTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public EditionDriftTests() => new EditionWriter(folder).Write(Edition(("XAA/report.md", "a"), ("index.md", "i")), CancellationToken.None);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_as_it_would_be_rendered_has_none() => Assert.Equal([], Find(("XAA/report.md", "a"), ("index.md", "i")));

    [Fact]
    public void What_was_rendered_from_something_else_is_stale_and_the_manifest_with_it() =>
        Assert.Equal(["RK2401 XAA/report.md", "RK2401 manifest.json"], Find(("XAA/report.md", "b"), ("index.md", "i")));

    [Fact]
    public void What_is_gone_is_missing()
    {
        File.Delete(Path.Combine(folder, "2018", "index.md"));

        Assert.Equal(["RK2402 index.md"], Find(("XAA/report.md", "a"), ("index.md", "i")));
    }

    [Fact]
    public void What_would_no_longer_be_made_is_extra() =>
        Assert.Equal(["RK2401 manifest.json", "RK2403 XAA/report.md"], Find(("index.md", "i")));

    [Fact]
    public void What_was_changed_by_hand_is_told_from_what_is_stale()
    {
        File.WriteAllText(Path.Combine(folder, "2018", "index.md"), "j");

        Assert.Equal(["RK2404 index.md"], Find(("XAA/report.md", "a"), ("index.md", "i")));
    }

    [Fact]
    public void A_file_of_somebody_else_is_only_a_warning()
    {
        File.WriteAllText(Path.Combine(folder, "2018", "notes.txt"), "mine");

        var problem = Assert.Single(EditionDrift.Find(Edition(("XAA/report.md", "a"), ("index.md", "i")), Path.Combine(folder, "2018")));
        Assert.Equal(("RK2405", Severity.Warning), (problem.Code, problem.Severity));
    }

    [Theory]
    [InlineData(null, "manifest.json is gone")]
    [InlineData("{", "can't be read")]
    public void Without_a_manifest_that_can_be_read_that_is_said_and_nothing_else(string? manifest, string expected)
    {
        var path = Path.Combine(folder, "2018", "manifest.json");
        File.Delete(path);
        if (manifest is not null)
        {
            File.WriteAllText(path, manifest);
        }

        var problem = Assert.Single(EditionDrift.Find(Edition(("index.md", "i")), Path.Combine(folder, "2018")));
        Assert.Equal("RK2406", problem.Code);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_part_only_its_own_files_are_looked_at() =>
        Assert.Equal([], EditionDrift.Find(Edition(("index.md", "i")) with { IsWhole = false }, Path.Combine(folder, "2018")));

    private string[] Find(params (string Path, string Text)[] files) =>
    [
        .. EditionDrift.Find(Edition(files), Path.Combine(folder, "2018"))
            .Select(p => $"{p.Code} {Path.GetRelativePath(Path.Combine(folder, "2018"), p.Place.File)}"),
    ];

    private static RenderedEdition Edition(params (string Path, string Text)[] files) => new(
        2018, [.. files.Select(f => new RenderedFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], [new InputFile("data/tiers.csv", "0")], IsWhole: true);
}
