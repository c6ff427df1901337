namespace ReportKit.LanguageServer.Protocol;

/// <summary>One thing that may stand at a place. It is found by what <c>FilterText</c> says, which may be more than is written.</summary>
internal sealed record CompletionItem(string Label, string? Detail, string FilterText, TextEdit TextEdit)
{
    /// <summary>Other words on it, one by one; no part of the protocol.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Others { get; init; } = [];
}

/// <summary>A text in the place of another.</summary>
internal sealed record TextEdit(TextRange Range, string NewText);

/// <summary>A place in a document.</summary>
internal sealed record PlaceParams(DocumentName TextDocument, Position Position);
