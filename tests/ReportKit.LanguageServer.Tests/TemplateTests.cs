namespace ReportKit.LanguageServer.Tests;

/// <summary>What is offered and told while a template is written.</summary>
public sealed class TemplateTests : IDisposable
{
    private const string File = "templates/phrases/amount.sbn-txt";

    private readonly Editor editor = new Editor().With(Made.Files).Begin();

    public void Dispose() => editor.Dispose();

    [Theory]
    [InlineData("{{- fact.", "limit", "fact")]
    [InlineData("{{- fact.lim", "limit", "fact")]
    [InlineData("{{- fa", "fact", "limit")]
    [InlineData("{{- phrase fact '", "amount", "sections/tier")]
    [InlineData("{{- include '", "sections/tier", "amount")]
    [InlineData("{{- string.", "size", "limit")]
    [InlineData("a text fa", null, "fact")]
    [InlineData("{{- fact.limit -}} fa", null, "fact")]
    public void A_template_offers_what_it_can_name(string begun, string? offered, string not)
    {
        editor.Checked(File);
        editor.Replace(File, 2, 0, 0, 500, begun);
        var labels = editor.AskOf("textDocument/completion", File, 0, begun.Length)["result"]!.AsArray().Select(i => i!["label"]!.GetValue<string>()).ToList();
        Assert.True(offered is null ? labels.Count == 0 : labels.Contains(offered), $"Offered: {string.Join(' ', labels)}");
        Assert.DoesNotContain(not, labels);
    }

    [Fact]
    public void Over_a_member_stands_what_it_is()
    {
        editor.Checked(File);
        Assert.Equal("fact.limit: text", editor.AskOf("textDocument/hover", File, 0, 10)["result"]!["contents"]!["value"]!.GetValue<string>());
    }
}
