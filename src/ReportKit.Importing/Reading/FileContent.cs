namespace ReportKit.Importing;

/// <summary>What a published file holds, whatever its name ends in.</summary>
internal enum FileContent
{
    /// <summary>An Office Open XML package: .xlsx.</summary>
    Workbook,

    /// <summary>Text in cells: .csv, or pasted from a page.</summary>
    Text,

    /// <summary>An XML document.</summary>
    Xml,

    /// <summary>A web page.</summary>
    Html,
}
