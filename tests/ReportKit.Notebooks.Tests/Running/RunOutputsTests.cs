namespace ReportKit.Notebooks.Tests.Running;

/// <summary>What cells put out, as their notebook keeps it.</summary>
public sealed class RunOutputsTests
{
    private readonly RunOutputs gathered = new();

    public RunOutputsTests() => gathered.Begin();

    [Fact]
    public void Text_of_one_stream_in_a_row_is_one_output()
    {
        gathered.Write(StreamName.Output, "a");
        gathered.Write(StreamName.Output, "b");
        gathered.Write(StreamName.Error, "c");
        gathered.Display(MimeBundle.OfText("1"), "x");
        gathered.Write(StreamName.Output, "d");

        Assert.Equal(["ab", "c", "1", "d"], Texts());
        Assert.Equal("abcd", gathered.Printed);
    }

    [Fact]
    public void An_update_from_a_later_cell_changes_what_was_shown()
    {
        gathered.Display(MimeBundle.OfText("1"), "x");
        var first = gathered.End(new CellResult(null, null), 1);
        gathered.Begin();
        gathered.Update(MimeBundle.OfText("2"), "x");
        gathered.Update(MimeBundle.OfText("3"), "never shown");

        Assert.Equal("2", Assert.IsType<DisplayOutput>(Assert.Single(first())).Data.FindText("text/plain"));
        Assert.Empty(gathered.End(new CellResult(null, null), 1)());
    }

    [Fact]
    public void Clearing_takes_all_away_at_once_or_with_the_next_output()
    {
        gathered.Write(StreamName.Output, "a");
        gathered.Clear(wait: true);
        Assert.Equal(["a"], Texts());
        gathered.Write(StreamName.Output, "b");
        Assert.Equal(["b"], Texts());
        gathered.Clear(wait: false);
        Assert.Empty(Texts());
    }

    private IEnumerable<string?> Texts() =>
        gathered.End(new CellResult(null, null), 1)().Select(o => o is StreamOutput stream ? stream.Text : ((DisplayOutput)o).Data.FindText("text/plain"));
}
