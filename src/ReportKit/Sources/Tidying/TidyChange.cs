namespace ReportKit.Sources;

/// <summary>Something that tidying a file mends.</summary>
/// <param name="What">Its kind, as a noun: <c>line ends</c>.</param>
/// <param name="Place">Where it is, or is first, in the file as it was.</param>
/// <param name="Message">What is there, and what is meant to be.</param>
internal sealed record TidyChange(string What, FilePlace Place, string Message)
{
    /// <summary>The same as a problem; all of a kind in a file have one cause.</summary>
    public Problem AsProblem() => new(Severity.Error, ProblemCodes.Untidy, Message, Place)
    {
        Cause = $"{Place.File} {What}",
    };
}

/// <summary>A file as it is and as it would be when tidy.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="File">How messages name it.</param>
/// <param name="Before">Its bytes.</param>
/// <param name="Text">What it says when tidy; null where it can't be read.</param>
/// <param name="Changes">What that mends, by line.</param>
/// <param name="Left">What is wrong with it all the same and only a person can mend, with places in the tidy file.</param>
internal sealed record TidiedFile(
    string Path, string File, byte[] Before, string? Text, IReadOnlyList<TidyChange> Changes, IReadOnlyList<Problem> Left);
