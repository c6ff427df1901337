using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>Prints problems to standard error: one line each, grouped where one cause repeats, and how many there are.</summary>
internal static class ProblemPrinter
{
    private const int PlacesShown = 3;
    private const int LinesShown = 12;
    private const int FilesShown = 6;

    // Of one code in one file; more would hide what is wrong with the other files.
    private const int CausesShown = 8;

    public static void Print(IReadOnlyList<Problem> problems)
    {
        // Codes are numbered by stage, and what is wrong with a file or a row may be why a narrative or a template fails; what is wrong
        // with the project's settings may be why anything does.
        var causes = problems
            .OrderBy(p => Path.GetFileName(p.Place.File) == ProjectSettings.FileName ? "" : p.Code[..4], StringComparer.Ordinal)
            .GroupBy(p => (p.Code, Cause: p.Cause ?? p.ToString()))
            .Select(g => g.ToList());
        foreach (var alike in causes.GroupBy(g => (g[0].Code, g[0].Place.File)))
        {
            var (shown, rest) = Cut([.. alike], CausesShown);
            shown.ForEach(PrintGroup);
            PrintRest([.. rest.SelectMany(g => g)], "");
        }

        if (problems.Count > 0)
        {
            var errors = problems.Count(p => p.Severity == Severity.Error);
            var warnings = Counted.Of(problems.Count - errors, "warning");
            var code = (problems.FirstOrDefault(p => p.Severity == Severity.Error) ?? problems[0]).Code;
            Console.Error.WriteLine($"{Counted.Of(errors, "error")}, {warnings}. 'reportkit explain {code}' says what to do.");
        }
    }

    private static void PrintGroup(List<Problem> group)
    {
        // A template fails at one place for every country.
        var (shown, rest) = Cut([.. group.GroupBy(p => p.ToString())], PlacesShown);
        foreach (var place in shown)
        {
            var (problem, times) = (place.First(), place.Count());
            PrintOne(times == 1 ? problem : problem with { Message = $"{problem.Message} ({Counted.Number(times)} times)" });
        }

        PrintRest([.. rest.Select(place => place.First())], " with the same cause");
    }

    // One more than is meant to be shown takes no more room than to count it.
    private static (List<T> Shown, List<T> More) Cut<T>(List<T> all, int most) =>
        all.Count <= most + 1 ? (all, []) : (all[..most], all[most..]);

    private static void PrintRest(List<Problem> rest, string what)
    {
        if (rest.Count > 0)
        {
            var files = rest.GroupBy(p => p.Place.File, p => p.Place.Line).ToList();
            var places = string.Join("; ", files.Take(FilesShown).Select(f => Lines(f.Key, f)));
            var more = files.Count > FilesShown ? "; …" : "";
            Console.Error.WriteLine($"  and {Counted.Number(rest.Count)} more of {rest[0].Code}{what}, in {places}{more}");
        }
    }

    private static string Lines(string file, IEnumerable<int> numbers)
    {
        var lines = numbers.Where(line => line > 0).Distinct().ToList();
        var more = lines.Count > LinesShown ? ", …" : "";
        return lines.Count == 0 ? Printable.Line(file) : $"{Printable.Line(file)}: line {string.Join(", ", lines.Take(LinesShown))}{more}";
    }

    private static void PrintOne(Problem problem)
    {
        if (!Terminal.IsColoured)
        {
            Console.Error.WriteLine(problem);
            return;
        }

        var (colour, word) = problem.Severity == Severity.Error ? ("red", "error") : ("yellow", "warning");
        Terminal.ErrorLines.MarkupLine(
            $"{Shown($"{problem.Place}")}: [{colour}]{word} {problem.Code}[/]: {Shown(problem.Message)}");

        static string Shown(string text) => Printable.Line(text).EscapeMarkup();
    }
}
