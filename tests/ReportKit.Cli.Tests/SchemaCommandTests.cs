using System.Text.Json.Nodes;
using Json.Schema;
using ReportKit.Importing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportKit.Cli.Tests;

/// <summary>The schemas are held to a validator, as an editor has one, that reads YAML by the core schema of YAML 1.2.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonSchema>> OfRepository =
        new(() => Schemas(Inputs.At(MadeProject.Repository)));

    private readonly MadeProject project = new();

    public static TheoryData<string> Narratives =>
        [.. Directory.GetFiles(Path.Combine(MadeProject.Repository, "data/narratives"), "*.yml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => project.Dispose();

    [Fact]
    public void They_are_put_where_an_editor_looks_for_them_and_it_is_said_how_it_learns_of_them()
    {
        var output = project.Run("schema").IsDone().Output.ReplaceLineEndings("\n");

        Assert.StartsWith("Wrote 6 schemas to .vscode/schemas.\nVisual Studio Code takes them from .vscode/settings.json:\n", output, StringComparison.Ordinal);
        Assert.Contains("    \"./.vscode/schemas/narrative.schema.json\": \"data/narratives/*.yml\",\n", output, StringComparison.Ordinal);
        Assert.Equal(ProjectSchemas.Uses.Select(u => u.Schema).Order(StringComparer.Ordinal), Directory.GetFiles(Path.Combine(project.Folder, ".vscode/schemas")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_editor_that_knows_them_is_not_told_again()
    {
        project.Write(".vscode/settings.json", "{ \"yaml.schemas\": { \"./.vscode/schemas/narrative.schema.json\": \"data/narratives/*.yml\" } }\n");

        Assert.Equal("Wrote 6 schemas to .vscode/schemas.\n", project.Run("schema").IsDone().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Another_folder_may_be_named_and_a_file_in_its_place_is_a_wrong_call()
    {
        project.Run("schema", "--out", "schemas").IsDone();
        Assert.True(File.Exists(Path.Combine(project.Folder, "schemas", "reportkit.schema.json")));

        project.Write("there", "A file.\n").Run("schema", "--out", "there").IsWrongUsage("'there' isn't a folder (--out).");
    }

    [Fact]
    public void They_offer_what_the_project_has()
    {
        project.Run("schema").IsDone();

        var narrative = JsonNode.Parse(project.Text(".vscode/schemas/narrative.schema.json"))!;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)narrative["$schema"]!);
        Assert.Equal(["XAA", "XAB", "XAC"], narrative["properties"]!["country"]!["enum"]!.AsArray().Select(n => (string)n!));
        var indicator = narrative["properties"]!["statements"]!["items"]!["properties"]!["indicator"]!;
        Assert.Contains("law", indicator["enum"]!.AsArray().Select(n => (string)n!));
        Assert.Equal("What it is about: id in data/indicators.csv.", (string)indicator["description"]!);
    }

    [Fact]
    public void What_is_wrong_with_the_data_does_not_keep_them_from_being_written()
    {
        project.Replace("data/tiers.csv", "XAA,2018,1", "XAA,2018,9").Replace(MadeProject.Narrative, "section: prosecution", "section: nowhere");

        project.Run("schema").IsDone();
    }

    [Theory]
    [MemberData(nameof(Narratives))]
    public void Every_narrative_of_the_kit_fits(string name) =>
        Fits("narrative.schema.json", File.ReadAllText(Path.Combine(MadeProject.Repository, "data/narratives", name)));

    [Fact]
    public void The_kit_s_own_wording_and_settings_fit()
    {
        Fits("wording.schema.json", File.ReadAllText(Path.Combine(MadeProject.Repository, "templates/wording.yml")));
        Fits("reportkit.schema.json", "title: Report\nkind: no-tiers\ncountries: []\nbase: kit\ndata: countries\neditions:\n  2026: {from: 2025-04-01, to: 2026-03-31}\n  2027:\n");
    }

    [Fact]
    public void The_map_of_the_documentation_fits()
    {
        var page = File.ReadAllText(Path.Combine(MadeProject.Repository, "docs/importing.md")).ReplaceLineEndings("\n");
        Fits("map.schema.json", page.Split("```yaml\n")[1].Split("```")[0].Replace("XAA", "MNG", StringComparison.Ordinal));
    }

    [Fact]
    public void A_map_has_the_keys_that_the_kit_reads()
    {
        var root = JsonNode.Parse(OfText(Inputs.At(MadeProject.Repository))["map.schema.json"])!["properties"]!.AsObject();
        var column = root["columns"]!["additionalProperties"]!["anyOf"]![1]!["properties"]!.AsObject();

        Assert.Equal(TableMapReader.Keys.Order(StringComparer.Ordinal), root.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(MapColumnReader.Keys.Values.SelectMany(k => k).Distinct().Order(StringComparer.Ordinal), column.Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.All(column.Concat(root["source"]!["properties"]!.AsObject()), k => Assert.True(k.Value!["description"] is not null, k.Key));
    }

    [Fact]
    public void What_reportkit_new_makes_fits()
    {
        project.Add("tiers", "XAA,2019,1,single,tip-2019").Run("new", "--edition", "2019", "--country", "XAA").IsDone();

        Fits("narrative.schema.json", project.Text("data/narratives/XAA-2019.yml"), Schemas(Inputs.At(project.Folder)));
    }

    [Theory]
    [InlineData("narrative.schema.json", "country: XQQ\nedition: 2018\n", "/country")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 1999\n", "/edition")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 2018\nsuorce: tip-2018\n", "/suorce")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 2018\nstatements:\n  - {id: A-1, section: tier, indicator: no-such, text: A}\n", "/statements/0/indicator")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 2018\nstatements:\n  - {id: A-1, section: tier, indicator: tier-rationale, text: A, period: 17}\n", "/statements/0/period")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 2018\nstatements:\n  - {section: tier, indicator: tier-rationale, text: A}\n", "/statements/0")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 2018\nnarrative:\n  tier:\n    -\n      - One: \"A.\"\n", "/narrative/tier/0/0")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: 2018\nassessment:\n  assigned: {tier: 5, by: A}\n", "/assessment/assigned/tier")]
    [InlineData("corrections.schema.json", "- {fact: A, file: tiers.csv, row: {iso3: MNG}, column: value, old: 1, new: 2, why: A., source: B, status: reported}\n", "/0")]
    [InlineData("corrections.schema.json", "- {fact: A, column: unit, old: cases, new: no-unit, why: A., source: B, status: reported}\n", "/0/new")]
    [InlineData("sign-off.schema.json", "four-eyes: maybe\n", "/four-eyes")]
    [InlineData("wording.schema.json", "mnths: [A]\n", "/mnths")]
    [InlineData("map.schema.json", "source: {id: a, producer: A, title: B, licence: C}\ncolumns:\n  Year: {is: period, dimension: sex}\n", "/columns/Year")]
    [InlineData("map.schema.json", "source: {id: a, producer: OPEN, title: B, licence: C}\ncolumns:\n  Year: perid\n", "/columns/Year")]
    [InlineData("reportkit.schema.json", "kind: tiers\n", "")]
    [InlineData("reportkit.schema.json", "title: A\neditions:\n  2026: {from: 2025-04-01}\n", "/editions/2026")]
    public void A_slip_is_marked_at_its_place(string schema, string yaml, string place)
    {
        var result = OfRepository.Value[schema].Evaluate(Json(yaml), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.False(result.IsValid);
        Assert.Contains(place, result.Details.Where(d => d.HasErrors || !d.IsValid).Select(d => d.InstanceLocation.ToString()));
    }

    [Theory]
    [InlineData("corrections.schema.json", "- file: prosecutions.csv\n  row: {iso3: MNG, id: PROS-01}\n  column: value\n  old: 12\n  new: \"21\"\n  why: A.\n  source: B\n  reported-on: 2019-07-01\n  status: reported\n")]
    [InlineData("corrections.schema.json", "- {fact: A-1, column: unit, old: cases, new: persons, why: A., source: B, status: fixed}\n")]
    [InlineData("sign-off.schema.json", "scopes: [facts, prose, tier]\nfour-eyes: true\ndraft-mark: [2019, \"2018\"]\nunpublished-sources: [seed-narrative]\n")]
    [InlineData("narrative.schema.json", "country: MNG\nedition: \"2018\"\nassessment:\n  assigned: {tier: \"2\", by: A, on: 2018-06-28}\n  findings:\n    - {of: significant-efforts, finding: yes, evidence: [A-1], reason: R}\n")]
    public void What_the_kit_reads_is_not_marked(string schema, string yaml) => Fits(schema, yaml);

    [Theory]
    [InlineData("narrative.schema.json", "data/narratives/XAA-2018.yml", "country: XAA\nedition: 2018\nqqqq: A\n", "RK1301")]
    [InlineData("sign-off.schema.json", "data/sign-off.yml", "qqqq: A\n", "RK1705")]
    [InlineData("reportkit.schema.json", "reportkit.yml", "title: A\nbase: none\nqqqq: A\n", "RK1801")]
    public void A_schema_has_the_keys_that_the_kit_reads(string schema, string file, string text, string code)
    {
        project.Write(file, text);
        var message = project.Run("check").Errors.Split('\n').Single(l => l.Contains("'qqqq'", StringComparison.Ordinal));
        Assert.Contains(code, message, StringComparison.Ordinal);
        var known = message.Split("Known: ")[1].Split('.')[0].Split(", ");

        var root = JsonNode.Parse(OfText(Inputs.At(MadeProject.Repository))[schema])!;

        Assert.Subset(root["properties"]!.AsObject().Select(p => p.Key).ToHashSet(), known.ToHashSet());
    }

    [Fact]
    public void Every_key_is_described()
    {
        foreach (var (name, text) in OfText(Inputs.At(MadeProject.Repository)))
        {
            var root = JsonNode.Parse(text)!;
            var keys = (root["properties"] ?? root["items"]!["properties"])!.AsObject();
            Assert.All(keys, k => Assert.True(k.Value!["description"] is not null, $"{name}: {k.Key}"));
        }

        var statement = JsonNode.Parse(OfText(Inputs.At(MadeProject.Repository))["narrative.schema.json"])!["properties"]!["statements"]!["items"]!["properties"]!.AsObject();
        Assert.All(statement, k => Assert.True(k.Value!["description"] is not null, k.Key));
    }

    private static void Fits(string schema, string yaml, IReadOnlyDictionary<string, JsonSchema>? schemas = null)
    {
        var result = (schemas ?? OfRepository.Value)[schema].Evaluate(Json(yaml), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join(' ', d.Errors!.Values)}")));
    }

    private static Dictionary<string, string> OfText(Inputs inputs) => ProjectSchemas.Of(inputs).Write().ToDictionary(s => s.Name, s => s.Text);

    private static Dictionary<string, JsonSchema> Schemas(Inputs inputs) => OfText(inputs).ToDictionary(s => s.Key, s => JsonSchema.FromText(s.Value));

    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain } number when decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => JsonValue.Create(value),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => throw new InvalidOperationException($"{node.NodeType}"),
    };
}
