using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>An edition's folder, or the folder of all editions, that is a symbolic link.</summary>
public sealed class LinkedEditionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public LinkedEditionTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Making a symbolic link needs a right that users of Windows rarely have.");

    private string Published => Path.Combine(folder, "published");

    private string Reports => Path.Combine(folder, "report");

    private string Edition => Path.Combine(Reports, "2018");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_edition_s_folder_that_is_a_link_stays_one_and_what_it_leads_to_is_replaced()
    {
        Directory.CreateDirectory(Published);
        Link(Edition, Published);
        Write(Reports, ("index.md", "old"), ("XAA/report.md", "gone"));

        var written = Write(Reports, ("index.md", "new"));

        Assert.Equal(Published, new DirectoryInfo(Edition).LinkTarget);
        Assert.Equal(["index.md", "manifest.json"], Files(Published));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Published, "index.md")));
        Assert.Equal((Edition, 1), (written.Folder, written.Removed));
        Assert.Equal(["published", "report"], Names(folder));
        Assert.Equal(["2018"], Names(Reports));
    }

    [Fact]
    public void A_link_to_a_link_and_a_relative_one_stay_as_they_are()
    {
        Directory.CreateDirectory(Published);
        Link(Path.Combine(folder, "current"), "published");
        Link(Edition, Path.Combine("..", "current"));

        Write(Reports, ("index.md", "new"));

        Assert.Equal(Path.Combine("..", "current"), new DirectoryInfo(Edition).LinkTarget);
        Assert.Equal("published", new DirectoryInfo(Path.Combine(folder, "current")).LinkTarget);
        Assert.Equal(["index.md", "manifest.json"], Files(Published));
    }

    [Fact]
    public void The_folder_of_all_editions_may_be_a_link()
    {
        Directory.CreateDirectory(Published);
        Link(Reports, Published);

        Write(Reports, ("index.md", "old"));
        Write(Reports + Path.DirectorySeparatorChar, ("index.md", "new"));

        Assert.Equal(Published, new DirectoryInfo(Reports).LinkTarget);
        Assert.Equal(["2018/index.md", "2018/manifest.json"], Files(Published));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report/2018")]
    public void A_link_whose_end_isn_t_there_yet_leads_to_a_new_folder(string link)
    {
        Link(Path.Combine(folder, link), Published);

        Write(Reports, ("index.md", "new"));

        Assert.Equal(Published, new DirectoryInfo(Path.Combine(folder, link)).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Path.Combine(Edition, "index.md")));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report/2018")]
    public void A_link_to_a_disk_that_isn_t_there_is_said_and_nothing_is_written(string link)
    {
        Link(Path.Combine(folder, link), Path.Combine(folder, "disk", "published"));

        var e = Assert.Throws<IOException>(() => Write(Reports, ("index.md", "new")));

        Assert.Equal($"{Path.Combine(folder, link)} is a link to {folder}/disk/published, and {folder}/disk isn't there. Is its disk mounted? Make that folder, or let the link lead elsewhere.", e.Message);
        Assert.False(Directory.Exists(Path.Combine(folder, "disk")));
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_said()
    {
        Link(Edition, Path.Combine(Reports, "2019"));
        Link(Path.Combine(Reports, "2019"), Edition);

        var e = Assert.Throws<IOException>(() => Write(Reports, ("index.md", "new")));

        Assert.StartsWith($"{Edition} is a link to {Path.Combine(Reports, "2019")}, which leads nowhere: ", e.Message, StringComparison.Ordinal);
    }

    private static void Link(string link, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        Directory.CreateSymbolicLink(link, target);
    }

    private static WrittenEdition Write(string reports, params (string Path, string Text)[] files) => new EditionWriter(reports).Write(
        new RenderedEdition(2018, [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new RenderedFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], [], IsWhole: true),
        TestContext.Current.CancellationToken);

    private static IEnumerable<string?> Names(string of) => Directory.GetFileSystemEntries(of).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string of) =>
        Directory.GetFiles(of, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(of, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
