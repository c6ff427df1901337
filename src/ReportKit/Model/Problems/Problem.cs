namespace ReportKit;

/// <summary>Something wrong with the data or a template, said so that its author can mend it.</summary>
/// <param name="Severity">Whether a report can still be made.</param>
/// <param name="Code">A stable code, listed in docs/problems.md: <c>RK1203</c>.</param>
/// <param name="Message">What was found, what is allowed, what to do.</param>
/// <param name="Place">Where.</param>
/// <param name="Cause">What repeats when one cause has many places, such as the unknown name: problems of one code and
/// cause are shown as a group. Null stands alone.</param>
public sealed record Problem(Severity Severity, string Code, string Message, FilePlace Place, string? Cause = null)
{
    /// <summary>What it is about, as its file writes it, where that has a name: the id of a fact that isn't there, or that waits to be
    /// confirmed. Null elsewhere.</summary>
    internal string? Name { get; init; }

    /// <summary><c>file(line,column): error RK1234: message</c>, in one line whatever data hold.</summary>
    public override string ToString() =>
        Diagnostics.Printable.Line($"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}");
}
