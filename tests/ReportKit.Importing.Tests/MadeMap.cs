namespace ReportKit.Importing.Tests;

/// <summary>A map for a made-up police table, with what is read by it.</summary>
internal static class MadeMap
{
    /// <summary>Who publishes it.</summary>
    public const string Source = """
        source:
          id: xaa-police
          producer: Police of Exampleland
          title: Yearly tables
          class: C
          licence: Public domain
          url: https://police.example.org/
          released: 2026-02-01

        """;

    /// <summary>A map about Exampleland with these lines.</summary>
    public static string Of(string lines) => $"{Source}country: XAA\n{lines.ReplaceLineEndings("\n").TrimEnd()}\n";

    /// <summary>Reads a CSV file by a map.</summary>
    public static ImportedFile Import(this MadeFolder folder, string map, string table, DateOnly? released = null, params string[] countries) =>
        folder.Import(map, Encoding.UTF8.GetBytes(table.ReplaceLineEndings("\n")), "police.csv", released, countries);

    /// <summary>Reads a file by a map.</summary>
    public static ImportedFile Import(this MadeFolder folder, string map, byte[] table, string name = "police.xlsx", DateOnly? released = null, params string[] countries) =>
        new TableImporter(folder.Write("maps/police.yml", map).PathOf("maps/police.yml"), "maps/police.yml")
            .Read(folder.Published(table, name), new ImportRequest(folder.Sources, countries is [] ? null : countries.ToHashSet(), released));

    /// <summary>What is wrong with a map, or with it and a file.</summary>
    public static string[] Problems(this MadeFolder folder, string map, string table = "Year,Convicted\n2020,5\n") =>
        [.. Assert.Throws<UnreadableFileException>(() => folder.Import(map, table)).Problems.Select(p => $"{p.Place}: {p.Code} {p.Message}")];
}
