using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>A project's own rows lie above the kit's: by their key they take the place of one, or they are added.</summary>
public sealed class TableLayersTests : IDisposable
{
    private readonly MadeLayers project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_project_needs_only_its_own_rows()
    {
        var facts = project.Validate();

        Assert.Empty(facts.Problems);
        var figure = Assert.Single(facts.Value.Figures);
        Assert.Equal("data/prosecutions.csv(2)", figure.Place.ToString());
        Assert.Equal("Exampleland", facts.Value.Countries[figure.Country].Name);
        Assert.Equal("kit/data/indicators.csv", project.Row("indicators", "persons-convicted").Place.File);
    }

    [Fact]
    public void A_row_with_a_new_key_is_added_after_those_of_the_kit()
    {
        var rows = project.Read().GetValueOrThrow()["countries"];

        Assert.Equal("data/countries.csv(2): XAA", $"{rows[^1].Place}: {rows[^1]["iso3"]}");
        Assert.All(rows.SkipLast(1), row => Assert.Equal("kit/data/countries.csv", row.Place.File));
        Assert.Equal(Kit("countries").Count + 1, rows.Count);
    }

    [Fact]
    public void A_row_with_the_key_of_one_of_the_kits_takes_its_place()
    {
        var before = Kit("units").Select(r => r["id"]).ToList();
        project.Add("units", "id=persons", "kind=count", "singular=human being", "plural=human beings");

        var rows = project.Read().GetValueOrThrow()["units"];

        Assert.Equal(before, rows.Select(r => r["id"]));
        Assert.Equal("human beings, data/units.csv(2)", $"{project.Row("units", "persons")["plural"]}, {project.Row("units", "persons").Place}");
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void A_reference_may_name_a_row_of_either_layer_and_none_that_neither_has()
    {
        project.Add("prosecutions", "iso3=XAA", "indicator=persons-convcted", "period=2024", "value=3", "unit=persons", "status=reported", "source=un-office", "locator=Portal");

        Assert.Equal(
            "data/prosecutions.csv(3,5): error RK1106: 'persons-convcted' isn't in indicators.csv. Did you mean 'persons-convicted'?", project.Problem());
    }

    [Fact]
    public void What_lies_beneath_is_an_input_with_its_digest()
    {
        var inputs = project.Read().GetValueOrThrow().Inputs;

        Assert.Equal(
            ["data/countries.csv", "data/prosecutions.csv", "data/sources.csv", "kit/data/datapackage.json", "reportkit.yml"],
            inputs.Select(i => i.Path).Where(p => !p.StartsWith("kit/", StringComparison.Ordinal) || p.EndsWith(".json", StringComparison.Ordinal)));
        Assert.Equal(
            KitLayer.Reference.Select(t => $"kit/data/{t}.csv").Order(StringComparer.Ordinal),
            inputs.Select(i => i.Path).Where(p => p.StartsWith("kit/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.All(inputs, i => Assert.Matches("^[0-9a-f]{64}$", i.Sha256));
    }

    [Theory]
    [InlineData("none", 0, 0)]
    [InlineData("countries", 1, 0)]
    [InlineData("all", 2, 1)]
    public void Of_the_data_pack_a_project_takes_nothing_or_its_countries_or_all(string data, int listed, int world)
    {
        var (some, other) = (Kit("tiers")[0]["iso3"], Kit("tiers")[^1]["iso3"]);
        project.Set($"countries: [XAA, {some}]", instead: "countries: [XAA]").Set($"data: {data}");

        var sources = project.Read().GetValueOrThrow();

        Assert.Equal(listed > 0, sources["tiers"].Any(r => r["iso3"] == some));
        Assert.Equal(listed > 1, sources["tiers"].Any(r => r["iso3"] == other));
        Assert.Equal(world > 0, sources["global-law-enforcement"].Count > 0);
        Assert.Equal(listed > 0, sources.Inputs.Any(i => i.Path == "kit/data/tiers.csv"));
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void A_table_that_cant_be_read_is_no_reason_to_judge_by_that_of_the_kit_alone()
    {
        project.Write("data/countries.csv", "iso3,name\nXAA,Exampleland\n");

        Assert.StartsWith("data/countries.csv(1,1): error RK1006: Missing: iso2, ", project.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_under_another_name_isnt_passed_over()
    {
        File.Move(project.PathOf("data/countries.csv"), project.PathOf("data/Countries.csv"));

        Assert.Equal(
            "data/countries.csv: error RK1001: The file is missing, but 'Countries.csv' is here. Rename that to countries.csv.", project.Problem());
    }

    [Fact]
    public void A_description_of_its_own_is_read_only_without_the_base_layer()
    {
        project.Write("data/datapackage.json", "{");

        Assert.Equal(
            "data/datapackage.json: warning RK1014: Nothing reads this file: the kit's base layer says what a table looks like. "
            + "Remove it; or, where this folder is whole without that layer, write base: none in reportkit.yml.",
            project.Problem());
        project.Set("base: none");
        Assert.StartsWith("data/datapackage.json(1,", project.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_may_have_no_data_folder_yet()
    {
        Directory.Delete(project.PathOf("data"), recursive: true);

        Assert.Equal("reportkit.yml(3,13): error RK1106: 'XAA' isn't in countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.", project.Problem());
        project.Set("countries: []", instead: "countries: [XAA]");
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void A_value_of_the_kit_that_its_source_printed_wrongly_can_be_corrected()
    {
        var row = Kit("prosecutions").First(r => r["status"] == "reported" && r["id"].Length == 0);
        var id = $"{row["iso3"]}.{row["indicator"]}.{row["period"]}.{row["unit"]}.{row["source"]}";
        project.Set("data: all").Write("data/corrections.yml", $"""
            - fact: {id}
              column: value
              old: "{row["value"]}"
              new: "12345"
              why: A made-up slip of the press.
              source: Telephone call
              status: acknowledged

            """);

        var facts = project.Validate();

        Assert.Empty(facts.Problems);
        Assert.Equal("12345", facts.Value.Figures.Single(f => f.Id == id).Value!.Written);
    }

    private static IReadOnlyList<SourceRow> Kit(string table) => KitLayer.Find(table, new ProjectSettings { Data = DataPack.All })!.Value.Table.Rows;
}
