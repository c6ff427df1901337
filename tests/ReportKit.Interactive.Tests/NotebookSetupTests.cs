using System.IO.Compression;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace ReportKit.Interactive.Tests;

public sealed partial class NotebookSetupTests
{
    [Fact]
    public void Says_in_one_line_what_is_there() =>
        Assert.Matches(@"^ReportKit \d+\.\d+\.\d+: charts are interactive \(plotly\.js \d+\.\d+\.\d+\), offline\.$", Notebook.Text(ReportFormatters.Register()));

    [Fact]
    public void Its_HTML_carries_plotly_once_and_whole_and_is_small()
    {
        var html = Notebook.Html(ReportFormatters.Register());

        Assert.InRange(html.Length, 1_000_000, 2_000_000);
        var packed = Assert.Single(Packed().Matches(html)).Groups[1].Value;
        using var unpacked = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        using var expected = typeof(GenericChart).Assembly.GetManifestResourceStream("Plotly.NET.plotly-2.28.0.min.js")!;
        Assert.Equal(new StreamReader(expected).ReadToEnd(), new StreamReader(unpacked).ReadToEnd());
    }

    [Fact]
    public void Its_HTML_is_one_script_that_needs_no_network()
    {
        var html = Notebook.Html(ReportFormatters.Register());

        Assert.Single(Regex.Matches(html, "<script"));
        Assert.Single(Regex.Matches(html, "</script"));
        Assert.DoesNotContain("http", Packed().Replace(html, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Registering_twice_changes_nothing()
    {
        ReportFormatters.Register();
        var before = Formatter.RegisteredFormatters(includeDefaults: false).Count();

        ReportFormatters.Register();

        Assert.Equal(before, Formatter.RegisteredFormatters(includeDefaults: false).Count());
    }

    [Fact]
    public void Registering_after_a_reset_registers_again()
    {
        ReportFormatters.Register();
        Formatter.ResetToDefault();

        Assert.StartsWith("ReportKit", Notebook.Text(ReportFormatters.Register()), StringComparison.Ordinal);
    }

    [GeneratedRegex("\"([A-Za-z0-9+/=]{1000,})\"")]
    private static partial Regex Packed();
}
