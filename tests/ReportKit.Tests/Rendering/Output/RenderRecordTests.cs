using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

public sealed class RenderRecordTests : IDisposable
{
    private readonly RecordedFolder folder = new(new Dictionary<string, string> { ["data/tiers.csv"] = "1" }, ("XAA/report.md", "a"), ("index.md", "i"));

    private string Path => folder.PathOf(".2018.made.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again()
    {
        folder.Record.Write(Path);
        var read = RenderRecord.Read(Path)!;

        Assert.Equal((folder.Record.Stamp, folder.Record.Made, folder.Record.Warnings, folder.Record.Manifest), (read.Stamp, read.Made, read.Warnings, read.Manifest));
        Assert.Equal(folder.Record.Hashes, read.Hashes);
        Assert.Equal(folder.Record.Documents["XAA"].Reads, read.Documents["XAA"].Reads);
        Assert.Equal(folder.Record.Documents["XAA"].Files, read.Documents["XAA"].Files);
    }

    [Fact]
    public void Where_there_is_none_nothing_is_known() => Assert.Null(RenderRecord.Read(Path));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"stamp\":1}")]
    [InlineData("{\"stamp\":\"\",\"made\":\"\",\"manifest\":[],\"warnings\":0,\"documents\":{}}")]
    [InlineData("{\"stamp\":\"\",\"made\":\"\",\"manifest\":[\"a\",\"b\",1.5,2],\"warnings\":0,\"documents\":{}}")]
    public void One_that_was_cut_off_or_edited_is_as_good_as_none(string text)
    {
        File.WriteAllText(Path, text);

        Assert.Null(RenderRecord.Read(Path));
    }
}
