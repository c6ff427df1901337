using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>What the library carries is what the repository has, which is checked; so it needn't be checked again where it is read.</summary>
public sealed class KitLayerTests
{
    private static readonly ProjectSettings WithAll = new() { Data = DataPack.All };

    public static TheoryData<string> Tables => [.. KitLayer.Description.Tables.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_of_the_repository_is_carried_with_all_its_rows_and_the_digest_of_its_file(string table)
    {
        var repository = new SourceReader(Path.Combine(Repository.Root, "data"), "data").Read().GetValueOrThrow();

        var (carried, input) = KitLayer.Find(table, WithAll)!.Value;

        Assert.Equal(repository[table].Select(r => (r.Line, r.Text)), carried.Rows.Select(r => (r.Line, r.Text)));
        Assert.Equal(new InputFile($"kit/data/{table}.csv", repository.Inputs.Single(i => i.Path == $"data/{table}.csv").Sha256), input);
    }

    [Fact]
    public void A_table_is_of_reference_or_of_the_data_pack_and_of_one_of_them() => Assert.Equal(
        KitLayer.Description.Tables.Select(t => t.Name).Order(StringComparer.Ordinal),
        KitLayer.Reference.Concat(KitLayer.Pack).Order(StringComparer.Ordinal));

    [Fact]
    public void Tables_of_reference_name_rows_of_tables_of_reference_alone_so_that_the_pack_can_be_left_out() => Assert.Empty(
        from table in KitLayer.Description.Tables
        where KitLayer.Reference.Contains(table.Name)
        from key in table.ForeignKeys
        where !KitLayer.Reference.Contains(key.Table)
        select $"{table.Name}.{key.Field}");

    [Fact]
    public void Every_table_has_a_key_by_which_a_project_can_put_a_row_in_the_place_of_another() =>
        Assert.All(KitLayer.Description.Tables, t => Assert.NotEmpty(t.PrimaryKey));
}
