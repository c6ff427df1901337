using System.Text.Json.Nodes;

namespace ReportKit.Cli;

/// <summary>The schema of a narrative.</summary>
internal sealed class NarrativeSchema(ProjectValues values, KeyDocs docs)
{
    private const string PeriodForm =
        @"^((RP)?[0-9]{4}|[0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?/([0-9]{4}-[0-9]{2}(-[0-9]{2})?|\.\.))$";

    private static readonly string[] WaiverElements = ["written-plan", "would-be-significant", "sufficient-resources"];
    private static readonly string[] Standards = ["MS1", "MS2", "MS3", "MS4"];

    public JsonObject Root
    {
        get
        {
            var (shared, ofSection) = (Shared(), Shape.Mapping(Shared()));
            ofSection["type"] = Shape.Names("object", "null");
            var defaults = Shape.Mapping([.. shared, .. Sections(() => (JsonObject)ofSection.DeepClone())]);
            return Shape.Mapping(
                [
                    Key("A narrative", "country", values.Countries),
                    Key("A narrative", "edition", values.Editions),
                    Key("A narrative", "source", values.Sources),
                    Key("A narrative", "defaults", defaults),
                    Key("A narrative", "statements", Shape.List(Statement())),
                    Key("A narrative", "narrative", Shape.Mapping(Sections(() => Shape.List(Shape.List(Sentence()))))),
                    Key("A narrative", "assessment", Assessment()),
                ],
                "country",
                "edition");
        }
    }

    private JsonObject Statement() => Shape.Mapping(
        [
            Key("Statements", "id", Shape.Matching(Shape.FactId)),
            Key("Statements", "section", values.Sections),
            Key("Statements", "indicator", values.Indicators),
            Key("Statements", "text", Shape.NeededText()),
            Key("Statements", "status", Shape.OneOf(Cells.TextsOf<FactStatus>())),
            Key("Statements", "modality", Shape.OneOf(Cells.TextsOf<Modality>())),
            Key("Statements", "quantifier", Shape.OneOf(Cells.TextsOf<Quantifier>())),
            Key("Statements", "frequency", Shape.OneOf(Cells.TextsOf<Frequency>())),
            Key("Statements", "direction", Shape.OneOf(["increase", "decrease", "same"])),
            Key("Statements", "standard", Shape.OneOf(Standards)),
            Key("Statements", "statutory", Shape.OneOf(values.StatutoryIndicators)),
            Key("Statements", "period", Period()),
            .. Shared(),
            Key("Statements", "note", Shape.Text()),
            Key("Statements", "check", Shape.Text()),
            Key("Statements", "confirmed", Shape.OneOf(["true", "false"])),
        ],
        "id",
        "section",
        "indicator",
        "text");

    // What a statement may have from elsewhere in its file.
    private List<(string Key, JsonObject Value)> Shared() =>
    [
        Key("Statements", "speaker", Shape.Text()),
        Key("Statements", "addressee", Shape.Text()),
        Key("Statements", "source", values.Sources),
        Key("Statements", "locator", Shape.Text()),
    ];

    private IEnumerable<(string Key, JsonObject Value)> Sections(Func<JsonObject> shape) =>
        values.SectionNames.Select(section => (section, shape()));

    private static JsonObject Sentence()
    {
        var words = Shape.Described(
            Shape.Named("^[a-z0-9]+(-[a-z0-9]+)*$", Shape.NeededText()),
            "A sentence: its id, which says what it is about and stays the same next year, and its text in quotes.");
        words["minProperties"] = 1;
        words["maxProperties"] = 1;
        var id = Shape.Described(Shape.Matching(Shape.FactId), "A statement by its id: its text is printed.");
        return new JsonObject { ["anyOf"] = new JsonArray(id, words) };
    }

    private JsonObject Assessment()
    {
        var subjects = Standards.Concat(values.StatutoryIndicators).Concat(Question.All);
        var finding = Shape.Mapping(
            [
                Key("A finding", "of", Shape.OneOf(subjects)),
                Key("A finding", "finding", Shape.OneOf(Cells.TextsOf<Finding>())),
                Key("A finding", "evidence", Evidence()),
                Key("A finding", "reason", Shape.Text()),
                Key("A finding", "confirmed", Shape.OneOf(["true", "false"])),
            ],
            "of",
            "finding");
        var assigned = Shape.Mapping(
            [
                Key("An assigned tier", "tier", Shape.OneOf(Tiers.Codes)),
                Key("An assigned tier", "by", Shape.NeededText()),
                Key("An assigned tier", "on", Shape.Date()),
                Key("An assigned tier", "override", Shape.Text()),
            ],
            "tier",
            "by");
        var waiver = Shape.Mapping(
            [.. WaiverElements.Select(e => Key("A waiver", e, Evidence()))],
            WaiverElements);
        return Shape.Mapping(
            [
                Key("An assessment", "findings", Shape.List(finding)),
                Key("An assessment", "assigned", assigned),
                Key("An assessment", "waiver", waiver),
            ]);
    }

    // A year without quotes is a number to an editor.
    private static JsonObject Period()
    {
        var period = Shape.Matching(PeriodForm);
        period["minimum"] = 1000;
        period["maximum"] = 9999;
        return period;
    }

    private static JsonObject Evidence() => Shape.List(Shape.NeededText());

    private (string Key, JsonObject Value) Key(string heading, string key, JsonObject shape) =>
        (key, Shape.Described(shape, docs.Of(heading, key)));
}
