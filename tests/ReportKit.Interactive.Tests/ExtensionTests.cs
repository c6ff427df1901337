using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class ExtensionTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "src", "ReportKit.Interactive");

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Project, "interactive-extensions", "dotnet", "extension.dib"));

    [Fact]
    public void The_package_has_it_where_dotnet_interactive_looks()
    {
        var item = XDocument.Load(Path.Combine(Project, "ReportKit.Interactive.csproj")).Descendants("None").Single();

        Assert.Equal(("interactive-extensions/dotnet/extension.dib", "true", "interactive-extensions/dotnet/"), (item.Attribute("Include")!.Value, item.Attribute("Pack")!.Value, item.Attribute("PackagePath")!.Value));
    }

    [Fact]
    public void It_is_a_CSharp_cell_that_registers_and_shows_the_setup()
    {
        Assert.Equal("#!csharp", Lines[0]);
        Assert.Equal($"{nameof(ReportFormatters)}.{nameof(ReportFormatters.Register)}()", Lines[^1]);
    }

    [Fact]
    public void Every_namespace_that_it_imports_is_there()
    {
        var known = new[] { typeof(Project), typeof(ReportFormatters), typeof(Deedle.Frame), typeof(File), typeof(Enumerable) }
            .SelectMany(t => t.Assembly.GetExportedTypes()).Select(t => t.Namespace).ToHashSet();
        var imported = Lines.Where(l => l.StartsWith("using ", StringComparison.Ordinal)).Select(l => l["using ".Length..^1]).ToList();

        Assert.NotEmpty(imported);
        Assert.All(imported, n => Assert.Contains(n, known));
    }
}
