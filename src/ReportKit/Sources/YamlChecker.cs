namespace ReportKit.Sources;

/// <summary>Reads a YAML tree as what it should be, and reports what it is instead: under one code a key that isn't known or is missing,
/// under the other a value that isn't allowed.</summary>
internal sealed class YamlChecker(
    ProblemList problems, string keyCode = ProblemCodes.NarrativeKey, string valueCode = ProblemCodes.NarrativeValue)
{
    public ProblemList Problems { get; } = problems;

    /// <summary>A mapping whose keys are all known; null where it is none.</summary>
    public YamlMapping? Mapping(YamlTree tree, string what, IReadOnlyList<string> keys)
    {
        if (tree is not YamlMapping mapping)
        {
            return Problems.Refuse<YamlMapping>(
                valueCode, $"{Capitals.First(what)} must be a mapping with the keys {string.Join(", ", keys)}.", tree.Place);
        }

        foreach (var entry in mapping.Entries.Where(e => !keys.Contains(e.Key, StringComparer.Ordinal)))
        {
            Problems.Error(
                keyCode,
                $"'{entry.Key}' isn't a key of {what}. Known: {string.Join(", ", keys)}.{NearMatch.Hint(entry.Key, keys)}",
                entry.KeyPlace,
                $"{what}.{entry.Key}");
        }

        return mapping;
    }

    /// <summary>A list's items; none where it is no list.</summary>
    public IReadOnlyList<YamlTree> List(YamlTree tree, string what) => tree switch
    {
        YamlList list => list.Items,
        YamlText { Text: "" } => [],
        _ => Problems.Refuse<IReadOnlyList<YamlTree>>(
            valueCode, $"This must be {what}: each item on a line of its own that begins with '- '.", tree.Place) ?? [],
    };

    /// <summary>Whether all values of a mapping are texts, so that none is passed over in silence.</summary>
    public bool AreTexts(YamlMapping mapping)
    {
        var others = mapping.Entries.Where(e => e.Value is not YamlText).ToList();
        foreach (var entry in others)
        {
            Problems.Error(
                valueCode, $"'{entry.Key}' must be a text. A text that begins with '[' or '{{' needs quotes around it.", entry.Value.Place);
        }

        return others.Count == 0;
    }

    /// <summary>A text that must be there.</summary>
    public string? Required(YamlMapping mapping, string key, string what) => mapping[key] switch
    {
        YamlText { Text.Length: > 0 } text => text.Text,
        null or YamlText => Problems.Refuse<string>(keyCode, $"{Capitals.First(what)} needs the key '{key}'.", mapping.Place),
        var other => Problems.Refuse<string>(valueCode, $"'{key}' must be a text.", other.Place),
    };

    /// <summary>A value of a closed list; the given one where the key is missing.</summary>
    /// <param name="mapping">Has the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="missing">The value where it is missing, or has something else.</param>
    /// <param name="name">What the value is, where the key isn't the word for it.</param>
    public T Enum<T>(YamlMapping mapping, string key, T missing, string? name = null)
        where T : struct, Enum
    {
        if (mapping[key] is not { } tree)
        {
            return missing;
        }

        if (tree is YamlText text && Cells.TryEnum<T>(text.Text, out var value))
        {
            return value;
        }

        var allowed = Cells.TextsOf<T>().ToList();
        var found = (tree as YamlText)?.Text ?? "";
        Problems.Error(valueCode, AllowedValues.Message(name ?? key, found, allowed), tree.Place, $"{key}={found}");
        return missing;
    }

    /// <summary>One of a few texts; empty where the key is missing or has something else.</summary>
    public string OneOf(YamlMapping mapping, string key, params string[] allowed)
    {
        var text = mapping.TextOf(key);
        return mapping[key] is not { } tree || allowed.Contains(text, StringComparer.Ordinal)
            ? text
            : Problems.Refuse<string>(valueCode, AllowedValues.Message(key, text, allowed), tree.Place) ?? "";
    }

    /// <summary>A date that needn't be there.</summary>
    public DateOnly? Date(YamlMapping mapping, string key, string? code = null)
    {
        var date = Cells.Date(mapping.TextOf(key));
        if (date is null && mapping[key] is { } tree)
        {
            Problems.Error(code ?? valueCode, $"'{mapping.TextOf(key)}' isn't a date like 2018-06-28.", tree.Place);
        }

        return date;
    }
}
