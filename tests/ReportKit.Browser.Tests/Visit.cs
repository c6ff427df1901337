using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ReportKit.Browser.Tests;

/// <summary>One reader's visit: a page of an edition, what it asked for and what went wrong.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string root;
    private readonly ConcurrentQueue<string> strays = [];
    private readonly ConcurrentQueue<string> errors = [];
    private IPage? page;

    public Visit(IBrowserContext context, Uri root)
    {
        this.context = context;
        this.root = root.AbsoluteUri;
        context.SetDefaultTimeout(30_000);
        context.Console += (_, message) => Note(message.Type == "error", message.Text);
        context.WebError += (_, error) => Note(true, error.Error);
        context.RequestFailed += (_, request) => Note(true, $"{request.Url}: {request.Failure}");
        context.Dialog += (_, dialog) => Note(true, $"The page asked: {dialog.Message}");
        context.Request += (_, request) =>
        {
            if (!IsOwn(request.Url))
            {
                strays.Enqueue(request.Url);
            }
        };
    }

    public IPage Page => page!;

    /// <summary>Requests that leave the edition's folder, or the server.</summary>
    public IReadOnlyList<string> Strays => [.. strays];

    /// <summary>Errors of the console, of scripts and of loading.</summary>
    public IReadOnlyList<string> Errors => [.. errors];

    public async Task GoAsync(string path)
    {
        if (page is null)
        {
            await context.RouteAsync("**/*", route => IsOwn(route.Request.Url) ? route.ContinueAsync() : route.AbortAsync());
            page = await context.NewPageAsync();
        }

        await page.GotoAsync(root + path, new() { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Presses Enter and waits for the page that it leads to.</summary>
    /// <param name="address">Pattern of the page's address.</param>
    public async Task EnterAsync(string address)
    {
        // The wait begins before the key: a page that arrives at once would be missed otherwise, and waited for in vain.
        var arrival = Page.WaitForURLAsync(address);
        await Page.Keyboard.PressAsync("Enter");
        await arrival;
    }

    public Task<T> Ask<T>(string script, object? argument = null) => Page.EvaluateAsync<T>(script, argument);

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private bool IsOwn(string url) => url.StartsWith(root, StringComparison.Ordinal);

    private void Note(bool isError, string text)
    {
        if (isError)
        {
            errors.Enqueue(text);
        }
    }
}
