namespace ReportKit.Notebooks.Tests.Documents;

public class NotebookCleanerTests
{
    private static readonly Notebook Executed = Fixture.Read("Canonical/every-kind-of-cell-and-output.ipynb");

    [Fact]
    public void Outputs_and_counts_are_taken_out_and_all_else_stays()
    {
        var clean = NotebookCleaner.Clean(Executed);

        Assert.All(clean.Cells, c => Assert.Empty(c.Outputs));
        Assert.All(clean.Cells, c => Assert.Null(c.ExecutionCount));
        Assert.Equal(Executed.Cells.Select(c => (c.Id, c.Kind, c.Source, c.Metadata.ToString())), clean.Cells.Select(c => (c.Id, c.Kind, c.Source, c.Metadata.ToString())));
        Assert.Equal(Executed.Metadata.ToString(), clean.Metadata.ToString());
    }

    [Theory]
    [InlineData("execution", """{"iopub.status.busy": "2010-06-14T10:00:00Z"}""")]
    [InlineData("ExecuteTime", """{"end_time": "2010-06-14T10:00:00Z"}""")]
    [InlineData("executionInfo", """{"user": {"displayName": "Somebody"}}""")]
    [InlineData("outputId", "\"a\"")]
    [InlineData("papermill", """{"duration": 0.5}""")]
    [InlineData("collapsed", "false")]
    [InlineData("scrolled", "\"auto\"")]
    public void What_a_front_end_notes_down_while_a_cell_runs_is_taken_out(string key, string value)
    {
        var notebook = OfCellMetadata($$"""{"{{key}}": {{value}}, "tags": ["a"]}""");

        Assert.Equal("""{"tags":["a"]}""", NotebookCleaner.Clean(notebook).Cells[0].Metadata.ToString());
        Assert.Equal([$"cell 1 ('a') holds metadata '{key}'"], NotebookCleaner.Findings(notebook).Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("tags", """["parameters"]""")]
    [InlineData("slideshow", """{"slide_type":"slide"}""")]
    [InlineData("jupyter", """{"source_hidden":true}""")]
    [InlineData("dotnet_interactive", """{"language":"csharp"}""")]
    [InlineData("polyglot_notebook", """{"kernelName":"csharp"}""")]
    [InlineData("own", "1")]
    public void What_a_writer_decided_stays(string key, string value)
    {
        var notebook = OfCellMetadata($$"""{"{{key}}": {{value}}}""");

        Assert.Equal($$"""{"{{key}}":{{value}}}""", NotebookCleaner.Clean(notebook).Cells[0].Metadata.ToString());
        Assert.Empty(NotebookCleaner.Findings(notebook));
    }

    [Fact]
    public void Of_the_notebook_s_own_metadata_only_what_differs_by_machine_and_run_is_taken_out()
    {
        var notebook = new Notebook([], Fixture.Map("""
            {"kernelspec": {"name": ".net-csharp"}, "language_info": {"name": "C#", "version": "14.0"}, "papermill": {}, "toc": {}, "widgets": {}}
            """), 5);

        Assert.Equal("""{"kernelspec":{"name":".net-csharp"},"language_info":{"name":"C#"},"toc":{}}""", NotebookCleaner.Clean(notebook).Metadata.ToString());
        Assert.Equal(
            ["the notebook holds metadata 'papermill', metadata 'widgets' and metadata 'language_info.version'"],
            NotebookCleaner.Findings(notebook).Select(f => f.ToString()));
    }

    [Fact]
    public void Findings_name_the_cells_and_what_they_hold() =>
        Assert.Equal(
            [
                "cell 2 ('parameters') holds the execution count 1",
                "cell 3 ('read') holds 4 outputs and the execution count 2",
                "cell 4 ('fails') holds an output and the execution count 3",
            ],
            NotebookCleaner.Findings(Executed).Select(f => f.ToString()));

    [Fact]
    public void A_cell_without_an_id_is_named_by_its_number() =>
        Assert.Equal(["cell 2 holds the execution count 1"], NotebookCleaner.Findings(Fixture.Read("Canonical/minor-version-4-has-no-ids.ipynb")).Select(f => f.ToString()));

    [Theory]
    [MemberData(nameof(RoundTripTests.Canonical), MemberType = typeof(RoundTripTests))]
    public void Nothing_is_found_exactly_where_cleaning_changes_nothing(string name)
    {
        var notebook = Fixture.Read($"Canonical/{name}.ipynb");
        var clean = NotebookCleaner.Clean(notebook);

        Assert.Equal(Fixture.Written(clean) == Fixture.Written(notebook), NotebookCleaner.Findings(notebook).Count == 0);
        Assert.Empty(NotebookCleaner.Findings(clean));
    }

    private static Notebook OfCellMetadata(string metadata) =>
        new([new(CellKind.Code, "") { Id = "a", Metadata = Fixture.Map(metadata) }], JsonMap.Empty, 5);
}
