using System.Diagnostics;

namespace ReportKit.Cli.Tests;

/// <summary><c>reportkit watch</c> as a process, seen as its user and a browser see it.</summary>
internal sealed class WatchProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly CancellationTokenSource patience = new(Longest);
    private readonly HttpClient http = new() { Timeout = Longest };
    private StreamReader? events;

    private WatchProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors)
            {
                errors.Append(line.Data).Append('\n');
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>The address that it printed, with a slash at its end.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The page that it printed: <c>XAA/report.html</c>.</summary>
    public string Page { get; private set; } = "";

    /// <summary>What is on standard error so far.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString();
            }
        }
    }

    public int Id => process.Id;

    /// <summary>Starts it in a folder and waits until it names its page.</summary>
    public static async Task<WatchProcess> StartAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Tool.Call[0], [.. Tool.Call.Skip(1), "watch", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        var watch = new WatchProcess(Process.Start(start)!);
        var line = await watch.LineAsync("Open http://");
        var address = new Uri(line.Split(' ')[1]);
        watch.Address = new Uri(address, "/");
        watch.Page = address.AbsolutePath[1..];
        return watch;
    }

    /// <summary>Reads standard output up to a line that has this text.</summary>
    public async Task<string> LineAsync(string text)
    {
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        process.WaitForExit();
        throw new InvalidOperationException($"It ended with {process.ExitCode} before it said '{text}': {Errors}");
    }

    /// <summary>Waits until standard error has this text.</summary>
    public async Task ErrorAsync(string text)
    {
        while (!Errors.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    /// <summary>A file as a browser gets it.</summary>
    public async Task<string> GetAsync(string path)
    {
        using var response = await http.GetAsync(new Uri(Address, path), patience.Token);
        return await response.Content.ReadAsStringAsync(patience.Token);
    }

    /// <summary>Reads the events of the page up to one of which this is true; the first call hears the present state first.</summary>
    public async Task<WatchEvent> EventAsync(Func<WatchEvent, bool> isIt)
    {
        events ??= new StreamReader(await http.GetStreamAsync(new Uri(Address, $"_watch/events?page={Uri.EscapeDataString(Page)}"), patience.Token));
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)
                && JsonSerializer.Deserialize<WatchEvent>(line["data: ".Length..], JsonSerializerOptions.Web) is { } found && isIt(found))
            {
                return found;
            }
        }

        throw new InvalidOperationException($"The events ended: {Errors}");
    }

    /// <summary>The present state, from which events are heard on.</summary>
    public Task<WatchEvent> StateAsync() => EventAsync(_ => true);

    /// <summary>Waits for its end and gives the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>Ends it without a word.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        events?.Dispose();
        http.Dispose();
        process.Dispose();
        patience.Dispose();
    }
}

/// <summary>What a page is sent.</summary>
internal sealed record WatchEvent(string Version, bool Errors, string Says, IReadOnlyList<WatchEventProblem> Problems, int More);

/// <summary>One of its problems.</summary>
internal sealed record WatchEventProblem(string Severity, string Place, string Code, string Message);
