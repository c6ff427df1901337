namespace ReportKit.Notebooks.Tests.Documents;

public class NotebookWriterTests
{
    [Fact]
    public void What_a_session_gave_is_written_as_nbformat_keeps_it()
    {
        var bundle = new MimeBundle(new Dictionary<string, string> { ["text/plain"] = "a\nb", ["application/json"] = """{"z": 1.0, "a": "é"}""" });
        var cell = new NotebookCell(CellKind.Code, "1")
        {
            ExecutionCount = 7,
            Outputs = [new StreamOutput(StreamName.Error, "oh\n"), new ResultOutput(bundle, 7), new ErrorOutput(new CellError("E", "m", ["t"], 1))],
        };

        Assert.Equal(
            """
            {
             "cells": [
              {
               "cell_type": "code",
               "execution_count": 7,
               "metadata": {},
               "outputs": [
                {
                 "name": "stderr",
                 "output_type": "stream",
                 "text": [
                  "oh\n"
                 ]
                },
                {
                 "data": {
                  "application/json": {
                   "a": "é",
                   "z": 1.0
                  },
                  "text/plain": [
                   "a\n",
                   "b"
                  ]
                 },
                 "execution_count": 7,
                 "metadata": {},
                 "output_type": "execute_result"
                },
                {
                 "ename": "E",
                 "evalue": "m",
                 "output_type": "error",
                 "traceback": [
                  "t"
                 ]
                }
               ],
               "source": [
                "1"
               ]
              }
             ],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 4
            }

            """,
            Fixture.Written(new Notebook([cell], JsonMap.Empty, 4)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_the_character_for_what_is_unknown() =>
        Assert.Contains("\"a\uFFFDb\"", Fixture.Written(new Notebook([new(CellKind.Raw, "a\uD83Db")], JsonMap.Empty, 4)), StringComparison.Ordinal);

    [Fact]
    public void A_cell_without_an_id_can_not_be_written_from_4_5_on() =>
        Assert.Equal(
            "Cell 2 has no 'id'. From nbformat 4.5 on every cell needs one of 1 to 64 letters, digits, - and _. Add one, or set nbformat_minor to 4. (Parameter 'notebook')",
            Assert.Throws<ArgumentException>(() => NotebookWriter.Write(new Notebook([new(CellKind.Raw, "") { Id = "a" }, new(CellKind.Raw, "")], JsonMap.Empty, 5))).Message);

    [Fact]
    public void Two_cells_with_one_id_can_not_be_written() =>
        Assert.Equal(
            "Cell 2 has the id 'a', as cell 1 has. Give it one of its own. (Parameter 'notebook')",
            Assert.Throws<ArgumentException>(() => NotebookWriter.Write(new Notebook([new(CellKind.Raw, "") { Id = "a" }, new(CellKind.Raw, "") { Id = "a" }], JsonMap.Empty, 5))).Message);

    [Fact]
    public void A_file_is_exchanged_whole_and_nothing_else_is_left()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "nb.ipynb");
            File.WriteAllText(path, "before");

            NotebookWriter.Write(Fixture.Read("Canonical/attachments.ipynb"), path);

            Assert.Equal(Fixture.Bytes("Canonical/attachments.ipynb"), File.ReadAllBytes(path));
            Assert.Equal([path], Directory.GetFiles(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
