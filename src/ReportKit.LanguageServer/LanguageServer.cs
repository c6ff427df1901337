using StreamJsonRpc;

namespace ReportKit.LanguageServer;

/// <summary>The language server: problems of a project's files in an editor, while they are edited.</summary>
public static class LanguageServer
{
    /// <summary>Talks with an editor until it says that the server ends, or goes.</summary>
    /// <param name="input">What the editor sends.</param>
    /// <param name="output">What it is sent; nothing but messages of the protocol.</param>
    /// <param name="log">What the server has to say of itself.</param>
    /// <param name="parts">What the command line knows.</param>
    /// <returns>The exit code that the protocol asks for: 0 after <c>shutdown</c>, else 1.</returns>
    internal static async Task<int> RunAsync(Stream input, Stream output, TextWriter log, ToolParts parts)
    {
        ArgumentNullException.ThrowIfNull(log);
        using var session = new Session(log, parts);
        using var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = Options() };
        using var handler = new HeaderDelimitedMessageHandler(output, input, formatter);
        using var rpc = new JsonRpc(handler);
        object[] targets = [session, new PreviewTarget(session.Latest), new CountriesTarget(() => session.Projects, session.Latest)];
        foreach (var target in targets)
        {
            rpc.AddLocalRpcTarget(target, new JsonRpcTargetOptions { DisposeOnDisconnect = false });
        }

        session.Rpc = rpc;
        rpc.Disconnected += (_, e) =>
        {
            if (e.Exception is { } why)
            {
                log.WriteLine(Diagnostics.Printable.Line($"reportkit lsp: the editor's message can't be read: {why.Message}"));
            }
        };
        rpc.StartListening();
        var lost = rpc.Completion.ContinueWith(
            _ => session.CodeOfLost, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        var first = await Task.WhenAny(session.Ended, lost).ConfigureAwait(false);
        return session.Ended.IsCompletedSuccessfully ? await session.Ended.ConfigureAwait(false) : await first.ConfigureAwait(false);
    }

    private static JsonSerializerOptions Options() => new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
