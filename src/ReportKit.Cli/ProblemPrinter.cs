using System.Text.Json;
using ReportKit.Diagnostics;
using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>Prints problems: one line each, grouped where one cause repeats, or as JSON.</summary>
internal static class ProblemPrinter
{
    private const int PlacesShown = 3;
    private const int LinesShown = 12;
    private const int FilesShown = 6;

    // Of one code in one file; more would hide what is wrong with the other files.
    private const int CausesShown = 8;

    /// <summary>Prints to standard error and says how many there are.</summary>
    public static void Print(IEnumerable<Problem> problems, Inputs inputs) => Print(problems.Select(inputs.Show));

    /// <summary>Prints problems whose places are as the user can open them.</summary>
    public static void Print(IEnumerable<Problem> problems)
    {
        var shown = problems.ToList();

        // Codes are numbered by stage, and what is wrong with a file or a row may be why a narrative or a template fails.
        var causes = shown.OrderBy(p => p.Code[..4], StringComparer.Ordinal).GroupBy(p => (p.Code, Cause: p.Cause ?? p.ToString())).Select(g => g.ToList());
        foreach (var alike in causes.GroupBy(g => (g[0].Code, g[0].Place.File)).Select(g => g.ToList()))
        {
            var all = alike.Count <= CausesShown + 1;
            foreach (var group in alike.Take(all ? alike.Count : CausesShown))
            {
                PrintGroup(group);
            }

            if (!all)
            {
                PrintRest([.. alike.Skip(CausesShown).SelectMany(g => g)], "");
            }
        }

        if (shown.Count > 0)
        {
            var errors = shown.Count(p => p.Severity == Severity.Error);
            Console.Error.WriteLine($"{Counted.Of(errors, "error")}, {Counted.Of(shown.Count - errors, "warning")}. docs/problems.md explains each code.");
        }
    }

    /// <summary>Writes them into a JSON document, all of them, ungrouped.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Problem> problems, Inputs inputs)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems.Select(inputs.Show))
        {
            json.WriteStartObject();
            json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
            json.WriteString("file", problem.Place.File);
            json.WriteNumber("line", problem.Place.Line);
            json.WriteNumber("column", problem.Place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void PrintGroup(IReadOnlyList<Problem> group)
    {
        // A template fails at one place for every country.
        var places = group.GroupBy(p => p.ToString()).Select(g => (Problem: g.First(), Times: g.Count())).ToList();
        foreach (var (problem, times) in places.Take(places.Count > PlacesShown + 1 ? PlacesShown : places.Count))
        {
            PrintOne(times == 1 ? problem : problem with { Message = $"{problem.Message} ({Counted.Number(times)} times)" });
        }

        if (places.Count > PlacesShown + 1)
        {
            PrintRest([.. places.Skip(PlacesShown).Select(p => p.Problem)], " with the same cause");
        }
    }

    private static void PrintRest(IReadOnlyList<Problem> rest, string what)
    {
        var files = rest.GroupBy(p => p.Place.File).Select(f => (Name: f.Key, Lines: f.Select(p => p.Place.Line).Where(line => line > 0).Distinct().ToList())).ToList();
        var places = files.Take(FilesShown).Select(f => f.Lines.Count == 0 ? f.Name : $"{f.Name}: line {string.Join(", ", f.Lines.Take(LinesShown))}{(f.Lines.Count > LinesShown ? ", …" : "")}");
        Console.Error.WriteLine($"  and {Counted.Number(rest.Count)} more of {rest[0].Code}{what}, in {string.Join("; ", places)}{(files.Count > FilesShown ? "; …" : "")}");
    }

    private static void PrintOne(Problem problem)
    {
        if (!Terminal.IsColoured)
        {
            Console.Error.WriteLine(problem);
            return;
        }

        var (colour, word) = problem.Severity == Severity.Error ? ("red", "error") : ("yellow", "warning");
        Terminal.ErrorLines.MarkupLine($"{Markup.Escape(problem.Place.ToString())}: [{colour}]{word} {problem.Code}[/]: {Markup.Escape(problem.Message)}");
    }
}
