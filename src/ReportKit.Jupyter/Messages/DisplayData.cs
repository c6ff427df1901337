namespace ReportKit.Jupyter;

/// <summary>Something shown, or what replaces it.</summary>
internal sealed record DisplayData(MimeBundle Data, Nothing Metadata, Transient Transient);

/// <summary>What isn't kept in a notebook: the name of a display.</summary>
internal sealed record Transient([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DisplayId);

/// <summary>Text written to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamText(string Name, string Text);

/// <summary>What the cell has put out so far goes; with <paramref name="Wait"/> only when something follows.</summary>
internal sealed record ClearOutput(bool Wait);
