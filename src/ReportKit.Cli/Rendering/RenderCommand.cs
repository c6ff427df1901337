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

    public static readonly Option<ReportFormats> Formats = SharedOptions.List(
        "--format",
        "FORMATS",
        "In what: md (Markdown), html (pages), docx (Word), pdf. Default: md,html.",
        result => SharedOptions.Named(result, "format", FormatNames).Aggregate(ReportFormats.None, (all, one) => all | one));

    public static readonly Option<string?> Reference = SharedOptions.Text(
        "--reference-doc", "FILE", "A Word document of your house, whose styles, page and heads report.docx takes.");

    public static readonly Option<string?> Browser = SharedOptions.Text(
        "--browser", "PATH", "The browser that makes PDF: Chromium, Chrome, Edge or Brave. Default: one found on this machine.");

    public static readonly Option<int> Threads = SharedOptions.Number(
        "--threads", "Countries rendered side by side. Changes nothing but the time.", 256, Environment.ProcessorCount);

    public static readonly Option<string> Order = new("--order")
    {
        Description = "From which end to begin. Changes nothing; it proves that.",
        HelpName = "forward|reverse",
        DefaultValueFactory = _ => "forward",
        Hidden = true,
    };

    public static readonly Option<bool> Force = SharedOptions.Flag("--force", "Renders what is fresh too.");

    public static readonly Option<bool> Remove = SharedOptions.Flag(
        "--remove", "Lets the run remove more than half of the edition's files, which it doesn't make (other formats or countries).");

    public static readonly Option<bool> Locked = SharedOptions.Flag(
        "--locked", "Writes nothing; fails where the folder isn't, byte for byte, what would be rendered. For CI.");

    public static Command Create()
    {
        Formats.DefaultValueFactory = _ => new RenderOptions().Formats;
        Order.AcceptOnlyFromAmong("forward", "reverse");
        var command = new ToolCommand("render", (call, cancel) => new RenderRun(call, new(call)).RunAsync(cancel), """
            Renders an edition: start, methodology and coverage page, and each country's report in the formats asked for, with its facts
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
            SharedOptions.Edition, SharedOptions.Country, Formats, Reference, Browser,
            SharedOptions.Data, SharedOptions.Templates, SharedOptions.Output, Threads, Order, Force, Remove, Locked, SharedOptions.Json,
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
}
