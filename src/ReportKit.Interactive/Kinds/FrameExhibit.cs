using System.Reflection;
using Deedle;

namespace ReportKit.Interactive;

/// <summary>Deedle's frames and series as tables.</summary>
internal sealed class FrameExhibit : IFrameOperation<IReadOnlyList<Block>>
{
    private const int MostColumns = 24;

    /// <summary>A frame of any keys.</summary>
    public static IReadOnlyList<Block> Of(object frame) => ((IFrame)frame).Apply(new FrameExhibit());

    /// <summary>A series of any keys and values.</summary>
    public static IReadOnlyList<Block> OfSeries(object series)
    {
        var type = series.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Series<,>))
        {
            type = type.BaseType!;
        }

        var ofKind = typeof(FrameExhibit).GetMethod(nameof(OfKind), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (IReadOnlyList<Block>)ofKind.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [series])!;
    }

    /// <summary>Called by Deedle with the frame's own types.</summary>
    public IReadOnlyList<Block> Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
    {
        var (rows, columns) = (frame.RowCount, frame.ColumnCount);
        var shown = Math.Min(rows, Shown.Limit);
        var width = Math.Min(columns, MostColumns);
        var types = frame.ColumnTypes.Take(width).ToList();
        var names = frame.ColumnKeys.Take(width).Select(k => CellText.Of(k) ?? "").ToList();
        var data = Enumerable.Range(0, width).Select(frame.Columns.GetAt).ToList();
        var grid = new Grid(
            [new GridColumn(" "), .. names.Select((n, c) => new GridColumn(n, CellText.IsNumber(types[c])))],
            [.. frame.RowKeys.Take(shown).Select((key, r) => (Cell[])[Cell.Of(key), .. data.Select(c => CellAt(c.TryGetAt(r)))])]);
        var left = Left(shown < rows || width < columns);
        return [grid, new Paragraph($"{Part(shown, rows, "row")}, {Part(width, columns, "column")}{left}", IsSoft: true)];
    }

    private static IReadOnlyList<Block> OfKind<TKey, TValue>(Series<TKey, TValue> series)
    {
        var count = series.KeyCount;
        var shown = Math.Min(count, Shown.Limit);
        var grid = new Grid(
            [new GridColumn(" "), new GridColumn("value", CellText.IsNumber(typeof(TValue)))],
            [.. series.Keys.Take(shown).Select((key, r) => new[] { Cell.Of(key), CellAt(series.TryGetAt(r)) })]);
        return [grid, new Paragraph($"{Part(shown, count, "value")}{Left(shown < count)}", IsSoft: true)];
    }

    private static Cell CellAt<T>(OptionalValue<T> value) => value.HasValue ? Cell.Of(value.Value) : Cell.Missing;

    private static string Part(int shown, int all, string noun) =>
        shown == all ? Counted.Of(all, noun) : $"{Counted.Number(shown)} of {Counted.Of(all, noun)}";

    private static string Left(bool isSome) => isSome ? Shown.RestIsLeft : "";
}
