using System.Text.Json.Nodes;

namespace ReportKit.Tests.Sources;

/// <summary>A description may say more than the kit needs, never less.</summary>
public sealed class DescriptionCheckerTests : IDisposable
{
    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_laxer_type_is_refused() => AssertRefused(Field("tiers", "edition", f => f["type"] = "string"), "tiers.edition must be of the type year");

    [Fact]
    public void A_longer_list_is_refused() =>
        AssertRefused(Field("tiers", "tier", f => f["constraints"]!["enum"]!.AsArray().Add("4")), "tiers.tier may only be 1, 2, 2WL, 3, SC");

    [Fact]
    public void A_list_that_is_gone_is_refused() =>
        AssertRefused(Field("tiers", "tier", f => f["constraints"]!.AsObject().Remove("enum")), "tiers.tier may only be 1, 2, 2WL, 3, SC");

    [Fact]
    public void A_cell_that_must_be_filled_may_not_become_optional() =>
        AssertRefused(Field("countries", "name", f => f.Remove("constraints")), "countries.name must be required");

    [Fact]
    public void A_reference_may_not_go() => AssertRefused(
        Change(tables => Table(tables, "protocol-status")["schema"]!.AsObject().Remove("foreignKeys")),
        "protocol-status.iso3 must refer to countries.iso3",
        "protocol-status.source must refer to sources.id");

    [Fact]
    public void A_field_may_not_go() => AssertRefused(Field("units", "plural", f => f["name"] = "many"), "units.plural is missing");

    [Theory]
    [InlineData("[A-Z]{2}")]
    [InlineData("^[A-Z]{2}")]
    [InlineData("^[A-Z]{2}|-$")]
    public void A_pattern_is_anchored_for_readers_that_look_for_it_anywhere(string pattern) => AssertRefused(
        Field("countries", "iso2", f => f["constraints"]!["pattern"] = pattern),
        "the pattern of countries.iso2 must begin with ^(?: and end with )$, because some readers look for it anywhere in a cell");

    [Theory]
    [InlineData("[\"\"]")]
    [InlineData("[\"-\", {\"value\": \"\", \"label\": \"total\"}]")]
    public void No_part_of_a_primary_key_may_be_missing(string missingValues) => AssertRefused(
        Field("profile", "breakdown", f => f["missingValues"] = JsonNode.Parse(missingValues)),
        "profile.breakdown is a part of the primary key and may be missing; it must be required, or say \"missingValues\": [], by which an empty cell is a value");

    [Fact]
    public void By_the_default_of_the_standard_an_empty_cell_is_missing() => AssertRefused(
        Field("profile", "breakdown", f => f.Remove("missingValues")),
        "profile.breakdown is a part of the primary key and may be missing; it must be required, or say \"missingValues\": [], by which an empty cell is a value");

    [Fact]
    public void A_table_is_described_once() =>
        AssertRefused(Change(tables => tables.Add(Table(tables, "units").DeepClone())), "units is described 2 times");

    [Fact]
    public void A_description_of_nothing_is_not_sound() => AssertRefused(Change(tables => tables.Clear()), "no table is described");

    [Fact]
    public void A_stricter_description_is_followed()
    {
        Field("tiers", "tier", f => f["constraints"]!["enum"]!.AsArray().RemoveAt(2));

        Assert.Equal("data/tiers.csv(3,10): error RK1103: '2WL' isn't a tier. Allowed: 1, 2, 3, SC.", data.Problem());
    }

    [Fact]
    public void A_table_of_the_projects_own_is_welcome()
    {
        data.Write("visits.csv", "iso3\nXAA\n");
        Change(tables => tables.Add(JsonNode.Parse("""{"name": "visits", "path": "visits.csv", "schema": {"fields": [{"name": "iso3", "type": "string"}]}}""")));

        Assert.Empty(data.Problems());
    }

    private static void AssertRefused(DataFolder data, params string[] complaints) => Assert.Equal(
        complaints.Select(c => $"data/datapackage.json: error RK1011: The tables can't be described like this: {c}. Correct it, or restore the file from the repository."),
        data.Problems());

    private static JsonObject Table(JsonArray tables, string name) => tables.Single(t => (string?)t!["name"] == name)!.AsObject();

    private DataFolder Field(string table, string field, Action<JsonObject> change) =>
        Change(tables => change(Table(tables, table)["schema"]!["fields"]!.AsArray().Single(f => (string?)f!["name"] == field)!.AsObject()));

    private DataFolder Change(Action<JsonArray> change)
    {
        var description = JsonNode.Parse(data.Text("datapackage.json"))!;
        change(description["resources"]!.AsArray());
        return data.Write("datapackage.json", description.ToJsonString());
    }
}
