using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

public sealed class EditionFreshnessTests : IDisposable
{
    private static readonly Dictionary<string, string> Reads = new() { ["kit"] = "0.1.0 a", ["data/tiers.csv"] = "1", ["--format"] = "Html" };

    private readonly RecordedFolder folder = new(Reads, ("XAA/report.md", "a"), ("XAA/facts.json", "{}"), ("index.md", "i"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_reads_the_same_and_lies_as_it_was_written_is_fresh()
    {
        Assert.Equal(Freshness.Fresh, Of("XAA").Freshness);
        Assert.True(folder.Freshness.IsIntact);
    }

    [Fact]
    public void What_reads_something_else_is_stale_and_says_what()
    {
        var state = Of("XAA", ("data/tiers.csv", "2"), ("data/protocol.csv", "3"));

        Assert.Equal(Freshness.Stale, state.Freshness);
        Assert.Equal(["data/protocol.csv", "data/tiers.csv"], state.Because);
    }

    [Fact]
    public void Another_build_of_the_kit_is_named_by_the_version_that_made_it() =>
        Assert.Equal(["another build of the kit (0.1.0)"], Of("XAA", ("kit", "0.2.0 b")).Because);

    [Fact]
    public void Inputs_that_aren_t_asked_about_don_t_count() =>
        Assert.True(folder.Freshness.Of("XAA", new Dictionary<string, string>(Reads) { ["--format"] = "Docx" }, "--format").IsFresh);

    [Fact]
    public void A_document_that_lost_a_file_is_half_deleted_and_one_that_lost_all_was_never_made()
    {
        File.Delete(folder.PathOf("XAA/report.md"));
        Assert.Equal(Freshness.HalfDeleted, Of("XAA").Freshness);
        Assert.Equal(["XAA/report.md is gone"], Of("XAA").Because);

        File.Delete(folder.PathOf("XAA/facts.json"));
        Assert.Equal(Freshness.NeverMade, Of("XAA").Freshness);
    }

    [Theory]
    [InlineData("longer")]
    [InlineData("b")]
    public void A_file_that_was_edited_is_told(string text)
    {
        File.WriteAllText(folder.PathOf("XAA/report.md"), text);
        File.SetLastWriteTimeUtc(folder.PathOf("XAA/report.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(Freshness.Edited, Of("XAA").Freshness);
        Assert.Equal(["XAA/report.md was changed"], Of("XAA").Because);
        Assert.False(folder.Freshness.IsIntact);
    }

    [Fact]
    public void A_file_with_another_time_and_the_same_bytes_is_as_it_was()
    {
        File.SetLastWriteTimeUtc(folder.PathOf("XAA/report.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.True(Of("XAA").IsFresh);
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_no_file()
    {
        File.Delete(folder.PathOf("XAA/report.md"));
        File.CreateSymbolicLink(folder.PathOf("XAA/report.md"), folder.PathOf("index.md"));

        Assert.Equal(Freshness.HalfDeleted, Of("XAA").Freshness);
    }

    [Fact]
    public void What_was_never_recorded_is_never_made_or_made_elsewhere()
    {
        Assert.Equal(Freshness.NeverMade, Of("XAB").Freshness);

        Directory.CreateDirectory(folder.PathOf("XAB"));
        File.WriteAllText(folder.PathOf("XAB/report.md"), "b");
        Assert.Equal(Freshness.Unknown, Of("XAB").Freshness);
    }

    [Fact]
    public void A_manifest_edited_by_hand_is_noticed()
    {
        File.AppendAllText(folder.PathOf("manifest.json"), " ");

        Assert.False(folder.Freshness.HasManifest);
    }

    private DocumentState Of(string name, params (string Input, string Digest)[] changed)
    {
        var reads = new Dictionary<string, string>(Reads);
        foreach (var (input, digest) in changed)
        {
            reads[input] = digest;
        }

        return folder.Freshness.Of(name, reads);
    }
}
