using ReportKit.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ReportKit.LanguageServer;

/// <summary>What an editor with a preview asks beyond the Language Server Protocol.</summary>
/// <remarks>Pages are made of the last check: the files, and in their place the texts that are open.</remarks>
internal sealed class PreviewTarget(LatestChecks checks)
{
    /// <summary>The page of the country that a file is about, or of one that is named; null where no country is known.</summary>
    [JsonRpcMethod("reportkit/preview", UseSingleObjectParameterDeserialization = true)]
    public async Task<PreviewPage?> Preview(PreviewParams asked, CancellationToken cancel) =>
        await CheckOf(asked, cancel).ConfigureAwait(false) is var (check, file) ? PreviewMaker.Make(check, file, asked, cancel) : null;

    /// <summary>The sentences that a line words, or whose facts it holds.</summary>
    [JsonRpcMethod("reportkit/sentences", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<SentenceUse>> Sentences(PreviewParams asked, CancellationToken cancel) =>
        await CheckOf(asked, cancel).ConfigureAwait(false) is var (check, file) ? SentenceUses.Of(check, file, asked, cancel) : [];

    private async Task<(ProjectCheck Check, string File)?> CheckOf(PreviewParams asked, CancellationToken cancel)
    {
        if (FilePaths.Of(asked.Uri) is not { } path || Path.GetDirectoryName(path) is not { } folder
            || !Directory.Exists(folder) || ProjectFolder.Find(folder) is not { } root)
        {
            return null;
        }

        return (await checks.Of(root, cancel).ConfigureAwait(false), Path.GetRelativePath(root, path).Replace('\\', '/'));
    }
}
