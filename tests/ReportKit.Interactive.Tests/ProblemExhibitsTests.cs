using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class ProblemExhibitsTests
{
    private static readonly Problem Error = new(Severity.Error, "RK1203", "'abut 40' isn't a number.", new FilePlace("data/prosecutions.csv", 17, 5));
    private static readonly Problem Warning = new(Severity.Warning, "RK1300", "It waits to be confirmed.", new FilePlace("data/narratives/XAA-2018.yml", 3));

    [Fact]
    public void No_problems_are_said_to_be_none()
    {
        Assert.Equal("no problems", Notebook.Text(Array.Empty<Problem>()));
        Assert.Contains("<p>no problems</p>", Notebook.Html(new List<Problem>()), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_come_first_in_the_form_that_editors_link() => Assert.Equal(
        """
        data/prosecutions.csv(17,5): error RK1203: 'abut 40' isn't a number.
        data/narratives/XAA-2018.yml(3): warning RK1300: It waits to be confirmed.
        1 error, 1 warning
        """,
        Notebook.Text(new[] { Warning, Error }));

    [Fact]
    public void In_HTML_they_are_a_table()
    {
        var html = Notebook.Html(Error);

        Assert.Contains(">error</th><td class=\"s\">RK1203</td><td class=\"s\">data/prosecutions.csv(17,5)</td><td class=\"s\">&#39;abut 40&#39; isn&#39;t a number.</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_shows_every_error_before_any_warning()
    {
        var problems = Enumerable.Repeat(Warning, 5_000).Append(Error).ToList();

        var text = Notebook.Text(problems);

        Assert.StartsWith("data/prosecutions.csv(17,5): error", text, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 5,000 warnings; 20 of 5,001 problems; the rest is left out here, not in the data", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_value_says_so_and_is_shown()
    {
        var text = Notebook.Text(new Validated<FactTable>(MadeFacts.Table(MadeFacts.Figure("12")), []));

        Assert.StartsWith("Sound: no problems.\nkind ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_with_problems_shows_them_and_what_was_made_in_spite_of_them()
    {
        Assert.EndsWith("1 error, 0 warnings\n12", Notebook.Text(new Validated<int>(12, [Error])), StringComparison.Ordinal);
        Assert.EndsWith("There is no value.", Notebook.Text(new Validated<FactTable>([Error])), StringComparison.Ordinal);
        Assert.Contains("RK1203", Notebook.Html(new Validated<FactTable>([Error])), StringComparison.Ordinal);
    }
}
