namespace ReportKit.Notebooks.Tests.Documents;

public class DibReaderTests
{
    [Fact]
    public void Each_header_begins_a_cell_that_knows_its_line() =>
        Assert.Equal(
            [new DibCell("markdown", "# Title", 7), new DibCell("csharp", "var a = 1;\n\nvar b = 2;", 11), new DibCell("fsharp", "let c = 3", 16)],
            DibReader.Read("""
                #!meta

                {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]}}



                #!markdown
                # Title

                #!csharp

                var a = 1;

                var b = 2;

                #!fsharp
                let c = 3

                """, "x.dib"));

    [Theory]
    [InlineData("#!c#", "csharp")]
    [InlineData("#!C#", "csharp")]
    [InlineData("#!f#", "fsharp")]
    [InlineData("#!powershell", "pwsh")]
    [InlineData("#!md", "markdown")]
    [InlineData("#!js", "javascript")]
    [InlineData("#!sql  ", "sql")]
    public void A_kernel_has_other_names_too(string header, string language) =>
        Assert.Equal([new DibCell(language, "x", 1)], DibReader.Read($"{header}\nx", "x.dib"));

    [Theory]
    [InlineData("#!time")]
    [InlineData("#!import other.dib")]
    [InlineData("#!csharp --name a")]
    [InlineData(" #!csharp")]
    public void Any_other_command_belongs_to_its_cell(string line) =>
        Assert.Equal([new DibCell("csharp", $"a\n{line}\nb", 0)], DibReader.Read($"a\n{line}\nb", "x.dib"));

    [Fact]
    public void What_stands_before_the_first_header_is_C_sharp() =>
        Assert.Equal([new DibCell("csharp", "1 + 1", 1)], DibReader.Read("\n1 + 1\n", "x.dib"));

    [Fact]
    public void The_meta_section_names_the_first_language_and_further_kernels() =>
        Assert.Equal(
            [new DibCell("mine", "a", 3), new DibCell("csharp", "b", 5)],
            DibReader.Read("""
                #!meta
                {"kernelInfo": {"defaultKernelName": "fsharp", "items": [{"name": "mine"}]}}
                #!mine
                a
                #!csharp
                b
                """, "x.dib"));

    [Fact]
    public void Code_right_behind_the_meta_section_is_of_the_first_language() =>
        Assert.Equal([new DibCell("fsharp", "#!time\na", 2)], DibReader.Read("#!meta\n{\"kernelInfo\": {\"defaultKernelName\": \"fsharp\"}}\n#!time\na", "x.dib"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n#!csharp\n\n#!markdown\n \n")]
    [InlineData("#!meta\n\n#!csharp")]
    public void A_cell_of_blank_lines_is_none(string text) => Assert.Empty(DibReader.Read(text, "x.dib"));

    [Fact]
    public void Windows_line_ends_are_line_ends() =>
        Assert.Equal([new DibCell("csharp", "a\nb", 1)], DibReader.Read("#!csharp\r\na\r\nb\r\n", "x.dib"));

    [Fact]
    public void A_broken_meta_section_is_refused_with_its_place_in_the_file() =>
        Assert.Equal(
            "x.dib(4,18): '}' can't stand here: from this place on the file isn't JSON. Correct it in a text editor, or restore the file.",
            Assert.Throws<NotebookFormatException>(() => DibReader.Read("\n#!meta\n\n {\"kernelInfo\": [}\n\n#!csharp\n1", "x.dib")).Message);
}
