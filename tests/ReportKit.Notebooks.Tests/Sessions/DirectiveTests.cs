using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportKit.Notebooks.Tests.Sessions;

/// <summary><c>#r</c>, <c>#load</c> and the magic commands.</summary>
public sealed class DirectiveTests : IDisposable
{
    private readonly MadeSession made = new();

    public void Dispose() => made.Dispose();

    [Fact]
    public void A_library_beside_the_notebook_can_be_referred_to()
    {
        Build("Made.dll", "public static class Made { public static int Value => 1; }");

        Assert.Equal("1", made.Value("#r \"Made.dll\"\nMade.Value"));
    }

    [Fact]
    public void What_a_library_needs_is_found_beside_it()
    {
        var below = Build("Below.dll", "public class Below { public int Value => 1; }");
        Build("Above.dll", "public static class Above { public static Below Make() => new(); }", below);

        Assert.Equal("1", made.Value("#r \"Above.dll\"\nAbove.Make().Value"));
    }

    [Fact]
    public void A_library_is_not_locked_and_one_that_was_built_anew_is_told_of()
    {
        var file = Build("Made.dll", "public static class Made { public static int Value => 1; }");
        made.Value("#r \"Made.dll\"\nMade.Value");

        File.Delete(file);
        Build("Made.dll", "public static class Made { public static int Value => 2; }");
        File.SetLastWriteTimeUtc(file, new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal("1", made.Value("#r \"Made.dll\"\nMade.Value"));
        Assert.EndsWith("Made.dll was built anew since this session read it. Restart the session to use the new one.\n", made.Outputs.Errors, StringComparison.Ordinal);
        using var next = new MadeSession();
        Assert.Equal("2", next.Value($"#r \"{file}\"\nMade.Value"));
    }

    [Fact]
    public void A_library_that_is_not_there_is_named_with_its_line()
    {
        var error = made.Error("#r \"Nowhere.dll\"\n1");

        Assert.Contains("cell 1(1,1): error CS0006: Metadata file 'Nowhere.dll' could not be found", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_library_is_refused()
    {
        made.File("text.dll", "no library");

        Assert.Contains("error CS0006: Metadata file 'text.dll'", made.Error("#r \"text.dll\"\n1").Message, StringComparison.Ordinal);
        Assert.EndsWith("text.dll is no .NET library.\n", made.Outputs.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_is_loaded_with_what_it_declares()
    {
        made.File("shared.csx", "int Twice(int n) => 2 * n;");

        Assert.Equal("4", made.Value("#load \"shared.csx\"\nTwice(2)"));
        Assert.Equal("6", made.Value("Twice(3)"));
    }

    [Fact]
    public void An_imported_script_leaves_its_usings_and_shows_its_value()
    {
        made.File("shared.csx", "using System.Globalization;\nvar shared = 5;\nshared + 1");

        Assert.Equal("5", made.Value("var before = 0;\n#!import shared.csx\nshared"));
        Assert.Equal(["display cell-1-1 6"], made.Outputs.Events);
        Assert.Equal("0", made.Value("CultureInfo.InvariantCulture.LCID - 127"));
    }

    [Fact]
    public void A_notebook_and_a_dib_can_be_imported()
    {
        made.File("part.dib", "#!csharp\n\nvar one = 1;\n\n#!markdown\n\nProse.\n\n#!csharp\n\nvar two = one + 1;\n");
        made.File("part.ipynb", """{"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [], "source": "var three = two + 1;"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""");

        made.Value("#!import part.dib\n#!import part.ipynb");

        Assert.Equal("3", made.Value("three"));
    }

    [Fact]
    public void An_error_in_an_imported_file_names_it_with_its_line()
    {
        made.File("part.dib", "#!csharp\n\nvar one = 1;\nthrow new FormatException();\n");

        Assert.Equal("   at part.dib, line 4", made.Error("#!import part.dib").Trace[^1]);
    }

    [Theory]
    [InlineData("#!import nowhere.csx", "ImportNotFound", "There is no file")]
    [InlineData("#!import", "MagicWithoutArgument", "'#!import' needs a file: #!import FILE runs a notebook or script (.ipynb, .dib, .csx, .cs).")]
    [InlineData("#!import other.txt", "NotImported", "can't be imported. Import a notebook (.ipynb, .dib) or C# (.csx, .cs).")]
    [InlineData("#!import itself.csx", "EndlessImport", "is imported within itself")]
    [InlineData("#!import other.dib", "UnknownLanguage", "has code in 'fsharp'; only C# is run.")]
    [InlineData("#!pwsh\nls", "UnknownMagic", "'#!pwsh' isn't a magic command here. There are: #!import FILE runs a notebook or script")]
    [InlineData("#i \"nuget: somewhere\"", "UnknownDirective", "'#i' isn't known here. Name sources of packages in a nuget.config beside the notebook or above it.")]
    public void A_magic_command_that_cannot_be_followed_says_why(string code, string name, string message)
    {
        made.File("other.txt", "");
        made.File("other.dib", "#!fsharp\n\n1\n");
        made.File("itself.csx", "#!import itself.csx");

        var error = made.Error(code);

        Assert.Equal(name, error.Name);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_that_a_cell_takes_is_told_where_it_asks()
    {
        Assert.Equal("2", made.Value("#!time\n1 + 1"));

        Assert.Matches(@"^display cell-1-1 Wall time: \d+\.\d ms$", Assert.Single(made.Outputs.Events));
    }

    private string Build(string name, string code, params string[] references)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(name),
            [CSharpSyntaxTree.ParseText(code)],
            [.. FrameworkReferences.All, .. references.Select(r => MetadataReference.CreateFromFile(r))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var file = Path.Combine(made.Folder, name);
        var result = compilation.Emit(file);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return file;
    }
}
