using System.Net.Sockets;

namespace ReportKit.Cli.Tests;

/// <summary>The server as a browser meets it, and as somebody who means no good does.</summary>
public sealed class PageServerTests : IAsyncLifetime
{
    private const string Hostile = "</script><script>alert(1)</script>\n\ndata: {}\n\u2028 &amp; \"'";

    private readonly WatchBoard board = new();
    private readonly CancellationTokenSource ending = new();
    private readonly PageServer server;
    private Task serving = Task.CompletedTask;

    public PageServerTests()
    {
        server = new PageServer(0, board, "XAA/report.html");
        board.Show(State([]));
    }

    private Uri Address => new(server.Address);

    private string Host => Address.Authority;

    public ValueTask InitializeAsync()
    {
        serving = server.ServeAsync(ending.Token);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => serving);
        server.Dispose();
        ending.Dispose();
    }

    [Fact]
    public async Task A_page_gets_the_script_at_the_end_of_its_body()
    {
        var answer = await Ask($"GET /XAA/report.html HTTP/1.1\r\nHost: {Host}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Matches("<p>Hello</p><script src=\"/_watch/watch.js\" data-page=\"XAA/report.html\" data-version=\"[0-9a-f]{16}\" defer></script>\n</body>", answer);
    }

    [Fact]
    public async Task Nothing_else_gets_it() =>
        Assert.EndsWith("\r\n\r\nbody{}", await Ask($"GET /page.css HTTP/1.1\r\nHost: {Host}\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task No_browser_keeps_a_page_and_no_other_site_loads_one()
    {
        var answer = await Ask($"GET /XAA/figures.js HTTP/1.1\r\nHost: {Host}\r\n\r\n");

        Assert.Contains("\r\nCache-Control: no-store\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Content-Type-Options: nosniff\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/XAA/../XAA/report.html%00.css")]
    [InlineData("/..\\..\\ReportKit.Cli.dll")]
    [InlineData("/ReportKit.Cli.dll")]
    public async Task Only_what_was_made_has_an_address(string path) =>
        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", await Ask($"GET {path} HTTP/1.1\r\nHost: {Host}\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("example.org")]
    [InlineData("example.org:80")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("localhost.example.org")]
    [InlineData("127.0.0.1@example.org")]
    [InlineData("0.0.0.0")]
    [InlineData("")]
    public async Task A_name_that_isnt_this_machines_is_refused(string host)
    {
        foreach (var path in new[] { "/", "/XAA/report.html", "/_watch/events" })
        {
            Assert.StartsWith("HTTP/1.1 403 Forbidden\r\n", await Ask($"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("localhost:8080")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:9")]
    public async Task This_machine_has_several_names_and_a_port_may_be_forwarded(string host) =>
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", await Ask($"GET /page.css HTTP/1.1\r\nHost: {host}\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Pages_can_only_be_read(string method) =>
        Assert.StartsWith("HTTP/1.1 405 Method Not Allowed\r\n", await Ask($"{method} / HTTP/1.1\r\nHost: {Host}\r\nContent-Length: 100000\r\n\r\n{new string('x', 100_000)}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_for_the_head_gets_no_body()
    {
        var answer = await Ask($"HEAD /page.css HTTP/1.1\r\nHost: {Host}\r\n\r\n");

        Assert.Contains("\r\nContent-Length: 6\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n\r\n")]
    [InlineData("hello\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\n\r\n")]
    [InlineData("GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/2\r\nHost: localhost\r\n\r\n")]
    public async Task What_isnt_a_browsers_request_is_refused(string request) =>
        Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", await Ask(request), StringComparison.Ordinal);

    [Fact]
    public async Task A_head_without_end_is_refused() =>
        Assert.StartsWith("HTTP/1.1 400 Bad Request\r\n", await Ask($"GET / HTTP/1.1\r\nHost: {new string('x', 20_000)}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_isnt_made_says_which_is()
    {
        var answer = await Ask($"GET /XAB/report.html HTTP/1.1\r\nHost: {Host}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/XAA/report.html\">", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_of_a_problem_stays_text_in_an_event()
    {
        using var http = new HttpClient();
        using var events = new StreamReader(await http.GetStreamAsync(new Uri(Address, "/_watch/events?page=XAA%2Freport.html")));
        Assert.Equal("retry: 500", await events.ReadLineAsync());
        Assert.Equal("", await events.ReadLineAsync());
        await events.ReadLineAsync();
        Assert.Equal("", await events.ReadLineAsync());

        board.Show(State([new Problem(Severity.Error, "RK1102", Hostile, new FilePlace("data/<b>.csv", 2, 3))]));
        var line = await events.ReadLineAsync();

        Assert.StartsWith("data: {", line, StringComparison.Ordinal);
        Assert.DoesNotContain('<', line!);
        Assert.Equal("", await events.ReadLineAsync());
        var problem = JsonSerializer.Deserialize<WatchEvent>(line!["data: ".Length..], JsonSerializerOptions.Web)!.Problems[0];
        Assert.Equal((Hostile, "data/<b>.csv(2,3)"), (problem.Message, problem.Place));
    }

    [Fact]
    public async Task Hostile_text_of_a_problem_stays_text_on_a_page()
    {
        board.Show(new WatchState(new Dictionary<string, byte[]>(), [new Problem(Severity.Error, "RK1102", Hostile, new FilePlace("data/<b>.csv"))]));

        var answer = await Ask($"GET /XAA%22%3E%3Cscript%3E.html HTTP/1.1\r\nHost: {Host}\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 503 Service Unavailable\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("data/&lt;b&gt;.csv", answer, StringComparison.Ordinal);
        Assert.Contains("data-page=\"XAA&quot;&gt;&lt;script&gt;.html\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", answer, StringComparison.Ordinal);
    }

    private static WatchState State(IReadOnlyList<Problem> problems) => new(
        new Dictionary<string, string> { ["XAA/report.html"] = "<body><p>Hello</p></body>", ["XAA/figures.js"] = "reportkitFigures()", ["page.css"] = "body{}" }
            .ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value)),
        problems);

    // Bytes as they are, because a client of HTTP would mend them.
    private async Task<string> Ask(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
