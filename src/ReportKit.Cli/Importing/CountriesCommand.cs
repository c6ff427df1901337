namespace ReportKit.Cli;

/// <summary><c>reportkit countries map</c>: what an unknown spelling means is written down once.</summary>
internal static class CountriesCommand
{
    public static Argument<string[]> Pairs { get; } = new("name code")
    {
        Description = "A spelling and the ISO 3166-1 alpha-3 code of the country that it means; several pairs may follow each other.",
        HelpName = "NAME CODE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string?> From { get; } = SharedOptions.Text(
        "--from",
        "FILE",
        "A CSV file with the columns name and iso3, as 'reportkit import … --names' writes it; rows without a code are left.");

    public static Option<bool> DryRun { get; } = SharedOptions.Flag("--dry-run", "Shows what would be written, and writes nothing.");

    public static Command Create() => new("countries", """
        Says which countries the names in published files mean.

        Examples:
          reportkit countries map "Rep. of Exampleland" XAA
          reportkit countries map --from names.csv
        """)
    {
        new ToolCommand("map", call => new CountriesMap(call).Run(), """
            Enters spellings of countries' names in data/country-names.csv, so that every later import knows them. All are entered, or none:
            a spelling that means another country already, a code that isn't in countries.csv, and a name that may mean two countries are
            refused. 'reportkit list countries --like guinea' finds a code.

            Examples:
              reportkit countries map "Rep. of Exampleland" XAA
              reportkit import glotip data_glotip.xlsx --dry-run --names names.csv
              reportkit countries map --from names.csv
            """)
        {
            Pairs, From, DryRun, SharedOptions.Data, SharedOptions.Json,
        },
    };
}
