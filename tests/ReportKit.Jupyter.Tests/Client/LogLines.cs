using System.Collections.Concurrent;

namespace ReportKit.Jupyter.Tests.Client;

/// <summary>A kernel's standard error, line by line as it comes.</summary>
internal sealed class LogLines : TextWriter
{
    private readonly BlockingCollection<string> lines = [];

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => lines.Add(value!);

    /// <summary>The next line.</summary>
    public string Next() => lines.TryTake(out var line, JupyterClient.Longest) ? line : throw new TimeoutException("The kernel said nothing.");
}
