using System.Diagnostics;

namespace ReportKit.Pdf.Tests;

public class BrowserProcessTests
{
    private static readonly PdfOptions Impatient = TestBrowser.Options with { StartTimeout = TimeSpan.FromSeconds(1) };

    [Theory]
    [InlineData("echo no display >&2; exit 3", "ended without starting")]
    [InlineData("echo no display >&2; exit 3", "It said: no display.")]
    [InlineData("exec sleep 600", "within 1 s")]
    [InlineData("echo garbage >&2; echo 'DevTools listening on nowhere' >&2; exec sleep 600", "ended without starting")]
    [InlineData("echo 'DevTools listening on ws://127.0.0.1:1/devtools/browser/x' >&2; exec sleep 600", "doesn't answer at ws://127.0.0.1:1/")]
    public async Task A_program_that_is_no_browser_is_refused(string script, string message)
    {
        using var files = new PageFiles();
        var program = files.AddProgram("browser", script);
        var e = await Assert.ThrowsAsync<PdfException>(() => PdfPrinter.StartAsync(program, Impatient, CancellationToken.None));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_program_is_refused()
    {
        using var files = new PageFiles();
        var program = files.AddProgram("browser", "");
        await File.WriteAllTextAsync(program, "\0\0");
        var e = await Assert.ThrowsAsync<PdfException>(() => PdfPrinter.StartAsync(program, Impatient, CancellationToken.None));
        Assert.Contains("can't be started", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_a_start_leaves_no_process()
    {
        using var files = new PageFiles();
        var program = files.AddProgram("browser", $"echo $$ > {files.Folder}/pid; exec sleep 600");
        using var stop = new CancellationTokenSource();
        var start = PdfPrinter.StartAsync(program, TestBrowser.Options, stop.Token);
        await UntilAsync(() => File.Exists($"{files.Folder}/pid"));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Empty(ProcessesWith(program));
    }

    [Fact]
    public async Task Cancelling_a_page_and_leaving_the_printer_leaves_no_process_and_no_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are read from /proc.");
        using var files = new PageFiles().AddPage("long.html", string.Concat(Enumerable.Repeat("<p>Text.</p>", 60_000)));
        using var stop = new CancellationTokenSource();
        string profile;
        await using (var printer = await PdfPrinter.StartAsync(TestBrowser.Path, TestBrowser.Options, CancellationToken.None))
        {
            profile = printer.Profile;
            Assert.NotEmpty(ProcessesWith(profile));
            var print = printer.PrintAsync(files.Folder, "long.html", stop.Token);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => print);
        }

        await UntilAsync(() => ProcessesWith(profile).Count == 0);
        Assert.False(Directory.Exists(profile));
    }

    [Fact]
    public async Task What_a_browser_writes_beside_its_folder_goes_with_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The folder for temporary files can be given to a browser on Linux only.");
        using var files = new PageFiles().AddPage("report.html", "<p>Text.</p>");
        string profile;
        await using (var printer = await PdfPrinter.StartAsync(TestBrowser.Path, TestBrowser.Options, CancellationToken.None))
        {
            profile = printer.Profile;
            await printer.PrintAsync(files.Folder, "report.html", CancellationToken.None);
            Assert.NotEmpty(Directory.GetDirectories(profile, "*.?*.??????"));
        }

        Assert.False(Directory.Exists(profile));
    }

    [Theory]
    [InlineData("--type=renderer", "long.html crashed")]
    [InlineData("--remote-debugging-port=0", "The browser ended")]
    public async Task A_crash_is_told(string victim, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are read from /proc.");
        using var files = new PageFiles().AddPage("long.html", string.Concat(Enumerable.Repeat("<p>Text.</p>", 200_000)));
        await using var printer = await PdfPrinter.StartAsync(TestBrowser.Path, TestBrowser.Options, CancellationToken.None);
        var print = printer.PrintAsync(files.Folder, "long.html", CancellationToken.None);

        // A renderer that only waits for its first page may go unnoticed; the page's own may come later.
        while (!print.IsCompleted)
        {
            await Task.WhenAny(print, Task.Delay(1000));
            foreach (var id in ProcessesWith(printer.Profile).Intersect(ProcessesWith(victim)))
            {
                Kill(id);
            }
        }

        var e = await Assert.ThrowsAsync<PdfException>(() => print);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_takes_too_long_is_named()
    {
        using var files = new PageFiles().AddPage("long.html", string.Concat(Enumerable.Repeat("<p>Text.</p>", 60_000)));
        await using var printer = await PdfPrinter.StartAsync(TestBrowser.Path, TestBrowser.Options with { PageTimeout = TimeSpan.FromMilliseconds(1) }, CancellationToken.None);
        var e = await Assert.ThrowsAsync<PdfException>(() => printer.PrintAsync(files.Folder, "long.html", CancellationToken.None));
        Assert.StartsWith("long.html wasn't printed within", e.Message, StringComparison.Ordinal);
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended by itself.
        }
    }

    private static List<int> ProcessesWith(string argument) => !Directory.Exists("/proc") ? [] :
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           let id = int.TryParse(Path.GetFileName(folder), out var number) ? number : 0
           where id > 0 && id != Environment.ProcessId && CommandOf(folder).Contains(argument, StringComparison.Ordinal)
           select id,
    ];

    private static string CommandOf(string folder)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, "cmdline"))).Replace('\0', ' ');
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 400 && !condition(); i++)
        {
            await Task.Delay(25);
        }

        Assert.True(condition());
    }
}
