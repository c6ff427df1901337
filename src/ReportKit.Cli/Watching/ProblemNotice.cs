using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportKit.Diagnostics;

namespace ReportKit.Cli;

/// <summary>What the script of a page is told: the page's version, and what is wrong.</summary>
internal static class ProblemNotice
{
    private const int MostListed = 20;

    /// <summary>Errors first, causes before what follows from them (codes are numbered by stage), and of many those that a page has room for.</summary>
    public static IEnumerable<Problem> Listed(IReadOnlyList<Problem> problems) =>
        problems.OrderByDescending(p => p.Severity).ThenBy(p => p.Code[..4], StringComparer.Ordinal).Take(MostListed);

    /// <summary><c>2 errors, 1 warning</c>.</summary>
    public static string Count(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(p => p.Severity == Severity.Error);
        var counts = new[] { (Number: errors, Noun: "error"), (Number: problems.Count - errors, Noun: "warning") };
        return string.Join(", ", counts.Where(c => c.Number > 0).Select(c => Counted.Of(c.Number, c.Noun)));
    }

    /// <summary>The state as one line of JSON, for the page at a path.</summary>
    public static string Write(WatchState state, string path)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            var hasErrors = state.Problems.Any(p => p.Severity == Severity.Error);
            json.WriteStartObject();
            json.WriteString("version", state.VersionOf(path));
            json.WriteBoolean("errors", hasErrors);
            json.WriteString("says", state.Problems.Count == 0 ? "" : $"{Count(state.Problems)}.{(hasErrors ? " What can't be made anew stays as it was." : "")}");
            json.WriteStartArray("problems");
            foreach (var problem in Listed(state.Problems))
            {
                json.WriteStartObject();
                json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
                json.WriteString("place", problem.Place.ToString());
                json.WriteString("code", problem.Code);
                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("more", Math.Max(0, state.Problems.Count - MostListed));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
