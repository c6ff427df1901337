namespace ReportKit.Jupyter.Tests.Client;

/// <summary>A message from the kernel, its signature checked.</summary>
internal sealed record Message(IReadOnlyList<byte[]> Identities, JsonElement Header, JsonElement Parent, JsonElement Content)
{
    public string Type => Header.GetProperty("msg_type").GetString()!;

    /// <summary>Id of the message that caused it; empty where none did.</summary>
    public string ParentId => Parent.TryGetProperty("msg_id", out var id) ? id.GetString()! : "";

    /// <summary>A field of the content as text.</summary>
    public string this[string field] => Content.GetProperty(field).ToString();
}

/// <summary>A request's reply, and what was published because of it, without busy and idle.</summary>
internal sealed record Exchange(Message Reply, IReadOnlyList<Message> Published)
{
    /// <summary>What was published of one type.</summary>
    public IEnumerable<Message> Of(string type) => Published.Where(m => m.Type == type);

    /// <summary>All text that was written to a stream.</summary>
    public string Text(string stream) => string.Concat(Of("stream").Where(m => m["name"] == stream).Select(m => m["text"]));
}
