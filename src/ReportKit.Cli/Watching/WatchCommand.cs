using System.CommandLine;

namespace ReportKit.Cli;

/// <summary><c>reportkit watch</c>: a country's page in the browser, made anew whenever a file is saved.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var country = SharedOptions.Country();
        country.Required = true;
        var edition = SharedOptions.Edition();
        edition.Required = false;
        edition.Description = "The edition's year. Default: the newest that places the country.";
        var port = new Option<int>("--port")
        {
            Description = "The port on this machine. Default: any that is free.",
            HelpName = "N",
            CustomParser = result => SharedOptions.Number(result, "--port takes a number from 1 to 65535", 1, 65535),
        };
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var command = new Command("watch", """
            Shows a country's page in the browser and makes it anew whenever a data file or a template is saved. Problems are shown
            on the page and here, and the last good page stays. Nothing is written; only this machine can see it; Ctrl+C ends it.

            Examples:
              reportkit watch --country PRK
              reportkit watch --country PRK,CHN --edition 2018 --port 8080
            """)
        {
            country, edition, port, data, templates,
        };
        command.SetAction((parsed, cancel) => Run(
            Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates)),
            new WatchTarget(parsed.GetValue(country)!, parsed.GetValue(edition)),
            parsed.GetValue(port),
            cancel));
        return command;
    }

    private static async Task<int> Run(Inputs inputs, WatchTarget target, int port, CancellationToken cancel)
    {
        var board = new WatchBoard();
        using var server = PageServer.Open(port, board, target.StartPage);
        var loop = new WatchLoop(inputs, target, board);
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
