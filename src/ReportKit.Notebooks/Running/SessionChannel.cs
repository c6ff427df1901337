namespace ReportKit.Notebooks;

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

/// <summary>What a runner and the process of a session say to each other: a line of JSON each.</summary>
internal sealed record SessionMessage(
    SessionMessageKind Kind,
    string? Text = null,
    string? Name = null,
    IReadOnlyDictionary<string, string>? Data = null,
    CellError? Error = null);

internal enum SessionMessageKind
{
    // To the session.
    Run,
    Interrupt,

    // Of the session: it takes cells now.
    Ready,

    // Of the cell.
    Write,
    Display,
    Update,
    Clear,

    /// <summary>What the cell put out is taken away when more comes.</summary>
    ClearLater,

    // The cell has ended.
    End,
}

/// <summary>Reads and writes messages without looking at types while it runs, which a short run would wait for.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionMessage))]
internal sealed partial class SessionMessageJson : JsonSerializerContext;
