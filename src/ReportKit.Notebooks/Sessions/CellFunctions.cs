using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Notebooks;

/// <summary>What a cell can call without naming where it is from; as in .NET Interactive where that has the same.</summary>
public static class CellFunctions
{
    /// <summary>Shows a value now, not only at the end of the cell.</summary>
    /// <param name="value">What to show; null is shown as such.</param>
    /// <param name="mimeTypes">Forms to show it in, in place of those that are usual for its type.</param>
    /// <returns>What was shown, to be replaced later.</returns>
    // The names are those of .NET Interactive.
    public static DisplayedValue display(object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);

    /// <summary>Text that is HTML and is shown as such.</summary>
    /// <param name="content">HTML; nothing in it is escaped.</param>
    public static IHtmlContent HTML(string content) => Html.ToHtmlContent(content);

    /// <summary>Takes away what the cell has put out so far.</summary>
    /// <param name="wait">Only when the next output is there, so that nothing flickers.</param>
    public static void ClearOutput(bool wait = false) => CellOutputs.Current?.Clear(wait);

    /// <summary>Asks the person at the notebook for a line.</summary>
    /// <param name="prompt">What is asked.</param>
    /// <param name="isPassword">Whether the answer must not be readable on the screen.</param>
    /// <exception cref="InvalidOperationException">Nobody can answer here, as in a run without a front end.</exception>
    public static string GetInput(string prompt = "", bool isPassword = false) =>
        CellOutputs.Current is { } cell
            ? cell.ReadLine(prompt, isPassword)
            : throw new InvalidOperationException("There is no cell that could ask.");
}

/// <summary>Something that a cell has shown.</summary>
public sealed class DisplayedValue
{
    private readonly string id;
    private readonly string[] mimeTypes;

    private DisplayedValue(string id, string[] mimeTypes) => (this.id, this.mimeTypes) = (id, mimeTypes);

    /// <summary>Replaces what is shown, from this or a later cell.</summary>
    /// <param name="value">What is shown from now on.</param>
    public void Update(object? value) => CellOutputs.Current?.Update(CellValue.Format(value, mimeTypes), id);

    internal static DisplayedValue Show(object? value, string[] mimeTypes) =>
        new(CellOutputs.Current?.Display(CellValue.Format(value, mimeTypes)) ?? "", mimeTypes);
}

/// <summary>Showing a value where an expression ends.</summary>
public static class ValueDisplay
{
    /// <summary><c>display</c> at the end of an expression: <c>frame.Display()</c>.</summary>
    /// <param name="value">What to show; null is shown as such.</param>
    /// <param name="mimeTypes">Forms to show it in, in place of those that are usual for its type.</param>
    /// <returns>What was shown, to be replaced later.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);
}
