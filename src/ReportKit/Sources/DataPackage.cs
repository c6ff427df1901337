namespace ReportKit.Sources;

/// <summary>The tables of a data folder as datapackage.json describes them (Data Package v2, Table Schema).</summary>
/// <remarks>Of the standard, what the kit's tables use: names, types, constraints, primary and foreign keys.</remarks>
internal sealed record DataPackage(IReadOnlyList<TableSchema> Tables)
{
    public const string FileName = "datapackage.json";

    /// <summary>Reads a description; null where it can't be used.</summary>
    public static DataPackage? Read(string text, string file, ProblemList problems)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var patterns = new Dictionary<string, Regex>(StringComparer.Ordinal);
            var tables = JsonPart.Of(json.RootElement, "the description").List("resources");
            return new DataPackage([.. tables.Select(table => TableSchema.FromJson(table, patterns))]);
        }
        catch (JsonException e)
        {
            var place = new FilePlace(file, (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1);
            return problems.Refuse<DataPackage>(
                ProblemCodes.BadDataPackage, "The JSON is broken here. Restore the file from the repository.", place);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            return problems.Refuse<DataPackage>(
                ProblemCodes.BadDataPackage,
                $"The description of the tables can't be used: {e.Message} Restore the file from the repository.",
                new FilePlace(file));
        }
    }
}
