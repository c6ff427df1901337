namespace ReportKit.Importing;

/// <summary>Places in published files, as imported rows cite them.</summary>
internal static partial class Locators
{
    /// <summary>Whether a locator is a cell or a line, as <see cref="IPublishedTable.LocatorOf"/> and
    /// <see cref="IPublishedTable.CellOf"/> write it.</summary>
    public static bool IsOfCell(string locator) => Form().IsMatch(locator);

    [GeneratedRegex(@"^(?:line [0-9]+(?:, column [A-Z]{1,3})?|.+![A-Z]{1,3}[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
