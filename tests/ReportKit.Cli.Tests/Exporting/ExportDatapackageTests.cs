using System.Security.Cryptography;

namespace ReportKit.Cli.Tests.Exporting;

[Trait(Form.Name, Form.Native)]
public sealed class ExportDatapackageTests : IDisposable
{
    private readonly MadeProject project = ExportProject.Make();

    public void Dispose() => project.Dispose();

    [Fact]
    public void It_describes_each_table_and_every_reference_leads_somewhere()
    {
        var result = project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();

        Assert.Matches(@"^out: \d+ facts and \d+ sentences of the 2018 edition \(2 countries\) in \d+ tables; ", result.Output);
        using var package = Description();
        var root = package.RootElement;
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", Text(root, "$schema"));
        Assert.Matches("^2018[+][0-9a-f]{32}$", Text(root, "version"));
        var resources = root.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(
            ["assessments", "countries", "decision-steps", "facts", "findings", "indicators", "provisions", "rule-sets", "sections", "sentence-facts", "sentences", "sources", "statutory-indicators", "units"],
            resources.Select(r => Text(r, "name")).Order(StringComparer.Ordinal));
        foreach (var resource in resources)
        {
            var path = Text(resource, "path");
            var bytes = File.ReadAllBytes(Path.Combine(project.Folder, "out", path));
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}", Text(resource, "hash"));
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Check(resource, project.Rows($"out/{path}"));
        }
    }

    [Fact]
    public void A_sentence_leads_to_its_facts_and_a_tier_to_rule_and_provision()
    {
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();

        var sentence = Assert.Single(project.Rows("out/sentences.csv"), s => s["text"] == "The courts convicted 12 persons.");
        var told = project.Rows("out/sentence-facts.csv").Where(f => f["document"] == "XAA" && f["sentence"] == sentence["sentence"]);
        Assert.Equal("XAA-2018-PROS-01", Assert.Single(told)["fact"]);
        var tier = Assert.Single(project.Rows("out/assessments.csv"), a => a["country"] == "XAB");
        Assert.Equal(("3", "R2008", "true"), (tier["tier"], tier["rule_set"], tier["is_permitted"]));
        var steps = project.Rows("out/decision-steps.csv").Where(s => s["country"] == "XAB").ToList();
        Assert.Contains(steps, s => s["step"] == "D4" && s["provision"].Length > 0 && s["citation"].StartsWith("22 USC", StringComparison.Ordinal));
        Assert.DoesNotContain(project.Rows("out/sources.csv"), s => s["id"] == "tip-2019");
    }

    [Fact]
    public void Who_publishes_is_said_only_where_the_project_says_it()
    {
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();
        using (var package = Description())
        {
            Assert.False(package.RootElement.TryGetProperty("contributors", out _));
            Assert.Contains("Samples licence", package.RootElement.GetProperty("sources").EnumerateArray().Select(s => Text(s, "reportkit:licence")));
        }

        project.Write("reportkit.yml", "title: Samples\npublisher: \"Office of <Samples> & \\\"Sons\\\"\"\nbase: none\n");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();
        using var again = Description();
        Assert.Equal("Office of <Samples> & \"Sons\"", Text(again.RootElement.GetProperty("contributors")[0], "title"));
        Assert.Equal("Office of <Samples> & \"Sons\" (2018). Samples 2018.", Text(again.RootElement, "reportkit:citation"));
    }

    [Fact]
    public void An_earlier_export_is_replaced_by_the_same_bytes()
    {
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();
        var first = Bytes();
        project.Run("export", "datapackage", "--edition", "2018", "--countries", "XAB", "--out", "out").IsDone();
        Assert.All(project.Rows("out/facts.csv"), f => Assert.Equal("XAB", f["country"]));
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();

        Assert.Equal(first, Bytes());
        Assert.Equal(["out"], Directory.GetFileSystemEntries(project.Folder).Select(f => Path.GetFileName(f)).Where(f => f.Contains("out", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_left_alone()
    {
        project.Write("mine/notes.txt", "mine");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "mine").IsWrongUsage("mine isn't empty and isn't an earlier export of an edition, so it isn't replaced.");
        project.Write("other/datapackage.json", """{"name":"other","resources":[]}""");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "other").IsWrongUsage("other isn't empty and isn't an earlier export");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsDone();
        project.Write("out/notes.txt", "mine");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "out").IsWrongUsage("out holds notes.txt, which no export wrote, so the folder isn't replaced.");
        project.Write("file", "");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "file").IsWrongUsage("'file' isn't a folder (--out).");
        project.Run("export", "datapackage", "--edition", "2018", "--out", "file/x").IsFailure("reportkit: ");

        Assert.Equal("mine", project.Text("mine/notes.txt"));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(project.Folder), f => Path.GetFileName(f).StartsWith('.'));
    }

    private static void Check(JsonElement resource, List<Dictionary<string, string>> rows)
    {
        var schema = resource.GetProperty("schema");
        foreach (var field in schema.GetProperty("fields").EnumerateArray())
        {
            var name = Text(field, "name");
            var constraints = field.TryGetProperty("constraints", out var given) ? given : default;
            foreach (var cell in rows.Select(r => r[name]))
            {
                if (cell.Length == 0)
                {
                    Assert.False(constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out _), $"{Text(resource, "name")}.{name}");
                    continue;
                }

                Assert.True(Fits(Text(field, "type"), cell), $"{Text(resource, "name")}.{name}: {cell}");
                if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var allowed))
                {
                    Assert.Contains(cell, allowed.EnumerateArray().Select(a => a.GetString()));
                }
            }
        }
    }

    private static bool Fits(string type, string cell) => type switch
    {
        "number" => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "integer" or "year" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        "boolean" => cell is "true" or "false",
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => type == "string",
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private JsonDocument Description() => JsonDocument.Parse(project.Text("out/datapackage.json"));

    private SortedDictionary<string, string> Bytes() => new(
        Directory.GetFiles(Path.Combine(project.Folder, "out")).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))));
}
