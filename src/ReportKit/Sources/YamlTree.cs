namespace ReportKit.Sources;

/// <summary>A YAML value that knows its place: a text, a list, or a mapping.</summary>
/// <param name="Place">Where the value begins.</param>
internal abstract record YamlTree(FilePlace Place);

/// <summary>A single text; numbers and dates stay texts.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">As written, without quotes.</param>
internal sealed record YamlText(FilePlace Place, string Text) : YamlTree(Place);

/// <summary>A list.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Items">In file order.</param>
internal sealed record YamlList(FilePlace Place, IReadOnlyList<YamlTree> Items) : YamlTree(Place);

/// <summary>A mapping; keys are texts and differ.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Entries">In file order.</param>
internal sealed record YamlMapping(FilePlace Place, IReadOnlyList<YamlEntry> Entries) : YamlTree(Place)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlTree? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;

    /// <summary>The text of a key; empty where there is none.</summary>
    public string TextOf(string key) => this[key] is YamlText text ? text.Text : "";
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key's text.</param>
/// <param name="KeyPlace">Where the key begins.</param>
/// <param name="Value">Its value.</param>
internal sealed record YamlEntry(string Key, FilePlace KeyPlace, YamlTree Value);
