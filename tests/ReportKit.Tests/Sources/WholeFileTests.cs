using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class WholeFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void All_are_written()
    {
        Assert.Null(WholeFile.Replace([File("a", "1", "2"), File("b", "3", "4")]));

        Assert.Equal(["2", "4"], Texts());
    }

    [Fact]
    public void None_is_written_where_one_is_another_by_now()
    {
        var b = File("b", "3", "4");
        System.IO.File.WriteAllText(b.Path, "by somebody else");

        Assert.Equal(b, WholeFile.Replace([File("a", "1", "2"), b]));
        Assert.Equal(["1", "by somebody else"], Texts());
    }

    [Fact]
    public void None_is_written_where_one_can_t_be()
    {
        var (a, b) = (File("a", "1", "2"), new NewContent(Path.Combine(folder, "b"), null, [4]));
        Directory.CreateDirectory(b.Path);

        Assert.NotNull(WholeFile.Replace([a, b]));
        Assert.Equal(["1"], Texts());
    }

    private NewContent File(string name, string before, string after)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, before);
        return new NewContent(path, Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
    }

    private IEnumerable<string> Texts() => Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText);
}
