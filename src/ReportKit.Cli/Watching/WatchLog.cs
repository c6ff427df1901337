namespace ReportKit.Cli;

/// <summary>What watch says on the terminal: a line each time the pages were made, and problems as <c>check</c> prints them.</summary>
internal sealed class WatchLog(string names)
{
    private const int FilesNamed = 3;

    private IReadOnlyList<Problem> told = [];
    private IReadOnlyList<Problem> toldOfOthers = [];

    /// <summary>Says what came of saving files, of which there are none at the start and where one is tried again. Problems are printed
    /// unless they are the same as last time.</summary>
    public void Tell(IReadOnlyList<Problem> problems, string verb, string note, long started, IReadOnlyList<string> changed)
    {
        var isNew = Print(problems, ref told);
        if (!isNew && changed.Count == 0 && problems.Any(p => p.Severity == Severity.Error))
        {
            return;
        }

        var files = changed.Count == 0 ? "" : $": {Listing.Of([.. changed.Select(Inputs.ShowPath)], FilesNamed)}";
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{TimeProvider.System.GetLocalNow():HH:mm:ss} {names} {verb} in {seconds:0.00} s{note}{files}"));
    }

    /// <summary>Prints what is wrong with the pages on all countries, unless it is the same as last time.</summary>
    public void Tell(IReadOnlyList<Problem> problems) => Print(problems, ref toldOfOthers);

    private static bool Print(IReadOnlyList<Problem> problems, ref IReadOnlyList<Problem> told)
    {
        var isNew = !problems.SequenceEqual(told);
        if (isNew)
        {
            ProblemPrinter.Print(problems);
            told = problems;
        }

        return isNew;
    }
}
