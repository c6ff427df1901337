using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary>The notebooks that a command names.</summary>
internal static class NotebookFiles
{
    public static Argument<string[]> Named { get; } = new("FILES")
    {
        Description = "Notebooks (.ipynb). A folder stands for all in it; * and ? are understood where the shell doesn't.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The files, each once, in the order given.</summary>
    /// <exception cref="UsageException">Something named isn't there or isn't a notebook.</exception>
    public static IReadOnlyList<string> Find(ParseResult parsed)
    {
        List<string> files = [.. parsed.GetValue(Named)!.SelectMany(Expand).DistinctBy(Path.GetFullPath)];
        return files.FirstOrDefault(f => Path.GetExtension(f) != ".ipynb") is { } other
            ? throw new UsageException($"'{other}' isn't a notebook: the name of a notebook ends in .ipynb.")
            : files.Find(f => !RegularFile.MayBeAt(f)) is { } special ? throw new UsageException($"'{special}': {RegularFile.Refusal}")
            : files;
    }

    /// <summary>Reads a notebook; what is wrong with it is added to the problems, and null given.</summary>
    public static Notebook? Read(string file, ProblemList problems) => Read(file, RegularFile.ReadAllBytes(file), problems);

    /// <summary>The same of its bytes.</summary>
    public static Notebook? Read(string file, byte[] bytes, ProblemList problems)
    {
        try
        {
            return NotebookReader.Read(bytes, file);
        }
        catch (NotebookFormatException e)
        {
            foreach (var problem in e.Problems)
            {
                problems.Error(ProblemCodes.BadNotebook, problem.Message, new FilePlace(problem.File, problem.Line, problem.Column));
            }

            return null;
        }
    }

    private static IEnumerable<string> Expand(string named)
    {
        var folder = Path.GetDirectoryName(named) is { Length: > 0 } given ? given : ".";
        var found = Directory.Exists(named) ? Directory.GetFiles(named, "*.ipynb")
            : named.AsSpan().IndexOfAny('*', '?') >= 0 && Directory.Exists(folder) ? Directory.GetFiles(folder, Path.GetFileName(named))
            : File.Exists(named) ? [named]
            : [];
        return found.Length > 0
            ? found.Select(f => f.Replace('\\', '/'))
                .Select(f => f.StartsWith("./", StringComparison.Ordinal) ? f[2..] : f)
                .Order(StringComparer.Ordinal)
            : throw new UsageException($"There is no notebook '{named}'.");
    }
}
