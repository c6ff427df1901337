using System.CommandLine.Invocation;
using ReportKit.Cli;

// Piped output is UTF-8 everywhere, and lines end alike, so that a log can be compared.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
ToolFault.Expect();
try
{
    // A word that begins with @ is one like any other, and no file of arguments: --by @kim, --note "@kim agrees", compare @ (git's HEAD).
    var parsed = OlderSpellings.Understand(AllCommands.Create()).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    var wrong = parsed.Errors.Count > 0 ? UsageErrors.Of(parsed) : UsageErrors.Empty(parsed);
    if (!wrong.Any())
    {
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        if (parsed.Action is not AsynchronousCommandLineAction)
        {
            return parsed.Invoke(settings);
        }

        using var signals = new StopSignals();
        return await parsed.InvokeAsync(settings, signals.Token);
    }

    foreach (var message in wrong)
    {
        Console.Error.WriteLine($"reportkit: {Printable.Line(message)}");
    }

    Console.Error.WriteLine("Run 'reportkit --help' for the commands, 'reportkit render --help' for the options of one.");
    return ExitCode.WrongUsage;
}
catch (UsageException e)
{
    Console.Error.WriteLine($"reportkit: {Printable.Lines(e.Message)}");
    return ExitCode.WrongUsage;
}
catch (UnsoundException e)
{
    ProblemPrinter.Print(e.Problems);
    if (e.Message.Length > 0)
    {
        Console.Error.WriteLine(Printable.Lines(e.Message));
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
    Console.Error.WriteLine($"reportkit: {Printable.Lines(Cause(e).Message)}");
    return ExitCode.Errors;
}

catch (Exception e)
{
    return ToolFault.Report(Cause(e));
}

// Files are read and written side by side.
static Exception Cause(Exception e) => e is AggregateException { InnerExceptions: [var first, ..] } ? Cause(first) : e;
