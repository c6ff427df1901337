using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary>Writes what a run made: the notebook with its outputs, and a page of it.</summary>
internal static class ExecutedNotebook
{
    /// <exception cref="UsageException">Nothing can be written to the folder, or it would replace what is there.</exception>
    public static void CheckFolder(IReadOnlyList<string> files, string? folder)
    {
        if (folder is null)
        {
            return;
        }

        if (folder.Length == 0 || File.Exists(folder))
        {
            throw new UsageException($"'{folder}' isn't a folder (--out).");
        }

        if (files.FirstOrDefault(f => Path.GetDirectoryName(Path.GetFullPath(f)) == Path.GetFullPath(folder)) is { } own)
        {
            throw new UsageException($"--out is the folder of {own}, which would be overwritten with its outputs. Name another folder.");
        }

        if (files.GroupBy(Path.GetFileName).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"{string.Join(" and ", twice)} have the same name, and would be written to one file (--out).");
        }
    }

    /// <returns>Warnings of pictures that the page can't show.</returns>
    public static IReadOnlyList<Problem> Write(NotebookRun run, string folder)
    {
        var problems = new ProblemList();
        Directory.CreateDirectory(folder);
        var name = Path.GetFileName(run.Path);
        NotebookWriter.Write(run.Executed, Path.Combine(folder, name));
        var page = Path.Combine(folder, Path.ChangeExtension(name, ".html"));
        var html = NotebookPage.Render(run.Executed, name, (cell, note) => problems.Warning(
            ProblemCodes.MissingPicture,
            $"Cell {cell}: {note} Attach it in the editor, or take it out of the text.",
            new FilePlace(run.Path)));
        NotebookWriter.WriteWhole(page, Encoding.UTF8.GetBytes(html));
        return problems.ToSorted();
    }
}
