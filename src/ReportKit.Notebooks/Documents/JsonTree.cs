using System.Text;

namespace ReportKit.Notebooks.Documents;

/// <summary>A JSON value as its file has it: a text, a number, true, false, null, a list or an object.</summary>
/// <remarks>Nothing is lost of it: a number keeps its digits, so that <c>1.0</c> doesn't become <c>1</c>.</remarks>
public abstract class JsonTree
{
    private protected JsonTree()
    {
    }

    /// <summary>Reads one JSON value.</summary>
    /// <param name="json">JSON text: <c>{"tags": ["parameters"]}</c>.</param>
    /// <param name="name">What an error says that the text is.</param>
    /// <exception cref="NotebookFormatException">The text isn't JSON, or has a key twice in an object.</exception>
    public static JsonTree Parse(string json, string name) => JsonTreeReader.Read(Encoding.UTF8.GetBytes(json), name);

    /// <summary>Its JSON in one line, keys in order.</summary>
    public override string ToString() => JsonTreeWriter.Write(this, indent: 0);

    /// <summary>First byte in its file.</summary>
    internal int Offset { get; init; }

    /// <summary>What a message calls it.</summary>
    internal abstract string Described { get; }
}

/// <summary>A text.</summary>
/// <param name="value">Without quotes and escapes.</param>
public sealed class JsonText(string value) : JsonTree
{
    /// <summary>The text itself.</summary>
    public string Value { get; } = value;

    internal override string Described => "a text";
}

/// <summary>A number, true, false or null.</summary>
/// <param name="written">As JSON writes it.</param>
public sealed class JsonLiteral(string written) : JsonTree
{
    /// <summary>As its file writes it: <c>1e-05</c>.</summary>
    public string Written { get; } = written;

    internal override string Described => Written is "null" or "true" or "false" ? Written : $"the number {Written}";
}

/// <summary>A list.</summary>
/// <param name="items">In order.</param>
public sealed class JsonList(IReadOnlyList<JsonTree> items) : JsonTree
{
    /// <summary>In the file's order.</summary>
    public IReadOnlyList<JsonTree> Items { get; } = items;

    internal override string Described => "a list";
}
