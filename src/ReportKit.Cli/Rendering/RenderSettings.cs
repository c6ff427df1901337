namespace ReportKit.Cli;

/// <summary>What a call of <c>reportkit render</c> asks for.</summary>
/// <exception cref="UsageException">A file that it names isn't there, or can't be used.</exception>
internal sealed class RenderSettings(ProjectCall call)
{
    private const string FormatInput = "--format";
    private const string ReferenceInput = "--reference-doc";
    private const string BrowserInput = "the browser";

    private readonly string? reference = call.Of(RenderCommand.Reference);

    /// <summary>Inputs that only a call of <c>render</c> names.</summary>
    public static IReadOnlyList<string> OptionInputs { get; } = [FormatInput, ReferenceInput, BrowserInput];

    public string Folder { get; } = call.Reports;

    public int Edition { get; } = call.Of(SharedOptions.Edition);

    /// <summary>Codes as typed; none: every country of the edition.</summary>
    public string[] Countries { get; } = call.Codes;

    public RenderOptions Options { get; } = new(call.Of(RenderCommand.Formats))
    {
        Reference = ReferenceOf(call.Of(RenderCommand.Reference)),
    };

    /// <summary>The browser that prints, found already, which is better known before the work than after it; empty where no PDF is
    /// asked for.</summary>
    public string Browser { get; } = call.Of(RenderCommand.Formats).HasFlag(ReportFormats.Pdf)
        ? PdfFiles.FindBrowser(call.Of(RenderCommand.Browser))
        : "";

    public int Threads { get; } = call.Of(RenderCommand.Threads);

    public bool IsReverse { get; } = call.Of(RenderCommand.Order) == "reverse";

    public bool IsForced { get; } = call.Of(RenderCommand.Force);

    /// <summary>Whether most of an edition's files may be removed.</summary>
    public bool MayRemove { get; } = call.Of(RenderCommand.Remove);

    /// <summary>Whether nothing is written, and a folder that isn't as it would be rendered is an error.</summary>
    public bool IsLocked { get; } = call.Of(RenderCommand.Locked);

    public string Target => Path.Combine(Folder, $"{Edition}");

    /// <summary>How documents are made beside what they are made from: counts as read by all of them.</summary>
    public IReadOnlyDictionary<string, string> Made()
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [KitBuild.Input] = KitBuild.Name,
            [FormatInput] = $"{Options.Formats}",
        };
        if (reference is not null)
        {
            made[ReferenceInput] = FileStamp.HashOf(reference);
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
