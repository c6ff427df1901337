using System.Net.Sockets;

namespace ReportKit.Cli;

/// <summary>One connection of a browser: a request, its answer, and for a stream of events whatever comes after.</summary>
internal sealed class PageConnection(TcpClient client, WatchBoard board, string start)
{
    private const string PageKey = "page=";

    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(1);

    /// <exception cref="IOException">The connection broke.</exception>
    /// <exception cref="OperationCanceledException">Watch ends, or the browser was too slow.</exception>
    public async Task AnswerAsync(CancellationToken cancel)
    {
        client.NoDelay = true;
        var stream = client.GetStream();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(LongestRequest);
        var request = await RequestHead.ReadAsync(stream, patience.Token);
        var answer = WebAnswer.To(request, board.Read().State, start);
        await stream.WriteAsync(answer.Head(), cancel);
        if (request?.Method != "HEAD")
        {
            if (answer.Body is { } body)
            {
                await stream.WriteAsync(body, cancel);
            }
            else
            {
                await StreamAsync(stream, request!.Query, cancel);
            }
        }

        await SayGoodbyeAsync(stream, cancel);
    }

    // Server-sent events: the present state at once, and each new one as it comes.
    private async Task StreamAsync(NetworkStream stream, string query, CancellationToken cancel)
    {
        var page = query.StartsWith(PageKey, StringComparison.Ordinal) ? query[PageKey.Length..] : start;

        // A browser says nothing more on this connection: what comes is its end.
        var gone = stream.ReadAsync(new byte[1], cancel).AsTask();
        await stream.WriteAsync("retry: 500\n\n"u8.ToArray(), cancel);
        while (!gone.IsCompleted)
        {
            var (state, replaced) = board.Read();
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"data: {WatchNotice.Write(state, page)}\n\n"), cancel);
            await Task.WhenAny(gone, replaced);
        }

        await gone;
    }

    // What was sent and not read, as the body of a form, would make the system break the connection before the answer is through.
    private async Task SayGoodbyeAsync(NetworkStream stream, CancellationToken cancel)
    {
        client.Client.Shutdown(SocketShutdown.Send);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(LongestGoodbye);
        var rest = new byte[4096];
        while (await stream.ReadAsync(rest, patience.Token) > 0)
        {
        }
    }
}
