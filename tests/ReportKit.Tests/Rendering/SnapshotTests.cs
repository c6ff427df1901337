namespace ReportKit.Tests.Rendering;

public sealed class SnapshotTests
{
    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        var tests = typeof(SnapshotTests).Assembly.GetTypes().SelectMany(t => t.GetMethods().Select(m => $"{t.Name}.{m.Name}")).ToHashSet(StringComparer.Ordinal);
        var folder = Path.Combine(Repository.Root, "tests", "ReportKit.Tests");

        var verified = Directory.EnumerateFiles(folder, "*.verified.*", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(f).Split(".verified.")[0]).ToList();

        Assert.NotEmpty(verified);
        Assert.Subset(tests, verified.ToHashSet(StringComparer.Ordinal));
    }
}
