namespace ReportKit.LanguageServer.Protocol;

/// <summary>What <c>reportkit/preview</c> and <c>reportkit/sentences</c> ask about.</summary>
/// <param name="Uri">The file in front.</param>
/// <param name="Line">The line in it, counted from 0.</param>
/// <param name="Country">Whose page, where it isn't the file's; a code.</param>
/// <param name="Edition">Of which edition; 0: that of the file, else the newest with the country.</param>
internal sealed record PreviewParams(string Uri, int Line = -1, string? Country = null, int Edition = 0);

/// <summary>A country's page, and where everything on it comes from.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Edition">The edition's year; 0 where none has it.</param>
/// <param name="Html">The page with its style and without scripts; null where it can't be made.</param>
/// <param name="Sentences">By their ids, which are anchors of the page behind <c>s-</c>.</param>
/// <param name="Facts">In the order of their numbers, from 1, to which passages lead: <c>facts.html#1</c>.</param>
/// <param name="Problems">What keeps it from being made, or is doubtful.</param>
internal sealed record PreviewPage(
    string Country,
    string Name,
    int Edition,
    string? Html,
    IReadOnlyList<PreviewSentence> Sentences,
    IReadOnlyList<PreviewFact> Facts,
    IReadOnlyList<PreviewProblem> Problems);

/// <summary>A sentence and the place of its words.</summary>
internal sealed record PreviewSentence(string Id, string Text, PreviewPlace Words);

/// <summary>A fact and its line of data.</summary>
internal sealed record PreviewFact(string Id, string Says, PreviewPlace Data);

/// <summary>Something wrong, as <c>reportkit check</c> says it.</summary>
internal sealed record PreviewProblem(bool IsError, string Code, string Message, PreviewPlace Place);

/// <summary>A place: as messages name it, and where the editor finds it, with the line from 0. What the kit carries has no
/// address.</summary>
internal sealed record PreviewPlace(string Name, string? Uri, int Line);

/// <summary>A sentence that uses a line.</summary>
internal sealed record SentenceUse(string Country, string Name, int Edition, string Id, string Text, PreviewPlace Words);
