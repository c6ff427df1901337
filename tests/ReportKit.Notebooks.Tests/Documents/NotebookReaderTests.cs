namespace ReportKit.Notebooks.Tests.Documents;

public class NotebookReaderTests
{
    [Fact]
    public void Texts_are_joined_however_the_file_splits_them() =>
        Assert.Equal(
            ["one\ntwo\n", "one\ntwo\n", "one\ntwo\n"],
            Fixture.Parse(Fixture.Json("""
                {"cell_type": "raw", "metadata": {}, "source": "one\ntwo\n"},
                {"cell_type": "raw", "metadata": {}, "source": ["one\n", "two\n"]},
                {"cell_type": "raw", "metadata": {}, "source": ["o", "ne\ntw", "o\n"]}
                """, minor: 4)).Cells.Select(c => c.Source));

    [Fact]
    public void A_cell_has_its_kind_id_tags_and_count()
    {
        var cells = Fixture.Read("Canonical/every-kind-of-cell-and-output.ipynb").Cells;

        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code, CellKind.Code, CellKind.Raw], cells.Select(c => c.Kind));
        Assert.Equal(["title", "parameters", "read", "fails", "raw"], cells.Select(c => c.Id));
        Assert.Equal(["parameters"], cells[1].Tags);
        Assert.Equal([null, 1, 2, 3, null], cells.Select(c => c.ExecutionCount));
    }

    [Fact]
    public void Outputs_are_one_of_four_kinds()
    {
        var cells = Fixture.Read("Canonical/every-kind-of-cell-and-output.ipynb").Cells;

        Assert.Equal(new StreamOutput("stdout", "reading\n12 rows\n"), Assert.IsType<StreamOutput>(cells[2].Outputs[0]) with { OtherKeys = JsonMap.Empty });
        Assert.Equal("chart", Assert.IsType<DisplayOutput>(cells[2].Outputs[2]).Data.FindText("text/plain"));
        Assert.Equal(2, Assert.IsType<ResultOutput>(cells[2].Outputs[3]).ExecutionCount);
        Assert.Equal(["\e[31mno\e[0m", "   at cell 4, line 1"], Assert.IsType<ErrorOutput>(cells[3].Outputs[0]).Trace);
    }

    [Fact]
    public void An_older_notebook_stays_in_its_version_and_gets_no_ids()
    {
        var notebook = Fixture.Read("Canonical/minor-version-2-has-no-ids.ipynb");

        Assert.Equal(2, notebook.MinorVersion);
        Assert.All(notebook.Cells, c => Assert.Null(c.Id));
    }

    [Fact]
    public void A_text_may_be_nested_deeper_than_the_framework_reads_by_itself() =>
        Assert.Equal(200, Depth(Fixture.Parse($$"""{"cells": [], "metadata": {"deep": {{new string('[', 200)}}{{new string(']', 200)}}}, "nbformat": 4, "nbformat_minor": 5}""").Metadata.Find("deep")));

    private static int Depth(JsonTree? tree) => tree is JsonList list ? 1 + (list.Items is [var inner] ? Depth(inner) : 0) : 0;
}
