namespace ReportKit.LanguageServer.Tests;

/// <summary>What may stand in a cell of a table.</summary>
public sealed class CompletionTests : IDisposable
{
    private const string File = "data/prosecutions.csv";

    private readonly Editor editor = new();

    public CompletionTests()
    {
        editor.Begin().Open(File);
        editor.Problems(File, 1);
    }

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData(1, "XAA", "Exampleland", 0, 3)]
    [InlineData(8, "persons-convicted", "persons convicted", 4, 21)]
    [InlineData(30, "persons", "person", 29, 36)]
    [InlineData(38, "not-reported", "not-reported", 38, 46)]
    public void A_column_offers_what_it_takes_in_the_place_of_the_whole_field(int character, string value, string words, int from, int to)
    {
        var items = editor.AskOf("textDocument/completion", File, 1, character)["result"]!.AsArray();
        var item = items.Single(i => i!["label"]!.GetValue<string>() == value)!;
        Assert.Contains(words, item["filterText"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(value, item["textEdit"]!["newText"]!.GetValue<string>());
        Assert.Equal(from, item["textEdit"]!["range"]!["start"]!["character"]!.GetValue<int>());
        Assert.Equal(to, item["textEdit"]!["range"]!["end"]!["character"]!.GetValue<int>());
    }

    [Theory]
    [InlineData(1, "Exampleland")]
    [InlineData(27, "3 persons\npersons convicted, 2017\n")]
    [InlineData(8, "persons convicted")]
    public void Over_a_cell_stands_what_it_names(int character, string begins)
    {
        var hover = editor.AskOf("textDocument/hover", File, 1, character)["result"]!;
        Assert.StartsWith(begins, hover["contents"]!["value"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Over_the_header_stands_nothing() => Assert.Null(editor.AskOf("textDocument/hover", File, 0, 2)["result"]);

    [Fact]
    public void The_header_and_free_columns_offer_nothing()
    {
        Assert.Empty(editor.AskOf("textDocument/completion", File, 0, 2)["result"]!.AsArray());
        Assert.Empty(editor.AskOf("textDocument/completion", File, 1, 27)["result"]!.AsArray());
        Assert.NotEmpty(editor.AskOf("textDocument/completion", File, 2, 0)["result"]!.AsArray());
    }
}
