using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks;

/// <summary>Says why a cell failed in the cell's own lines.</summary>
internal static class CellErrors
{
    private const int MistakesShown = 20;
    private const int FramesShown = 30;

    public static CellError Of(IReadOnlyList<Diagnostic> mistakes)
    {
        var ordered = mistakes
            .Select(m => (Mistake: m, Place: m.Location.GetLineSpan()))
            .OrderBy(m => m.Place.Path, StringComparer.Ordinal)
            .ThenBy(m => m.Place.StartLinePosition)
            .ToList();
        List<string> lines = [.. ordered.Take(MistakesShown).Select(m =>
            $"{Shown(m.Place)}error {m.Mistake.Id}: {m.Mistake.GetMessage(CultureInfo.InvariantCulture)}")];
        if (ordered.Count > MistakesShown)
        {
            lines.Add($"… and {ordered.Count - MistakesShown} more.");
        }

        return new CellError(CellError.CompilationError, string.Join('\n', lines), lines, ordered[0].Place.StartLinePosition.Line + 1);
    }

    public static CellResult Stopped() => CellResult.Failed(CellError.Interrupted, "The cell was interrupted.");

    public static CellError Of(Exception thrown, string cell)
    {
        var isWrapped = thrown is TargetInvocationException or AggregateException { InnerExceptions.Count: 1 };
        var cause = isWrapped && thrown.InnerException is { } inner ? inner : thrown;
        var trace = new List<string>();
        for (var e = cause; e is not null && trace.Count < FramesShown; e = e.InnerException)
        {
            trace.AddRange($"{(trace.Count == 0 ? "" : "caused by ")}{NameOf(e)}: {MessageOf(e)}".Split('\n'));
            trace.AddRange(Frames(e).Select(f => $"   at {f.Text}"));
        }

        return new CellError(NameOf(cause), MessageOf(cause), trace, Frames(cause).FirstOrDefault(f => f.File == cell).Line);
    }

    private static string Shown(FileLinePositionSpan place) =>
        place.IsValid && place.Path.Length > 0
            ? $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            : "";

    private static string NameOf(Exception e) =>
        e.GetType().FullName is { } full && !full.StartsWith("System.", StringComparison.Ordinal) ? full : e.GetType().Name;

    // Message is code of whoever wrote the exception.
    private static string MessageOf(Exception e)
    {
        try
        {
            return e.Message.ReplaceLineEndings("\n");
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return $"(its message can't be read: {broken.GetType().Name})";
        }
    }

    private static IEnumerable<(string Text, string? File, int Line)> Frames(Exception e)
    {
        foreach (var frame in new StackTrace(e, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetMethod() is not { } method || method.DeclaringType is not { } type || IsMachinery(type))
            {
                continue;
            }

            // Of a cell's own code a reader knows the cell and the functions that it declares.
            var file = Path.GetFileName(frame.GetFileName());
            var line = frame.GetFileLineNumber();
            yield return SubmissionCompiler.IsOfCell(type) && file is not null
                ? ($"{FunctionOf(method)}{file}, line {line}", file, line)
                : ($"{type.FullName}.{method.Name}{(file is null ? "" : $" in {file}, line {line}")}", file, line);
        }
    }

    private static string FunctionOf(MethodBase method) =>
        method.Name.StartsWith('<') || method.Name is "MoveNext" || method.IsConstructor ? "" : $"{method.Name} in ";

    private static bool IsMachinery(Type type) =>
        type.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices" or "System.Runtime"
        || type.FullName == "System.Threading.ExecutionContext"
        || type.Assembly == typeof(CellErrors).Assembly;
}

/// <summary>A cell can't be run, for a reason that isn't in its C#: a magic command, a package, a file to import.</summary>
/// <param name="name">Kind of mistake as a reader knows it: <c>UnknownMagic</c>.</param>
/// <param name="message">What was found, what is allowed, what to do.</param>
/// <param name="line">Line of the cell, counted from 1; 0 where it isn't one line's fault.</param>
internal sealed class CellException(string name, string message, int line) : Exception(message)
{
    public CellError Error => new(name, Message, [line > 0 ? $"line {line}: {Message}" : Message], line);
}
