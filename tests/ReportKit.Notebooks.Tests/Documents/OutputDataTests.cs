namespace ReportKit.Notebooks.Tests.Documents;

public class OutputDataTests
{
    private static readonly Dictionary<string, string> Forms = new()
    {
        ["text/plain"] = "two\nlines",
        ["text/html"] = "<b>é</b>",
        ["image/png"] = "iVBORw0KGgo=",
        ["application/json"] = "\"a text of JSON\"",
        ["application/vnd.plotly.v1+json"] = """{"data":[1.0,1e-05],"layout":{}}""",
        ["model/gltf+json"] = "{ }",
    };

    [Fact]
    public void A_bundle_comes_back_as_it_was() =>
        Assert.Equal(
            Forms.OrderBy(f => f.Key, StringComparer.Ordinal),
            OutputData.Of(new MimeBundle(Forms)).Entries.Select(e => KeyValuePair.Create(e.Key, TextOf(e.Key, e.Value))));

    [Fact]
    public void Json_is_kept_as_such_and_all_else_as_text()
    {
        var data = OutputData.Of(new MimeBundle(Forms));

        Assert.IsType<JsonMap>(data.Find("application/vnd.plotly.v1+json"));
        // nbformat lets only application types be anything but texts.
        Assert.IsType<JsonText>(data.Find("model/gltf+json"));
    }

    [Fact]
    public void What_should_be_JSON_and_is_none_is_refused_with_its_type_and_place() =>
        Assert.Equal(
            "application/json(1,2): 'x' can't stand here: from this place on the file isn't JSON. Correct it in a text editor, or restore the file.",
            Assert.Throws<NotebookFormatException>(() => new DisplayOutput(new MimeBundle(new Dictionary<string, string> { ["application/json"] = "[x]" }))).Message);

    private static string TextOf(string type, JsonTree value) => value is JsonText text && !OutputData.IsJson(type) ? text.Value : value.ToString();
}
