namespace ReportKit.Notebooks;

/// <summary>A cell of a notebook, lines joined.</summary>
internal sealed record NotebookCell(CellKind Kind, string Source)
{
    /// <summary>Its id, which nbformat 4.5 asks for: 1 to 64 letters of ASCII, digits, <c>-</c> and <c>_</c>, unlike all others of the
    /// notebook. Null in an older notebook.</summary>
    public string? Id { get; init; }

    /// <summary>What front ends and writers note down on it.</summary>
    public JsonMap Metadata { get; init; } = JsonMap.Empty;

    /// <summary>Images and the like by name, each with its content by MIME type; null where the file says nothing of any.</summary>
    public JsonMap? Attachments { get; init; }

    /// <summary>The how manieth it was to run; null where it hasn't, and where it isn't code.</summary>
    public int? ExecutionCount { get; init; }

    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    public JsonMap OtherKeys { get; init; } = JsonMap.Empty;

    /// <summary>Words that tell tools what to do with it: <c>parameters</c>, <c>raises-exception</c>.</summary>
    public IReadOnlyList<string> Tags =>
        Metadata.Find("tags") is JsonList tags ? [.. tags.Items.OfType<JsonText>().Select(t => t.Value)] : [];

    /// <summary>How messages name it, by its number from 1: <c>cell 3 ('chart')</c>.</summary>
    public string NameAt(int number) => Id is null ? $"cell {number}" : $"cell {number} ('{Id}')";
}

/// <summary>What the source of a cell is.</summary>
internal enum CellKind
{
    Code,

    Markdown,

    /// <summary>Text that is neither run nor laid out.</summary>
    Raw,
}
