namespace ReportKit.Notebooks;

/// <summary>Reads the code of a file that a notebook imports.</summary>
internal static class CodeFile
{
    /// <summary>What is to be run, in order: the code cells of <c>.ipynb</c> and <c>.dib</c>, all of <c>.csx</c> and <c>.cs</c>.</summary>
    /// <exception cref="NotebookFormatException">It is none of these, or is broken.</exception>
    public static IReadOnlyList<CodePart> Read(string path)
    {
        var name = Path.GetFileName(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".IPYNB" => ReadNotebook(path, name),
            ".DIB" => [.. DibReader.Read(Utf8Text.Read(path), path)
                .Where(c => c.Language != "markdown")
                .Select(c => new CodePart(c.Language, c.Source, name, c.LinesBefore))],
            ".CSX" or ".CS" => [new CodePart("csharp", Utf8Text.Read(path), name, 0)],
            _ => throw new NotebookFormatException(
                [new(path, 0, 0, $"'{name}' can't be imported. Import a notebook (.ipynb, .dib) or C# (.csx, .cs).")]),
        };
    }

    private static IReadOnlyList<CodePart> ReadNotebook(string path, string name)
    {
        var notebook = NotebookReader.Read(path);
        return
        [
            .. from cell in notebook.Cells.Index()
               where cell.Item.Kind == CellKind.Code
               select new CodePart(notebook.LanguageOf(cell.Item), cell.Item.Source, $"{name}, cell {cell.Index + 1}", 0),
        ];
    }
}

/// <summary>Code to be run as one submission; how messages name it (<c>shared.ipynb,
/// cell 3</c>); and how many lines stand before it there.</summary>
internal sealed record CodePart(string Language, string Code, string Name, int LinesBefore);

/// <summary>Reads what <c>#!import</c> names.</summary>
internal static class ImportedFile
{
    /// <summary>The C# of a notebook or script, cell by cell, each with the name that messages give it.</summary>
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
