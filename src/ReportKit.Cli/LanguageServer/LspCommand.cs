using Server = ReportKit.LanguageServer.LanguageServer;

namespace ReportKit.Cli;

/// <summary><c>reportkit lsp</c>: the language server by standard input and output.</summary>
internal static class LspCommand
{
    // Editors' clients add it to the call.
    private static readonly Option<bool> Stdio = SharedOptions.Flag("--stdio", "Standard input and output, as without it: editors add it.");

    /// <summary>What the server is given.</summary>
    public static ReportKit.LanguageServer.ToolParts Parts { get; } = new(ProjectSchemas.RootsOf, NotebookCleanCommand.ProblemsIn);

    public static Command Create() => new ToolCommand("lsp", Run, """
        Is the language server that editors start: it shows the problems of data and templates while they are edited. It speaks the
        Language Server Protocol by standard input and output; docs/editors.md has the settings of editors.

        Examples:
          reportkit lsp
        """)
    {
        Stdio,
    };

    private static int Run(ParseResult parsed, CancellationToken cancel)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();

        // What anything prints would break the protocol.
        Console.SetOut(Console.Error);
        var code = Server.RunAsync(input, output, Console.Error, Parts).WaitAsync(cancel).GetAwaiter().GetResult();

        // A check that is under way would keep the process.
        Environment.Exit(code);
        return code;
    }
}
