using ReportKit.Notebooks.Documents;

namespace ReportKit.Notebooks.Sessions;

/// <summary>Reads what <c>#!import</c> names.</summary>
internal static class ImportedFile
{
    /// <summary>The C# of a notebook or script, cell by cell, each with the name that messages give it.</summary>
    /// <exception cref="CellException">There is no such file, it can't be read, or part of it is in another language.</exception>
    public static IEnumerable<(string Code, string Name)> Read(string path, int line)
    {
        if (!File.Exists(path))
        {
            throw new CellException("ImportNotFound", $"There is no file '{path}' to import.", line);
        }

        try
        {
            var parts = CodeFile.Read(path);
            return parts.FirstOrDefault(p => p.Language != "csharp") is { } other
                ? throw new CellException("UnknownLanguage", $"{other.Name} has code in '{other.Language}'; only C# is run.", line)
                : parts.Select(p => ($"{new string('\n', p.LinesBefore)}{p.Code}", p.Name));
        }
        catch (Exception e) when (e is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            throw new CellException("NotImported", e.Message, line);
        }
    }
}
