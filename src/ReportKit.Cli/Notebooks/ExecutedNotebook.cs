using ReportKit.Notebooks.Documents;
using ReportKit.Notebooks.Running;

namespace ReportKit.Cli;

/// <summary>Writes what a run made: the notebook with its outputs, and a page of it.</summary>
internal static class ExecutedNotebook
{
    public static void Write(NotebookRun run, string folder)
    {
        Directory.CreateDirectory(folder);
        var name = Path.GetFileName(run.Path);
        NotebookWriter.Write(run.Executed, Path.Combine(folder, name));
        var page = Path.Combine(folder, Path.ChangeExtension(name, ".html"));
        var unfinished = $"{page}.unfinished";
        File.WriteAllText(unfinished, NotebookPage.Render(run.Executed, name));
        File.Move(unfinished, page, overwrite: true);
    }
}
