using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>What is open in the editor: folders with their projects, and texts.</summary>
internal sealed class Workspace
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, OpenDocument> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>The projects of all folders, and of texts that lie elsewhere.</summary>
    public IReadOnlyList<string> Projects
    {
        get
        {
            lock (gate)
            {
                return [.. folders.Values.SelectMany(f => f).Concat(open.Keys.Select(ProjectOf).OfType<string>()).Distinct()];
            }
        }
    }

    /// <summary>Takes a folder in, and says which projects it has.</summary>
    public IReadOnlyList<string> Add(string folder)
    {
        var projects = WorkspaceFolders.ProjectsIn(folder);
        lock (gate)
        {
            return folders[folder] = projects;
        }
    }

    /// <summary>Forgets a folder.</summary>
    public void Remove(string folder)
    {
        lock (gate)
        {
            folders.Remove(folder);
        }
    }

    /// <summary>Opens a text; what it is now, or null where it is no file.</summary>
    public OpenDocument? Open(TextDocument text) => FilePaths.Of(text.Uri) is not { } path ? null
        : Set(new OpenDocument(text.Uri, path, text.Version, text.Text).Compared());

    /// <summary>Changes an open text; null where it isn't open.</summary>
    public OpenDocument? Change(DocumentName name, IEnumerable<TextChange> edits) =>
        Find(name.Uri) is { } document ? Set(document.With(name.Version, edits)) : null;

    /// <summary>Holds a text against its file, which was saved; null where it isn't open.</summary>
    public OpenDocument? Saved(string uri) => Find(uri) is { } document ? Set(document.Compared()) : null;

    /// <summary>Closes a text: its file counts again.</summary>
    public string? Close(string uri)
    {
        lock (gate)
        {
            return FilePaths.Of(uri) is { } path && open.Remove(path) ? path : null;
        }
    }

    /// <summary>An open text; null where there is none.</summary>
    public OpenDocument? Find(string uri)
    {
        lock (gate)
        {
            return FilePaths.Of(uri) is { } path ? open.GetValueOrDefault(path) : null;
        }
    }

    /// <summary>All open texts of now, by their paths.</summary>
    public IReadOnlyDictionary<string, OpenDocument> Texts()
    {
        lock (gate)
        {
            return new Dictionary<string, OpenDocument>(open, StringComparer.Ordinal);
        }
    }

    /// <summary>Whether something is told for the first time.</summary>
    public bool IsFirst(string about)
    {
        lock (gate)
        {
            return told.Add(about);
        }
    }

    /// <summary>The project that a file is a part of; null where it is none's.</summary>
    public static string? ProjectOf(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder) || ProjectFolder.Find(folder) is not { } root)
        {
            return null;
        }

        var inside = Path.GetRelativePath(root, path).Replace('\\', '/');
        return inside == ProjectSettings.FileName || inside.StartsWith("data/", StringComparison.Ordinal)
            || inside.StartsWith("templates/", StringComparison.Ordinal)
            || (inside.StartsWith("notebooks/", StringComparison.Ordinal) && inside.EndsWith(".ipynb", StringComparison.Ordinal))
                ? root : null;
    }

    private OpenDocument Set(OpenDocument document)
    {
        lock (gate)
        {
            return open[document.Path] = document;
        }
    }
}
