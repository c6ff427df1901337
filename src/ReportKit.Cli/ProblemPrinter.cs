using System.Text.Json;
using ReportKit.Diagnostics;
using Spectre.Console;

namespace ReportKit.Cli;

/// <summary>Prints problems: one line each, grouped where one cause repeats, or as JSON.</summary>
internal static class ProblemPrinter
{
    private const int PlacesShown = 3;

    /// <summary>Prints to standard error and says how many there are.</summary>
    public static void Print(IEnumerable<Problem> problems, Inputs inputs)
    {
        var shown = problems.Select(inputs.Show).ToList();
        foreach (var group in shown.GroupBy(p => (p.Code, Cause: p.Cause ?? p.ToString())).Select(g => g.ToList()))
        {
            foreach (var problem in group.Take(group.Count > PlacesShown + 1 ? PlacesShown : group.Count))
            {
                PrintOne(problem);
            }

            if (group.Count > PlacesShown + 1)
            {
                var rest = group.Skip(PlacesShown).GroupBy(p => p.Place.File).Select(f => $"{f.Key}: line {string.Join(", ", f.Select(p => p.Place.Line).Distinct().Take(12))}{(f.Count() > 12 ? ", …" : "")}");
                Console.Error.WriteLine($"  and {group.Count - PlacesShown} more of {group[0].Code} with the same cause, in {string.Join("; ", rest)}");
            }
        }

        if (shown.Count > 0)
        {
            var errors = shown.Count(p => p.Severity == Severity.Error);
            Console.Error.WriteLine($"{Count(errors, "error")}, {Count(shown.Count - errors, "warning")}. docs/problems.md explains each code.");
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

    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static void PrintOne(Problem problem)
    {
        if (!Terminal.IsColoured)
        {
            Console.Error.WriteLine(problem);
            return;
        }

        var (colour, word) = problem.Severity == Severity.Error ? ("red", "error") : ("yellow", "warning");
        Terminal.Errors.MarkupLine($"{Markup.Escape(problem.Place.ToString())}: [{colour}]{word} {problem.Code}[/]: {Markup.Escape(problem.Message)}");
    }
}
