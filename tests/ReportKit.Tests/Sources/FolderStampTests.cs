using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class FolderStampTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public FolderStampTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "narratives"));
        Write("tiers.csv", "a");
        Write("narratives/XAA-2018.yml", "b");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Times_don_t_count()
    {
        var before = FolderStamp.Of(folder);
        File.SetLastWriteTimeUtc(Path.Combine(folder, "tiers.csv"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(before, FolderStamp.Of(folder));
    }

    [Fact]
    public void A_byte_a_name_a_new_file_and_a_lost_one_count()
    {
        var stamps = new List<string> { FolderStamp.Of(folder) };
        Write("tiers.csv", "b");
        stamps.Add(FolderStamp.Of(folder));
        Write("narratives/XAB-2018.yml", "b");
        stamps.Add(FolderStamp.Of(folder));
        File.Move(Path.Combine(folder, "narratives/XAB-2018.yml"), Path.Combine(folder, "narratives/XAC-2018.yml"));
        stamps.Add(FolderStamp.Of(folder));
        File.Delete(Path.Combine(folder, "tiers.csv"));
        stamps.Add(FolderStamp.Of(folder));

        Assert.Equal(stamps.Count, stamps.Distinct().Count());
    }

    [Fact]
    public void A_folder_that_isn_t_there_differs_from_an_empty_one()
    {
        var empty = Directory.CreateDirectory(Path.Combine(folder, "empty")).FullName;

        Assert.NotEqual(FolderStamp.Of(empty), FolderStamp.Of(Path.Combine(folder, "gone")));
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
}
