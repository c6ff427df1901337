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

    private static string Unknown(string token, Command command)
    {
        var what = token.StartsWith('-') ? "an option" : command.Subcommands.Count > 0 ? "a command" : "an argument";
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Where(o => !o.Hidden).Select(o => o.Name));
        var name = command is RootCommand ? "reportkit" : $"reportkit {command.Name}";
        return $"'{token}' isn't {what} of {name}.{NearMatch.Hint(token, known)}";
    }
}
