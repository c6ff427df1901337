using ReportKit.Notebooks;

namespace ReportKit.Cli;

/// <summary><c>reportkit notebook session</c>: the process of one notebook, started by <c>run</c> and by nobody else.</summary>
internal static class NotebookSessionCommand
{
    /// <summary>The program and arguments that start it.</summary>
    public static IReadOnlyList<string> Call => [.. OwnProgram.Call, "notebook", "session"];

    public static Command Create()
    {
        var input = new Argument<string>("INPUT");
        var output = new Argument<string>("OUTPUT");
        var folder = new Argument<string>("FOLDER");
        var command = new Command("session") { input, output, folder };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            SessionWorker.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(folder)!);
            return ExitCode.Done;
        });
        return command;
    }
}
