using System.Text.Json.Nodes;
using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary>The schema of a map, by which <c>import table</c> reads a file.</summary>
internal sealed class MapSchema(ProjectValues values, KeyDocs docs)
{
    private const string Map = "A map";
    private const string Source = "The source of a map";
    private const string Column = "A column of a map";

    public JsonObject Root => Shape.Mapping(
        [
            Key(Map, "source", SourceOf()),
            Key(Map, "sheet", Shape.Text()),
            Key(Map, "header", Row()),
            Key(Map, "last-row", Row()),
            Key(Map, "leave-out", Shape.List(Row())),
            Key(Map, "thousands", Shape.OneOf(["", .. NumberForm.AllThousands])),
            Key(Map, "decimal", Shape.OneOf(NumberForm.AllDecimals)),
            Key(Map, "values", Nullable(Shape.Named("", Shape.NeededText()))),
            .. Part(),
            Key(Map, "columns", Shape.Named(".", ColumnOf())),
        ],
        "source",
        "columns");

    private JsonObject SourceOf() => Shape.Mapping(
        [
            Key(Source, "id", Shape.Matching("^[a-z0-9]+(-[a-z0-9]+)*$")),
            Key(Source, "producer", Shape.NeededText()),
            Key(Source, "title", Shape.NeededText()),
            Key(Source, "class", Shape.OneOf(["", .. TableMapReader.Classes])),
            Key(Source, "licence", Shape.NeededText()),
            Key(Source, "url", Shape.Matching("^(https://.+)?$")),
            Key(Source, "released", Shape.Matching("^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")),
        ],
        "id",
        "producer",
        "title",
        "licence");

    // What may be said of figures: of all, of a column's, of those in rows with a word.
    private IEnumerable<(string Key, JsonObject Value)> Part() =>
    [
        Key(Map, "country", values.Countries),
        Key(Map, "period", Shape.NeededText()),
        Key(Map, "indicator", values.Indicators),
        Key(Map, "unit", values.Units),
        Key(Map, "breakdown", Nullable(Shape.Named("^[a-z]", Shape.NeededText()))),
        Key(Map, "bound", Shape.OneOf(MapVocabulary.Bounds)),
        Key(Map, "modality", Shape.OneOf(Cells.TextsOf<Modality>())),
        Key(Map, "note", Shape.Text()),
    ];

    private JsonObject ColumnOf()
    {
        var word = new JsonObject { ["anyOf"] = new JsonArray(Shape.NeededText(), Shape.Mapping(Part())) };
        var column = Shape.Mapping(
            [
                Key(Column, "is", Roles()),
                Key(Column, "words", Nullable(Shape.Named("", word))),
                Key(Column, "others", Shape.OneOf([TableMap.LeaveOut])),
                Key(Column, "dimension", values.Dimensions),
                Key(Column, "labels", Shape.Named(".", Shape.NeededText())),
                Key(Column, "form", Shape.OneOf(Cells.TextsOf<PeriodForm>())),
                Key(Column, "year-begins", Shape.OneOf(Enumerable.Range(2, 11).Select(m => m.ToString(CultureInfo.InvariantCulture)))),
                Key(Column, "fill-down", Shape.OneOf(["true", "false"])),
                .. Part(),
            ],
            "is");
        column["allOf"] = new JsonArray([.. MapColumnReader.Keys.Select(role => Allowed(role.Key, role.Value))]);
        return new JsonObject { ["anyOf"] = new JsonArray(Roles(), column) };
    }

    private static JsonObject Roles() => Shape.OneOf(Cells.TextsOf<MapRole>());

    private static JsonObject Allowed(MapRole role, string[] keys) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["is"] = new JsonObject { ["const"] = Cells.Text(role) } },
            ["required"] = Shape.Names("is"),
        },
        ["then"] = new JsonObject { ["propertyNames"] = new JsonObject { ["enum"] = Shape.Names(keys) } },
    };

    private static JsonObject Row() => Shape.Matching("^[1-9][0-9]*$");

    private static JsonObject Nullable(JsonObject mapping)
    {
        mapping["type"] = Shape.Names("object", "null");
        return mapping;
    }

    private (string Key, JsonObject Value) Key(string heading, string key, JsonObject shape) =>
        (key, Shape.Described(shape, docs.Of(heading, key)));
}
