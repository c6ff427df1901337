using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>What a call of <c>reportkit render</c> asks for.</summary>
internal sealed record RenderSettings
{
    public required int Edition { get; init; }

    /// <summary>Codes as typed; none: every country of the edition.</summary>
    public required string[] Countries { get; init; }

    public required RenderOptions Options { get; init; }

    /// <summary>The house's document, which <see cref="Options"/> hold as read; null: none.</summary>
    public string? ReferenceDocument { get; init; }

    /// <summary>The browser that prints, found already; empty where no PDF is asked for.</summary>
    public required string Browser { get; init; }

    /// <summary>The folder of all editions.</summary>
    public required string Folder { get; init; }

    public int Threads { get; init; } = 1;

    public bool Reverse { get; init; }

    public bool Json { get; init; }

    /// <summary>Whether fresh documents are rendered too.</summary>
    public bool Force { get; init; }

    /// <summary>Whether nothing is written, and a folder that isn't as it would be rendered is an error.</summary>
    public bool Locked { get; init; }

    /// <summary>The edition's folder.</summary>
    public string Target => Path.Combine(Folder, $"{Edition}");

    /// <summary>How documents are made beside what they are made from: counts as read by all of them.</summary>
    public IReadOnlyDictionary<string, string> Made()
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal) { [KitBuild.Input] = KitBuild.Name, [FormatInput] = $"{Options.Formats}" };
        if (ReferenceDocument is { } document)
        {
            made[ReferenceInput] = FileStamp.HashOf(document);
        }

        if (Browser.Length > 0)
        {
            // Another version of a browser breaks pages elsewhere; asking it would start it.
            var program = new FileInfo(Browser);
            made[BrowserInput] = $"{Browser} {program.Length} {program.LastWriteTimeUtc.Ticks} {typeof(Pdf.PdfPrinter).Assembly.ManifestModule.ModuleVersionId:N}";
        }

        return made;
    }

    /// <summary>Inputs that only a call of <c>render</c> names.</summary>
    public static IReadOnlyList<string> OptionInputs { get; } = [FormatInput, ReferenceInput, BrowserInput];

    private const string FormatInput = "--format";
    private const string ReferenceInput = "--reference-doc";
    private const string BrowserInput = "the browser";
}
