namespace ReportKit.Notebooks.Tests.Documents;

public sealed class CodeFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("a.csx")]
    [InlineData("a.cs")]
    [InlineData("A.CSX")]
    public void C_sharp_is_one_part(string name) =>
        Assert.Equal([new CodePart("csharp", "var a = 1;\r\n", name, 0)], CodeFile.Read(Write(name, "var a = 1;\r\n"u8)));

    [Fact]
    public void A_byte_order_mark_is_no_code() =>
        Assert.Equal([new CodePart("csharp", "1", "a.cs", 0)], CodeFile.Read(Write("a.cs", "\uFEFF1"u8)));

    [Fact]
    public void Of_a_dib_file_the_code_is_taken_with_its_lines() =>
        Assert.Equal(
            [new CodePart("csharp", "a", "x.dib", 3), new CodePart("fsharp", "b", "x.dib", 5)],
            CodeFile.Read(Write("x.dib", "#!markdown\ntext\n#!csharp\na\n#!fsharp\nb"u8)));

    [Fact]
    public void Of_a_notebook_the_code_cells_are_taken_with_their_numbers()
    {
        var json = Fixture.Json("""
            {"cell_type": "markdown", "metadata": {}, "source": "text"},
            {"cell_type": "code", "metadata": {}, "source": "a", "outputs": [], "execution_count": null},
            {"cell_type": "raw", "metadata": {}, "source": "raw"},
            {"cell_type": "code", "metadata": {"polyglot_notebook": {"kernelName": "fsharp"}}, "source": "b", "outputs": [], "execution_count": null}
            """, minor: 4);

        Assert.Equal(
            [new CodePart("csharp", "a", "x.ipynb, cell 2", 0), new CodePart("fsharp", "b", "x.ipynb, cell 4", 0)],
            CodeFile.Read(Write("x.ipynb", Encoding.UTF8.GetBytes(json))));
    }

    [Theory]
    [InlineData("x.txt")]
    [InlineData("x")]
    [InlineData("x.fsx")]
    public void Any_other_file_is_refused_before_it_is_read(string name) =>
        Assert.Equal(
            $"folder/{name}: '{name}' can't be imported. Import a notebook (.ipynb, .dib) or C# (.csx, .cs).",
            Assert.Throws<NotebookFormatException>(() => CodeFile.Read($"folder/{name}")).Message);

    [Fact]
    public void Code_that_is_no_UTF_8_is_refused_with_its_place()
    {
        var path = Write("x.csx", [.. "a\nb"u8, 0xFF]);

        Assert.Equal($"{path}(2,2): The byte 0xFF isn't UTF-8. Save the file as UTF-8.", Assert.Throws<NotebookFormatException>(() => CodeFile.Read(path)).Message);
    }

    [Fact]
    public void A_missing_file_is_the_system_s_own_error() =>
        Assert.Throws<FileNotFoundException>(() => CodeFile.Read(Path.Combine(folder.FullName, "none.csx")));

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
