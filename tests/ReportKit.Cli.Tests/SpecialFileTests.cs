using System.Diagnostics;

namespace ReportKit.Cli.Tests;

/// <summary>A pipe in the place of a file has no content until somebody writes to it, perhaps never: no command waits for that.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private const string Refusal = "This is a pipe, a socket or a device, and not a file. Put the file itself here.";

    private readonly MadeProject project = new();

    public SpecialFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("data/prosecutions.csv")]
    [InlineData("data/datapackage.json")]
    [InlineData("data/narratives/XAA-2018.yml")]
    [InlineData("templates/wording.yml")]
    [InlineData("reportkit.yml")]
    public void In_a_project_it_is_refused_with_its_place(string file)
    {
        PutPipe(file);

        project.Run("check").IsFailure($"{file}: error ", Refusal);
    }

    [Theory]
    [InlineData("import", "glotip", "pipe.ipynb")]
    [InlineData("import", "table", "pipe.ipynb", "--draft")]
    [InlineData("countries", "map", "--from", "pipe.ipynb")]
    public void As_a_published_file_it_is_refused(params string[] call)
    {
        PutPipe("pipe.ipynb");

        project.Run(call).IsFailure($"pipe.ipynb: error RK1601: {Refusal}");
    }

    [Theory]
    [InlineData("notebook", "run", "pipe.ipynb")]
    [InlineData("notebook", "clean", "pipe.ipynb")]
    [InlineData("render", "--edition", "2018", "--format", "docx", "--reference-doc", "pipe.ipynb")]
    public void As_another_file_of_a_call_it_is_wrong_usage(params string[] call)
    {
        PutPipe("pipe.ipynb");

        project.Run(call).IsWrongUsage(Refusal);
    }

    [Fact]
    public void In_a_folder_that_is_compared_it_is_no_manifest_and_no_facts()
    {
        project.Run("render", "--edition", "2018").IsDone();
        project.Run("compare", "artifacts/report/2018", "artifacts/report/2018").IsDone();
        var facts = Directory.GetFiles(Path.Combine(project.Folder, "artifacts/report/2018"), "facts.json", SearchOption.AllDirectories)[0];

        PutPipe(facts);
        project.Run("compare", "artifacts/report/2018", "artifacts/report/2018").IsFailure(Refusal);

        PutPipe("artifacts/report/2018/manifest.json");
        project.Run("compare", "artifacts/report/2018", "artifacts/report/2018").IsFailure("This isn't the manifest of a rendered edition.");
    }

    private void PutPipe(string file)
    {
        var path = Path.Combine(project.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }
}
