using ReportKit.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ReportKit.LanguageServer;

/// <summary>One editor's conversation: what it asks, by the names of the Language Server Protocol.</summary>
/// <remarks>Notifications are taken in the order in which they come; checks run beside them.</remarks>
internal sealed class Session : IDisposable
{
    private const int NotInitialized = -32002;
    private const int InvalidRequest = -32600;

    private readonly Workspace workspace = new();
    private readonly Dictionary<string, HashSet<string>> published = new(StringComparer.Ordinal);
    private readonly TextWriter log;
    private readonly CheckLoop checks;
    private readonly TaskCompletionSource<int> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, ProjectCheck> read = new(StringComparer.Ordinal);
    private readonly ToolParts parts;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, CheckMemory> memories = new(StringComparer.Ordinal);
    private bool isInitialized;
    private bool isShutDown;
    private bool canWatch;

    /// <summary>A conversation that logs its own trouble.</summary>
    public Session(TextWriter log, ToolParts parts)
    {
        (this.log, this.parts) = (log, parts);
        checks = new CheckLoop(Check, Publish, Log);
    }

    /// <summary>What the last checks found.</summary>
    public LatestChecks Latest { get; } = new();

    /// <summary>The folders of all open projects.</summary>
    public IReadOnlyList<string> Projects => workspace.Projects;

    /// <summary>The connection, once it is there.</summary>
    public JsonRpc? Rpc { get; set; }

    /// <summary>The exit code, when the editor says that the server ends.</summary>
    public Task<int> Ended => ended.Task;

    /// <summary>The exit code of an editor that went without a word.</summary>
    public int CodeOfLost => isShutDown ? 0 : 1;

    /// <summary>Begins: what the server can.</summary>
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public object Initialize(InitializeParams about)
    {
        if (isInitialized)
        {
            throw new LocalRpcException("The server is initialized already.") { ErrorCode = InvalidRequest };
        }

        isInitialized = true;
        canWatch = about.Capabilities is { ValueKind: JsonValueKind.Object } can
            && can.TryGetProperty("workspace", out var ofWorkspace) && ofWorkspace.ValueKind == JsonValueKind.Object
            && ofWorkspace.TryGetProperty("didChangeWatchedFiles", out var watched) && watched.ValueKind == JsonValueKind.Object
            && watched.TryGetProperty("dynamicRegistration", out var dynamic) && dynamic.ValueKind == JsonValueKind.True;
        if (about.ProcessId is { } id)
        {
            ParentProcess.WhenGone(id, () => ended.TrySetResult(1));
        }

        List<string?> uris = [.. about.WorkspaceFolders?.Select(f => f.Uri) ?? []];
        foreach (var folder in uris.DefaultIfEmpty(about.RootUri).OfType<string>().Select(FilePaths.Of).OfType<string>())
        {
            workspace.Add(folder);
        }

        return Capabilities.Of(KitVersion.Own);
    }

    /// <summary>The editor is ready: the first check begins.</summary>
    [JsonRpcMethod("initialized")]
    public void Initialized()
    {
        if (canWatch)
        {
            _ = Rpc!.InvokeWithParameterObjectAsync<object?>("client/registerCapability", Capabilities.Watching);
        }

        if (workspace.Projects.Count == 0)
        {
            LogToEditor(3, $"There is no ReportKit project in this workspace. A project's folder holds {ProjectSettings.FileName}; "
                + "'reportkit init' makes one.");
        }

        CheckAll();
    }

    /// <summary>The editor will end the server.</summary>
    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        Guard();
        isShutDown = true;
        return null;
    }

    /// <summary>The server ends.</summary>
    [JsonRpcMethod("exit")]
    public void Exit() => ended.TrySetResult(isShutDown ? 0 : 1);

    /// <summary>A text is open.</summary>
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void Open(OpenParams opened)
    {
        var document = workspace.Open(opened.TextDocument);
        if (document is { IsLive: false } && workspace.IsFirst(document.Path))
        {
            LogToEditor(2, $"{Path.GetFileName(document.Path)} is larger than {Counted.Megabytes(OpenDocument.MostCharacters)}: "
                + "it is checked when it is saved.");
        }

        Changed(document?.Path);
    }

    /// <summary>A text was edited.</summary>
    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void Change(ChangeParams changed)
    {
        if (workspace.Change(changed.TextDocument, changed.ContentChanges) is { IsLive: true } document)
        {
            Changed(document.Path);
        }
    }

    /// <summary>A text was saved.</summary>
    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void Save(DocumentParams saved) => Changed(workspace.Saved(saved.TextDocument.Uri)?.Path);

    /// <summary>A text was closed.</summary>
    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void Close(DocumentParams closed) => Changed(workspace.Close(closed.TextDocument.Uri));

    /// <summary>What may stand at a place.</summary>
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CompletionItem> Complete(PlaceParams about) =>
        Ask(about.TextDocument, (view, text) => Answers.Complete(view, parts, text, about.Position)) ?? [];

    /// <summary>What a place names, or what its key means.</summary>
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Hover? Hover(PlaceParams about) =>
        Ask(about.TextDocument, (view, text) => Answers.Hover(view, parts, text, about.Position));

    /// <summary>Where what a place names is declared.</summary>
    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Location? Define(PlaceParams about) =>
        Ask(about.TextDocument, (view, text) => NameFinder.At(view, text, about.Position) is { } named
            ? Occurrences.Declaration(view, named) : null);

    /// <summary>Where it is used.</summary>
    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<Location> Refer(ReferenceParams about) =>
        Ask(about.TextDocument, (view, text) => References.Of(view, text, about.Position, about.Context.IncludeDeclaration)) ?? [];

    /// <summary>Whether a place can be renamed.</summary>
    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public RenameRange? PrepareRename(PlaceParams about) =>
        Ask(about.TextDocument, (view, text) => Answers.PrepareRename(view, text, about.Position));

    /// <summary>Renames it in all files.</summary>
    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public WorkspaceEdit? Rename(RenameParams about) =>
        Ask(about.TextDocument, (view, text) => Answers.Rename(view, text, about.Position, about.NewName));

    /// <summary>What mends problems.</summary>
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeAction> Mend(CodeActionParams about) =>
        Ask(about.TextDocument, (view, text) =>
            ProblemFixes.Of(view, Answers.SchemaOf(view, parts, text), text, about.Context.Diagnostics)) ?? [];

    /// <summary>The parts of a document.</summary>
    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentSymbol> Outlined(DocumentParams about)
    {
        Guard();
        return workspace.Find(about.TextDocument.Uri) is { IsLive: true } text ? Outline.Of(text) : [];
    }

    /// <summary>What stands above the lines of a narrative.</summary>
    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<CodeLens> Lenses(DocumentParams about) => Ask(about.TextDocument, NarrativeLenses.Of) ?? [];

    /// <summary>Files changed on disk.</summary>
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void Watched(WatchedParams watched)
    {
        foreach (var root in watched.Changes.Select(c => FilePaths.Of(c.Uri)).OfType<string>().Select(Workspace.ProjectOf).OfType<string>()
            .Distinct())
        {
            checks.Changed(root);
        }
    }

    /// <summary>Folders came and went.</summary>
    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void Folders(FoldersParams changed)
    {
        changed.Event.Removed.Select(f => FilePaths.Of(f.Uri)).OfType<string>().ToList().ForEach(workspace.Remove);
        changed.Event.Added.Select(f => FilePaths.Of(f.Uri)).OfType<string>().ToList().ForEach(f => workspace.Add(f));
        foreach (var gone in Published().Except(workspace.Projects))
        {
            Clear(gone);
        }

        CheckAll();
    }

    /// <summary>Ends all work.</summary>
    public void Dispose() => checks.Dispose();

    private void Guard()
    {
        if (!isInitialized || isShutDown)
        {
            throw new LocalRpcException(isShutDown ? "The server is shut down." : "The server isn't initialized.")
            {
                ErrorCode = isShutDown ? InvalidRequest : NotInitialized,
            };
        }
    }

    private T? Ask<T>(DocumentName name, Func<ProjectView, OpenDocument, T?> answer)
        where T : class
    {
        Guard();
        return workspace.Find(name.Uri) is { IsLive: true } document && Workspace.ProjectOf(document.Path) is { } root
            && read.TryGetValue(root, out var check)
            ? answer(new ProjectView(root, check.Result, workspace.Texts(), check.Derived), document) : null;
    }

    // Answers come from the last check, even one whose problems are outdated.
    private ProjectCheck Check(string root)
    {
        var check = ProjectCheck.Run(root, workspace.Texts(), memories.GetOrAdd(root, _ => CheckMemory.OfProject()), parts.Notebooks);
        Latest.Set(check);
        if (check.Result is { HasValue: true, Value.Sources: not null })
        {
            read[root] = check;
        }

        return check;
    }

    private void CheckAll()
    {
        foreach (var root in workspace.Projects)
        {
            checks.Changed(root);
        }
    }

    private void Changed(string? path)
    {
        if (isInitialized && !isShutDown && path is not null && Workspace.ProjectOf(path) is { } root)
        {
            checks.Changed(root);
        }
    }

    private IReadOnlyList<string> Published()
    {
        lock (published)
        {
            return [.. published.Keys];
        }
    }

    // What was wrong before and isn't now is taken away; so each file has always what the last check says.
    private void Publish(ProjectCheck check)
    {
        var found = check.Publish();
        HashSet<string>? before;
        lock (published)
        {
            before = published.GetValueOrDefault(check.Root);
            published[check.Root] = [.. found.Keys];
        }

        foreach (var file in found.Values)
        {
            Send(file);
        }

        foreach (var path in (before ?? []).Concat(check.Open.Keys.Where(p => Workspace.ProjectOf(p) == check.Root)).Except(found.Keys))
        {
            var document = check.Open.GetValueOrDefault(path);
            Send(new PublishParams(document?.Uri ?? FilePaths.UriOf(path), document?.Version, []));
        }

        Notify("reportkit/checked", new { uri = FilePaths.UriOf(check.Root) });
    }

    private void Clear(string root)
    {
        lock (published)
        {
            published.Remove(root, out var paths);
            foreach (var path in paths ?? [])
            {
                Send(new PublishParams(FilePaths.UriOf(path), null, []));
            }
        }
    }

    private void Send(PublishParams file) => Notify("textDocument/publishDiagnostics", file);

    private void LogToEditor(int type, string message) => Notify("window/logMessage", new LogMessage(type, message));

    private void Notify(string method, object about) =>
        Rpc!.NotifyWithParameterObjectAsync(method, about).ContinueWith(
            sent => Log(sent.Exception!.InnerException!.Message), CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    private void Log(string message)
    {
        lock (log)
        {
            log.WriteLine(Printable.Line($"reportkit lsp: {message}"));
        }
    }
}
