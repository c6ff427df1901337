using System.IO.Compression;

namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportTableTests : IDisposable
{
    private readonly MadeProject project = new();

    public ImportTableTests() => project.Write("police.csv", "Year,Convicted\n2020,5\n2021,n/a\n2022,some\n2023,6\n2024,7\n");

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_draft_is_filled_in_and_its_file_taken_in()
    {
        var draft = project.Run("import", "table", "police.csv", "--draft").IsDone();
        Assert.Contains("Then: reportkit import table police.csv --map maps/police.yml --dry-run", draft.Output, StringComparison.Ordinal);
        project.Run("import", "table", "police.csv", "--draft").IsWrongUsage("maps/police.yml is there already");
        project.Run("import", "table", "police.csv", "--map", "maps/police.yml").IsFailure("maps/police.yml(6,13): error RK1633: The draft left this OPEN. Write in its place who publishes the file.", "Nothing was written.");

        Fill();
        var result = project.Run("import", "table", "police.csv", "--map", "maps/police.yml", "--released", "2026-02-01").IsDone();

        Assert.Contains("police.csv(4,2): warning RK1602: line 4, column B: 'some' isn't a number", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\nXAA,convictions,2020,5,persons,,reported,,,,,police-2026-02-01,\"line 2, column B\",,,\nXAA,convictions,2021,,persons,,not-reported,", project.Text("data/prosecutions.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();
        project.Run("tidy", "--check").IsDone();
        Assert.Contains("The project has all of this that could be taken in already; ", project.Run("import", "table", "police.csv", "--map", "maps/police.yml", "--released", "2026-02-01").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_without_a_map_is_told_how_to_get_one()
    {
        project.Run("import", "table", "police.csv").IsWrongUsage("--map MAP.yml", "--draft");
        project.Run("import", "table", "police.csv", "--map", "nowhere.yml").IsWrongUsage("There is no file 'nowhere.yml' (--map).");
        project.Run("import", "table", "nowhere.csv", "--draft").IsWrongUsage("There is no file 'nowhere.csv'.");
    }

    [Fact]
    public void A_second_file_of_a_release_takes_the_place_of_the_first_and_says_how_both_may_stay()
    {
        Take("a.csv", "Year,Convicted\n2020,5\n", Map);
        project.Write("b.csv", "Year,Convicted\n2021,7\n");

        var plan = project.Run("import", "table", "b.csv", "--map", "map.yml", "--dry-run").IsDone().Output;
        Assert.Contains("XAA convictions 2020 5: gone", plan, StringComparison.Ordinal);
        Assert.Contains("police-2026-02-01 was taken from a.csv before, and b.csv would take its place. If both belong to the release, give each a map with an id and a title of its own: then both stay.", plan, StringComparison.Ordinal);

        project.Write("a.csv", "Year,Convicted\n2021,7\n");
        Assert.Contains(
            "police-2026-02-01 was taken from another a.csv before, and this one would take its place.",
            project.Run("import", "table", "a.csv", "--map", "map.yml", "--dry-run").IsDone().Output,
            StringComparison.Ordinal);

        var both = Take("b.csv", "Year,Convicted\n2021,7\n", Map.Replace("id: police", "id: police-b", StringComparison.Ordinal).Replace("title: A", "title: B", StringComparison.Ordinal));
        Assert.DoesNotContain("its place", both, StringComparison.Ordinal);
        Assert.Contains("XAA,convictions,2020,5,persons,,reported,,,,,police-2026-02-01,", project.Text("data/prosecutions.csv"), StringComparison.Ordinal);
        Assert.Contains("XAA,convictions,2021,7,persons,,reported,,,,,police-b-2026-02-01,", project.Text("data/prosecutions.csv"), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "long.csv", [.. "Year,Convicted\n2020,"u8, .. Enumerable.Repeat((byte)'9', 10_000_000)], "more than 1,048,576 characters" },
        { "bomb.xlsx", Zip(("xl/workbook.xml", new string(' ', 80_000_000))), "more than" },
        { "page.xlsx", [.. "<!DOCTYPE html><html><title>Maintenance</title></html>"u8], "a web page" },
        { "cut.xlsx", Zip(("xl/workbook.xml", "<workbook/>"))[..60], "damaged, was cut off" },
        { "cut.csv", [.. "Year,Convicted\n2020,\"5"u8], "a quotation mark isn't closed" },
        { "secret.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "a password" },
        { "dtd.xlsx", Zip(("xl/workbook.xml", "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><workbook/>")), "document type (DTD)" },
        { "dtd.csv", [.. "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"b\">]><w>&a;</w>"u8], "an XML document" },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_hostile_file_is_refused_with_the_reason_and_nothing_is_written(string name, byte[] bytes, string reason)
    {
        File.WriteAllBytes(Path.Combine(project.Folder, name), bytes);
        project.Write("map.yml", Map);
        var before = project.Text("data/prosecutions.csv");

        foreach (var call in new string[][] { ["--map", "map.yml"], ["--draft"] })
        {
            var result = project.Run(["import", "table", name, .. call]);
            result.IsFailure($"{name}: error RK1601: ", reason);
            Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, project.Text("data/prosecutions.csv"));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "maps")));
    }

    [Fact]
    public void A_formula_is_refused_and_its_row_alone()
    {
        var result = Take("police.csv", "Year,Convicted\n2020,=1+1\n2021,7\n", Map);

        Assert.Contains("1 taken in", result, StringComparison.Ordinal);
        Assert.Contains("1 with a formula", result, StringComparison.Ordinal);
    }

    private const string Map = "source: {id: police, producer: Police, title: A, class: C, licence: Public domain, released: 2026-02-01}\ncountry: XAA\ncolumns:\n  Year: period\n  Convicted: {is: figures, indicator: convictions}\n";

    private string Take(string file, string table, string map) =>
        project.Write(file, table).Write("map.yml", map).Run("import", "table", file, "--map", "map.yml").IsDone().Output;

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts.Prepend(("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private void Fill()
    {
        var map = project.Text("maps/police.yml").Replace("country: OPEN", "country: XAA", StringComparison.Ordinal)
            .Replace("class: OPEN", "class: C", StringComparison.Ordinal).Replace("indicator: OPEN", "indicator: convictions", StringComparison.Ordinal)
            .Replace("\"n/a\": OPEN", "\"n/a\": not-reported", StringComparison.Ordinal)
            .Replace("\"some\": OPEN", "# \"some\"", StringComparison.Ordinal).Replace(": OPEN", ": Examples", StringComparison.Ordinal);
        project.Write("maps/police.yml", map);
    }
}
