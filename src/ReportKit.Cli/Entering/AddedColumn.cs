namespace ReportKit.Cli;

/// <summary>A column of a table, or a key of a statement, as an option of <c>reportkit add</c>.</summary>
/// <param name="Name">As the table has it.</param>
/// <param name="HelpName">What stands behind the option in the help.</param>
/// <param name="Description">What it is.</param>
/// <param name="OptionName">The option; as the column is called where it isn't given.</param>
internal sealed record AddedColumn(string Name, string HelpName, string Description, string OptionName = "")
{
    /// <summary>The option.</summary>
    public Option<string?> Option { get; } = SharedOptions.Text(
        OptionName.Length > 0 ? OptionName : $"--{Name.Replace('_', '-')}", HelpName, Description);

    /// <summary>Whether it is asked for where a table can do without it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>What the call says of it; null where it says nothing.</summary>
    /// <exception cref="UsageException">It has a line break.</exception>
    public string? Of(ProjectCall call) => call.Of(Option) is not { } text ? null
        : text.AsSpan().IndexOfAny("\n\r\t") >= 0
            ? throw new UsageException($"{Option.Name} has a line break or a tab in it; a cell is one line.")
        : text;
}
