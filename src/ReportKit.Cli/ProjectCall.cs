using System.Text.Json.Serialization.Metadata;

namespace ReportKit.Cli;

/// <summary>One call of a command: what was typed, and the project that it is about.</summary>
/// <exception cref="UsageException">There is no such project.</exception>
internal sealed class ProjectCall(ParseResult typed)
{
    public Inputs Inputs { get; } = Inputs.Find(typed.GetValue(SharedOptions.Data), typed.GetValue(SharedOptions.Templates));

    public bool IsJson => typed.GetValue(SharedOptions.Json);

    /// <summary>The countries asked for, by their codes as typed.</summary>
    public string[] Codes =>
        Of(typed.GetResult(SharedOptions.RequiredCountry) is null ? SharedOptions.Country : SharedOptions.RequiredCountry) ?? [];

    /// <summary>The folder of all editions.</summary>
    public string Reports => Inputs.Reports(typed.GetValue(SharedOptions.Output));

    public T? Of<T>(Option<T> option) => typed.GetValue(option);

    public T Of<T>(Argument<T> argument) => typed.GetValue(argument)!;

    /// <summary>Ends a command with what it has to say: to machines as a JSON document on standard output, to people in words.</summary>
    public int End<T>(T document, Action tell, int code = ExitCode.Done) => End(IsJson, document, tell, code);

    /// <summary>The same of a call that needs no project.</summary>
    public static int End<T>(bool isJson, T document, Action tell, int code = ExitCode.Done)
    {
        if (isJson)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(JsonFile.Write(document, (JsonTypeInfo<T>)CommandJson.Default.GetTypeInfo(typeof(T))!));
        }
        else
        {
            tell();
        }

        return code;
    }

    /// <summary>Ends a command with what keeps it from its work.</summary>
    public int Fail(IReadOnlyList<Problem> problems, string message) => End(
        new ProblemsJson(ProblemJson.Of(problems)),
        () =>
        {
            ProblemPrinter.Print(problems);
            Console.Error.WriteLine(message);
        },
        ExitCode.Errors);
}
