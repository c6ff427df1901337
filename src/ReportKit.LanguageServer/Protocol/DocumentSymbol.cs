namespace ReportKit.LanguageServer.Protocol;

/// <summary>A part of a document, with the parts in it.</summary>
internal sealed record DocumentSymbol(
    string Name, string? Detail, int Kind, TextRange Range, TextRange SelectionRange, IReadOnlyList<DocumentSymbol>? Children = null);

/// <summary>A line above a line of the document, that changes nothing.</summary>
internal sealed record CodeLens(TextRange Range, LensCommand Command);

/// <summary>What a lens says; a command without a name does nothing.</summary>
internal sealed record LensCommand(string Title, string Command);
