using Deedle;
using Microsoft.DotNet.Interactive.Formatting;
using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class OddValuesTests
{
    [Fact]
    public void Null_is_shown_as_null()
    {
        ReportFormatters.Register();
        Assert.Equal("&lt;null&gt;", Null<FactTable>("text/html"));
        Assert.Equal("<null>", Null<IReadOnlyList<FigureFact>>("text/plain"));
        Assert.Equal("&lt;null&gt;", Null<ReportChart>("text/html"));
        Assert.Equal("<null>", Null<Frame<int, string>>("text/plain"));
        Assert.Equal("<null>", Null<Validated<int>>("text/plain"));

        static string Null<T>(string mimeType)
        {
            using var writer = new StringWriter();
            using (var context = new FormatContext(writer))
            {
                Formatter<T>.FormatTo(default!, context, mimeType);
            }

            return writer.ToString();
        }
    }

    [Fact]
    public void Nulls_within_lists_are_shown_as_missing()
    {
        Assert.Contains("12 persons", Notebook.Text(new FigureFact?[] { null, MadeFacts.Figure("12") }), StringComparison.Ordinal);
        Assert.Equal("no problems", Notebook.Text(new Problem?[] { null }));
        Assert.Contains("<figure>", Notebook.Html(new ReportChart?[] { null, Notebook.Figure() }), StringComparison.Ordinal);
        Assert.NotEmpty(Notebook.Text(new RuleSet?[] { null }));
    }

    [Fact]
    public void Values_that_nobody_set_are_shown_empty()
    {
        Assert.Equal("", Notebook.Text(default(CountryCode)));
        Assert.Equal("", Notebook.Html(default(FactPeriod)));
        Assert.Equal("", Notebook.Text(default(FilePlace)));
        Assert.NotEmpty(Notebook.Text(default(SourceId)).PadRight(1));
    }

    [Fact]
    public void A_very_long_text_is_cut_and_says_how_long_it_is()
    {
        var html = Notebook.Html(MadeFacts.Statement(new string('x', 100_000)));

        Assert.Contains("… (100,000 characters)", html.Replace("&#8230;", "…", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 6_000);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a\"b'c&d", "a&quot;b&#39;c&amp;d")]
    [InlineData("left\u202Eright", "left&#65533;right")]
    [InlineData("bell\u0007", "bell&#65533;")]
    public void Hostile_texts_are_only_text(string text, string expected)
    {
        var html = Notebook.Html(MadeFacts.Statement(text));

        Assert.Contains(expected, html.Replace("\uFFFD", "&#65533;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(text, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_without_an_end_is_counted_only_so_far() =>
        Assert.EndsWith("20 of more than 100,000 problems; the rest is left out here, not in the data".Replace("problems", "facts", StringComparison.Ordinal), Notebook.Text(Endless()), StringComparison.Ordinal);

    [Fact]
    public void The_notebook_s_own_limit_for_lists_counts()
    {
        ReportFormatters.Register();
        var before = Formatter.ListExpansionLimit;
        try
        {
            Formatter.ListExpansionLimit = 3;
            Assert.EndsWith("3 of 5 facts; the rest is left out here, not in the data", Notebook.Text(Enumerable.Range(1, 5).Select(i => MadeFacts.Figure($"{i}")).ToList()), StringComparison.Ordinal);
        }
        finally
        {
            Formatter.ListExpansionLimit = before;
        }
    }

    [Fact]
    public void Everything_has_a_plain_text_that_isn_t_markup()
    {
        var facts = MadeFacts.Table(MadeFacts.Figure("12"));
        object[] values =
        [
            facts, facts.Figures, MadeFacts.Figure("1"), Notebook.Figure(), Repository.Law, new Validated<int>(1, []), Frame.FromRecords([new { A = 1 }]),
            new RenderedEdition(2018, [], [], IsWhole: true), ReportFormatters.Register(), Notebook.Figure().ToChart(),
        ];

        Assert.All(values, v => Assert.DoesNotContain("<", Notebook.Text(v), StringComparison.Ordinal));
        Assert.All(values, v => Assert.NotEqual("", Notebook.Text(v).Trim()));
    }

    private static IEnumerable<FigureFact> Endless()
    {
        var fact = MadeFacts.Figure("1");
        while (true)
        {
            yield return fact;
        }
    }
}
