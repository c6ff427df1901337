namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>What an editor asks of a session.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly MadeSession made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void Members_are_offered_after_a_dot()
    {
        made.Value("var text = \"one\";");

        var found = made.Session.Complete("text.Sub", 8);

        Assert.Equal("Substring", Assert.Single(found.Items).Text);
        Assert.Equal((5, 8), (found.Start, found.End));
        Assert.Equal("method", found.Items[0].Kind);
    }

    [Fact]
    public void Variables_types_and_functions_of_earlier_cells_are_offered()
    {
        made.Value("var convictions = 5;");
        made.Value("record ConvictionCount(int Value);");

        Assert.Equal(["convictions", "ConvictionCount"], made.Session.Complete("convi", 5).Items.Select(i => i.Text));
    }

    [Fact]
    public void What_a_cell_may_call_without_a_using_is_offered() =>
        Assert.Contains("display", made.Session.Complete("disp", 4).Items.Select(i => i.Text));

    [Fact]
    public void Magic_commands_are_offered()
    {
        var found = made.Session.Complete("var x = 1;\n#!ti", 15);

        Assert.Equal("#!time", Assert.Single(found.Items).Text);
        Assert.Equal((11, 15), (found.Start, found.End));
    }

    [Fact]
    public void Where_nothing_fits_nothing_is_offered() => Assert.Empty(made.Session.Complete("\"in a text", 5).Items);

    [Fact]
    public void Inspection_gives_signature_and_documentation()
    {
        var text = made.Session.Inspect("string.IsNullOrEmpty(null)", 12)!.Data[MimeBundle.PlainText];

        Assert.Contains("bool string.IsNullOrEmpty(string", text, StringComparison.Ordinal);
        Assert.Contains("Indicates whether the specified string is", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_knows_what_earlier_cells_declared_and_documented()
    {
        made.Value("/// <summary>Twice as much.</summary>\nint Twice(int n) => 2 * n;");

        var text = made.Session.Inspect("Twice", 5)!.Data[MimeBundle.PlainText];

        Assert.Contains("int Twice(int n)", text, StringComparison.Ordinal);
        Assert.Contains("Twice as much.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_nothing_to_say_of_a_blank() => Assert.Null(made.Session.Inspect("   ", 1));
}
