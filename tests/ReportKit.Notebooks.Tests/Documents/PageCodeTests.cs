using static ReportKit.Notebooks.Tests.Documents.PageParts;

namespace ReportKit.Notebooks.Tests.Documents;

public class PageCodeTests
{
    [Fact]
    public void A_code_cell_shows_its_count_its_tags_and_its_code() =>
        Assert.Equal(
            """
            <h1>01-sources</h1>
            <div class="cell run" id="cell-1">
            <a class="count" href="#cell-1"><span class="hidden">Cell 1 </span>[5]</a>
            <p class="tags"><span>injected-parameters</span><span>a&lt;b</span></p>
            <pre class="code" role="group" aria-label="Code of cell 1" tabindex="0"><code>a</code></pre>
            </div>

            """,
            Body(Code("a") with { Metadata = Fixture.Map("""{"tags": ["injected-parameters", "a<b"]}""") }));

    [Fact]
    public void A_cell_that_did_not_run_has_an_empty_count() =>
        Assert.Contains("</span>[ ]</a>\n<pre", Body(new NotebookCell(CellKind.Code, "a")), StringComparison.Ordinal);

    [Theory]
    [InlineData("var x = await y;", "<k>var</k> x = <k>await</k> y;")]
    [InlineData("int var = 1;", "<k>int</k> var = <n>1</n>;")]
    [InlineData("1_000.5e3m", "<n>1_000.5e3m</n>")]
    [InlineData("\"a\" + 'b' + @\"c\" + \"d\"u8", "<t>&quot;a&quot;</t> + <t>'b'</t> + <t>@&quot;c&quot;</t> + <t>&quot;d&quot;u8</t>")]
    [InlineData("$\"a{b:N0}c\"", "<t>$&quot;</t><t>a</t>{b:<t>N0</t>}<t>c</t><t>&quot;</t>")]
    [InlineData("\"\"\"a\"\"\"", "<t>&quot;&quot;&quot;a&quot;&quot;&quot;</t>")]
    [InlineData("a // b < c\nd /* e */", "a <c>// b &lt; c</c>\nd <c>/* e */</c>")]
    [InlineData("/// <summary>a</summary>\nint b;", "<c>/// &lt;summary&gt;a&lt;/summary&gt;</c>\n<k>int</k> b;")]
    [InlineData("#r \"nuget: A, 1.0\"\na", "<d>#r &quot;nuget: A, 1.0&quot;</d>\na")]
    [InlineData("#!time\na\n#!import b.dib\n", "<d>#!time</d>\na\n<d>#!import b.dib</d>\n")]
    [InlineData("if (a < b) { return null; }", "<k>if</k> (a &lt; b) { <k>return</k> <k>null</k>; }")]
    [InlineData("broken ( \" $$ \u0001", "broken ( <t>&quot; $$ \uFFFD</t>")]
    public void Keywords_texts_numbers_comments_and_commands_have_their_colours(string code, string marked) =>
        Assert.Contains($"<code>{WithSpans(marked)}</code>", Body(Code(code)), StringComparison.Ordinal);

    [Fact]
    public void Code_of_another_language_has_none()
    {
        var cell = Code("var a = \"1\";") with { Metadata = Fixture.Map("""{"polyglot_notebook": {"kernelName": "javascript"}}""") };

        Assert.Contains("<code>var a = &quot;1&quot;;</code>", Body(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void A_raw_cell_is_shown_as_it_is() =>
        Assert.Contains("tabindex=\"0\">a &lt;b&gt;\n*c*</pre>", Body(new NotebookCell(CellKind.Raw, "a <b>\n*c*")), StringComparison.Ordinal);

    private static string WithSpans(string marked) => "ktncd".Aggregate(marked, (html, kind) => html
        .Replace($"<{kind}>", $"<span class=\"{kind}\">", StringComparison.Ordinal)
        .Replace($"</{kind}>", "</span>", StringComparison.Ordinal));
}
