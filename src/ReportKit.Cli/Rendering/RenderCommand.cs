using System.CommandLine;
using ReportKit.Diagnostics;
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

    public static Command Create()
    {
        var edition = SharedOptions.Edition();
        var country = SharedOptions.Country();
        var data = SharedOptions.Data();
        var templates = SharedOptions.Templates();
        var output = SharedOptions.Output();
        var formats = Formats();
        var reference = new Option<string?>("--reference-doc") { Description = "A Word document of your house, whose styles, page and heads report.docx takes.", HelpName = "FILE" };
        var browser = new Option<string?>("--browser") { Description = "The browser that makes PDF: Chromium, Chrome, Edge or Brave. Default: one found on this machine.", HelpName = "PATH" };
        var force = new Option<bool>("--force") { Description = "Renders what is fresh too." };
        var locked = new Option<bool>("--locked") { Description = "Writes nothing; fails where the folder isn't, byte for byte, what would be rendered. For CI." };
        var json = SharedOptions.Json();
        var threads = SharedOptions.Threads();
        var order = new Option<string>("--order") { Description = "From which end to begin. Changes nothing; it proves that.", HelpName = "forward|reverse", DefaultValueFactory = _ => "forward", Hidden = true };
        order.AcceptOnlyFromAmong("forward", "reverse");
        var command = new Command("render", """
            Renders an edition: a start page, a methodology page, and each country's report in the formats asked for, with its facts and sentence map.
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
            edition, country, formats, reference, browser, data, templates, output, threads, order, force, locked, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(force) && result.GetValue(locked))
            {
                result.AddError("--force renders and --locked writes nothing: give one of them.");
            }
        });
        command.SetAction((parsed, cancel) =>
        {
            var inputs = Inputs.Find(parsed.GetValue(data), parsed.GetValue(templates));
            var folder = inputs.Reports(parsed.GetValue(output));
            var document = parsed.GetValue(reference);
            return new RenderRun(inputs, new RenderSettings
            {
                Edition = parsed.GetValue(edition),
                Countries = parsed.GetValue(country) ?? [],
                Options = new RenderOptions(parsed.GetValue(formats)) { Reference = ReferenceOf(document) },
                ReferenceDocument = document,
                // Better known before the work than after it.
                Browser = parsed.GetValue(formats).HasFlag(ReportFormats.Pdf) ? PdfFiles.FindBrowser(parsed.GetValue(browser)) : "",
                Folder = folder,
                Threads = parsed.GetValue(threads),
                Reverse = parsed.GetValue(order) == "reverse",
                Json = parsed.GetValue(json),
                Force = parsed.GetValue(force),
                Locked = parsed.GetValue(locked),
            }).RunAsync(cancel);
        });
        return command;
    }

    private static Option<ReportFormats> Formats() => new("--format")
    {
        Description = "In what: md (Markdown), html (pages), docx (Word), pdf. Default: md,html.",
        HelpName = "FORMATS",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => new RenderOptions().Formats,
        CustomParser = result =>
        {
            var formats = ReportFormats.None;
            foreach (var name in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            {
                if (!FormatNames.TryGetValue(name, out var format))
                {
                    result.AddError($"'{name}' isn't a format. Formats: {string.Join(", ", FormatNames.Keys)}.{NearMatch.Hint(name, FormatNames.Keys)}");
                }

                formats |= format;
            }

            return formats;
        },
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
