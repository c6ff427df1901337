namespace ReportKit.Notebooks.Sessions;

/// <summary>Showing a value at the end of an expression, as in .NET Interactive.</summary>
public static class ValueDisplay
{
    /// <summary>Shows a value now, not only at the end of the cell: <c>frame.Display()</c>.</summary>
    /// <param name="value">What to show; null is shown as such.</param>
    /// <param name="mimeTypes">Forms to show it in, in place of those that are usual for its type.</param>
    /// <returns>What was shown, to be replaced later.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);
}
