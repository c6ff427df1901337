namespace ReportKit.Notebooks;

/// <summary>An object of a notebook's file, with the words to name it by: <c>cell 3</c>. What it lacks becomes a problem and a stand-in, so
/// that all problems are found in one go.</summary>
internal sealed class NotebookPart(JsonMap map, string name, Action<JsonTree, string> report)
{
    private const string TextOrTexts = "a text or a list of texts";

    public JsonMap Map => map;

    public string Name => name;

    /// <summary>A problem of a value in it; of the whole where the value is null.</summary>
    public void Report(JsonTree? at, string message) => report(at ?? map, message);

    /// <summary>A part of this part; null, and a problem, where the value isn't an object.</summary>
    public NotebookPart? Inside(JsonTree value, string itsName)
    {
        if (value is JsonMap inner)
        {
            return new NotebookPart(inner, itsName, report);
        }

        Report(value, $"{Sentence(itsName)} is {value.Described}; it must be an object.");
        return null;
    }

    /// <summary>Null, and a problem: the text is none of those allowed. That it is no text was said where it was read.</summary>
    public T? RefuseKind<T>(string key, string allowed)
        where T : class
    {
        if (map.Find(key) is JsonText kind)
        {
            Report(kind, $"'{key}' of {name} is '{kind.Value}'; allowed are {allowed}");
        }

        return null;
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Need<JsonText>(key, "a text")?.Value ?? "";

    public IReadOnlyList<JsonTree> List(string key) => Need<JsonList>(key, "a list")?.Items ?? [];

    public JsonMap Object(string key) => Need<JsonMap>(key, "an object") ?? JsonMap.Empty;

    /// <summary>A text that must be there, in one piece or as a list of lines.</summary>
    public string Lines(string key) => Need<JsonTree>(key, TextOrTexts) is { } value ? Joined(name, key, value) : "";

    /// <summary>A list of texts that must be there.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var items = List(key);
        foreach (var item in items.Where(i => i is not JsonText))
        {
            Report(item, $"'{key}' of {name} holds {item.Described}; each item must be a text.");
        }

        return [.. items.OfType<JsonText>().Select(t => t.Value)];
    }

    /// <summary>An execution count that must be there; null where the cell hasn't run.</summary>
    public int? Count(string key)
    {
        var value = Need<JsonTree>(key, "a whole number or null");
        return value is JsonLiteral { Written: "null" }
            ? null
            : WholeNumber(key, value, $"null or a whole number from 0 to {int.MaxValue}");
    }

    /// <summary>A whole number that must be there; null, and a problem, where it isn't.</summary>
    public int? Number(string key) => WholeNumber(key, Need<JsonTree>(key, "a whole number"), "a whole number");

    /// <summary>Content by MIME type, texts joined.</summary>
    public JsonMap MimeContent(JsonMap bundle, string bundleName) => bundle.Entries
        .Where(form => !OutputData.IsJson(form.Key))
        .Aggregate(bundle, (content, form) => content.With(form.Key, new JsonText(Joined(bundleName, form.Key, form.Value))));

    // Without sign, fraction and exponent JSON can hold a number in one way only.
    private int? WholeNumber(string key, JsonTree? value, string allowed)
    {
        if (value is JsonLiteral literal && int.TryParse(literal.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (value is not null)
        {
            Refuse(name, key, value, allowed);
        }

        return null;
    }

    private string Joined(string place, string key, JsonTree value)
    {
        switch (value)
        {
            case JsonText text:
                return text.Value;
            case JsonList list when list.Items.All(i => i is JsonText):
                return string.Concat(list.Items.Cast<JsonText>().Select(t => t.Value));
            default:
                Refuse(place, key, value, TextOrTexts);
                return "";
        }
    }

    private T? Need<T>(string key, string allowed)
        where T : JsonTree
    {
        var value = map.Find(key);
        if (value is null)
        {
            Report(null, $"{Sentence(name)} has no '{key}'. Add it: {allowed}.");
        }
        else if (value is not T)
        {
            Refuse(name, key, value, allowed);
        }

        return value as T;
    }

    private void Refuse(string place, string key, JsonTree value, string allowed) =>
        Report(value, $"'{key}' of {place} is {value.Described}; it must be {allowed}.");

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
