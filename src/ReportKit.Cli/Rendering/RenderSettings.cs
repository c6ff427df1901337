using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>What a call of <c>reportkit render</c> asks for.</summary>
internal sealed record RenderSettings
{
    private const string FormatInput = "--format";
    private const string ReferenceInput = "--reference-doc";
    private const string BrowserInput = "the browser";

    /// <summary>The folder of all editions.</summary>
    public required string Folder { get; init; }

    public required int Edition { get; init; }

    /// <summary>Codes as typed; none: every country of the edition.</summary>
    public required string[] Countries { get; init; }

    public required RenderOptions Options { get; init; }

    /// <summary>The house's document, which <see cref="Options"/> hold as read; null: none.</summary>
    public required string? ReferenceDocument { get; init; }

    /// <summary>The browser that prints, found already; empty where no PDF is asked for.</summary>
    public required string Browser { get; init; }

    public required int Threads { get; init; }

    public required bool Reverse { get; init; }

    /// <summary>Whether fresh documents are rendered too.</summary>
    public required bool Force { get; init; }

    /// <summary>Whether nothing is written, and a folder that isn't as it would be rendered is an error.</summary>
    public required bool Locked { get; init; }

    /// <summary>Inputs that only a call of <c>render</c> names.</summary>
    public static IReadOnlyList<string> OptionInputs { get; } = [FormatInput, ReferenceInput, BrowserInput];

    /// <summary>The edition's folder.</summary>
    public string Target => Path.Combine(Folder, $"{Edition}");

    /// <summary>How documents are made beside what they are made from: counts as read by all of them.</summary>
    public IReadOnlyDictionary<string, string> Made()
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [KitBuild.Input] = KitBuild.Name,
            [FormatInput] = $"{Options.Formats}",
        };
        if (ReferenceDocument is { } document)
        {
            made[ReferenceInput] = FileStamp.HashOf(document);
        }

        if (Browser.Length > 0)
        {
            // Another version of a browser breaks pages elsewhere; asking it would start it.
            var program = new FileInfo(Browser);
            var printer = typeof(Pdf.PdfPrinter).Assembly.ManifestModule.ModuleVersionId;
            made[BrowserInput] = $"{Browser} {program.Length} {program.LastWriteTimeUtc.Ticks} {printer:N}";
        }

        return made;
    }
}
