using System.CommandLine;

namespace ReportKit.Cli;

/// <summary>A command that the native tool leaves to the other: C# notebooks are compiled while they run.</summary>
internal static class RefusedCommand
{
    public static Command Create(string name, string description)
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
