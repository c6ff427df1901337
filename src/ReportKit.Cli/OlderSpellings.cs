namespace ReportKit.Cli;

/// <summary>Names of options that are understood beside the one that help shows: which countries a command is about is said as
/// <c>--country</c>, and whoever writes <c>--countries</c>, as older releases had it in places, means the same.</summary>
internal static class OlderSpellings
{
    private const string One = "--country";
    private const string Many = "--countries";

    /// <summary>Gives the options of a command and of those below it their other name.</summary>
    public static T Understand<T>(T command)
        where T : Command
    {
        foreach (var option in command.Options.Where(o => o.Name is One or Many))
        {
            option.Aliases.Add(option.Name == One ? Many : One);
        }

        foreach (var below in command.Subcommands)
        {
            Understand(below);
        }

        return command;
    }

    /// <summary>Takes the other names away, for help.</summary>
    public static void Hide(Command command)
    {
        foreach (var option in command.Options.Where(o => o.Name is One or Many))
        {
            option.Aliases.Clear();
        }
    }
}
