using System.Security.Cryptography;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

public sealed class EditionWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    [Fact]
    public void An_edition_is_written_to_the_folder_of_its_year()
    {
        Assert.Equal(Path.Combine(folder, "2018"), Write(true, ("index.md", "i"), ("XAA/report.md", "a")));
        Assert.Equal(["XAA/report.md: a", "index.md: i", "manifest.json"], Files());
        Assert.Equal(["2018"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_whole_edition_replaces_the_last_one()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"), ("XAB/report.md", "b"));
        Write(true, ("index.md", "i2"), ("XAA/report.md", "a2"));

        Assert.Equal(["XAA/report.md: a2", "index.md: i2", "manifest.json"], Files());
    }

    [Fact]
    public void A_part_keeps_the_other_countries_and_their_entries()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"), ("XAB/report.md", "b"));
        Write(false, ("index.md", "i2"), ("XAA/report.md", "a2"));

        Assert.Equal(["XAA/report.md: a2", "XAB/report.md: b", "index.md: i2", "manifest.json"], Files());
        Assert.Equal(["XAA/report.md", "XAB/report.md", "index.md"], Manifest().Select(m => m.Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Files_that_the_kit_didn_t_make_are_kept_and_not_listed(bool isWhole)
    {
        Write(true, ("XAA/report.md", "a"));
        File.WriteAllText(Path.Combine(folder, "2018", "XAA", "notes.txt"), "mine");

        Write(isWhole, ("XAA/report.md", "a2"));

        Assert.Equal(["XAA/notes.txt: mine", "XAA/report.md: a2", "manifest.json"], Files());
        Assert.Equal(["XAA/report.md"], Manifest().Select(m => m.Path));
    }

    [Theory]
    [InlineData("letter.txt", "Dear all")]
    [InlineData("manifest.json", "{\"name\": \"an app\", \"icons\": []}")]
    [InlineData("manifest.json", "{\"outputs\": 5}")]
    [InlineData("manifest.json", "not even JSON")]
    public void A_folder_that_is_no_edition_is_refused_untouched(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, "2018"));
        File.WriteAllText(Path.Combine(folder, "2018", file), text);

        var e = Assert.Throws<IOException>(() => Write(true, ("index.md", "i")));

        Assert.Contains("isn't a rendered edition", e.Message, StringComparison.Ordinal);
        Assert.Equal([text], Directory.GetFiles(Path.Combine(folder, "2018")).Select(File.ReadAllText));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Path.Combine(folder, "2018"));

        Write(true, ("index.md", "i"));

        Assert.Equal(["index.md: i", "manifest.json"], Files());
    }

    [Fact]
    public void The_manifest_s_hashes_are_true()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "Größe 山"), ("XAB/report.md", "b"));
        Write(false, ("index.md", "i2"));

        Assert.Equal(3, Manifest().Count);
        Assert.All(Manifest(), m => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "2018", m.Path)))), m.Sha256));
    }

    [Fact]
    public void The_manifest_names_edition_kit_inputs_and_outputs_in_order()
    {
        Write(true, ("index.md", "i"), ("XAB/report.md", "b"), ("XAA/report.md", "a"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "2018", "manifest.json")));

        Assert.Equal(["edition", "kit", "inputs", "outputs"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("data/tiers.csv", json.RootElement.GetProperty("inputs")[0].GetProperty("path").GetString());
        Assert.Equal(["XAA/report.md", "XAB/report.md", "index.md"], Manifest().Select(m => m.Path));
    }

    [Fact]
    public void A_write_that_fails_half_way_leaves_the_last_edition_whole()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"));
        var before = Files();

        // A path that is a file and a folder at once.
        Assert.ThrowsAny<IOException>(() => Write(true, ("index.md", "i2"), ("index.md/x", "x")));
        Assert.Equal(before, Files());

        Write(true, ("index.md", "i3"));
        Assert.Equal(["index.md: i3", "manifest.json"], Files());
    }

    [Fact]
    public void A_blocked_place_beside_the_edition_leaves_it_whole()
    {
        Write(true, ("index.md", "i"));
        var before = Files();
        File.WriteAllText(Path.Combine(folder, ".2018.new"), "in the way");

        Assert.ThrowsAny<IOException>(() => Write(true, ("index.md", "i2")));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_second_run_at_the_same_time_is_refused()
    {
        Write(true, ("index.md", "i"));
        using var running = new FileStream(Path.Combine(folder, ".2018.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("Another run is writing", Assert.Throws<IOException>(() => Write(true, ("index.md", "i2"))).Message, StringComparison.Ordinal);
        Assert.Equal("i", File.ReadAllText(Path.Combine(folder, "2018", "index.md")));
    }

    [Fact]
    public void What_a_run_killed_while_writing_left_is_cleared()
    {
        Write(true, ("index.md", "i"));
        Directory.CreateDirectory(Path.Combine(folder, ".2018.new", "XAB"));
        File.WriteAllText(Path.Combine(folder, ".2018.new", "XAB", "report.md"), "half");

        Write(true, ("index.md", "i2"));

        Assert.Equal(["index.md: i2", "manifest.json"], Files());
        Assert.Equal(["2018"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void An_edition_that_a_killed_run_had_moved_aside_is_put_back_first()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"));
        Directory.Move(Path.Combine(folder, "2018"), Path.Combine(folder, ".2018.old"));

        Write(false, ("index.md", "i2"));

        Assert.Equal(["XAA/report.md: a", "index.md: i2", "manifest.json"], Files());
        Assert.Equal(["2018"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void An_edition_moved_aside_beside_a_new_one_is_cleared()
    {
        Write(true, ("index.md", "old"));
        Directory.Move(Path.Combine(folder, "2018"), Path.Combine(folder, ".2018.old"));
        Directory.Move(Directory.CreateDirectory(Path.Combine(folder, "x")).FullName, Path.Combine(folder, "2018"));

        Write(true, ("index.md", "i"));

        Assert.Equal(["index.md: i", "manifest.json"], Files());
        Assert.False(Directory.Exists(Path.Combine(folder, ".2018.old")));
    }

    [Fact]
    public void What_is_written_again_with_the_same_bytes_keeps_its_time()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"));
        var file = Path.Combine(folder, "2018", "XAA", "report.md");
        var day = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, day);

        var written = WriteAll(true, ("index.md", "i2"), ("XAA/report.md", "a"));

        Assert.Equal(day, File.GetLastWriteTimeUtc(file));
        Assert.Equal((2, 0), (written.Changed, written.Removed));
    }

    [Fact]
    public void What_is_kept_stays_in_a_whole_edition_and_the_rest_goes()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"), ("XAB/report.md", "b"));
        var hash = Manifest().Single(m => m.Path == "XAA/report.md").Sha256;

        var written = new EditionWriter(folder).Write(
            new RenderedEdition(2018, [new RenderedFile("index.md", "i2"u8.ToArray())], [], IsWhole: true) { Kept = new Dictionary<string, string> { ["XAA/report.md"] = hash } },
            CancellationToken.None);

        Assert.Equal(["XAA/report.md: a", "index.md: i2", "manifest.json"], Files());
        Assert.Equal(["XAA/report.md", "index.md"], Manifest().Select(m => m.Path));
        Assert.Equal(1, written.Removed);
    }

    [Fact]
    public void A_recorded_folder_whose_manifest_is_broken_is_made_anew_and_strangers_are_kept()
    {
        Write(true, ("index.md", "i"), ("XAA/report.md", "a"));
        File.WriteAllText(Path.Combine(folder, "2018", "manifest.json"), "{");
        File.WriteAllText(Path.Combine(folder, "2018", "notes.txt"), "mine");

        new EditionWriter(folder).Write(
            new RenderedEdition(2018, [new RenderedFile("index.md", "i"u8.ToArray())], [], IsWhole: true) { Recorded = new Dictionary<string, string> { ["index.md"] = "", ["XAA/report.md"] = "" } },
            CancellationToken.None);

        Assert.Equal(["index.md: i", "manifest.json", "notes.txt: mine"], Files());
    }

    [Theory]
    [InlineData("../2017/XAA/report.md")]
    [InlineData("../../evil.md")]
    [InlineData("/tmp/evil.md")]
    [InlineData("XAA//report.md")]
    [InlineData("XAA/./report.md")]
    [InlineData("XAA\\report.md")]
    [InlineData("C:report.md")]
    [InlineData("NUL/report.md")]
    [InlineData("XAA/con.svg")]
    [InlineData("XAA/report.md ")]
    [InlineData("XAA/a\nb.md")]
    public void No_file_leaves_the_edition_or_has_a_name_that_some_system_takes_otherwise(string path)
    {
        Write(true, ("index.md", "i"));

        Assert.EndsWith(" Nothing was written.", Assert.Throws<IOException>(() => Write(true, ("index.md", "j"), (path, "evil"))).Message, StringComparison.Ordinal);
        Assert.Equal(["index.md: i", "manifest.json"], Files());
        Assert.Equal(["2018"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Two_files_dont_meet_on_a_disk_that_ignores_case() =>
        Assert.Contains("'xaa/report.md'", Assert.Throws<IOException>(() => Write(true, ("XAA/report.md", "a"), ("xaa/report.md", "b"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Most_of_an_edition_isnt_removed_unless_that_is_asked_for()
    {
        var pages = Enumerable.Range(0, 30).SelectMany(n => new[] { ($"X{n}/report.md", "a"), ($"X{n}/report.html", "h"), ($"X{n}/facts.html", "f") }).ToArray();
        Write(true, pages);
        var texts = pages.Where(p => p.Item1.EndsWith(".md", StringComparison.Ordinal)).Select(p => new RenderedFile(p.Item1, "a"u8.ToArray())).ToList();
        var edition = new RenderedEdition(2018, texts, [], IsWhole: true);

        var refused = Assert.Throws<IOException>(() => new EditionWriter(folder).Write(edition, CancellationToken.None)).Message;

        Assert.StartsWith("This would remove 60 of the 90 files of ", refused, StringComparison.Ordinal);
        Assert.Equal(91, Files().Length);
        Assert.Equal(60, new EditionWriter(folder, mayRemoveMost: true).Write(edition, CancellationToken.None).Removed);
        Assert.Equal(31, Files().Length);
    }

    [Fact]
    public void Editions_stand_beside_each_other()
    {
        Write(true, ("index.md", "i"));
        new EditionWriter(folder).Write(new RenderedEdition(2017, [new RenderedFile("index.md", "j"u8.ToArray())], [], IsWhole: true), CancellationToken.None);

        Assert.Equal(["index.md: i", "manifest.json"], Files());
        Assert.Equal("j", File.ReadAllText(Path.Combine(folder, "2017", "index.md")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(bool isWhole, params (string Path, string Text)[] files) => WriteAll(isWhole, files).Folder;

    private WrittenEdition WriteAll(bool isWhole, params (string Path, string Text)[] files) => new EditionWriter(folder).Write(
        new RenderedEdition(
            2018,
            [.. files.Select(f => new RenderedFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))],
            [new InputFile("data/tiers.csv", "0")],
            isWhole),
        CancellationToken.None);

    private string[] Files() =>
    [
        .. Directory.GetFiles(Path.Combine(folder, "2018"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(Path.Combine(folder, "2018"), f) + (Path.GetFileName(f) == "manifest.json" ? "" : $": {File.ReadAllText(f)}")),
    ];

    private List<(string Path, string Sha256)> Manifest()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "2018", "manifest.json")));
        return [.. json.RootElement.GetProperty("outputs").EnumerateArray().Select(o => (o.GetProperty("path").GetString()!, o.GetProperty("sha256").GetString()!))];
    }
}
