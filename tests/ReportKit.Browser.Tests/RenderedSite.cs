using ReportKit.Rendering;
using ReportKit.Sources;
using ReportKit.Tests;
using ReportKit.Tests.Rendering;

namespace ReportKit.Browser.Tests;

/// <summary>Renders whole editions, as the tool does.</summary>
internal static class RenderedSite
{
    private const string Script = "<script>window.ran=1</script><img src=x onerror=window.ran=1>";
    private const string Link = "[l](javascript:alert(1)) ](javascript:alert(1))";
    private const string Marks = "\u202Eright\u202C \u200Fعربي 👩‍👩‍👧 \" ' & `code` *a* _b_ | ~~c~~";
    private static readonly string LongWord = new('w', 5000);

    public static void WriteReal(string folder, params int[] editions)
    {
        var inputs = Check(new SourceReader(Path.Combine(Repository.Root, "data"), "data"));
        foreach (var edition in editions)
        {
            Write(folder, inputs, edition);
        }
    }

    /// <summary>Exampleland (XAA) with whatever could break a page, 200 rows of it; beside it Nowhere (XAB), of which nothing is known.</summary>
    public static void WriteHostile(string folder)
    {
        using var data = Xaa.Data();
        data.Replace("countries.csv", ",Exampleland,Exampleland,", $",{Csv($"Example {Script}")},{Csv($"Example {Script} {Link} {Marks}")},")
            .AddRow("countries.csv", "XAB,,,Nowhere,Nowhere,Nowhere,,,EAP,")
            .AddRow("tiers.csv", "XAB,2018,1,single,tip-2018")
            .Replace("sources.csv", "Office of Examples,Data portal", Csv($"Office {Script} {Link}") + "," + Csv($"Data {Marks} {LongWord}"))
            .Replace("indicators.csv", ",persons prosecuted,", $",{Csv($"persons {Script} {Marks}")},")
            .Replace(DataFolder.Narrative, "Some women are misled about their work.", Yaml($"Some women are misled: {Script} {Link} {Marks}"))
            .Replace(DataFolder.Narrative, "The government trained its police.", Yaml($"The government said {LongWord}."))
            .Replace(DataFolder.Narrative, "An earlier draft said this of all women.", Yaml($"{Script} {Marks} {LongWord}"));
        for (var i = 0; i < 200; i++)
        {
            data.AddFigure("protection", "victims-identified", "RP2018", $"{i}", "victims", breakdown: $"citizenship={Row(i)}", locator: Csv($"Row {i} {Script}"));
        }

        Write(folder, Check(data.Reader), 2018);
    }

    private static CheckedInputs Check(SourceReader reader)
    {
        var inputs = Flow.Check(reader, new Validated<TemplateFiles>(TemplateReader.ReadEmbedded(), []));
        Assert.Equal([], inputs.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.ToString()));
        return inputs.Value;
    }

    private static void Write(string folder, CheckedInputs inputs, int edition)
    {
        var rendered = EditionRun.Make(inputs, new ReportRequest(edition, [], Threads: 2), null, CancellationToken.None);
        Assert.Equal([], rendered.Problems.Where(p => p.Severity == Severity.Error).Select(p => p.ToString()));
        new EditionWriter(folder).Write(rendered.Value, CancellationToken.None);
    }

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Yaml(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Row(int i) => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}";
}
