namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>When the host's own copy of a library serves a session.</summary>
public sealed class HostBuildTests : IDisposable
{
    private const string Needing = "Microsoft.CodeAnalysis.CSharp.dll";
    private const string Needed = "Microsoft.CodeAnalysis.dll";

    private readonly string folder = Directory.CreateTempSubdirectory("host-build-tests-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_build_elsewhere_is_served_by_the_host_s() => Assert.True(new HostBuild().Serves(Copy("Markdig.dll")));

    [Fact]
    public void A_library_that_the_host_lacks_is_not()
    {
        var file = Copy("Markdig.dll");
        File.Move(file, file = Path.Combine(folder, "Other.dll"));

        Assert.False(new HostBuild().Serves(file));
    }

    [Fact]
    public void Nor_one_beside_which_something_it_needs_is_of_another_build()
    {
        var file = Copy(Needing);
        Copy(Needed);
        Assert.True(new HostBuild().Serves(file));

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Markdig.dll"), Path.Combine(folder, Needed), overwrite: true);
        Assert.False(new HostBuild().Serves(file));
    }

    [Fact]
    public void Cells_that_refer_to_it_get_the_host_s()
    {
        using var made = new MadeSession();

        Assert.Equal("Default", made.Value($"#r \"{Copy("Markdig.dll")}\"\nSystem.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Markdig.Markdown).Assembly).Name"));
    }

    private string Copy(string name)
    {
        var file = Path.Combine(folder, name);
        File.Copy(Path.Combine(AppContext.BaseDirectory, name), file);
        return file;
    }
}
