using System.Diagnostics;

namespace ReportKit.Notebooks.Sessions;

/// <summary>Runs the .NET SDK.</summary>
internal static class SdkProcess
{
    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="interrupt">Ends it.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Exit code and all that it printed.</returns>
    public static (int ExitCode, string Output) Run(string folder, CancellationToken interrupt, params string[] arguments)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Path(), arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            },
        };

        // One language in messages, whatever the machine's.
        process.StartInfo.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        process.StartInfo.Environment["DOTNET_NOLOGO"] = "1";
        process.Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using (interrupt.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.WaitForExit();
        }

        interrupt.ThrowIfCancellationRequested();
        return (process.ExitCode, $"{output.Result}{errors.Result}");
    }

    private static string Path() =>
        Environment.ProcessPath is { } host && System.IO.Path.GetFileNameWithoutExtension(host) == "dotnet" ? host
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
