using Microsoft.DotNet.Interactive.Formatting;
using ReportKit.Diagnostics;
using ReportKit.Narrative;
using ReportKit.Sources;
using ReportKit.Tests;

// The formatters belong to the process.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace ReportKit.Interactive.Tests;

/// <summary>What a notebook would show, and made-up figures to show.</summary>
internal static class Notebook
{
    public static ChartWording Words { get; } =
        WordingReader.Read(TemplateReader.ReadEmbedded().Texts.Single(t => t.Name == "wording.yml").Text, "wording.yml", new ProblemList())!.Figures;

    public static string Html(object? value) => Show(value, HtmlFormatter.MimeType);

    public static string Text(object? value) => Show(value, PlainTextFormatter.MimeType);

    public static string Show(object? value, string mimeType)
    {
        ReportFormatters.Register();
        return value.ToDisplayString(mimeType);
    }

    /// <summary>Convictions of 2015 and 2017, and none reported of 2016.</summary>
    public static ReportChart Figure(string id = "made-figure", decimal last = 12, string title = "Convictions by year") => new(
        id, title, "persons", ChartKind.GroupedColumns,
        [new ChartSeries("Convictions", [ChartPoint.Of("2015", MadeFacts.Value("<5")), ChartPoint.Missing("2016", "not reported"), ChartPoint.Of("2017", last)])],
        Words)
    { Axis = "year" };
}
