namespace ReportKit.Cli.Tests.Exporting;

/// <summary>A project whose figures have each form that an export must keep apart.</summary>
internal static class ExportProject
{
    /// <summary>XAB has an interval, a gap, a part of a total, and a figure that a later release restates. The statement on XAA has a
    /// locator that a spreadsheet would run.</summary>
    public static MadeProject Make() => new MadeProject()
        .Replace(MadeProject.Narrative, "locator: \"Prosecution\"", "locator: \"=1+1, page 2\"")
        .Add("breakdowns", "sex,*,sex", "sex,female,women")
        .Add(
            "sources",
            "samples-2024,G,Office of Samples,Portal,release of 1 May 2024,2024-05-01,,Samples licence,https://example.org/,",
            "samples-2025,G,Office of Samples,Portal,release of 1 May 2025,2025-05-01,,Samples licence,https://example.org/,")
        .Add(
            "prosecutions",
            "XAB,convictions,2016,9,persons,,reported,,,,,samples-2024,Totals,,,",
            "XAB,convictions,2014,,persons,,not-reported,,,,,samples-2025,Totals,,,",
            "XAB,convictions,2015,<5,persons,,reported,,,,,samples-2025,Totals,,,",
            "XAB,convictions,2016,7,persons,,reported,,,,,samples-2025,Totals,,,",
            "XAB,convictions,2016,3,persons,,reported,sex=female,,,,samples-2025,Totals,,,",
            "XAB,convictions,2017,0,persons,,reported,,,,,samples-2025,Totals,,,");

    /// <summary>The rows of a CSV file, each cell by its column.</summary>
    public static List<Dictionary<string, string>> Rows(this MadeProject project, string file)
    {
        var lines = project.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => ReportKit.Sources.CsvLine.Split(l, ',')!).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(c => c.First, c => c.Second))];
    }
}
