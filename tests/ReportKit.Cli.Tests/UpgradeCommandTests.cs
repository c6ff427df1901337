using System.IO.Compression;

namespace ReportKit.Cli.Tests;

/// <summary>A project whose base layer is older than that of the tool.</summary>
[Trait(Form.Name, Form.Native)]
public sealed class UpgradeCommandTests : IDisposable
{
    private const string Old = "people";

    private readonly string folder = Directory.CreateTempSubdirectory("reportkit-upgrade-").FullName;

    public UpgradeCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        Write("reportkit.yml", """
            # Ours
            kit: 0.0.9  # of May
            title: Trafficking in persons in Exampleland
            countries: [XAA]
            editions:
              2018:

            """);
        Write("data/countries.csv", "iso3,iso2,m49,name,name_in_text,formal_name,un_region,un_subregion,tip_region,treaties,note\nXAA,,,Exampleland,Exampleland,the Republic of Exampleland,,,EAP,,\n");
        Write("data/tiers.csv", "iso3,edition,tier,agreement,source,not_a_country,note\nXAA,2018,2,single,tip-2018,,\n");
        Write("data/prosecutions.csv", "iso3,indicator,period,value,unit,bound,status,breakdown,modality,quantifier,speaker,source,locator,id,note,check\nXAA,persons-convicted,2017,12,persons,,reported,,,,,unodc-2025,Totals,,,\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_shows_what_changes_and_takes_it_over_when_told_to()
    {
        Keep("0.0.9");

        var shown = Run("upgrade").IsDone().Output;

        Assert.StartsWith(
            "Base layer 0.0.9 → 0.1.0, as far as this project reads it:\n  units.csv: 1 changed\n    persons: plural 'people' → 'persons'\n\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nEdition 2018: base layer 0.0.9 against base layer 0.1.0\n", shown, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written. 'reportkit upgrade --yes' takes it over.\n", shown, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", Run("upgrade", "--dry-run").IsDone().Output, StringComparison.Ordinal);
        Assert.Contains("kit: 0.0.9  # of May\n", Text("reportkit.yml"), StringComparison.Ordinal);

        Assert.EndsWith("Taken over: base layer 0.1.0. Written: reportkit.yml, kit.zip.\n", Run("upgrade", "--yes").IsDone().Output, StringComparison.Ordinal);

        Assert.Contains("# Ours\nkit: 0.1.0  # of May\n", Text("reportkit.yml"), StringComparison.Ordinal);
        Assert.Equal("This project has the base layer of this tool (0.1.0): there is nothing to take over.\n", Run("upgrade").IsDone().Output);
        Assert.Equal(["data", "kit.zip", "reportkit.yml"], Directory.GetFileSystemEntries(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Machines_and_readers_get_it_in_files()
    {
        Keep("0.0.9");

        using var json = JsonDocument.Parse(Run("upgrade", "--dry-run", "--json", "--out", "changes.html").IsDone().Output);

        Assert.Equal(("0.0.9", "0.1.0", false), (json.RootElement.GetProperty("from").GetString(), json.RootElement.GetProperty("to").GetString(), json.RootElement.GetProperty("taken").GetBoolean()));
        Assert.Equal("units", json.RootElement.GetProperty("tables")[0].GetProperty("table").GetString());
        Assert.True(File.Exists(Path.Combine(folder, "changes.html")));
    }

    [Fact]
    public void Without_a_kept_base_nothing_is_claimed()
    {
        var result = Run("upgrade", "--yes").IsDone().Output;

        Assert.StartsWith("This project keeps no base layer (kit.zip), so that nothing can be compared with that of 0.1.0. Taken over, it is kept for the next upgrade.\n", result, StringComparison.Ordinal);
        Assert.EndsWith("Written: reportkit.yml, kit.zip.\n", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_newer_than_the_tool_is_refused()
    {
        Keep("999.0.0");

        var result = Run("upgrade", "--yes");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("kit.zip: error RK1803: This project was made with version 999.0.0 of the kit, ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("kit: 0.0.9", Text("reportkit.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_the_newer_base_breaks_keeps_what_it_has()
    {
        Keep("0.0.9");
        Write("data/prosecutions.csv", Text("data/prosecutions.csv").Replace(",persons,", ",gone,", StringComparison.Ordinal));

        var result = Run("upgrade", "--yes");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("data/prosecutions.csv(2,31): error RK1106: 'gone' isn't in units.csv.", result.Errors, StringComparison.Ordinal);
        Assert.Contains("units.csv: 1 changed\n", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was taken over. With this base layer the project has these errors", result.Errors, StringComparison.Ordinal);
        Assert.Contains("kit: 0.0.9", Text("reportkit.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_whole_has_nothing_to_take_over()
    {
        using var made = new MadeProject();
        Assert.StartsWith("reportkit: ", made.Run("upgrade").Errors, StringComparison.Ordinal);
        made.Write("reportkit.yml", "title: Whole\nbase: none\n");

        Assert.Equal("This project says base: none, so it has no base layer of the kit that could be taken over.\n", made.Run("upgrade").IsDone().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Yes_and_a_dry_run_exclude_each_other() =>
        Run("upgrade", "--yes", "--dry-run").IsWrongUsage("--yes takes the base layer over, and --dry-run doesn't: give one of them.");

    private ToolResult Run(params string[] arguments) => Tool.Run(folder, arguments);

    private string Text(string file) => File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n");

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    // That of the tool, but for one word.
    private void Keep(string version)
    {
        Run("upgrade", "--yes").IsDone();
        Write("reportkit.yml", Text("reportkit.yml").Replace("kit: 0.1.0", "kit: 0.0.9", StringComparison.Ordinal));
        using var zip = ZipFile.Open(Path.Combine(folder, "kit.zip"), ZipArchiveMode.Update);
        Edit("version.txt", _ => $"{version}\n");
        Edit("units.csv", text => text.Replace("persons,count,person,persons", $"persons,count,person,{Old}", StringComparison.Ordinal));

        void Edit(string name, Func<string, string> edit)
        {
            var entry = zip.GetEntry(name)!;
            using var reader = new StreamReader(entry.Open());
            var text = edit(reader.ReadToEnd());
            reader.Dispose();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }
    }
}
