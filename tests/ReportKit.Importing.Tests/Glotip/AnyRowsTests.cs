using CsCheck;

namespace ReportKit.Importing.Tests.Glotip;

/// <summary>What holds of any table, whatever is wrong with its rows.</summary>
public sealed class AnyRowsTests
{
    private static readonly Gen<(string? Code, string? Sex, string? Year, string? Value)> Row = Gen.Select(
        OneOf("XAA", "XAB", "XZZ", null), OneOf("Total", "Female", "Women", null), OneOf("2020", "2021", "20"), OneOf("<5", "0", "7", "1,672", "6,112,019", "?", null));

    [Fact]
    public void Every_row_has_one_fate_no_figure_comes_twice_and_a_second_import_changes_nothing() => Row.List[0, 30].Sample(
        rows =>
        {
            using var folder = new MadeFolder();
            var table = TableOf(rows);
            var file = folder.Import(table);

            Assert.Equal(rows.Count, file.Tally.Parts.Sum(p => p.Rows));
            Assert.Equal(file.Rows.Count, file.Rows.DistinctBy(r => (r.Table.Schema.Name, r.Key)).Count());
            folder.Take(file);
            Assert.Empty(folder.Plan(folder.Import(table)).Changed);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void The_order_of_rows_changes_no_figure() => Row.List[0, 30].Sample(
        rows =>
        {
            using var folder = new MadeFolder();
            string[] FiguresOf(IEnumerable<(string?, string?, string?, string?)> of) =>
                [.. folder.Import(TableOf(of)).Rows.Select(r => $"{r.Key}={r.Cells[3]}").Order(StringComparer.Ordinal)];

            Assert.Equal(FiguresOf(rows), FiguresOf(Enumerable.Reverse(rows)));
        },
        iter: 60,
        threads: 1);

    private static Gen<string?> OneOf(params string?[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static MadeGlotip TableOf(IEnumerable<(string? Code, string? Sex, string? Year, string? Value)> rows)
    {
        var table = new MadeGlotip();
        foreach (var (code, sex, year, value) in rows)
        {
            table.Add(value, code: code, country: null, sex: sex, year: year);
        }

        return table;
    }
}
