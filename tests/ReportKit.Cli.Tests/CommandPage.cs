using System.CommandLine;
using System.CommandLine.Help;

namespace ReportKit.Cli.Tests;

/// <summary>docs/commands.md: every command as the command line itself defines it.</summary>
internal static partial class CommandPage
{
    private const string Start = """
        # Commands

        Each command says the same with `--help`. The tool works on the project in which it is called, in any folder of it; `dotnet reportkit` is the version that a
        project names in `.config/dotnet-tools.json`, `artifacts/reportkit` the one that a build of this repository makes. Every command takes `--help`, and `reportkit --version`
        is the version. Exit codes: 0 done; 1 the data, a template or a notebook has errors; 2 wrong usage; 70 a fault of the tool itself.

        This page is written from the definitions of the commands: `./build.sh --target=Commands` writes it anew, and a test compares.


        """;

    public static string File { get; } = Path.Combine(MadeProject.Repository, "docs", "commands.md");

    public static string Text()
    {
        // Help says a first sentence of each; the page says all of it.
        var all = AllCommands.Create();
        var text = new StringBuilder(Start.ReplaceLineEndings("\n"));
        text.Append("| command | does |\n|:--|:--|\n");
        foreach (var command in all.Subcommands)
        {
            text.Append(CultureInfo.InvariantCulture, $"| [`{command.Name}`](#reportkit-{command.Name}) | {Cell(ShortHelp.FirstOf(command.Description!))} |\n");
        }

        foreach (var command in all.Subcommands)
        {
            Write(command, "reportkit", "##", text);
        }

        return text.ToString();
    }

    private static void Write(Command command, string before, string heading, StringBuilder text)
    {
        var (name, parts) = ($"{before} {command.Name}", Examples().Split(command.Description!.ReplaceLineEndings("\n"), 2));
        text.Append(CultureInfo.InvariantCulture, $"\n{heading} {name}\n\n{string.Join("\n\n", parts[0].Trim().Split("\n\n").Select(Escaped))}\n");
        if (parts.Length > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n```\n{string.Join('\n', parts[1].TrimEnd().Split('\n').Select(line => line.Length > 2 ? line[2..] : line))}\n```\n");
        }

        var rows = command.Arguments.Where(a => !a.Hidden).Select(a => ($"`{(a.HelpName ?? a.Name).ToUpperInvariant()}`", a.Description))
            .Concat(command.Options.Where(o => !o.Hidden && o is not HelpOption).Select(o => (NameOf(o), o.Description))).ToList();
        if (rows.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n| option | is |\n|:--|:--|\n{string.Concat(rows.Select(row => $"| {row.Item1} | {Cell(row.Description ?? "")} |\n"))}");
        }

        foreach (var sub in command.Subcommands.Where(c => !c.Hidden))
        {
            Write(sub, name, $"{heading}#", text);
        }
    }

    private static string NameOf(Option option)
    {
        var value = option.ValueType == typeof(bool) ? "" : $" {option.HelpName}";
        return $"`{string.Join(", ", option.Aliases.Append(option.Name))}{value}`{(option.Required ? ", required" : "")}";
    }

    private static string Cell(string text) => Escaped(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Escaped(string text) => text.Replace('\n', ' ').Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);

    [GeneratedRegex(@"\n\nExamples?:\n")]
    private static partial Regex Examples();
}

/// <summary>Writes the page anew. It runs only when asked for (Cake's target Commands).</summary>
public sealed class CommandPageRenewal
{
    [Fact(Explicit = true)]
    public void Is_renewed() => File.WriteAllText(CommandPage.File, CommandPage.Text());
}

public sealed class CommandPageTests
{
    [Fact]
    public void The_page_of_commands_says_what_the_commands_are() => Assert.True(
        CommandPage.Text() == File.ReadAllText(CommandPage.File).ReplaceLineEndings("\n"),
        "docs/commands.md isn't what the commands are now. './build.sh --target=Commands' writes it anew.");

    [Fact]
    public void Help_lists_commands_with_a_line_each_and_the_page_has_the_rest()
    {
        var help = Tool.Run(AppContext.BaseDirectory, "--help").IsDone().Output;

        Assert.Contains("Renders an edition.\n", help.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("[default:", help, StringComparison.Ordinal);
        Assert.DoesNotContain("--locked", help, StringComparison.Ordinal);
        Assert.Contains("reportkit render --edition 2018 --locked", CommandPage.Text(), StringComparison.Ordinal);
    }
}
