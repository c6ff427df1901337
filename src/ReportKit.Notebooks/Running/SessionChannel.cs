using System.Text;
using System.Text.Json;

namespace ReportKit.Notebooks.Running;

/// <summary>Messages both ways over two pipes.</summary>
internal sealed class SessionChannel(Stream input, Stream output) : IDisposable
{
    private readonly StreamReader reader = new(input, Encoding.UTF8);
    private readonly Lock gate = new();

    /// <summary>The next message; null once the other end is gone.</summary>
    public SessionMessage? Read()
    {
        try
        {
            return reader.ReadLine() is { } line ? JsonSerializer.Deserialize(line, SessionMessageJson.Default.SessionMessage) : null;
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            // A process that is killed may leave half a line.
            return null;
        }
    }

    /// <summary>Sends a message; whether the other end was there to take it.</summary>
    public bool Send(SessionMessage message)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(message, SessionMessageJson.Default.SessionMessage);
        lock (gate)
        {
            try
            {
                output.Write(line);
                output.WriteByte((byte)'\n');
                output.Flush();
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        output.Dispose();
    }
}
