namespace ReportKit.Notebooks.Sessions;

/// <summary>Something that a cell has shown.</summary>
public sealed class DisplayedValue
{
    private readonly string id;
    private readonly IReadOnlyList<string> mimeTypes;

    private DisplayedValue(string id, IReadOnlyList<string> mimeTypes)
    {
        this.id = id;
        this.mimeTypes = mimeTypes;
    }

    /// <summary>Replaces what is shown, from this or a later cell.</summary>
    /// <param name="value">What is shown from now on.</param>
    public void Update(object? value) => CellOutputs.Current?.Update(CellValue.Format(value, mimeTypes), id);

    internal static DisplayedValue Show(object? value, IReadOnlyList<string> mimeTypes) =>
        new(CellOutputs.Current?.Display(CellValue.Format(value, mimeTypes)) ?? "", mimeTypes);
}
