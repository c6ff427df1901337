namespace ReportKit.Notebooks.Tests.Sessions;

public sealed class CSharpSessionTests : IDisposable
{
    private readonly MadeSession made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void The_last_expression_is_the_cell_s_value() => Assert.Equal("42", made.Value("var x = 6;\nx * 7"));

    [Fact]
    public void A_cell_that_ends_in_a_statement_has_no_value() => Assert.Null(made.Value("var x = 6;"));

    [Fact]
    public void A_call_without_a_result_has_no_value() => Assert.Null(made.Value("Console.WriteLine(1)"));

    [Fact]
    public void A_value_that_is_null_is_shown_as_null() => Assert.Equal("<null>", made.Value("(string)null"));

    [Fact]
    public void A_cell_sees_variables_types_methods_and_usings_of_those_before_it()
    {
        made.Value("using System.Globalization;\nvar x = 1; int Twice(int n) => 2 * n; record Pair(int A, int B);");
        made.Value("x++;");

        Assert.Equal("4", made.Value("Twice(x)"));
        Assert.Equal("3", made.Value("new Pair(1, 2).A + CultureInfo.InvariantCulture.NumberFormat.NumberDecimalDigits"));
    }

    [Fact]
    public void A_variable_can_be_declared_anew_with_another_type()
    {
        made.Value("var x = 1;");
        made.Value("var x = \"one\";");

        Assert.Equal("one", made.Value("x"));
    }

    [Fact]
    public void A_cell_may_be_empty_or_have_comments_and_directives_only()
    {
        Assert.Null(made.Value(""));
        Assert.Null(made.Value("// nothing"));
        Assert.Null(made.Value("using System.Net;"));
        Assert.Equal("OK", made.Value("HttpStatusCode.OK"));
    }

    [Fact]
    public void A_cell_can_await() => Assert.Equal("7", made.Value("await Task.Delay(1);\nvar seven = await Task.Run(() => 7);\nseven"));

    [Fact]
    public void After_an_await_a_cell_goes_on_on_its_own_thread() =>
        Assert.Equal("True", made.Value("var before = Environment.CurrentManagedThreadId; await Task.Delay(5); before == Environment.CurrentManagedThreadId"));

    [Fact]
    public void What_a_failed_cell_declared_before_it_failed_is_there()
    {
        made.Error("var x = 5; throw new InvalidOperationException();");

        Assert.Equal("5", made.Value("x"));
    }

    [Fact]
    public void What_a_cell_that_does_not_compile_declares_is_not_there()
    {
        made.Error("var x = 5; nothing();");

        Assert.Contains("'x' does not exist", made.Error("x").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_can_be_evaluated_without_becoming_a_cell()
    {
        made.Value("var x = 5;");

        Assert.Equal("6", made.Session.Evaluate("x + 1", default).Value!.Data[MimeBundle.PlainText]);
        Assert.Equal(CellError.CompilationError, made.Session.Evaluate("y", default).Error!.Name);
        Assert.Equal("DivideByZeroException", made.Session.Evaluate("1 / (x - 5)", default).Error!.Name);
        Assert.Equal("5", made.Value("x"));
    }

    [Fact]
    public void Sessions_know_nothing_of_each_other()
    {
        using var other = new MadeSession();
        made.Value("static class Counter { public static int Value = 1; }\nvar x = 5;");
        made.Value("Counter.Value++;");

        Assert.Contains("'x' does not exist", other.Error("x").Message, StringComparison.Ordinal);
        other.Value("static class Counter { public static int Value = 1; }");
        Assert.Equal("1", other.Value("Counter.Value"));
    }

    [Theory]
    [InlineData("var x = 1;", Completeness.Complete)]
    [InlineData("x", Completeness.Complete)]
    [InlineData("#!time\nx", Completeness.Complete)]
    [InlineData("if (x > 1)\n{", Completeness.Incomplete)]
    [InlineData("var x =", Completeness.Incomplete)]
    [InlineData("\"\"\"\nraw", Completeness.Incomplete)]
    [InlineData("var = 1 2;", Completeness.Invalid)]
    [InlineData("}", Completeness.Invalid)]
    public void Says_whether_typed_code_can_be_run(string code, object expected) => Assert.Equal(expected, CSharpSession.CheckCompleteness(code));
}
