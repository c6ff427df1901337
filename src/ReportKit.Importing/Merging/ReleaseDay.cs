namespace ReportKit.Importing;

/// <summary>The day of a release, which the file prints or the call says.</summary>
internal static class ReleaseDay
{
    /// <summary>The day.</summary>
    /// <param name="printed">In the file; null where it says none.</param>
    /// <param name="given">With <c>--released</c>; null where nobody gave it.</param>
    /// <param name="missing">What is said where there is neither.</param>
    /// <exception cref="UnreadableFileException">There is none, or there are two.</exception>
    public static DateOnly Of(DateOnly? printed, DateOnly? given, string missing) => (printed, given) switch
    {
        ({ } day, null) => day,
        ({ } day, { } other) when day == other => day,
        ({ } day, { } other) => throw new UnreadableFileException(
            $"The file says that it is of {Publication.Day(day)}, and --released {Publication.Day(other)}. Leave out --released."),
        (null, { } day) => day,
        _ => throw new UnreadableFileException(missing),
    };
}
