using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer.Tests;

/// <summary>A country's page in an editor, and the way from its sentences to their lines and back.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Table = "data/prosecutions.csv";

    private readonly Editor editor = new();

    public PreviewTests()
    {
        editor.Begin().Open(Table);
        editor.Problems(Table, 1);
    }

    public void Dispose() => editor.Dispose();

    [Fact]
    public void A_line_of_data_has_the_page_of_its_country()
    {
        var page = Preview(Table, 1)!;

        Assert.Equal("XAA", page["country"]!.GetValue<string>());
        Assert.Equal("Exampleland", page["name"]!.GetValue<string>());
        var html = page["html"]!.GetValue<string>();
        Assert.Contains("<style>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"stylesheet\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_of_the_page_leads_to_its_line_of_data()
    {
        var fact = Preview(Table, 1)!["facts"]!.AsArray().Single(f => f!["says"]!.GetValue<string>().Contains("convicted", StringComparison.Ordinal))!;

        Assert.Equal(editor.UriOf(Table), fact["data"]!["uri"]!.GetValue<string>());
        Assert.Equal(1, fact["data"]!["line"]!.GetValue<int>());
    }

    [Fact]
    public void A_sentence_worded_by_the_kit_has_a_place_without_an_address()
    {
        var words = Preview(Table, 1)!["sentences"]!.AsArray()[0]!["words"]!;

        Assert.Contains("templates/", words["name"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(words["uri"]);
    }

    [Fact]
    public void A_text_that_is_not_saved_is_on_the_page()
    {
        var before = Preview(Table, 1)!["html"]!.GetValue<string>();
        editor.Replace(Table, 2, 1, 27, 28, "4711");
        editor.Until(m => m["method"]?.GetValue<string>() == "reportkit/checked");

        Assert.DoesNotContain("4,711", before, StringComparison.Ordinal);
        Assert.Contains("4,711", Preview(Table, 1)!["html"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_page_cannot_be_made_the_problems_say_why()
    {
        editor.Replace(Table, 2, 1, 27, 28, "many");
        editor.Problems(Table, 2);
        var page = Preview(Table, 1, "XAA")!;

        Assert.Null(page["html"]);
        var problem = page["problems"]!.AsArray().First(p => p!["isError"]!.GetValue<bool>())!;
        Assert.Equal(editor.UriOf(Table), problem["place"]!["uri"]!.GetValue<string>());
        Assert.Equal(1, problem["place"]!["line"]!.GetValue<int>());
    }

    [Fact]
    public void A_file_about_no_country_has_no_page_unless_one_is_named()
    {
        Assert.Null(Preview("reportkit.yml", 0));
        Assert.NotNull(Preview("reportkit.yml", 0, "xaa")!["html"]);
    }

    [Fact]
    public void A_country_that_no_edition_has_is_a_problem_and_no_error_of_the_server()
    {
        var page = Preview("reportkit.yml", 0, "XZZ")!;

        Assert.Null(page["html"]);
        Assert.Contains("XZZ", page["problems"]!.AsArray().Single()!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_line_of_data_lead_the_sentences_that_use_it()
    {
        var uses = editor.Ask("reportkit/sentences", About(Table, 1, null))["result"]!.AsArray();

        Assert.Contains(uses, use => use!["text"]!.GetValue<string>().Contains("convicted", StringComparison.Ordinal));
        Assert.All(uses, use => Assert.Equal(Preview(Table, 1)!["edition"]!.GetValue<int>(), use!["edition"]!.GetValue<int>()));
        Assert.Empty(editor.Ask("reportkit/sentences", About(Table, 0, null))["result"]!.AsArray());
    }

    [Fact]
    public void The_countries_of_each_edition_say_what_is_wrong_with_them()
    {
        var before = Countries();
        editor.Replace(Table, 2, 1, 27, 28, "many");
        editor.Problems(Table, 2);
        var after = Countries();

        Assert.Equal("Exampleland", before["editions"]![0]!["countries"]![0]!["name"]!.GetValue<string>());
        Assert.Equal(0, before["errors"]!.GetValue<int>());
        Assert.Equal(1, after["errors"]!.GetValue<int>());
    }

    private JsonObject Countries() =>
        editor.Ask("reportkit/countries", new JsonObject())["result"]!.AsArray().Single()!.AsObject();

    private JsonNode? Preview(string file, int line, string? country = null) =>
        editor.Ask("reportkit/preview", About(file, line, country))["result"];

    private JsonObject About(string file, int line, string? country) => new()
    {
        ["uri"] = editor.UriOf(file),
        ["line"] = line,
        ["country"] = country,
    };
}
