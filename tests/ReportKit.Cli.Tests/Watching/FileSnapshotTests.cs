namespace ReportKit.Cli.Tests;

public sealed class FileSnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public FileSnapshotTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "narratives"));
        Write("tiers.csv", "a");
        Write("narratives/XAA-2018.yml", "a");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_a_changed_and_a_removed_file_are_seen_in_order()
    {
        var before = Take();

        Write("units.csv", "a");
        Write("narratives/XAA-2018.yml", "ab");
        File.Delete(Path.Combine(folder, "tiers.csv"));

        Assert.Equal(["narratives/XAA-2018.yml", "tiers.csv", "units.csv"], Changed(before));
    }

    [Fact]
    public void A_change_of_equal_length_is_seen_by_its_time()
    {
        File.SetLastWriteTimeUtc(Path.Combine(folder, "tiers.csv"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var before = Take();

        Write("tiers.csv", "b");

        Assert.Equal(["tiers.csv"], Changed(before));
    }

    [Theory]
    [InlineData(".tiers.csv.swp")]
    [InlineData(".#tiers.csv")]
    [InlineData("tiers.csv~")]
    [InlineData("tiers.csv.tmp")]
    [InlineData("4913")]
    [InlineData("narratives/XAA-2018.yml___jb_tmp___")]
    public void What_an_editor_leaves_beside_a_file_is_no_change(string file)
    {
        var before = Take();

        Write(file, "a");

        Assert.Empty(Changed(before));
    }

    [Fact]
    public void A_folder_that_isnt_there_has_no_files() =>
        Assert.Equal(2, Take().ChangedSince(FileSnapshot.Take([Path.Combine(folder, "nowhere")])).Count);

    private FileSnapshot Take() => FileSnapshot.Take([folder]);

    private IEnumerable<string> Changed(FileSnapshot before) => Take().ChangedSince(before).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
}
