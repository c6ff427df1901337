namespace ReportKit.Cli;

/// <summary><c>reportkit notebook</c> where there is none: C# notebooks are compiled while they run, which the native tool can't.</summary>
internal static class NotebookCommand
{
    public static Command Create() => Refuse(
        "notebook", "Runs and cleans notebooks; not in this native tool.", NoNotebooks);

    internal const string NoNotebooks = "can't compile C#, and so runs no notebooks";

    internal static Command Refuse(string name, string description, string why)
    {
        var command = new Command(name, description)
        {
            new Argument<string[]>("arguments") { Arity = ArgumentArity.ZeroOrMore, Hidden = true },
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(int (_) => throw new UsageException($"the native tool {why}. "
            + $"For 'reportkit {name}' use artifacts/reportkit, or the package ReportKit.Tool."));
        return command;
    }
}

/// <summary><c>reportkit jupyter</c> where there is none.</summary>
internal static class JupyterCommand
{
    public static Command Create() => NotebookCommand.Refuse(
        "jupyter", "Makes the kit a kernel of Jupyter; not in this native tool.", NotebookCommand.NoNotebooks);
}

/// <summary><c>reportkit lsp</c> where there is none: the library of its protocol makes code while it runs.</summary>
internal static class LspCommand
{
    public static Command Create() => NotebookCommand.Refuse(
        "lsp", "Is the language server of editors; not in this native tool.", "has no language server");
}
