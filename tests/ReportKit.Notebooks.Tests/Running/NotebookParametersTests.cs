namespace ReportKit.Notebooks.Tests.Running;

/// <summary>Which variables of a notebook a run may set, and to what.</summary>
public sealed class NotebookParametersTests
{
    [Fact]
    public void Parameters_are_the_variables_of_the_tagged_cell_with_their_types() => Assert.Equal(
        ["country string", "edition int", "share double", "limit decimal", "all bool", "big long", "until DateOnly?", "from DateOnly", "below int", "other of a type that can't be given as text"],
        NotebookParameters.Read(Made(
            "var country = \"XAA\"; var edition = 2010; // the year\nvar share = 1.5; decimal limit = 2; var all = true; var big = 1L; DateOnly? until = null; var from = new DateOnly(2018, 3, 31); var below = -1; var other = Foo();"))
            .Select(p => $"{p.Name} {p.Type}"));

    [Fact]
    public void A_notebook_without_the_tag_has_none() => Assert.Empty(NotebookParameters.Read(new Notebook([new NotebookCell(CellKind.Code, "var x = 1;")], JsonMap.Empty, 4)));

    [Theory]
    [InlineData("string x = \"\";", "a \"b\"\n\\", "x = \"a \\\"b\\\"\\n\\\\\";")]
    [InlineData("var x = 1;", "-5", "x = -5;")]
    [InlineData("var x = 1L;", "5", "x = 5L;")]
    [InlineData("var x = 1.0;", "1e3", "x = 1000d;")]
    [InlineData("var x = 1m;", "2.50", "x = 2.50m;")]
    [InlineData("var x = true;", "false", "x = false;")]
    [InlineData("DateOnly x = default;", "2018-03-31", "x = new DateOnly(2018, 3, 31);")]
    [InlineData("int? x = 1;", "null", "x = null;")]
    public void A_value_becomes_a_literal_of_its_type(string declaration, string value, string assignment) =>
        Assert.Equal(assignment, NotebookParameters.Set(Made(declaration), [new("x", value)], "one.ipynb").Cells[1].Source);

    [Theory]
    [InlineData("var x = 1;", "1.5", "'1.5' isn't a value of x, which is a whole number; one.ipynb has x (int).")]
    [InlineData("var x = 1;", "99999999999", "'99999999999' isn't a value of x, which is a whole number; one.ipynb has x (int).")]
    [InlineData("var x = 1.5;", "NaN", "'NaN' isn't a value of x, which is a number; one.ipynb has x (double).")]
    [InlineData("var x = true;", "yes", "'yes' isn't a value of x, which is true or false; one.ipynb has x (bool).")]
    [InlineData("var x = new DateOnly(2018, 3, 31);", "31.3.2018", "'31.3.2018' isn't a value of x, which is a date like 2018-03-31; one.ipynb has x (DateOnly).")]
    [InlineData("int x = 1;", "null", "'null' isn't a value of x, which is a whole number; one.ipynb has x (int).")]
    public void A_value_of_another_type_is_refused(string declaration, string value, string message) =>
        Assert.Equal(message, Assert.Throws<ParameterException>(() => NotebookParameters.Set(Made(declaration), [new("x", value)], "one.ipynb")).Message);

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(2, Assert.Throws<ParameterException>(() => NotebookParameters.Set(Made("var x = 1;"), [new("y", "1"), new("x", "a")], "one.ipynb")).Problems.Count);

    [Fact]
    public void The_values_stand_in_a_cell_behind_that_of_the_parameters_and_a_second_run_replaces_it()
    {
        var once = NotebookParameters.Set(Made("var x = 1;"), [new("x", "2")], "one.ipynb");
        var twice = NotebookParameters.Set(once, [new("x", "3")], "one.ipynb");

        Assert.Equal(["var x = 1;", "x = 3;", "x"], twice.Cells.Select(c => c.Source));
        Assert.Equal("injected-parameters", twice.Cells[1].Id);
        Assert.Equal(["injected-parameters"], twice.Cells[1].Tags);
        NotebookWriter.Write(twice);
    }

    private static Notebook Made(string parameters) => new(
        [
            new NotebookCell(CellKind.Code, parameters) { Id = "a", Metadata = JsonMap.Empty.With("tags", JsonTree.Parse("[\"parameters\"]", "tags")) },
            new NotebookCell(CellKind.Code, "x") { Id = "b" },
        ],
        JsonMap.Empty,
        5);
}
