using System.Diagnostics;

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

    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of this run; every process of the browser has it among its arguments.</summary>
    public string Profile => profile.FullName;

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
            throw new PdfException(
                $"'{path}' can't be started: {e.Message}. Name the executable of a browser of the Chromium family with --browser PATH.");
        }

        var started = new BrowserProcess(process, profile);
        try
        {
            process.StandardInput.Close();
            started.Address = await started.ReadAddressAsync(path, timeout, cancellation);
            return started;
        }
        finally
        {
            if (started.Address is null)
            {
                await started.DisposeAsync();
            }
        }
    }

    /// <summary>Ends the browser with its children and deletes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        process.Dispose();
        await DeleteProfileAsync();
    }

    private static ProcessStartInfo StartOf(string path, string profile)
    {
        var start = new ProcessStartInfo(path, BrowserArguments.For(profile))
        {
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
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
            return await address.Task.WaitAsync(timeout, cancellation)
                ?? throw new PdfException(
                    $"'{path}' ended without starting as a browser of the Chromium family does.{Said(said)} {BrowserVersion.NameAnother}");
        }
        catch (TimeoutException)
        {
            throw new PdfException(
                $"'{path}' didn't start as a browser of the Chromium family within {timeout.TotalSeconds:0} s. "
                + BrowserVersion.NameAnother);
        }
    }

    private static Uri? AddressIn(string line) =>
        Uri.TryCreate(line[Greeting.Length..].Trim(), UriKind.Absolute, out var address) && address is { Scheme: "ws", IsLoopback: true }
            ? address
            : null;

    private static string Said(List<string> lines) => lines.Count == 0 ? "" : $" It said: {string.Join(" | ", lines.TakeLast(3))}.";

    private async Task DeleteProfileAsync()
    {
        for (var attempt = 1; attempt <= 20 && Directory.Exists(profile.FullName); attempt++)
        {
            try
            {
                profile.Delete(true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The last children of the browser may still write, for a moment, into a folder being deleted.
                await Task.Delay(50, CancellationToken.None);
            }
        }
    }
}

/// <summary>How a browser is started: unseen, with nothing of the user's, without a network.</summary>
internal static class BrowserArguments
{
    private static readonly string[] Always =
    [
        "--headless", "--remote-debugging-port=0", "--no-first-run", "--no-default-browser-check", "--no-service-autorun",
        "--disable-background-networking", "--disable-component-update", "--disable-component-extensions-with-background-pages",
        "--disable-default-apps", "--disable-domain-reliability", "--disable-extensions", "--disable-sync",
        "--disable-client-side-phishing-detection", "--disable-breakpad", "--disable-crash-reporter", "--disable-dev-shm-usage",
        "--disable-gpu", "--disable-quic", "--disable-hang-monitor",
        "--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider", "--metrics-recording-only", "--no-pings",
        "--password-store=basic", "--use-mock-keychain", "--mute-audio",
        // No name has an address, so whatever a page asks for outside its folder leads nowhere.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // The same letters at the same places on every screen.
        "--force-color-profile=srgb", "--font-render-hinting=none", "--force-device-scale-factor=1", "--lang=en-US",
    ];

    /// <summary>The arguments of one run, with an empty folder for what the browser writes.</summary>
    public static IEnumerable<string> For(string profile) =>
    [
        .. Always,
        // The sandbox of Chromium refuses to work for root, as in most containers. Pages are our own, and run no script.
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--user-data-dir={profile}",
        "about:blank",
    ];
}
