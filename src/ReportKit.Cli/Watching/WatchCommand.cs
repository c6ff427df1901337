namespace ReportKit.Cli;

/// <summary><c>reportkit watch</c>: a country's page in the browser, made anew whenever a file is saved.</summary>
internal static class WatchCommand
{
    private static readonly Option<int> Edition = SharedOptions.Year("The edition's year. Default: the newest that has the country.");

    private static readonly Option<int> Port = SharedOptions.Number(
        "--port", "The port on this machine. Default: any that is free.", 65535);

    public static Command Create() => new ToolCommand("watch", RunAsync, """
        Shows a country's page in the browser and makes it anew whenever a data file or a template is saved. Problems are shown
        on the page and here, and the last good page stays. Nothing is written; only this machine can see it; Ctrl+C ends it.

        Examples:
          reportkit watch --country PRK
          reportkit watch --country PRK,CHN --edition 2018 --port 8080
        """)
    {
        SharedOptions.RequiredCountry, Edition, Port, SharedOptions.Data, SharedOptions.Templates,
    };

    private static async Task<int> RunAsync(ProjectCall call, CancellationToken cancel)
    {
        var board = new WatchBoard();
        var target = new WatchTarget(call.Codes, call.Of(Edition));
        using var server = new PageServer(call.Of(Port), board, target.StartPage);
        var loop = new WatchLoop(call.Inputs, target, board);
        try
        {
            await loop.MakeFirstAsync(cancel);
            Console.WriteLine($"Open {server.Address}{target.StartPage} in a browser. Ctrl+C ends it.");

            // Neither ends but by the user, or by a bug, which may not be waited out.
            await await Task.WhenAny(server.ServeAsync(cancel), loop.RunAsync(cancel));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
        }

        return ExitCode.Done;
    }
}
