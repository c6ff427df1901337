namespace ReportKit.Notebooks.Tests.Documents;

public class BrokenCellIdTests
{
    [Fact]
    public void From_4_5_on_every_cell_has_an_id() => Refused(
        Cell("\"id\": \"a\", ") + ",\n" + Cell(""),
        "nb.ipynb(2,1): Cell 2 has no 'id'. From nbformat 4.5 on every cell needs one of 1 to 64 letters, digits, - and _. Add one, or set nbformat_minor to 4.");

    [Fact]
    public void Ids_differ() => Refused(
        Cell("\"id\": \"a\", ") + ",\n" + Cell("\"id\": \"b\", ") + ",\n" + Cell("\"id\": \"a\", "),
        "nb.ipynb(3,8): Cell 3 has the id 'a', as cell 1 has. Give it one of its own.");

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a.b")]
    [InlineData("sixty-five-letters-sixty-five-letters-sixty-five-letters-sixty-fi")]
    public void An_id_has_1_to_64_plain_letters(string id) => Refused(
        Cell($"\"id\": \"{id}\", "),
        $"nb.ipynb(1,19): The id '{id}' of cell 1 isn't allowed: an id has 1 to 64 letters (a to z, A to Z), digits, - and _. Change it.");

    [Fact]
    public void An_id_is_a_text() => Refused(Cell("\"id\": 5, "), "nb.ipynb(1,19): 'id' of cell 1 is the number 5; it must be a text.");

    [Fact]
    public void Before_4_5_an_id_is_nobody_s_business() =>
        Assert.Equal("a b", Fixture.Parse(Fixture.Json(Cell("\"id\": \"a b\", "), minor: 4)).Cells[0].Id);

    private static string Cell(string id) => $$"""{{{id}}"cell_type": "raw", "metadata": {}, "source": []}""";

    private static void Refused(string cells, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => Fixture.Parse(Fixture.Json(cells))).Message);
}
