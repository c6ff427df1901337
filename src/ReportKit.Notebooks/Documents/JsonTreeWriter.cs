using System.Buffers;

namespace ReportKit.Notebooks;

/// <summary>Writes JSON as Python's <c>json.dumps(…, sort_keys=True, ensure_ascii=False)</c> does.</summary>
/// <remarks>The framework's own writers escape letters, quotation marks and emoji that Python leaves as they are.</remarks>
internal sealed class JsonTreeWriter
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private readonly StringBuilder json = new();
    private readonly int indent;

    private JsonTreeWriter(int indent) => this.indent = indent;

    /// <summary>The JSON of a tree, with so many spaces a level; 0 writes one line without white space.</summary>
    public static string Write(JsonTree tree, int indent)
    {
        var writer = new JsonTreeWriter(indent);
        writer.Value(tree, 0);
        return writer.json.ToString();
    }

    private void Value(JsonTree tree, int depth)
    {
        switch (tree)
        {
            case JsonText text:
                Text(text.Value);
                break;
            case JsonLiteral literal:
                json.Append(literal.Written);
                break;
            case JsonList list:
                Items('[', list.Items, item => Value(item, depth + 1), depth, ']');
                break;
            case JsonMap map:
                Items('{', map.Entries, entry => Entry(entry.Key, entry.Value, depth + 1), depth, '}');
                break;
        }
    }

    private void Entry(string key, JsonTree value, int depth)
    {
        Text(key);
        json.Append(indent > 0 ? ": " : ":");
        Value(value, depth);
    }

    private void Items<T>(char open, IReadOnlyCollection<T> items, Action<T> write, int depth, char close)
    {
        json.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            json.Append(separator);
            separator = ",";
            NewLine(depth + 1);
            write(item);
        }

        // Empty lists and objects stay on their line.
        if (items.Count > 0)
        {
            NewLine(depth);
        }

        json.Append(close);
    }

    private void NewLine(int depth)
    {
        if (indent > 0)
        {
            json.Append('\n').Append(' ', depth * indent);
        }
    }

    private void Text(string text)
    {
        json.Append('"');
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is >= 0 and var at)
        {
            json.Append(rest[..at]).Append(Escape(rest[at]));
            rest = rest[(at + 1)..];
        }

        json.Append(rest).Append('"');
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}
