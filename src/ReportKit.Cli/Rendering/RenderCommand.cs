using System.CommandLine;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary><c>reportkit render</c>: an edition's start page and countries, or some of them.</summary>
internal static class RenderCommand
{
    private static readonly Dictionary<string, ReportFormats> FormatNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["md"] = ReportFormats.Markdown,
        ["html"] = ReportFormats.Html,
        ["docx"] = ReportFormats.Docx,
        ["pdf"] = ReportFormats.Pdf,
    };

    private static readonly Option<int> Edition = SharedOptions.Edition();
    private static readonly Option<string[]> Country = SharedOptions.Country();

    private static readonly Option<ReportFormats> Formats = new("--format")
    {
        Description = "In what: md (Markdown), html (pages), docx (Word), pdf. Default: md,html.",
        HelpName = "FORMATS",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => new RenderOptions().Formats,
        CustomParser = result => SharedOptions.Named(result, "format", FormatNames).Aggregate(ReportFormats.None, (all, one) => all | one),
    };

    private static readonly Option<string?> Reference = new("--reference-doc")
    {
        Description = "A Word document of your house, whose styles, page and heads report.docx takes.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Browser = new("--browser")
    {
        Description = "The browser that makes PDF: Chromium, Chrome, Edge or Brave. Default: one found on this machine.",
        HelpName = "PATH",
    };

    private static readonly Option<int> Threads = SharedOptions.Number(
        "--threads", "Countries rendered side by side. Changes nothing but the time.", 256, Environment.ProcessorCount);

    private static readonly Option<string> Order = new("--order")
    {
        Description = "From which end to begin. Changes nothing; it proves that.",
        HelpName = "forward|reverse",
        DefaultValueFactory = _ => "forward",
        Hidden = true,
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Renders what is fresh too." };

    private static readonly Option<bool> Locked = new("--locked")
    {
        Description = "Writes nothing; fails where the folder isn't, byte for byte, what would be rendered. For CI.",
    };

    public static Command Create()
    {
        Order.AcceptOnlyFromAmong("forward", "reverse");
        var command = new ProjectCommand("render", (call, cancel) => new RenderRun(call, Settings(call)).RunAsync(cancel), """
            Renders an edition: a start page, a methodology page, and each country's report in the formats asked for, with its facts
            """ + " and sentence map.\n" + """
            Only what is stale is rendered: what reads something that has changed since, or whose files are gone or were changed by hand.
            Nothing is written unless data and templates are sound; the last edition stays until the new one is whole. Where nothing is to
            be done, data aren't read; 'reportkit check' shows their warnings.

            Examples:
              reportkit render --edition 2010
              reportkit render --edition 2010 --country PRK,CHN
              reportkit render --edition 2018 --format md,html,docx --reference-doc house.docx
              reportkit render --edition 2018 --locked
              reportkit render --edition 2018 --data DIR --templates DIR --out DIR --json
            """)
        {
            Edition, Country, Formats, Reference, Browser, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Output,
            Threads, Order, Force, Locked, SharedOptions.Json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Force) && result.GetValue(Locked))
            {
                result.AddError("--force renders and --locked writes nothing: give one of them.");
            }
        });
        return command;
    }

    private static RenderSettings Settings(ProjectCall call) => new()
    {
        Folder = call.Reports,
        Edition = call.Of(Edition),
        Countries = call.Of(Country) ?? [],
        Options = new RenderOptions(call.Of(Formats)) { Reference = ReferenceOf(call.Of(Reference)) },
        ReferenceDocument = call.Of(Reference),
        // Better known before the work than after it.
        Browser = call.Of(Formats).HasFlag(ReportFormats.Pdf) ? PdfFiles.FindBrowser(call.Of(Browser)) : "",
        Threads = call.Of(Threads),
        Reverse = call.Of(Order) == "reverse",
        Force = call.Of(Force),
        Locked = call.Of(Locked),
    };

    private static ReferenceDocument? ReferenceOf(string? path)
    {
        if (path is null)
        {
            return null;
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}' (--reference-doc).");
        }

        var read = ReferenceDocument.Read(path, path);
        if (!read.IsSound)
        {
            throw new UsageException($"--reference-doc: {read.Problems[0]}");
        }

        foreach (var problem in read.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        return read.Value;
    }
}
