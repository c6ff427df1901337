using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ReportKit.Pdf;

/// <summary>A connection to a browser in the language of its developer tools: calls with answers, and events.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = new();
    private readonly ConcurrentDictionary<string, Action<string, JsonElement>> listeners = new();
    private readonly CancellationTokenSource ended = new();
    private Task receiving = Task.CompletedTask;
    private int lastId;

    private DevTools()
    {
    }

    /// <summary>Cancelled when the browser has gone.</summary>
    public CancellationToken Ended => ended.Token;

    /// <exception cref="PdfException">Nobody answers there.</exception>
    public static async Task<DevTools> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var tools = new DevTools();
        tools.socket.Options.Proxy = null;
        try
        {
            await tools.socket.ConnectAsync(address, cancellation);
        }
        catch (WebSocketException e)
        {
            await tools.DisposeAsync();
            throw new PdfException($"The browser doesn't answer at {address}: {e.Message}");
        }

        tools.receiving = tools.ReceiveAsync();
        return tools;
    }

    /// <summary>Hears the events of a session, by name and parameters; a listener doesn't wait.</summary>
    public void Listen(string session, Action<string, JsonElement> listener) => listeners[session] = listener;

    public void StopListening(string session) => listeners.TryRemove(session, out _);

    /// <summary>Calls a method (<c>Page.navigate</c>) of a page's session, or of the browser itself, and waits for its answer.</summary>
    /// <exception cref="PdfException">The browser refuses, or has gone.</exception>
    public async Task<JsonElement> CallAsync(string? session, string method, JsonObject parameters, CancellationToken cancellation)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = waiting[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
            if (session is not null)
            {
                call["sessionId"] = session;
            }

            var message = Encoding.UTF8.GetBytes(call.ToJsonString());
            await sending.WaitAsync(cancellation);
            try
            {
                // A message cut short by a cancellation would end the connection for all pages.
                await socket.SendAsync(message, WebSocketMessageType.Text, true, Ended);
            }
            finally
            {
                sending.Release();
            }

            using var whenEnded = Ended.Register(() => answer.TrySetException(Gone()));
            return await answer.Task.WaitAsync(cancellation);
        }
        catch (Exception e) when (e is WebSocketException or InvalidOperationException)
        {
            throw Gone();
        }
        catch (OperationCanceledException) when (Ended.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw Gone();
        }
        finally
        {
            waiting.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await receiving;
        socket.Dispose();
    }

    /// <summary>What is thrown when the browser has gone.</summary>
    public static PdfException Gone() => new(
        "The browser ended before the PDF was done. It may have run out of memory; close other programs and try again, "
        + "or name another browser with --browser PATH.");

    private async Task ReceiveAsync()
    {
        try
        {
            var buffer = new byte[1 << 16];
            using var message = new MemoryStream();
            while (await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None) is { MessageType: WebSocketMessageType.Text } part)
            {
                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    using var parsed = JsonDocument.Parse(message.GetBuffer().AsMemory(0, (int)message.Length));
                    Take(parsed.RootElement.Clone());
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // Whoever waits is told below.
        }

        await ended.CancelAsync();
    }

    private void Take(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (waiting.TryGetValue(id.GetInt32(), out var answer))
            {
                _ = message.TryGetProperty("error", out var error)
                    ? answer.TrySetException(new PdfException($"The browser refuses: {error.GetProperty("message").GetString()}"))
                    : answer.TrySetResult(message.GetProperty("result"));
            }
        }
        else if (message.TryGetProperty("sessionId", out var session) && listeners.TryGetValue(session.GetString()!, out var listener))
        {
            listener(message.GetProperty("method").GetString()!, message.GetProperty("params"));
        }
    }
}
