using System.Text.Json.Nodes;

namespace ReportKit.Pdf;

/// <summary>One page in the browser, from its opening to its PDF.</summary>
internal sealed class Tab : IDisposable
{
    // A second lock: the page can't even ask for what isn't its own.
    private const string Policy =
        "default-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'none'; connect-src 'none'; frame-src 'none'; "
        + "object-src 'none'; form-action 'none'; base-uri 'none'";

    private readonly DevTools tools;
    private readonly PageFolder folder;
    private readonly string page;
    private readonly CancellationTokenSource stopped;
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string session = "";
    private bool isSent;
    private volatile PdfException? failure;

    private Tab(DevTools tools, PageFolder folder, string page, CancellationToken cancellation)
    {
        (this.tools, this.folder, this.page) = (tools, folder, page);
        stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation, tools.Ended);
    }

    /// <summary>Prints a page; the PDF is as the browser writes it.</summary>
    /// <exception cref="PdfException">The page can't be printed; the message names it.</exception>
    public static async Task<byte[]> PrintAsync(
        DevTools tools, PageFolder folder, string page, TimeSpan timeout, CancellationToken cancellation)
    {
        using var tab = new Tab(tools, folder, page, cancellation);
        tab.stopped.CancelAfter(timeout);
        try
        {
            return await tab.PrintAsync();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw tab.failure ?? (tools.Ended.IsCancellationRequested ? DevTools.Gone() : new PdfException(
                $"{page} wasn't printed within {timeout.TotalSeconds:0} s. The page may be too large, or the machine too busy."));
        }
    }

    public void Dispose() => stopped.Dispose();

    private async Task<byte[]> PrintAsync()
    {
        var created = await tools.CallAsync(null, "Target.createTarget", new() { ["url"] = "about:blank" }, stopped.Token);
        var target = created.GetProperty("targetId").GetString()!;
        try
        {
            var asked = new JsonObject { ["targetId"] = target, ["flatten"] = true };
            var attached = await tools.CallAsync(null, "Target.attachToTarget", asked, stopped.Token);
            session = attached.GetProperty("sessionId").GetString()!;
            tools.Listen(session, Hear);
            await OpenAsync();
            return await ReadPdfAsync();
        }
        finally
        {
            tools.StopListening(session);
            await CloseAsync(target);
        }
    }

    private async Task OpenAsync()
    {
        await CallAsync("Inspector.enable", []);
        await CallAsync("Page.enable", []);
        await CallAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        var light = new JsonArray(Pair("prefers-color-scheme", "light"));
        await CallAsync("Emulation.setEmulatedMedia", new() { ["media"] = "print", ["features"] = light });
        await CallAsync("Fetch.enable", new() { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "*" }) });
        await CallAsync("Page.navigate", new() { ["url"] = PageFolder.AddressOf(page) });
        await loaded.Task.WaitAsync(stopped.Token);
    }

    private async Task<byte[]> ReadPdfAsync()
    {
        var printed = await CallAsync("Page.printToPDF", new()
        {
            ["printBackground"] = true,
            ["preferCSSPageSize"] = true,
            ["displayHeaderFooter"] = false,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = true,
            ["transferMode"] = "ReturnAsStream",
        });
        var handle = printed.GetProperty("stream").GetString()!;
        using var pdf = new MemoryStream();
        for (var atEnd = false; !atEnd;)
        {
            var part = await CallAsync("IO.read", new() { ["handle"] = handle, ["size"] = 1 << 20 });
            pdf.Write(part.GetProperty("data").GetBytesFromBase64());
            atEnd = part.GetProperty("eof").GetBoolean();
        }

        await CallAsync("IO.close", new() { ["handle"] = handle });
        return pdf.ToArray();
    }

    private Task<JsonElement> CallAsync(string method, JsonObject parameters) =>
        tools.CallAsync(session, method, parameters, stopped.Token);

    // A page that has failed may have no tab left, and a browser that has gone has none.
    private async Task CloseAsync(string target)
    {
        try
        {
            await tools.CallAsync(null, "Target.closeTarget", new() { ["targetId"] = target }, stopped.Token);
        }
        catch (Exception e) when (e is PdfException or OperationCanceledException)
        {
        }
    }

    private void Hear(string name, JsonElement parameters)
    {
        switch (name)
        {
            case "Fetch.requestPaused":
                _ = AnswerAsync(parameters);
                break;
            case "Page.loadEventFired" when isSent:
                loaded.TrySetResult();
                break;
            case "Inspector.targetCrashed":
                Fail($"{page} crashed the browser's tab. The page may be too large for the memory of this machine.");
                break;
        }
    }

    private async Task AnswerAsync(JsonElement asked)
    {
        var requestId = asked.GetProperty("requestId").GetString()!;
        try
        {
            var path = PageFolder.PathOf(asked.GetProperty("request").GetProperty("url").GetString()!);
            // The browser wants an icon that no page asked for.
            var isOther = path is null or "favicon.ico" || (isSent && asked.GetProperty("resourceType").GetString() == "Document");
            var content = isOther ? null : await folder.ReadAsync(path!, stopped.Token);
            if (content is null)
            {
                if (!isOther)
                {
                    Fail($"{page} {(path == page ? "" : $"asks for {path}, which ")}isn't in the folder of pages.");
                }

                await CallAsync("Fetch.failRequest", new() { ["requestId"] = requestId, ["errorReason"] = "Aborted" });
                return;
            }

            isSent |= path == page;
            var type = Pair("Content-Type", PageFolder.MediaTypeOf(path!));
            await CallAsync("Fetch.fulfillRequest", new()
            {
                ["requestId"] = requestId,
                ["responseCode"] = 200,
                ["responseHeaders"] = new JsonArray(type, Pair("Content-Security-Policy", Policy)),
                ["body"] = Convert.ToBase64String(content),
            });
        }
        catch (Exception e) when (e is PdfException or OperationCanceledException or ObjectDisposedException)
        {
            // The page has been left, or whoever prints it is told.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail($"{page} can't be read: {e.Message}");
        }
    }

    private static JsonObject Pair(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private void Fail(string message)
    {
        failure ??= new PdfException(message);
        stopped.Cancel();
    }
}
