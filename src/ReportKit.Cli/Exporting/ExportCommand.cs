namespace ReportKit.Cli;

/// <summary><c>reportkit export</c>: what an edition says and knows, for those who take its figures further.</summary>
internal static class ExportCommand
{
    public static Option<string[]> Countries { get; } = SharedOptions.List(
        "--country", "CODES", "Only these countries of the edition, by ISO 3166-1 alpha-3 codes.", SharedOptions.Listed);

    public static Option<string?> Format { get; } = SharedOptions.Text(
        "--format", "FORMAT", "In what: csv, xlsx or parquet. Default: what the name of the file ends in, else csv.");

    public static Option<string?> File { get; } = SharedOptions.Text(
        "--out", "FILE", "The file, or - for standard output. Default: facts-YEAR.csv here.");

    public static Option<bool> Overwrite { get; } = SharedOptions.Flag("--overwrite", "Takes the place of a file that is there.");

    public static Option<string?> Folder { get; } = SharedOptions.Text(
        "--out", "DIR", "The folder: new, empty, or an earlier export, whose place it takes. Default: datapackage-YEAR here.");

    public static Command Create() => new("export", """
        Takes what an edition says and knows out of the project: facts as one table, or everything that its pages say as a Data Package.

        Examples:
          reportkit export facts --edition 2018 --format parquet
          reportkit export datapackage --edition 2018 --out tip-2018
        """)
    {
        new ToolCommand("facts", (call, cancel) => new FactsExport(call).RunAsync(cancel), """
            Writes every fact that an edition's pages say or list, and every figure that the data have on its countries up to its last year,
            as one table, a fact a row: whom and what it is about, when, the value with its bounds and unit or why there is none, which part
            of a total, who says so and where, what an older release printed, and whether a page says it. <5 is an interval from 0 to 4 and
            no number. The same data give the same bytes.

            Examples:
              reportkit export facts --edition 2018
              reportkit export facts --edition 2018 --country MNG,PRK --out facts.xlsx
              reportkit export facts --edition 2018 --format parquet --overwrite
              reportkit export facts --edition 2018 --out - | head
            """)
        {
            SharedOptions.Edition, Countries, Format, File, Overwrite, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Json,
        },
        new ToolCommand("datapackage", (call, cancel) => new PackageExport(call).Run(cancel), """
            Writes a Data Package (datapackage.json, version 2 of the standard, with tables in CSV) with everything that an edition's pages
            say: facts, sentences with the facts that they rest on, tier assessments with the steps and provisions of the law, sources with
            their licences, countries, indicators and units. Each column has a type and says what it means. The folder is whole, or as it
            was.

            Examples:
              reportkit export datapackage --edition 2018
              reportkit export datapackage --edition 2018 --country MNG,PRK --out tip-2018
            """)
        {
            SharedOptions.Edition, Countries, Folder, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Json,
        },
    };
}
