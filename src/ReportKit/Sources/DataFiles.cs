namespace ReportKit.Sources;

/// <summary>Reads files of a data folder, and remembers which.</summary>
/// <param name="folder">The folder on disk.</param>
/// <param name="shownAs">How problems and the manifest name it: <c>data</c>.</param>
internal sealed class DataFiles(string folder, string shownAs)
{
    private readonly List<InputFile> inputs = [];

    /// <summary>Every file that a report depends on, in order.</summary>
    public IReadOnlyList<InputFile> Inputs => [.. inputs.OrderBy(i => i.Path, StringComparer.Ordinal)];

    public bool Has(string name) => Path.Exists(PathOf(name));

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>What lies in the folder and is none of these tables, nor anything else that is read.</summary>
    public StrayFiles Stray(IReadOnlyCollection<string> tables) => new(folder, shownAs, tables);

    public string Shown(string name) => $"{shownAs}/{name}";

    /// <summary>A file that a report depends on; null where it can't be read, which is reported.</summary>
    public TextFile? Read(string name, ProblemList found, string needs = TextFile.TableNeeds)
    {
        var file = TextFile.Read(PathOf(name), Shown(name), found, needs);
        if (file is not null)
        {
            Add(new InputFile(Shown(name), file.Sha256));
        }

        return file;
    }

    /// <summary>Remembers an input that was read otherwise. Tables are read side by side.</summary>
    public void Add(InputFile input)
    {
        lock (inputs)
        {
            inputs.Add(input);
        }
    }
}
