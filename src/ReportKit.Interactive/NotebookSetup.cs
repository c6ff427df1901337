using System.Reflection;
using ReportKit.Interactive;

namespace ReportKit;

/// <summary>What <see cref="ReportFormatters.Register"/> returns: shown in a notebook, it makes the charts interactive.</summary>
/// <remarks>Its HTML carries plotly.js, compressed, so that a notebook needs no network; show it once, in the first cell. Charts
/// shown before it are made interactive too. Where scripts don't run, charts stay static drawings.</remarks>
public sealed record NotebookSetup
{
    internal NotebookSetup()
    {
    }

    /// <summary>Version of the kit: <c>0.1.0</c>.</summary>
    public string KitVersion { get; } =
        typeof(NotebookSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>Version of plotly.js: <c>2.28.0</c>.</summary>
    public string PlotlyVersion { get; } = PlotlyLibrary.Version;

    /// <summary>One line: <c>ReportKit 0.1.0: charts are interactive (plotly.js 2.28.0), offline.</c></summary>
    public override string ToString() => $"ReportKit {KitVersion}: charts are interactive (plotly.js {PlotlyVersion}), offline.";

    internal string ToHtml() => ExhibitHtml.Of([new Paragraph(ToString(), IsSoft: true)]) + ChartScripts.Library(PackedPlotly.Base64);
}
