namespace ReportKit.Notebooks.Tests.Documents;

public class NotebookTests
{
    [Theory]
    [InlineData("""{"polyglot_notebook": {"kernelInfo": {"defaultKernelName": "fsharp"}}, "kernelspec": {"language": "C#"}}""", "fsharp")]
    [InlineData("""{"dotnet_interactive": {"defaultKernelName": "pwsh"}}""", "pwsh")]
    [InlineData("""{"kernelspec": {"language": "C#", "name": ".net-csharp"}, "language_info": {"name": "polyglot-notebook"}}""", "csharp")]
    [InlineData("""{"kernelspec": {"name": "x"}, "language_info": {"name": "F#"}}""", "fsharp")]
    [InlineData("""{"language_info": {"name": "polyglot-notebook"}}""", "csharp")]
    [InlineData("""{"language_info": {"name": "python"}}""", "python")]
    [InlineData("{}", "csharp")]
    public void The_language_is_what_the_most_exact_metadata_says(string metadata, string language) =>
        Assert.Equal(language, new Notebook([], Fixture.Map(metadata), 5).Language);

    [Theory]
    [InlineData("""{"polyglot_notebook": {"kernelName": "fsharp"}, "dotnet_interactive": {"language": "csharp"}}""", "fsharp")]
    [InlineData("""{"dotnet_interactive": {"language": "C#"}}""", "csharp")]
    [InlineData("""{"dotnet_interactive": {"language": 1}}""", "python")]
    [InlineData("{}", "python")]
    public void A_cell_has_a_language_of_its_own_or_that_of_the_notebook(string metadata, string language)
    {
        var cell = new NotebookCell(CellKind.Code, "") { Metadata = Fixture.Map(metadata) };

        Assert.Equal(language, new Notebook([cell], Fixture.Map("""{"language_info": {"name": "python"}}"""), 5).LanguageOf(cell));
    }

    [Fact]
    public void The_kernel_is_the_one_that_its_metadata_names()
    {
        Assert.Equal(".net-csharp", Fixture.Read("Canonical/every-kind-of-cell-and-output.ipynb").Metadata.FindText("kernelspec", "name"));
        Assert.Null(Fixture.Read("Canonical/no-cells.ipynb").Metadata.FindText("kernelspec", "name"));
    }
}
