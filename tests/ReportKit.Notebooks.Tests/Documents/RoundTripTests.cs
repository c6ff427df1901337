using CsCheck;

namespace ReportKit.Notebooks.Tests.Documents;

public class RoundTripTests
{
    public static TheoryData<string> Canonical => Fixture.Names("Canonical");

    public static TheoryData<string> Rewritten => Fixture.Names("Rewritten");

    [Theory]
    [MemberData(nameof(Canonical))]
    public void A_canonical_notebook_comes_back_byte_for_byte(string name) =>
        Assert.Equal(Fixture.Bytes($"Canonical/{name}.ipynb"), NotebookWriter.Write(Fixture.Read($"Canonical/{name}.ipynb")));

    [Theory]
    [MemberData(nameof(Rewritten))]
    public void Any_other_form_is_written_as_Python_would(string name) =>
        Assert.Equal(
            Encoding.UTF8.GetString(Fixture.Bytes($"Rewritten/{name}.canonical")),
            Fixture.Written(Fixture.Read($"Rewritten/{name}.ipynb")));

    [Fact]
    public void Windows_line_ends_between_values_are_white_space() =>
        Assert.Equal(Fixture.Bytes("Canonical/no-cells.ipynb"), NotebookWriter.Write(Fixture.Parse(Fixture.Json("").Replace(" ", "\r\n ", StringComparison.Ordinal))));

    [Fact]
    public void Every_text_is_read_as_it_was_written() => Gen.String.Sample(text =>
    {
        // Half of a surrogate pair can't be in a file.
        var source = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var notebook = new Notebook(
            [
                new(CellKind.Code, source) { Id = "a", Outputs = [new StreamOutput("stdout", source), new ErrorOutput(source, source, [source])] },
                new(CellKind.Raw, "") { Id = "b", Metadata = JsonMap.Empty.With(source, new JsonText(source)) },
            ],
            JsonMap.Empty,
            5);

        var again = NotebookReader.Read(NotebookWriter.Write(notebook), "nb.ipynb");

        Assert.Equal(source, again.Cells[0].Source);
        Assert.Equal(source, Assert.IsType<StreamOutput>(again.Cells[0].Outputs[0]).Text);
        Assert.Equal([source], Assert.IsType<ErrorOutput>(again.Cells[0].Outputs[1]).Trace);
        Assert.Equal(source, again.Cells[1].Metadata.FindText(source));
        Assert.Equal(NotebookWriter.Write(notebook), NotebookWriter.Write(again));
    });
}
