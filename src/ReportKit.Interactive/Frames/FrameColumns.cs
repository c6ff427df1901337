using Deedle;

namespace ReportKit;

/// <summary>Gathers a frame's columns, each with its type; what isn't given is missing and never a zero or a blank.</summary>
/// <param name="rows">One a row of the frame, in order.</param>
/// <param name="key">Names a row; no two alike.</param>
internal sealed class FrameColumns<TRow>(IReadOnlyList<TRow> rows, Func<TRow, string> key)
{
    private readonly FrameBuilder.Columns<string, string> columns = new();

    public FrameColumns<TRow> Text(string name, Func<TRow, string?> cell) =>
        Add(name, row => cell(row) is { } text ? new OptionalValue<string>(text) : OptionalValue<string>.Missing);

    public FrameColumns<TRow> Value<T>(string name, Func<TRow, T?> cell)
        where T : struct =>
        Add(name, row => cell(row) is { } value ? new OptionalValue<T>(value) : OptionalValue<T>.Missing);

    public Frame<string, string> ToFrame() => columns.Frame;

    private FrameColumns<TRow> Add<T>(string name, Func<TRow, OptionalValue<T>> cell)
    {
        columns.Add(name, rows.Select(row => KeyValue.Create(key(row), cell(row))).ToSeries().Flatten());
        return this;
    }
}
