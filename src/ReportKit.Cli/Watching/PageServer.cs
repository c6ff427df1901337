using System.Net;
using System.Net.Sockets;

namespace ReportKit.Cli;

/// <summary>A small HTTP server for one reader's browser, on this machine only.</summary>
/// <remarks>Of HTTP it has what that needs: one request a connection, GET and HEAD, answers from memory, and streams of events.
/// It takes its port, of 0 any that is free, at once; browsers wait until <see cref="ServeAsync"/> answers.</remarks>
/// <exception cref="IOException">The port can't be had.</exception>
internal sealed class PageServer(int port, WatchBoard board, string start) : IDisposable
{
    // A browser opens six at a time; more than this is a mistake, and would use up memory.
    private const int MostConnections = 64;

    private readonly TcpListener listener = Listen(port);
    private int open;

    /// <summary>Its address, with a slash at the end: <c>http://127.0.0.1:43210/</c>.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    /// <summary>Answers until it is stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped, which is the only way that it ends.</exception>
    public async Task ServeAsync(CancellationToken cancel)
    {
        while (true)
        {
            _ = AnswerAsync(await listener.AcceptTcpClientAsync(cancel), cancel);
        }
    }

    public void Dispose() => listener.Dispose();

    private static TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return listener;
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
            throw new IOException($"The port {port} {why}. Choose another with --port, or leave it out for any that is free.", e);
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken cancel)
    {
        try
        {
            if (Interlocked.Increment(ref open) <= MostConnections)
            {
                await new PageConnection(client, board, start).AnswerAsync(cancel);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // The browser went away, was too slow, or watch ends: nobody is left to be told.
        }
        finally
        {
            client.Dispose();
            Interlocked.Decrement(ref open);
        }
    }
}
