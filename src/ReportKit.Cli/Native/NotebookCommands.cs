using System.CommandLine;

namespace ReportKit.Cli;

/// <summary>The commands that the native tool leaves to the other: C# notebooks are compiled while they run.</summary>
internal static class NotebookCommands
{
    public static IEnumerable<Command> Create() =>
    [
        Create("notebook", "Runs and cleans notebooks; not in this native tool."),
        Create("jupyter", "Makes the kit a kernel of Jupyter; not in this native tool."),
    ];

    private static Command Create(string name, string description)
    {
        var command = new Command(name, description)
        {
            new Argument<string[]>("arguments") { Arity = ArgumentArity.ZeroOrMore, Hidden = true },
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(_ => Refuse(name));
        return command;
    }

    private static int Refuse(string name) => throw new UsageException(
        $"the native tool can't compile C#, and so runs no notebooks. For 'reportkit {name}' use artifacts/reportkit, or the package ReportKit.Tool.");
}
