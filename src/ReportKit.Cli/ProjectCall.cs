using System.CommandLine;
using ReportKit.Diagnostics;

namespace ReportKit.Cli;

/// <summary>One call of a command: what was typed, and the project that it is about.</summary>
/// <exception cref="UsageException">There is no such project.</exception>
internal sealed class ProjectCall(ParseResult typed)
{
    public Inputs Inputs { get; } = Inputs.Find(typed.GetValue(SharedOptions.Data), typed.GetValue(SharedOptions.Templates));

    public bool IsJson => typed.GetValue(SharedOptions.Json);

    /// <summary>The folder of all editions.</summary>
    public string Reports => Inputs.Reports(typed.GetValue(SharedOptions.Output));

    public T? Of<T>(Option<T> option) => typed.GetValue(option);

    public T Of<T>(Argument<T> argument) => typed.GetValue(argument)!;

    /// <summary>Ends a command that says to machines, too, what keeps it from its work.</summary>
    /// <param name="problems">With places as the user can open them.</param>
    /// <param name="message">What follows from that.</param>
    public int Fail(IReadOnlyList<Problem> problems, string message)
    {
        if (IsJson)
        {
            JsonOutput.Write(new ProblemsJson(ProblemJson.Of(problems)), CommandJson.Default.ProblemsJson);
        }
        else
        {
            ProblemPrinter.Print(problems);
            Console.Error.WriteLine(message);
        }

        return ExitCode.Errors;
    }
}
