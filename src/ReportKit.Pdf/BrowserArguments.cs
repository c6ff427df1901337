namespace ReportKit.Pdf;

/// <summary>How a browser is started: unseen, with nothing of the user's, without a network.</summary>
internal static class BrowserArguments
{
    private static readonly string[] Always =
    [
        "--headless", "--remote-debugging-port=0", "--no-first-run", "--no-default-browser-check", "--no-service-autorun",
        "--disable-background-networking", "--disable-component-update", "--disable-component-extensions-with-background-pages",
        "--disable-default-apps", "--disable-domain-reliability", "--disable-extensions", "--disable-sync", "--disable-client-side-phishing-detection",
        "--disable-breakpad", "--disable-crash-reporter", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--disable-hang-monitor",
        "--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider", "--metrics-recording-only", "--no-pings",
        "--password-store=basic", "--use-mock-keychain", "--mute-audio",
        // No name has an address, so whatever a page asks for outside its folder leads nowhere.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // The same letters at the same places on every screen.
        "--force-color-profile=srgb", "--font-render-hinting=none", "--force-device-scale-factor=1", "--lang=en-US",
    ];

    /// <summary>The arguments of one run.</summary>
    /// <param name="profile">An empty folder for what the browser writes.</param>
    public static IEnumerable<string> For(string profile) =>
    [
        .. Always,
        // The sandbox of Chromium refuses to work for root, as in most containers. Pages are our own, and run no script.
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
        $"--user-data-dir={profile}",
        "about:blank",
    ];
}
