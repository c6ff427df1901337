using System.Diagnostics;
using System.Text;

namespace ReportKit.Pdf;

/// <summary>One running browser with a folder of its own, both gone when it is disposed.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const string Greeting = "DevTools listening on ";

    // What a browser puts behind its folder for temporary files, and what Linux allows.
    private const int LongestSocket = 48;
    private const int LongestAddress = 107;

    private readonly Process process;
    private readonly DirectoryInfo profile;

    private BrowserProcess(Process process, DirectoryInfo profile) => (this.process, this.profile) = (process, profile);

    /// <summary>The address at which it listens, on this machine only.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of this run; every process of the browser has it among its arguments.</summary>
    internal string Profile => profile.FullName;

    /// <summary>Starts a browser and waits until it listens.</summary>
    /// <exception cref="PdfException">It ended, said nothing in time, or isn't a program.</exception>
    public static async Task<BrowserProcess> StartAsync(string path, TimeSpan timeout, CancellationToken cancellation)
    {
        var profile = Directory.CreateTempSubdirectory("reportkit-pdf-");
        var process = new Process { StartInfo = StartOf(path, profile.FullName) };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            profile.Delete(true);
            throw new PdfException(PdfFailure.NotABrowser, $"'{path}' can't be started: {e.Message}. Name the executable of a browser of the Chromium family with --browser PATH.");
        }

        var started = new BrowserProcess(process, profile);
        try
        {
            process.StandardInput.Close();
            started.Address = await started.ReadAddressAsync(path, timeout, cancellation).ConfigureAwait(false);
            return started;
        }
        finally
        {
            if (started.Address is null)
            {
                await started.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Ends the browser with its children and deletes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        process.Dispose();
        await DeleteProfileAsync().ConfigureAwait(false);
    }

    private static ProcessStartInfo StartOf(string path, string profile)
    {
        var start = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in BrowserArguments.For(profile))
        {
            start.ArgumentList.Add(argument);
        }

        // A browser that is ended leaves the folder of its socket behind; here it goes with the profile.
        if (OperatingSystem.IsLinux() && Encoding.UTF8.GetByteCount(profile) + LongestSocket <= LongestAddress)
        {
            start.Environment["TMPDIR"] = profile;
        }

        return start;
    }

    private async Task<Uri> ReadAddressAsync(string path, TimeSpan timeout, CancellationToken cancellation)
    {
        // Nobody reads what else it writes; a full pipe would stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var said = new List<string>();
        var address = new TaskCompletionSource<Uri?>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null || line.Data.StartsWith(Greeting, StringComparison.Ordinal))
            {
                address.TrySetResult(line.Data is null ? null : AddressIn(line.Data));
            }
            else if (!address.Task.IsCompleted)
            {
                said.Add(line.Data);
            }
        };
        process.BeginErrorReadLine();
        try
        {
            return await address.Task.WaitAsync(timeout, cancellation).ConfigureAwait(false)
                ?? throw new PdfException(PdfFailure.NotABrowser, $"'{path}' ended without starting as a browser of the Chromium family does.{Said(said)} Name another with --browser PATH.");
        }
        catch (TimeoutException)
        {
            throw new PdfException(
                PdfFailure.TimedOut,
                $"'{path}' didn't start as a browser of the Chromium family within {timeout.TotalSeconds:0} s. Name another with --browser PATH.");
        }
    }

    private static Uri? AddressIn(string line) =>
        Uri.TryCreate(line[Greeting.Length..].Trim(), UriKind.Absolute, out var address) && address is { Scheme: "ws", IsLoopback: true } ? address : null;

    private static string Said(List<string> lines) => lines.Count == 0 ? "" : $" It said: {string.Join(" | ", lines.TakeLast(3))}.";

    private async Task DeleteProfileAsync()
    {
        for (var attempt = 1; attempt <= 20; attempt++)
        {
            try
            {
                profile.Delete(true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The last children of the browser may still write, for a moment, into a folder being deleted.
                await Task.Delay(50, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }
}
