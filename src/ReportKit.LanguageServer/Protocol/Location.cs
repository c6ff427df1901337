namespace ReportKit.LanguageServer.Protocol;

/// <summary>A part of a file.</summary>
internal sealed record Location(string Uri, TextRange Range);

/// <summary>What <c>textDocument/references</c> says.</summary>
internal sealed record ReferenceParams(DocumentName TextDocument, Position Position, ReferenceContext Context);

/// <summary>Whether the place where it is declared counts.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>What <c>textDocument/rename</c> says.</summary>
internal sealed record RenameParams(DocumentName TextDocument, Position Position, string NewName);

/// <summary>What would be renamed.</summary>
internal sealed record RenameRange(TextRange Range, string Placeholder);

/// <summary>Edits by the addresses of their files.</summary>
internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);
