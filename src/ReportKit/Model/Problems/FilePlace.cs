namespace ReportKit;

/// <summary>A place in a data file or a template.</summary>
/// <param name="File">Path as the user gave the folder, with forward slashes: <c>data/tiers.csv</c>.</param>
/// <param name="Line">Counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Counted from 1 in characters; 0 where the whole line is meant.</param>
public readonly record struct FilePlace(string File, int Line = 0, int Column = 0)
{
    /// <summary>The form that VS Code and MSBuild make a link of: <c>data/tiers.csv(17,5)</c>.</summary>
    public override string ToString() =>
        Line == 0 ? File
        : Column == 0 ? $"{File}({Line})"
        : $"{File}({Line},{Column})";
}
