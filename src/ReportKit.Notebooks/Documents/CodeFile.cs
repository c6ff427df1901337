namespace ReportKit.Notebooks.Documents;

/// <summary>Reads the code of a file that a notebook imports.</summary>
public static class CodeFile
{
    /// <summary>What is to be run, in order: the code cells of <c>.ipynb</c> and <c>.dib</c>, all of <c>.csx</c> and <c>.cs</c>.</summary>
    /// <param name="path">The file; its extension says what it is.</param>
    /// <exception cref="NotebookFormatException">It is none of these, or is broken.</exception>
    /// <exception cref="IOException">There is no such file, or it can't be read.</exception>
    public static IReadOnlyList<CodePart> Read(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".IPYNB" => ReadNotebook(path),
        ".DIB" => [.. DibReader.Read(path).Where(c => c.Language != "markdown").Select(c => new CodePart(c.Language, c.Source, Path.GetFileName(path), c.LinesBefore))],
        ".CSX" or ".CS" => [new CodePart("csharp", Utf8Text.Read(path), Path.GetFileName(path), 0)],
        _ => throw new NotebookFormatException([new(path, 0, 0, $"'{Path.GetFileName(path)}' can't be imported. Import a notebook (.ipynb, .dib) or C# (.csx, .cs).")]),
    };

    private static IReadOnlyList<CodePart> ReadNotebook(string path)
    {
        var notebook = NotebookReader.Read(path);
        var parts = notebook.Cells.Select((cell, i) => (cell.Kind, Part: new CodePart(notebook.LanguageOf(cell), cell.Source, $"{Path.GetFileName(path)}, cell {i + 1}", 0)));
        return [.. parts.Where(p => p.Kind == CellKind.Code).Select(p => p.Part)];
    }
}

/// <summary>Code to be run as one submission.</summary>
/// <param name="Language"><c>csharp</c>, <c>fsharp</c> …</param>
/// <param name="Code">The code itself.</param>
/// <param name="Name">How messages and traces name it: <c>shared.csx</c>; <c>shared.ipynb, cell 3</c>.</param>
/// <param name="LinesBefore">Lines before its first in what <paramref name="Name"/> names, to be added to those of messages.</param>
public sealed record CodePart(string Language, string Code, string Name, int LinesBefore);
