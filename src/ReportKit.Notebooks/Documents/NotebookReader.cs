namespace ReportKit.Notebooks;

/// <summary>Reads notebooks of nbformat 4.0 to 4.5, and refuses what is broken with its place.</summary>
/// <remarks>Nothing is mended or left out in silence: what was read is what the
/// file says. A notebook older than 4.5 stays one, and gets no ids.</remarks>
internal static class NotebookReader
{
    private const string Keys = "'cells', 'metadata', 'nbformat' and 'nbformat_minor'";

    public static Notebook Read(string path) => Read(File.ReadAllBytes(path), path);

    /// <summary>Reads the bytes of a file, which problems name as <paramref name="file"/> says.</summary>
    public static Notebook Read(ReadOnlySpan<byte> utf8, string file)
    {
        var found = new List<(int Offset, string Message)>();
        var notebook = Read(JsonTreeReader.Read(utf8, file), (value, message) => found.Add((value.Offset, message)));
        if (found.Count == 0)
        {
            return notebook!;
        }

        var problems = new List<NotebookProblem>();
        foreach (var (offset, message) in found.OrderBy(f => f.Offset))
        {
            problems.Add(TextPlaces.Problem(utf8, offset, file, message));
        }

        throw new NotebookFormatException(problems);
    }

    private static Notebook? Read(JsonTree tree, Action<JsonTree, string> report)
    {
        if (tree is not JsonMap map)
        {
            report(tree, $"This is {tree.Described}, and no notebook. A notebook is an object with {Keys}.");
            return null;
        }

        if (!map.Entries.ContainsKey("nbformat") && !map.Entries.ContainsKey("cells"))
        {
            report(tree, $"This object is no notebook: it has neither 'cells' nor 'nbformat'. A notebook has {Keys}.");
            return null;
        }

        var notebook = new NotebookPart(map, "the notebook", report);
        return ReadVersion(notebook) is not { } minor ? null : new Notebook(ReadCells(notebook, minor), notebook.Object("metadata"), minor)
        {
            OtherKeys = map.Without("cells", "metadata", "nbformat", "nbformat_minor"),
        };
    }

    // What other versions mean by their keys isn't known, so that nothing else is said of them.
    private static int? ReadVersion(NotebookPart notebook)
    {
        var (major, minor) = (notebook.Number("nbformat"), notebook.Number("nbformat_minor"));
        if (major is null || minor is null)
        {
            return null;
        }

        if (major == 4 && minor <= Notebook.NewestMinorVersion)
        {
            return minor;
        }

        const string Read = "versions 4.0 to 4.5 are read";
        var (key, message) = major switch
        {
            4 => ("nbformat_minor", $"This is nbformat 4.{minor}; {Read}. "
                + $"Save the notebook as 4.{Notebook.NewestMinorVersion} in the editor that wrote it."),
            < 4 => ("nbformat", $"This is nbformat {major}; {Read}. Convert it: jupyter nbconvert --to notebook --nbformat 4 FILE"),
            _ => ("nbformat", $"This is nbformat {major}; {Read}. Save the notebook as nbformat 4 in the editor that wrote it."),
        };
        notebook.Report(notebook.Map.Find(key), message);
        return null;
    }

    private static IReadOnlyList<NotebookCell> ReadCells(NotebookPart notebook, int minor)
    {
        var values = notebook.List("cells");
        if (minor >= Notebook.FirstWithIds)
        {
            foreach (var (cell, message) in CellIds.Check(values.Select(v => (v as JsonMap)?.FindText("id"))))
            {
                // That a cell is no object, or its id no text, is said where the cell is read.
                if (values[cell - 1] is JsonMap map && map.Find("id") is null or JsonText)
                {
                    notebook.Report(map.Find("id") ?? map, message);
                }
            }
        }

        var parts = values.Select((value, i) => notebook.Inside(value, $"cell {i + 1}"));
        return [.. parts.OfType<NotebookPart>().Select(CellReader.Read).OfType<NotebookCell>()];
    }
}
