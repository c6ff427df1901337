using System.Text.Json.Nodes;

namespace ReportKit.Cli;

/// <summary>The JSON Schemas (Draft 2020-12) of the files that a project's people write, each by its file's name.</summary>
internal sealed class ProjectSchemas(ProjectValues values)
{
    /// <summary>The folder in which editors are told of them.</summary>
    public const string Folder = ".vscode/schemas";

    /// <summary>Which files each is for, as an editor's settings name them.</summary>
    public static IReadOnlyList<(string Schema, string Files)> Uses { get; } =
    [
        ("narrative.schema.json", "data/narratives/*.yml"),
        ("corrections.schema.json", "data/corrections.yml"),
        ("sign-off.schema.json", "data/sign-off.yml"),
        ("wording.schema.json", "templates/wording.yml"),
        ("map.schema.json", "maps/*.yml"),
        ("reportkit.schema.json", ProjectSettings.FileName),
    ];

    private readonly KeyDocs docs = new();

    /// <summary>Those of a project, though something in it be wrong.</summary>
    public static ProjectSchemas Of(Inputs inputs) =>
        new(new ProjectValues(new SourceReader(inputs.DataFolder, "data").Read().Value));

    /// <summary>Each by the files that it is for, for the language server.</summary>
    public static IReadOnlyDictionary<string, JsonObject> RootsOf(SourceSet sources) =>
        new ProjectSchemas(new ProjectValues(sources)).All.ToDictionary(
            s => Uses.Single(u => u.Schema == s.Name).Files, s => s.Root, StringComparer.Ordinal);

    /// <summary>Each file's name with its text.</summary>
    public IEnumerable<(string Name, string Text)> Write() => All.Select(s => (s.Name, Text(s.Title, s.Root)));

    private IEnumerable<(string Name, string Title, JsonObject Root)> All =>
    [
        ("narrative.schema.json", "A country's narrative of one edition", new NarrativeSchema(values, docs).Root),
        ("corrections.schema.json", "Values that sources printed wrongly", Corrections()),
        ("sign-off.schema.json", "What must be approved, and by how many people", SignOff()),
        ("wording.schema.json", "Words put together by rule", WordingSchema.Root(docs)),
        ("map.schema.json", "What the columns of a published table hold", new MapSchema(values, docs).Root),
        ("reportkit.schema.json", "What a project says of itself", Settings()),
    ];

    private JsonObject Corrections()
    {
        const string Heading = "A correction";
        var file = Shape.OneOf(values.Tables);
        var narrative = new JsonObject { ["type"] = "string", ["pattern"] = @"^narratives/[A-Z]{3}-[0-9]{4}\.yml$" };
        var correction = Shape.Mapping(
            [
                Key("fact", Shape.NeededText()),
                Key("file", new JsonObject { ["anyOf"] = new JsonArray(file, narrative) }),
                Key("row", Shape.Named(".", Shape.Text())),
                Key("column", Shape.NeededText()),
                Key("old", Shape.NeededText()),
                Key("new", Shape.NeededText()),
                Key("why", Shape.NeededText()),
                Key("source", Shape.NeededText()),
                Key("reported-to", Shape.Text()),
                Key("reported-on", Shape.Date()),
                Key("status", Shape.OneOf(Cells.TextsOf<CorrectionStatus>())),
            ],
            "column",
            "old",
            "new",
            "why",
            "source",
            "status");
        correction["oneOf"] = new JsonArray(
            new JsonObject { ["required"] = Shape.Names("fact") }, new JsonObject { ["required"] = Shape.Names("file", "row") });
        correction["allOf"] = new JsonArray(
            Corrected("iso3", values.Countries),
            Corrected("indicator", values.Indicators),
            Corrected("unit", values.Units),
            Corrected("source", values.Sources));
        return Shape.List(correction);

        (string Key, JsonObject Value) Key(string key, JsonObject shape) => (key, Shape.Described(shape, docs.Of(Heading, key)));

        static JsonObject Corrected(string column, JsonObject allowed) => new()
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["column"] = new JsonObject { ["const"] = column } },
                ["required"] = Shape.Names("column"),
            },
            ["then"] = new JsonObject { ["properties"] = new JsonObject { ["new"] = allowed } },
        };
    }

    private JsonObject SignOff()
    {
        return Shape.Mapping(
            [
                Key("scopes", Shape.List(Shape.OneOf(Cells.TextsOf<ApprovalScope>()), least: 1)),
                Key("four-eyes", Shape.OneOf(["true", "false"])),
                Key("draft-mark", Shape.List(values.Editions)),
                Key(UnpublishedSources.Key, Shape.List(values.UnpublishedSources)),
            ]);

        (string Key, JsonObject Value) Key(string key, JsonObject shape) => (key, Shape.Described(shape, docs.Of("sign-off.yml", key)));
    }

    private JsonObject Settings()
    {
        const string File = "reportkit.yml";
        const string Edition = "An edition of reportkit.yml";
        var edition = Shape.Mapping(
            [
                Key(Edition, "from", Shape.Date()),
                Key(Edition, "to", Shape.Date()),
                Key(Edition, "released", Shape.Date()),
                Key(Edition, "rule_set", values.RuleSets),
                Key(Edition, "layout", values.LayoutNames),
                Key(Edition, "countries", Shape.List(values.Countries)),
            ]);
        edition["type"] = Shape.Names("object", "null");
        edition["dependentRequired"] = new JsonObject { ["from"] = Shape.Names("to"), ["to"] = Shape.Names("from") };
        var editions = Shape.Named("^[0-9]{4}$", edition);
        editions["type"] = Shape.Names("object", "null");
        return Shape.Mapping(
            [
                Key(File, "kit", Shape.Matching(@"^[0-9]+\.[0-9]+\.[0-9]+")),
                Key(File, "title", Shape.NeededText()),
                Key(File, "publisher", Shape.Text()),
                Key(File, "address", Shape.Matching("^https://")),
                Key(File, "kind", Shape.OneOf(Cells.TextsOf<ReportKind>())),
                Key(File, "countries", Shape.List(values.Countries)),
                Key(File, "language", Shape.OneOf(["en"])),
                Key(File, "base", Shape.OneOf(Cells.TextsOf<LowerLayer>())),
                Key(File, "data", Shape.OneOf(Cells.TextsOf<DataPack>())),
                Key(File, "source", values.Sources),
                Key(File, "editions", editions),
            ],
            "title");

        (string Key, JsonObject Value) Key(string heading, string key, JsonObject shape) =>
            (key, Shape.Described(shape, docs.Of(heading, key)));
    }

    private static string Text(string title, JsonObject root)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
        };
        foreach (var (key, value) in root.ToList())
        {
            root.Remove(key);
            schema[key] = value;
        }

        return Encoding.UTF8.GetString(JsonFile.Write(json => schema.WriteTo(json)));
    }
}
