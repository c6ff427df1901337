namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary>A failed cell says where and why in its own lines.</summary>
public sealed class CellErrorTests : IDisposable
{
    private readonly MadeSession made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void Every_mistake_is_named_with_line_and_column_in_the_cell()
    {
        var error = made.Error("var x = 1;\nx = \"one\";\nfoo();");

        Assert.Equal(CellError.CompilationError, error.Name);
        Assert.Equal(2, error.Line);
        Assert.Equal(
            """
            cell 1(2,5): error CS0029: Cannot implicitly convert type 'string' to 'int'
            cell 1(3,1): error CS0103: The name 'foo' does not exist in the current context
            """,
            error.Message);
    }

    [Fact]
    public void Magic_commands_and_loops_move_no_line()
    {
        Assert.Equal(4, made.Error("#!time\nfor (var i = 0; i < 2; i++)\n{\n    foo();\n}").Line);
        Assert.Equal(5, made.Error("#!csharp\nwhile (true)\n{\n    for (var i = 0; ; i++)\n        throw new Exception();\n}").Line);
    }

    [Fact]
    public void An_exception_is_traced_through_cells_to_the_line_that_threw()
    {
        made.Value("int Half(int n)\n{\n    return n / 0.CompareTo(0);\n}");

        var error = made.Error("var x = 1;\nHalf(x);");

        Assert.Equal("DivideByZeroException", error.Name);
        Assert.Equal("Attempted to divide by zero.", error.Message);
        Assert.Equal(2, error.Line);
        Assert.Equal(["DivideByZeroException: Attempted to divide by zero.", "   at Half in cell 1, line 3", "   at cell 2, line 2"], error.Trace);
    }

    [Fact]
    public void An_exception_after_an_await_has_its_line() => Assert.Equal(2, made.Error("await Task.Delay(1);\nthrow new FormatException();").Line);

    [Fact]
    public void The_cause_of_an_exception_is_told_too() => Assert.Contains(
        "caused by ArgumentException: inner",
        made.Error("throw new InvalidOperationException(\"outer\", new ArgumentException(\"inner\"));").Trace);

    [Fact]
    public void An_exception_of_one_task_stands_for_its_aggregate() =>
        Assert.Equal("FormatException", made.Error("Task.Run(() => { throw new FormatException(); }).Wait();").Name);

    [Fact]
    public void An_exception_whose_message_fails_is_told_all_the_same() => Assert.Equal(
        "(its message can't be read: FormatException)",
        made.Error("class Broken : Exception { public override string Message => throw new FormatException(); }\nthrow new Broken();").Message);

    [Fact]
    public void No_line_of_the_host_stands_in_a_trace() =>
        Assert.DoesNotContain(made.Error("new int[1].First(n => n > 1)").Trace, line => line.Contains("ReportKit", StringComparison.Ordinal));
}
