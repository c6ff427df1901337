namespace ReportKit.Notebooks;

/// <summary>A notebook of nbformat 4 (minor version 0 to 5): cells in order, each with what it put out when it ran, and what front ends and
/// writers note down on the whole: kernel, language, title.</summary>
/// <remarks>It doesn't change. A notebook that was run is another one: <c>notebook with { Cells = … }</c>.</remarks>
internal sealed record Notebook(IReadOnlyList<NotebookCell> Cells, JsonMap Metadata, int MinorVersion)
{
    /// <summary>The newest minor version of nbformat 4, and the newest that is read.</summary>
    public const int NewestMinorVersion = 5;

    /// <summary>The first minor version whose cells have ids.</summary>
    public const int FirstWithIds = 5;

    private const string CSharp = "csharp";

    /// <summary>Keys of the file that nbformat doesn't know; they are kept.</summary>
    public JsonMap OtherKeys { get; init; } = JsonMap.Empty;

    /// <summary>Language of code cells that don't name their own: <c>csharp</c>, <c>fsharp</c>, <c>python</c> …</summary>
    public string Language => LanguageName(
        Metadata.FindText("polyglot_notebook", "kernelInfo", "defaultKernelName")
        ?? Metadata.FindText("dotnet_interactive", "defaultKernelName")
        ?? Metadata.FindText("kernelspec", "language")
        ?? Metadata.FindText("language_info", "name")
        ?? CSharp);

    /// <summary>Language of a code cell, its own or the notebook's.</summary>
    public string LanguageOf(NotebookCell cell) =>
        (cell.Metadata.FindText("polyglot_notebook", "kernelName") ?? cell.Metadata.FindText("dotnet_interactive", "language")) is { } own
            ? LanguageName(own)
            : Language;

    // Of one language each front end has a name of its own.
    private static string LanguageName(string name) => name.ToLowerInvariant() switch
    {
        "c#" or "polyglot-notebook" => CSharp,
        "f#" => "fsharp",
        var other => other,
    };
}
