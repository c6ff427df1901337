namespace ReportKit.Pdf.Tests;

/// <summary>A folder of files that is deleted at the end of a test.</summary>
internal sealed class PageFiles : IDisposable
{
    public const string Style = "<style>@page { size: A4; margin: 25mm; @top-left { content: 'Running Xanadu' } @bottom-right { content: 'p. ' counter(page) } } h1 { break-before: page }</style>";

    public string Folder { get; } = Directory.CreateTempSubdirectory("reportkit-pages-").FullName;

    public PageFiles Add(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public PageFiles AddPage(string path, string body) =>
        Add(path, $"<!doctype html><html lang=en><head><meta charset=utf-8><title>Xanadu</title>{Style}</head><body>{body}</body></html>");

    /// <summary>A shell script that can be run.</summary>
    public string AddProgram(string name, string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of this test are shell scripts.");
        var file = Path.Combine(Add(name, $"#!/bin/sh\n{script}\n").Folder, name);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return file;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
