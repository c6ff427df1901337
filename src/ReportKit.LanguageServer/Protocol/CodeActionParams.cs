namespace ReportKit.LanguageServer.Protocol;

/// <summary>What <c>textDocument/codeAction</c> says.</summary>
internal sealed record CodeActionParams(DocumentName TextDocument, TextRange Range, CodeActionContext Context);

/// <summary>The problems at the place.</summary>
internal sealed record CodeActionContext(IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Something that mends a problem.</summary>
internal sealed record CodeAction(
    string Title, string Kind, IReadOnlyList<Diagnostic> Diagnostics, WorkspaceEdit Edit, bool? IsPreferred = null);
