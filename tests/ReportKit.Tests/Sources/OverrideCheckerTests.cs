using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>A slip in the key of a row that was to take another's place is told; what is new isn't taken for one.</summary>
public sealed class OverrideCheckerTests : IDisposable
{
    private readonly MadeLayers project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_key_with_a_slip_and_the_same_cells_is_told()
    {
        Copy("units", "persons", key: "persosn");

        Assert.Equal(
            "data/units.csv(2,1): warning RK1805: 'persosn' isn't in the base layer, which has 'persons' with nearly the same cells "
            + $"({Place("units", "persons")}). To put this row in its place, give it that key; as it is, both are read.",
            project.Problem());
    }

    [Fact]
    public void So_is_one_whose_row_was_written_for_the_sake_of_a_single_cell()
    {
        Copy("indicators", "persons-convicted", key: "persons-convictd", "label=persons found guilty");

        Assert.StartsWith("data/indicators.csv(2,1): warning RK1805: 'persons-convictd' isn't in the base layer, which has 'persons-convicted' ", project.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_right_key_is_no_slip()
    {
        Copy("indicators", "persons-convicted", key: "persons-convicted", "label=persons found guilty");

        Assert.Empty(project.Problems());
    }

    [Fact]
    public void Next_years_source_is_new_although_it_differs_in_its_number_alone()
    {
        Copy("sources", "tip-2025", key: "tip-2026", "edition=2026");

        Assert.Empty(project.Problems());
    }

    [Fact]
    public void A_unit_of_its_own_is_new_although_its_name_is_near()
    {
        project.Add("units", "id=parsons", "kind=count", "singular=parson", "plural=parsons");

        Assert.Empty(project.Problems());
    }

    private void Copy(string table, string from, string key, params string[] changed)
    {
        var row = Row(table, from);
        var columns = MadeLayers.Columns(table);
        var cells = columns.Where(c => c != columns[0] && !changed.Any(other => other.StartsWith($"{c}=", StringComparison.Ordinal))).Select(c => $"{c}={row[c]}");
        project.Add(table, [$"{columns[0]}={key}", .. cells, .. changed]);
    }

    private static FilePlace Place(string table, string key) => Row(table, key).Place;

    private static SourceRow Row(string table, string key) =>
        KitLayer.Find(table, ProjectSettings.None)!.Value.Table.Rows.Single(r => r[MadeLayers.Columns(table)[0]] == key);
}
