namespace ReportKit.LanguageServer.Protocol;

/// <summary>A place in a text: line, and UTF-16 unit in it, both counted from 0.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>From one place to before another.</summary>
internal readonly record struct TextRange(Position Start, Position End);

/// <summary>A document as the editor opened it.</summary>
internal sealed record TextDocument(string Uri, [property: JsonConverter(typeof(EditorText))] string Text, int Version = 0);

/// <summary>Names a document.</summary>
internal sealed record DocumentName(string Uri, int? Version = null);

/// <summary>One edit; without a range the whole text.</summary>
internal sealed record TextChange(TextRange? Range, [property: JsonConverter(typeof(EditorText))] string Text);

/// <summary>What <c>textDocument/didOpen</c> says.</summary>
internal sealed record OpenParams(TextDocument TextDocument);

/// <summary>What <c>textDocument/didChange</c> says.</summary>
internal sealed record ChangeParams(DocumentName TextDocument, IReadOnlyList<TextChange> ContentChanges);

/// <summary>What <c>textDocument/didSave</c> and <c>didClose</c> say.</summary>
internal sealed record DocumentParams(DocumentName TextDocument);
