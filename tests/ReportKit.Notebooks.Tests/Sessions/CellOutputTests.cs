namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>What cells print and show, in order and bounded.</summary>
public sealed class CellOutputTests : IDisposable
{
    private readonly MadeSession made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void Streams_and_what_is_shown_keep_their_order()
    {
        made.Value("Console.Write(\"a\"); display(1); Console.Error.Write(\"b\"); 2.Display(); Console.WriteLine(\"c\");");

        Assert.Equal(["out a", "display cell-1-1 1", "err b", "display cell-1-2 2", "out c\n"], made.Outputs.Events);
    }

    [Fact]
    public void Text_written_letter_by_letter_is_gathered()
    {
        made.Value("for (var i = 0; i < 1000; i++) Console.Write('x');");

        Assert.Equal(new string('x', 1000), made.Outputs.Output);
        Assert.InRange(made.Outputs.Events.Count, 1, 100);
    }

    [Fact]
    public void Text_comes_while_the_cell_runs()
    {
        using var written = new ManualResetEventSlim();
        made.Outputs.Written += written.Set;
        var cell = new Thread(() => made.Run("Console.Write('x'); Console.ReadLine();"));
        made.Outputs.Answers.Enqueue("");
        cell.Start();

        Assert.True(written.Wait(TimeSpan.FromSeconds(60)));
        cell.Join();
    }

    [Fact]
    public void What_a_task_writes_after_its_cell_belongs_to_that_cell()
    {
        made.Value("var go = new TaskCompletionSource(); var late = Task.Run(async () => { await go.Task; Console.Write(\"late\"); Console.Out.Flush(); });");
        made.Value("go.SetResult(); await late;");

        Assert.Equal("late", made.Outputs.Output);
    }

    [Fact]
    public void What_is_shown_can_be_replaced_from_a_later_cell()
    {
        made.Value("var shown = display(1);");
        made.Value("shown.Update(2);");

        Assert.Equal(["display cell-1-1 1", "update cell-1-1 2"], made.Outputs.Events);
    }

    [Fact]
    public void Html_is_shown_as_such()
    {
        made.Value("display(HTML(\"<b>bold</b>\"));");

        Assert.Equal("<b>bold</b>", Assert.Single(made.Outputs.Shown).Data["text/html"]);
    }

    [Fact]
    public void What_was_put_out_can_be_taken_away()
    {
        made.Value("ClearOutput(); ClearOutput(wait: true);");

        Assert.Equal(["clear False", "clear True"], made.Outputs.Events);
    }

    [Fact]
    public void A_cell_can_ask_for_a_line_and_for_a_password()
    {
        made.Outputs.Answers.Enqueue("XAA");
        made.Outputs.Answers.Enqueue("secret");
        made.Outputs.Answers.Enqueue("2018");

        Assert.Equal("XAA", made.Value("GetInput(\"Country\")"));
        Assert.Equal("6", made.Value("GetInput(\"Key\", isPassword: true).Length"));
        Assert.Equal("2018", made.Value("Console.ReadLine()"));
        Assert.Equal(["ask Country", "ask Key (password)", "ask "], made.Outputs.Events);
        Assert.Equal("InvalidOperationException", made.Error("Console.ReadLine()").Name);
    }

    [Fact]
    public void Output_is_kept_whole_up_to_its_bound_and_cut_with_a_note()
    {
        made.Value($"for (var i = 0; i < {CellOutputs.MostCharacters / 1024}; i++) Console.Write(new string('x', 1024));");
        Assert.Equal(CellOutputs.MostCharacters, made.Outputs.Output.Length);
        Assert.Equal("", made.Outputs.Errors);

        made.Value("for (var i = 0; i < 50 << 10; i++) Console.Write(new string('y', 1024)); display(1);");
        Assert.Equal(2 * CellOutputs.MostCharacters, made.Outputs.Output.Length);
        Assert.Equal("\n[The output of cell 2 is cut here: a cell may put out 16 million characters at most.]\n", made.Outputs.Errors);
        Assert.Empty(made.Outputs.Shown);
    }

    [Fact]
    public void A_formatter_that_fails_is_named_and_the_value_shown_without_it()
    {
        var value = made.Value(
            """
            using Microsoft.DotNet.Interactive.Formatting;
            class Odd { }
            Formatter.Register<Odd>((Func<Odd, string>)(o => throw new FormatException("no way")), "text/html");
            Formatter.SetPreferredMimeTypesFor(typeof(Odd), "text/html");
            new Odd()
            """);

        Assert.Contains("Odd", value, StringComparison.Ordinal);
        Assert.Equal("The formatter of Odd for text/html failed: FormatException: no way\n", made.Outputs.Errors);
    }

    [Fact]
    public void An_object_that_cannot_be_serialised_is_shown_as_text() =>
        Assert.Contains("Loop", made.Value("class Loop { public Loop Me => this; public int Bad => throw new Exception(); public Action Act => () => {}; public IntPtr P => 0; }\nnew Loop()"), StringComparison.Ordinal);
}
