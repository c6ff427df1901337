using System.Text.Encodings.Web;

namespace ReportKit.Jupyter;

internal sealed record KernelJson(IReadOnlyList<string> Argv)
{
    /// <summary>The name in the metadata by which we know what is ours.</summary>
    public const string OurMark = "reportkit";

    public string DisplayName { get; } = "C# (ReportKit)";

    public string Language { get; } = "C#";

    // A signal would reach the programs that a cell started, and Windows has none.
    public string InterruptMode { get; } = "message";

    // Memory that is never writable and executable at once protects nothing in a process that runs whatever code it is given,
    // and every new cell would pay for it.
    public IReadOnlyDictionary<string, string> Env { get; } = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" };

    public IReadOnlyDictionary<string, KernelMark> Metadata { get; } =
        new Dictionary<string, KernelMark> { [OurMark] = new(KernelDescription.Version) };

    public string ToText()
    {
        var options = new JsonSerializerOptions(WireJson.Default.Options)
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        return $"{JsonSerializer.Serialize(this, new WireJson(options).KernelJson)}\n";
    }
}

internal sealed record KernelMark(string Version);

/// <summary>Of a kernel that is there, ours or another program's, what tells which.</summary>
internal sealed record InstalledKernel(IReadOnlyDictionary<string, JsonElement>? Metadata);
