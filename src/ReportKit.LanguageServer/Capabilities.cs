namespace ReportKit.LanguageServer;

/// <summary>What the server can do, and what it asks of the editor.</summary>
internal static class Capabilities
{
    private const int Incremental = 2;

    /// <summary>The files of a project.</summary>
    private static readonly string[] Watched = ["**/reportkit.yml", "**/data/**", "**/templates/**", "**/notebooks/*.ipynb"];

    /// <summary>The editor tells of changes on disk.</summary>
    public static object Watching { get; } = new
    {
        registrations = new[]
        {
            new
            {
                id = "files",
                method = "workspace/didChangeWatchedFiles",
                registerOptions = new { watchers = Watched.Select(glob => new { globPattern = glob }).ToArray() },
            },
        },
    };

    /// <summary>The answer to <c>initialize</c>.</summary>
    public static object Of(string version) => new
    {
        capabilities = new
        {
            positionEncoding = "utf-16",
            textDocumentSync = new { openClose = true, change = Incremental, save = new { includeText = false } },
            completionProvider = new { triggerCharacters = new[] { ",", "{", "|", ".", " ", "-" } },
            hoverProvider = true,
            definitionProvider = true,
            referencesProvider = true,
            renameProvider = new { prepareProvider = true },
            codeActionProvider = new { codeActionKinds = new[] { "quickfix" } },
            documentSymbolProvider = true,
            codeLensProvider = new { resolveProvider = false },
            workspace = new { workspaceFolders = new { supported = true, changeNotifications = true } },
        },
        serverInfo = new { name = "reportkit", version },
    };
}
