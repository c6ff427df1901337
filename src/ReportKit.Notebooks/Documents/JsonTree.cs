namespace ReportKit.Notebooks;

/// <summary>A JSON value as its file has it: a text, a number, true, false, null, a list or an object.</summary>
/// <remarks>Nothing is lost of it: a number keeps its digits, so that <c>1.0</c> doesn't become <c>1</c>.</remarks>
internal abstract class JsonTree
{
    /// <summary>First byte in its file.</summary>
    public int Offset { get; init; }

    /// <summary>What a message calls it.</summary>
    public abstract string Described { get; }

    /// <summary>Reads one JSON value; errors say that the text is what <paramref name="name"/> says.</summary>
    /// <exception cref="NotebookFormatException">The text isn't JSON, or has a key twice in an object.</exception>
    public static JsonTree Parse(string json, string name) => JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), name);

    /// <summary>Its JSON in one line, keys in order.</summary>
    public override string ToString() => JsonTreeWriter.Write(this, indent: 0);
}

internal sealed class JsonText(string value) : JsonTree
{
    public string Value => value;

    public override string Described => "a text";
}

/// <summary>A number, true, false or null.</summary>
internal sealed class JsonLiteral(string written) : JsonTree
{
    /// <summary>As its file writes it: <c>1e-05</c>.</summary>
    public string Written => written;

    public override string Described => Written is "null" or "true" or "false" ? Written : $"the number {Written}";
}

internal sealed class JsonList(IReadOnlyList<JsonTree> items) : JsonTree
{
    public IReadOnlyList<JsonTree> Items => items;

    public override string Described => "a list";
}
