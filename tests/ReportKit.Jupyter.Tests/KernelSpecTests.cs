namespace ReportKit.Jupyter.Tests;

public sealed class KernelSpecTests : IDisposable
{
    private static readonly string[] Start = ["/opt/tools/reportkit", "jupyter", "kernel", "{connection_file}"];

    private readonly string data = Path.Combine(Path.GetTempPath(), $"jupyter-{Guid.NewGuid()}");

    public void Dispose()
    {
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public void A_kernel_is_put_where_jupyter_finds_it()
    {
        var folder = KernelSpec.Install(data, KernelSpec.DefaultName, Start, force: false);
        Assert.Equal(Path.Combine(data, "kernels", ".net-csharp"), folder);
        Assert.Equal(["kernel.json", "logo-svg.svg"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json"))).RootElement;
        Assert.Equal(Start, json.GetProperty("argv").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("C# (ReportKit)", json.GetProperty("display_name").GetString());
        Assert.Equal("C#", json.GetProperty("language").GetString());
        Assert.Equal("message", json.GetProperty("interrupt_mode").GetString());
        Assert.Equal("svg", XDocument.Load(Path.Combine(folder, "logo-svg.svg")).Root!.Name.LocalName);
    }

    [Fact]
    public void One_of_ours_is_replaced_and_nothing_is_left_beside_it()
    {
        KernelSpec.Install(data, "mine", Start, force: false);
        var folder = KernelSpec.Install(data, "mine", ["other", "{connection_file}"], force: false);
        Assert.Contains("other", File.ReadAllText(Path.Combine(folder, "kernel.json")), StringComparison.Ordinal);
        Assert.Equal(["kernels"], Directory.GetFileSystemEntries(data).Select(Path.GetFileName));
        Assert.Equal(["mine"], Directory.GetFileSystemEntries(Path.Combine(data, "kernels")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("""{"argv":["dotnet","interactive"],"metadata":{}}""")]
    [InlineData("""{"argv":["dotnet","interactive"]}""")]
    [InlineData("""{"metadata":7}""")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData(null)]
    public void One_of_another_program_is_replaced_only_by_force_and_never_removed(string? json)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "kernels", ".net-csharp")).FullName;
        if (json is not null)
        {
            File.WriteAllText(Path.Combine(folder, "kernel.json"), json);
        }

        var refusal = Assert.Throws<KernelSpecException>(() => KernelSpec.Install(data, ".net-csharp", Start, force: false));
        Assert.Equal($"{folder} is a kernel of another program. Replace it with --force, or install under another name with --name.", refusal.Message);
        Assert.Contains("stays where it is", Assert.Throws<KernelSpecException>(() => KernelSpec.Remove(data, ".net-csharp")).Message, StringComparison.Ordinal);
        Assert.Equal(json is null ? [] : ["kernel.json"], Directory.GetFiles(folder).Select(Path.GetFileName));
        KernelSpec.Install(data, ".net-csharp", Start, force: true);
        Assert.True(KernelSpec.Remove(data, ".net-csharp"));
    }

    [Fact]
    public void One_of_ours_is_removed()
    {
        var folder = KernelSpec.Install(data, "mine", Start, force: false);
        Assert.True(KernelSpec.Remove(data, "mine"));
        Assert.False(Directory.Exists(folder));
        Assert.False(KernelSpec.Remove(data, "mine"));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("c#")]
    [InlineData("mine\n")]
    public void A_name_that_jupyter_would_not_take_is_refused(string name) =>
        Assert.Contains($"'{name}' can't name a kernel", Assert.Throws<KernelSpecException>(() => KernelSpec.Install(data, name, Start, force: false)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_kernel_that_is_not_told_where_to_listen_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => KernelSpec.Install(data, "mine", ["reportkit"], force: false));
}
