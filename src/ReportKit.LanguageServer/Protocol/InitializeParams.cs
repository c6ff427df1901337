namespace ReportKit.LanguageServer.Protocol;

/// <summary>What the editor says of itself; only what is used.</summary>
internal sealed record InitializeParams(
    int? ProcessId, string? RootUri, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders, JsonElement? Capabilities);

/// <summary>A folder that is open in the editor.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What <c>workspace/didChangeWorkspaceFolders</c> says.</summary>
internal sealed record FoldersParams(FoldersChange Event);

/// <summary>Folders that came and went.</summary>
internal sealed record FoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>What <c>workspace/didChangeWatchedFiles</c> says.</summary>
internal sealed record WatchedParams(IReadOnlyList<DocumentName> Changes);

/// <summary>A line in the editor's log: 1 error, 2 warning, 3 information.</summary>
internal sealed record LogMessage(int Type, string Message);

/// <summary>Something wrong at a place: severity 1 is an error, 2 a warning, 3 a remark.</summary>
internal sealed record Diagnostic(TextRange Range, int Severity, string? Code, string Source, string Message, DiagnosticData? Data = null);

/// <summary>What a problem is about, for what mends it: its cause, and the name of what it is about.</summary>
internal sealed record DiagnosticData(string? Cause, string? Name);

/// <summary>Everything wrong with one file.</summary>
internal sealed record PublishParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);
