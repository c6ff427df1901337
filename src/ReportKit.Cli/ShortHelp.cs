using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReportKit.Cli;

/// <summary>Help that lists commands with a line each; the whole of a command is in its own help. A default stands in a description, in
/// the words of its option, and not once more as the program holds it.</summary>
internal sealed partial class ShortHelp(HelpAction whole) : SynchronousCommandLineAction
{
    /// <summary>Makes it the help of all commands.</summary>
    public static void Use(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new ShortHelp((HelpAction)help.Action!);
        }
    }

    /// <summary>Help is asked for because the rest of a call isn't known yet.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        OlderSpellings.Hide(parseResult.CommandResult.Command);
        foreach (var command in parseResult.CommandResult.Command.Subcommands)
        {
            command.Description = FirstOf(command.Description ?? "");
        }

        var (given, text) = (parseResult.InvocationConfiguration, new StringWriter());
        var output = given.Output;
        given.Output = text;
        var code = whole.Invoke(parseResult);
        given.Output = output;
        output.Write(Default().Replace(text.ToString(), ""));
        return code;
    }

    /// <summary>What a description begins with: its first sentence, as far as a colon or semicolon.</summary>
    internal static string FirstOf(string description) => $"{End().Split(description, 2)[0].ReplaceLineEndings(" ")}.";

    [GeneratedRegex(@"[.:;](?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"\s+\[default: [^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Default();
}
