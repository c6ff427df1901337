using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace ReportKit.Cli;

/// <summary>What is said of a fault of the tool itself: one line with what to report, and no trace.</summary>
internal static class ToolFault
{
    /// <summary>Has the same said of one that no code catches, on whichever thread.</summary>
    public static void Expect() => ExceptionHandling.SetUnhandledExceptionHandler(e =>
    {
        Environment.Exit(Report(e));
        return true;
    });

    /// <summary>Says it.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(Exception e)
    {
        if (e is OutOfMemoryException)
        {
            Console.Error.WriteLine("reportkit: there isn't enough memory for this. Give the process more, or work on less at once.");
            return ExitCode.Errors;
        }

        var version = typeof(ToolFault).Assembly.GetName().Version?.ToString(3);
        Console.Error.WriteLine(
            $"reportkit: a fault of the tool itself, in {PlaceOf(e)} ({e.GetType().Name}: {Printable.Line(e.Message)}). "
            + $"Nothing is wrong with how you called it: please report this line, the version ({version}), and what was called.");
        return ExitCode.Fault;
    }

    private static string PlaceOf(Exception e)
    {
        var methods = new StackTrace(e).GetFrames().Select(DiagnosticMethodInfo.Create).OfType<DiagnosticMethodInfo>().ToList();
        var own = methods.Find(m => m.DeclaringTypeName?.StartsWith(nameof(ReportKit), StringComparison.Ordinal) == true)
            ?? methods.FirstOrDefault();
        return own is null ? "an unknown place" : $"{own.DeclaringTypeName}.{own.Name}";
    }
}
