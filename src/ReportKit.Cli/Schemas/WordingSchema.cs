using System.Text.Json.Nodes;

namespace ReportKit.Cli;

/// <summary>The schema of wording.yml: the kit's own file says which keys there are, and what each takes.</summary>
internal static class WordingSchema
{
    private const string FileName = "wording.yml";

    // Mappings to which a project may add.
    private static readonly string[] Open = ["short-names", "tier-phrases"];

    public static JsonObject Root(KeyDocs docs)
    {
        var kit = (YamlMapping)YamlReader.Read(KitTemplates.Find(FileName)!.Text, FileName, new ProblemList())!;
        return Shape.Mapping(kit.Entries.Select(e => (e.Key, Shape.Described(Of(e), docs.Of(FileName, e.Key)))));
    }

    private static JsonObject Of(YamlEntry entry) => entry.Value switch
    {
        YamlMapping mapping when Open.Contains(entry.Key) => Shape.Named(".", Value(mapping.Entries[0].Value)),
        YamlMapping mapping => Shape.Mapping(mapping.Entries.Select(e => (e.Key, Value(e.Value)))),
        var value => Value(value),
    };

    private static JsonObject Value(YamlTree kit)
    {
        var shape = kit is YamlList ? Shape.List(Shape.NeededText(), least: 1) : Shape.NeededText();
        if (kit is YamlText text)
        {
            shape["default"] = text.Text;
        }

        return shape;
    }
}
