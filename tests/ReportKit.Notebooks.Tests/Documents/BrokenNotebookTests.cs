namespace ReportKit.Notebooks.Tests.Documents;

/// <summary>Files that are JSON and no sound notebook: all their problems are named.</summary>
public class BrokenNotebookTests
{
    private const string Source = "\"metadata\": {}, \"source\": []";

    [Fact]
    public void A_list_is_no_notebook() => Refused(
        "[]",
        "nb.ipynb(1,1): This is a list, and no notebook. A notebook is an object with 'cells', 'metadata', 'nbformat' and 'nbformat_minor'.");

    [Fact]
    public void An_object_of_another_kind_is_no_notebook() => Refused(
        "\n {\"name\": \"x\"}",
        "nb.ipynb(2,2): This object is no notebook: it has neither 'cells' nor 'nbformat'. A notebook has 'cells', 'metadata', 'nbformat' and 'nbformat_minor'.");

    [Fact]
    public void Nbformat_3_is_to_be_converted() => Refused(
        "{\"metadata\": {},\n \"nbformat\": 3, \"nbformat_minor\": 0, \"worksheets\": []}",
        "nb.ipynb(2,14): This is nbformat 3; versions 4.0 to 4.5 are read. Convert it: jupyter nbconvert --to notebook --nbformat 4 FILE");

    [Fact]
    public void Nbformat_5_is_to_be_saved_as_4() => Refused(
        "{\"cells\": [],\n \"nbformat\": 5, \"nbformat_minor\": 0}",
        "nb.ipynb(2,14): This is nbformat 5; versions 4.0 to 4.5 are read. Save the notebook as nbformat 4 in the editor that wrote it.");

    [Fact]
    public void Nbformat_4_6_is_to_be_saved_as_4_5() => Refused(
        Fixture.Json("", minor: 6),
        "nb.ipynb(1,64): This is nbformat 4.6; versions 4.0 to 4.5 are read. Save the notebook as 4.5 in the editor that wrote it.");

    [Theory]
    [InlineData("\"4\"", "a text")]
    [InlineData("4.0", "the number 4.0")]
    [InlineData("-4", "the number -4")]
    [InlineData("null", "null")]
    public void A_version_is_a_whole_number(string version, string found) => Refused(
        $$"""{"cells": [], "metadata": {}, "nbformat": {{version}}, "nbformat_minor": 5}""",
        $"nb.ipynb(1,43): 'nbformat' of the notebook is {found}; it must be a whole number.");

    [Fact]
    public void Keys_that_are_missing_are_all_named()
    {
        Refused("{\"cells\": []}",
            "nb.ipynb(1,1): The notebook has no 'nbformat'. Add it: a whole number.",
            "nb.ipynb(1,1): The notebook has no 'nbformat_minor'. Add it: a whole number.");
        Refused("{\"nbformat\": 4, \"nbformat_minor\": 5}",
            "nb.ipynb(1,1): The notebook has no 'cells'. Add it: a list.",
            "nb.ipynb(1,1): The notebook has no 'metadata'. Add it: an object.");
        Refused(Fixture.Json("\n{\"cell_type\": \"code\"}", minor: 4),
            "nb.ipynb(2,1): Cell 1 has no 'outputs'. Add it: a list.",
            "nb.ipynb(2,1): Cell 1 has no 'metadata'. Add it: an object.",
            "nb.ipynb(2,1): Cell 1 has no 'source'. Add it: a text or a list of texts.",
            "nb.ipynb(2,1): Cell 1 has no 'execution_count'. Add it: a whole number or null.");
    }

    [Fact]
    public void Cells_are_a_list_of_objects()
    {
        Refused("""{"cells": {}, "metadata": [], "nbformat": 4, "nbformat_minor": 5}""",
            "nb.ipynb(1,11): 'cells' of the notebook is an object; it must be a list.",
            "nb.ipynb(1,27): 'metadata' of the notebook is a list; it must be an object.");
        Refused(Fixture.Json("true, 1"),
            "nb.ipynb(1,12): Cell 1 is true; it must be an object.",
            "nb.ipynb(1,18): Cell 2 is the number 1; it must be an object.");
    }

    [Theory]
    [InlineData("7", "the number 7")]
    [InlineData("null", "null")]
    [InlineData("[\"a\", 1]", "a list")]
    [InlineData("{}", "an object")]
    public void A_source_is_a_text_or_a_list_of_texts(string source, string found) => Refused(
        Fixture.Json($$"""{"cell_type": "raw", "metadata": {}, "source": {{source}}}""", minor: 4),
        $"nb.ipynb(1,59): 'source' of cell 1 is {found}; it must be a text or a list of texts.");

    [Theory]
    [InlineData("\"heading\"", "'heading'; allowed are code, markdown and raw.")]
    [InlineData("\"Code\"", "'Code'; allowed are code, markdown and raw.")]
    [InlineData("5", "the number 5; it must be a text.")]
    public void A_cell_is_code_Markdown_or_raw(string type, string message) => Refused(
        Fixture.Json($$"""{"cell_type": {{type}}, {{Source}}}""", minor: 4),
        $"nb.ipynb(1,26): 'cell_type' of cell 1 is {message}");

    [Fact]
    public void Only_code_has_outputs() => Refused(
        Fixture.Json($$"""{"cell_type": "markdown", "execution_count": 1, "outputs": [], {{Source}}}""", minor: 4),
        "nb.ipynb(1,57): Only code cells have 'execution_count', and cell 1 is Markdown. Remove 'execution_count', or make it a code cell.",
        "nb.ipynb(1,71): Only code cells have 'outputs', and cell 1 is Markdown. Remove 'outputs', or make it a code cell.");

    [Theory]
    [InlineData("1.0", "the number 1.0")]
    [InlineData("-1", "the number -1")]
    [InlineData("99999999999", "the number 99999999999")]
    [InlineData("\"1\"", "a text")]
    public void An_execution_count_is_a_whole_number_or_null(string count, string found) => Refused(
        Fixture.Json($$"""{"execution_count": {{count}}, "cell_type": "code", "outputs": [], {{Source}}}""", minor: 4),
        $"nb.ipynb(1,32): 'execution_count' of cell 1 is {found}; it must be null or a whole number from 0 to 2147483647.");

    [Fact]
    public void Tags_are_texts()
    {
        Refused(Fixture.Json("""{"metadata": {"tags": "parameters"}, "cell_type": "raw", "source": []}""", minor: 4),
            "nb.ipynb(1,34): 'tags' of the metadata of cell 1 is a text; it must be a list.");
        Refused(Fixture.Json("""{"metadata": {"tags": ["a", 1]}, "cell_type": "raw", "source": []}""", minor: 4),
            "nb.ipynb(1,40): 'tags' of the metadata of cell 1 holds the number 1; each item must be a text.");
    }

    [Fact]
    public void Attachments_are_objects_by_name()
    {
        Refused(Fixture.Json($$"""{"attachments": [], "cell_type": "raw", {{Source}}}""", minor: 4),
            "nb.ipynb(1,28): 'attachments' of cell 1 is a list; it must be an object.");
        Refused(Fixture.Json("{\"attachments\": {\"a.png\": \"x\", \"b.png\": {\"image/png\": 1}}, \"cell_type\": \"raw\", " + Source + "}", minor: 4),
            "nb.ipynb(1,38): Attachment 'a.png' of cell 1 is a text; it must be an object.",
            "nb.ipynb(1,66): 'image/png' of attachment 'b.png' of cell 1 is the number 1; it must be a text or a list of texts.");
    }

    private static void Refused(string json, params string[] messages) =>
        Assert.Equal(messages, Assert.Throws<NotebookFormatException>(() => Fixture.Parse(json)).Problems.Select(p => p.ToString()));
}
