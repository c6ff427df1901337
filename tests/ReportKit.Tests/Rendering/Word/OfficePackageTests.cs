using System.IO.Compression;
using ReportKit.Rendering;
using ReportKit.Tests.Charts;

namespace ReportKit.Tests.Rendering.Word;

public sealed class OfficePackageTests
{
    [Fact]
    public void Parts_stand_in_a_fixed_order_without_a_time()
    {
        using var document = WordCase.Of("Text.");
        using var zip = new ZipArchive(new MemoryStream(document.Bytes));

        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/header1.xml"], zip.Entries.Take(3).Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal((new DateTime(1980, 1, 1), 0), (e.LastWriteTime.DateTime, e.ExternalAttributes)));
    }

    [Fact]
    public void No_entry_names_the_system_that_made_it()
    {
        var package = new OfficePackage();
        package.Add("a.xml", "application/xml", Encoding.UTF8.GetBytes("<a/>"));
        var bytes = package.ToBytes();

        var entries = Enumerable.Range(0, bytes.Length - 4).Where(i => bytes.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)).ToList();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, at => Assert.Equal(0, bytes[at + 5]));
    }

    [Fact]
    public void Workbooks_are_the_same_every_time_too()
    {
        var data = WordChartData.Of(MadeChart.Convictions("2015=1 2016=<5"))!;

        Assert.Equal(WordChartWorkbook.Write(data), WordChartWorkbook.Write(data));
    }

    [Fact]
    public void Nothing_in_the_file_is_an_id_made_up_for_it()
    {
        using var document = WordCase.Of("# A\n\n1. b\n", MadeChart.Convictions("2015=1"));
        using var zip = new ZipArchive(new MemoryStream(document.Bytes));
        foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith("xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotContain("rsid", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }
}
