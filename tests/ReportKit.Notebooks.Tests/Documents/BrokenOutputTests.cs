namespace ReportKit.Notebooks.Tests.Documents;

public class BrokenOutputTests
{
    [Fact]
    public void An_output_is_of_a_known_type()
    {
        Refused("""{"output_type": "pyout"}""",
            "nb.ipynb(2,17): 'output_type' of output 1 of cell 1 is 'pyout'; allowed are stream, display_data, execute_result and error. Run the cell again, or remove the output.");
        Refused("{}", "nb.ipynb(2,1): Output 1 of cell 1 has no 'output_type'. Add it: a text.");
        Refused("7", "nb.ipynb(2,1): Output 1 of cell 1 is the number 7; it must be an object.");
    }

    [Fact]
    public void A_stream_has_a_name_and_a_text() => Refused(
        """{"output_type": "stream", "text": 5}""",
        "nb.ipynb(2,1): Output 1 of cell 1 has no 'name'. Add it: a text.",
        "nb.ipynb(2,35): 'text' of output 1 of cell 1 is the number 5; it must be a text or a list of texts.");

    [Fact]
    public void What_is_shown_has_data_and_metadata() => Refused(
        """{"output_type": "display_data", "data": {"application/json": 5, "text/plain": {}}}""",
        "nb.ipynb(2,1): Output 1 of cell 1 has no 'metadata'. Add it: an object.",
        "nb.ipynb(2,79): 'text/plain' of the data of output 1 of cell 1 is an object; it must be a text or a list of texts.");

    [Fact]
    public void A_result_has_a_count_too() => Refused(
        """{"output_type": "execute_result", "data": {}, "metadata": {}}""",
        "nb.ipynb(2,1): Output 1 of cell 1 has no 'execution_count'. Add it: a whole number or null.");

    [Fact]
    public void An_error_has_a_name_a_message_and_a_trace() => Refused(
        """{"output_type": "error", "evalue": null, "traceback": ["a", 1]}""",
        "nb.ipynb(2,1): Output 1 of cell 1 has no 'ename'. Add it: a text.",
        "nb.ipynb(2,36): 'evalue' of output 1 of cell 1 is null; it must be a text.",
        "nb.ipynb(2,61): 'traceback' of output 1 of cell 1 holds the number 1; each item must be a text.");

    [Fact]
    public void Of_very_many_problems_the_message_shows_the_first_twenty()
    {
        var cells = string.Join(",\n", Enumerable.Repeat("0", 1000));

        var refused = Assert.Throws<NotebookFormatException>(() => Fixture.Parse(Fixture.Json(cells)));

        Assert.Equal(1000, refused.Problems.Count);
        Assert.Equal(21, refused.Message.Split('\n').Length);
        Assert.EndsWith("\nnb.ipynb(20,1): Cell 20 is the number 0; it must be an object.\n… and 980 more.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(("nb.ipynb", 1, 12), (refused.Problems[0].File, refused.Problems[0].Line, refused.Problems[0].Column));
    }

    private static void Refused(string output, params string[] messages) =>
        Assert.Equal(
            messages,
            Assert.Throws<NotebookFormatException>(() => Fixture.Parse(Fixture.Json($$"""{"cell_type": "code", "execution_count": null, "metadata": {}, "source": [], "outputs": [{{"\n" + output}}]}""", minor: 4)))
                .Problems.Select(p => p.ToString()));
}
