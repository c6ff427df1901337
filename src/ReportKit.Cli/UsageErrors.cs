using System.CommandLine.Parsing;

namespace ReportKit.Cli;

/// <summary>Says what is wrong with a call in words of the command line, with a near match for a mistyped word.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;

        // A mistyped option may have been taken for an argument; then the word behind it is left over.
        var taken = parsed.CommandResult.Tokens.Select(token => token.Value).Where(token => token.StartsWith('-')).ToList();
        if (taken.Count + parsed.UnmatchedTokens.Count > 0)
        {
            return (taken.Count > 0 ? taken : parsed.UnmatchedTokens).Select(token => Unknown(token.Split('=')[0], command));
        }

        return command.Subcommands.Count > 0
            ? [$"Name a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))}."]
            : parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" "));
    }

    /// <summary>Options and arguments without a word in them: an empty variable of a script is never meant as an answer.</summary>
    public static IEnumerable<string> Empty(ParseResult parsed)
    {
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var given in at.Children.Where(c => c.Tokens.Any(t => t.Value.AsSpan().Trim(" \t,;").IsEmpty)))
            {
                yield return given is OptionResult option
                    ? $"{option.Option.Name} has an empty value. Give it one, or leave the option out."
                    : $"An argument of {parsed.CommandResult.Command.Name} is empty. Name what is meant, or leave it out.";
            }
        }
    }

    private static string Unknown(string token, Command command)
    {
        var what = token.StartsWith('-') ? "an option" : command.Subcommands.Count > 0 ? "a command" : "an argument";
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Where(o => !o.Hidden).Select(o => o.Name));
        var name = command is RootCommand ? "reportkit" : $"reportkit {command.Name}";
        return $"'{token}' isn't {what} of {name}.{NearMatch.Hint(token, known)}";
    }
}
