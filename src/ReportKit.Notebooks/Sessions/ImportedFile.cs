namespace ReportKit.Notebooks.Sessions;

/// <summary>Reads what <c>#!import</c> names.</summary>
internal static class ImportedFile
{
    /// <summary>The C# of a notebook or script, cell by cell, each with the name that messages give it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line that imports it.</param>
    /// <exception cref="CellException">There is no such file, or it is of another kind.</exception>
    public static IEnumerable<(string Code, string Name)> Read(string path, int line)
    {
        if (!File.Exists(path))
        {
            throw new CellException("ImportNotFound", $"There is no file '{path}' to import.", line);
        }

        return [(File.ReadAllText(path), Path.GetFileName(path))];
    }
}
