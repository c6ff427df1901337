namespace ReportKit.LanguageServer.Protocol;

/// <summary>What is shown of a part of a text.</summary>
internal sealed record Hover(HoverText Contents, TextRange Range);

/// <summary>A text without marks: what data say isn't obeyed.</summary>
internal sealed record HoverText(string Kind, string Value);
