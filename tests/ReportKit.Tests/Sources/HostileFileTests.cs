using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>Files that aren't what they seem to be.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly DataFolder data = new();
    private readonly string elsewhere = Directory.CreateTempSubdirectory("reportkit-").FullName;

    public void Dispose()
    {
        data.Dispose();
        Directory.Delete(elsewhere, recursive: true);
    }

    [Theory]
    [InlineData("there")]
    [InlineData("nowhere")]
    public void A_link_isnt_followed(string name)
    {
        var target = Path.Combine(elsewhere, name);
        File.WriteAllText(Path.Combine(elsewhere, "there"), "a secret of this machine\n");
        data.Delete("prevention.csv").Link("prevention.csv", target);

        Assert.Equal("data/prevention.csv: error RK1001: This is a link, and links aren't followed. Put the file itself here.", data.Problem());
    }

    [Fact]
    public void Narratives_that_are_a_file_are_not_passed_over_in_silence()
    {
        data.Delete(DataFolder.Narrative).Replace("prosecutions.csv", "PROS-01", "");
        Directory.Delete(data.PathOf("narratives"));
        data.Write("narratives", "mine");

        Assert.Equal("data/narratives: error RK1001: This is a file, but it must be the folder of the narratives.", data.Problem());
    }

    [Theory]
    [InlineData(@"\uE000", "U+E000")]
    [InlineData(@"\0", "U+0000")]
    [InlineData(@"\e", "U+001B")]
    public void A_character_that_may_not_stand_in_a_file_may_not_come_from_an_escape_either(string escape, string found) =>
        Assert.Equal(
            $"data/{DataFolder.Narrative}(9,11): error RK1009: The character {found} isn't allowed in data. Remove it.",
            data.Replace(DataFolder.Narrative, "text: \"The law", $"text: \"{escape}The law").Problem());

    [Fact]
    public void A_thousand_unknown_columns_are_counted()
    {
        data.Write("prevention.csv", string.Join(',', Enumerable.Range(1, 1000).Select(i => $"c{i}")) + "\n");

        Assert.Contains("'c9', 'c10' and 990 more. The header must be: ", data.Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("countries.csv")]
    [InlineData("editions.csv")]
    public void Nothing_is_said_of_narratives_where_what_they_name_couldnt_be_read(string file) =>
        Assert.StartsWith($"data/{file}: error RK1001: The file is missing.", data.Delete(file).Problem(), StringComparison.Ordinal);

    [Fact]
    public void Links_among_the_templates_are_reported_and_not_followed()
    {
        var templates = Path.Combine(elsewhere, "templates");
        Directory.CreateDirectory(Path.Combine(templates, "parts"));
        File.CreateSymbolicLink(Path.Combine(templates, "a.sbn-md"), Path.Combine(elsewhere, "there"));
        Directory.CreateSymbolicLink(Path.Combine(templates, "parts", "loop"), templates);

        var read = TemplateReader.Read(templates, "templates");

        Assert.DoesNotContain(read.Value.Texts, t => !t.IsKits);
        Assert.Equal(
            ["templates/a.sbn-md: error RK1001", "templates/parts/loop: error RK1001"],
            read.Problems.Select(p => p.ToString()[..p.ToString().LastIndexOf(": ", StringComparison.Ordinal)]));
    }
}
