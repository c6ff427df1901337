namespace ReportKit.Notebooks.Documents;

/// <summary>Something wrong with a notebook's file.</summary>
/// <param name="File">As the caller named it.</param>
/// <param name="Line">Counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Counted from 1 in UTF-16 units, as editors do; 0 where the whole line or file is meant.</param>
/// <param name="Message">What was found, what is allowed, what to do.</param>
public sealed record NotebookProblem(string File, int Line, int Column, string Message)
{
    /// <summary><c>file(line,column): message</c>, which editors make a link of.</summary>
    public override string ToString() => $"{(Line == 0 ? File : $"{File}({Line},{Column})")}: {Message}";
}
