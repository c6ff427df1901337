using ReportKit.Cli;

// Piped output is UTF-8 everywhere, and lines end alike, so that a log can be compared.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    var root = new RootCommand("""
        Checks the data, renders country reports on trafficking in persons, and runs the notebooks.

        Examples:
          reportkit init report --countries IRL,MLT
          reportkit check
          reportkit render --edition 2010
          reportkit render --edition 2018 --country PRK,CHN --out /tmp/report
          reportkit status
          reportkit watch --country PRK
          reportkit new --edition 2019 --country MNG
          reportkit confirm MNG-2019 PREV-01
          reportkit add figure --country MNG --indicator convictions --period 2018 --value 12
          reportkit worksheet MNG 2019 --to mng.xlsx
          reportkit list indicators --like hotline
          reportkit tidy
          reportkit templates copy sections/tier
          reportkit schema
          reportkit compare main
          reportkit assess --country PRK --edition 2010
          reportkit approve --country PRK --edition 2010 --by "Kim Reader"
          reportkit backtest
          reportkit upgrade --dry-run
          reportkit notebook run notebooks/*.ipynb --out artifacts/notebooks
          reportkit jupyter install

        Exit codes: 0 done; 1 the data, a template or a notebook has errors; 2 wrong usage.
        """)
    {
        InitCommand.Create(),
        CheckCommand.Create(),
        RenderCommand.Create(),
        StatusCommand.Create(),
        WatchCommand.Create(),
        NewCommand.Create(),
        ConfirmCommand.Create(),
        AddCommand.Create(),
        WorksheetCommand.Create(),
        ListCommand.Create(),
        TidyCommand.Create(),
        TemplatesCommand.Create(),
        SchemaCommand.Create(),
        CompareCommand.Create(),
        ExplainCommand.Create(),
        AssessCommand.Create(),
        ApproveCommand.Create(),
        BacktestCommand.Create(),
        UpgradeCommand.Create(),
        NotebookCommand.Create(),
        JupyterCommand.Create(),
    };
    // A word that begins with @ is one like any other, and no file of arguments: --by @kim, --note "@kim agrees", compare @ (git's HEAD).
    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    var wrong = parsed.Errors.Count > 0 ? UsageErrors.Of(parsed) : UsageErrors.Empty(parsed);
    if (!wrong.Any())
    {
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    foreach (var message in wrong)
    {
        Console.Error.WriteLine($"reportkit: {message}");
    }

    Console.Error.WriteLine("Run 'reportkit --help' for the commands, 'reportkit render --help' for the options of one.");
    return ExitCode.WrongUsage;
}
catch (UsageException e)
{
    Console.Error.WriteLine($"reportkit: {e.Message}");
    return ExitCode.WrongUsage;
}
catch (UnsoundException e)
{
    ProblemPrinter.Print(e.Problems);
    if (e.Message.Length > 0)
    {
        Console.Error.WriteLine(e.Message);
    }

    return ExitCode.Errors;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("reportkit: stopped; nothing was written.");
    return ExitCode.Errors;
}
catch (Exception e) when (Cause(e) is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"reportkit: {Cause(e).Message}");
    return ExitCode.Errors;
}

// Files are read and written side by side.
static Exception Cause(Exception e) => e is AggregateException { InnerExceptions: [var first, ..] } ? Cause(first) : e;
