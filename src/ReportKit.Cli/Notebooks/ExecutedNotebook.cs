using ReportKit.Diagnostics;
using ReportKit.Notebooks.Documents;
using ReportKit.Notebooks.Running;

namespace ReportKit.Cli;

/// <summary>Writes what a run made: the notebook with its outputs, and a page of it.</summary>
internal static class ExecutedNotebook
{
    /// <summary>Writes both.</summary>
    /// <param name="run">What was run.</param>
    /// <param name="folder">Where to.</param>
    /// <returns>Warnings of pictures that the page can't show.</returns>
    public static IReadOnlyList<Problem> Write(NotebookRun run, string folder)
    {
        var problems = new ProblemList();
        Directory.CreateDirectory(folder);
        var name = Path.GetFileName(run.Path);
        NotebookWriter.Write(run.Executed, Path.Combine(folder, name));
        var page = Path.Combine(folder, Path.ChangeExtension(name, ".html"));
        var unfinished = $"{page}.unfinished";
        File.WriteAllText(unfinished, NotebookPage.Render(run.Executed, name, (cell, note) => problems.Warning(
            ProblemCodes.MissingPicture, $"Cell {cell}: {note} Attach it in the editor, or take it out of the text.", new FilePlace(run.Path))));
        File.Move(unfinished, page, overwrite: true);
        return problems.ToSorted();
    }
}
