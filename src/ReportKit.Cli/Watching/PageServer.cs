using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ReportKit.Cli;

/// <summary>A small HTTP server for one reader's browser, on this machine only.</summary>
/// <remarks>Of HTTP it has what that needs: one request a connection, GET and HEAD, answers from memory, and streams of events.</remarks>
internal sealed class PageServer : IDisposable
{
    // A browser opens six at a time; more than this is a mistake, and would use up memory.
    private const int MostConnections = 64;

    private readonly TcpListener listener;
    private readonly WatchBoard board;
    private readonly string start;
    private int open;

    private PageServer(TcpListener listener, WatchBoard board, string start)
    {
        this.listener = listener;
        this.board = board;
        this.start = start;
    }

    /// <summary>Its address, with a slash at the end: <c>http://127.0.0.1:43210/</c>.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    /// <summary>Takes a port; 0: any that is free. Browsers wait until <see cref="ServeAsync"/> answers.</summary>
    /// <exception cref="IOException">The port can't be had.</exception>
    public static PageServer Open(int port, WatchBoard board, string start)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return new PageServer(listener, board, start);
        }
        catch (SocketException e)
        {
            listener.Dispose();
            var why = e.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => "is taken by another program",
                SocketError.AccessDenied => "may not be used by you",
                _ => $"can't be used: {e.Message}",
            };
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The port {port} {why}. Choose another with --port, or leave it out for any that is free."), e);
        }
    }

    /// <summary>Answers until it is stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, which is the only way that it ends.</exception>
    public async Task ServeAsync(CancellationToken cancel)
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync(cancel);
            if (Interlocked.Increment(ref open) <= MostConnections)
            {
                _ = AnswerAsync(client, cancel);
            }
            else
            {
                Close(client);
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task AnswerAsync(TcpClient client, CancellationToken cancel)
    {
        try
        {
            await new PageConnection(client, board, start).AnswerAsync(cancel);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // The browser went away, was too slow, or watch ends: nobody is left to be told.
        }
        finally
        {
            Close(client);
        }
    }

    private void Close(TcpClient client)
    {
        client.Dispose();
        Interlocked.Decrement(ref open);
    }
}
