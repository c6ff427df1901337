using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class DataPackageTests
{
    private const string Restore = " Restore the file from the repository.";

    [Fact]
    public void Broken_json_is_reported_at_its_line_and_column() =>
        Assert.Equal("data/datapackage.json(3,3): error RK1011: The JSON is broken here." + Restore, Problem("{\n  \"resources\": [\n  }\n}\n"));

    [Theory]
    [InlineData("[]", "the description isn't an object.")]
    [InlineData("{}", "the description needs a list 'resources'.")]
    [InlineData("""{"resources": [3]}""", "a table isn't an object.")]
    [InlineData("""{"resources": [{"path": "t.csv"}]}""", "a table needs a text 'name'.")]
    [InlineData("""{"resources": [{"name": null}]}""", "a table needs a text 'name'.")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv"}]}""", "the table 't' needs an object 'schema'.")]
    [InlineData("""{"resources": [{"name": "t", "path": ["t.csv", "u.csv"], "schema": {"fields": []}}]}""", "the table 't' needs a text 'path'.")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a"}]}}]}""", "a field of the table 't' needs a text 'type'.")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a", "type": "string"}, {"name": "a", "type": "string"}]}}]}""", "the table 't' has two fields 'a'.")]
    [InlineData("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [], "foreignKeys": [{"fields": []}]}}]}""", "a foreign key of the table 't' needs an object 'reference'.")]
    public void A_description_that_lacks_something_says_what(string json, string found) =>
        Assert.Equal($"data/datapackage.json: error RK1011: The description of the tables can't be used: {found}{Restore}", Problem(json));

    [Theory]
    [InlineData("(")]
    [InlineData("(?=a)")]
    public void A_pattern_that_cannot_be_used_is_no_crash(string pattern) =>
        Assert.StartsWith(
            "data/datapackage.json: error RK1011: The description of the tables can't be used: ",
            Problem("""{"resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [{"name": "a", "type": "string", "constraints": {"pattern": "?"}}]}}]}""".Replace("?", pattern, StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("../tiers.csv")]
    [InlineData("/etc/hosts")]
    [InlineData("narratives/tiers.csv")]
    [InlineData(@"..\\tiers.csv")]
    public void No_table_lies_outside_the_folder(string path)
    {
        using var data = new DataFolder();
        data.Replace("datapackage.json", "\"path\": \"tiers.csv\"", $"\"path\": \"{path}\"");

        Assert.Equal($"data/datapackage.json: error RK1011: '{path.Replace(@"\\", @"\", StringComparison.Ordinal)}' isn't the name of a file in this folder.", data.Problem());
    }

    [Fact]
    public void A_table_that_the_kit_needs_must_be_described()
    {
        using var data = new DataFolder();
        data.Replace("datapackage.json", "\"name\": \"protocol-status\"", "\"name\": \"protocol-positions\"");

        Assert.Equal("data/datapackage.json: error RK1011: The table 'protocol-status' isn't described." + Restore, data.Problem());
    }

    [Fact]
    public void Without_a_description_only_that_is_reported_of_the_tables()
    {
        using var data = new DataFolder();

        Assert.Equal(
            "data/datapackage.json: error RK1001: The file is missing. Restore it, or run 'reportkit check --help' to see which folder is read.",
            data.Delete("datapackage.json").Delete(DataFolder.Narrative).Problem());
    }

    private static string Problem(string json)
    {
        var problems = new ProblemList();
        Assert.Null(DataPackage.Read(json, "data/datapackage.json", problems));
        return Assert.Single(problems.ToSorted()).ToString();
    }
}
