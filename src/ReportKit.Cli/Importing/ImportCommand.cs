using System.CommandLine.Parsing;
using ReportKit.Importing;

namespace ReportKit.Cli;

/// <summary><c>reportkit import</c>: rows of the project's tables out of a file as it was published.</summary>
internal static class ImportCommand
{
    public static Argument<string> File { get; } = new("file") { Description = "The file as it was published.", HelpName = "FILE" };

    public static Option<bool> DryRun { get; } = SharedOptions.Flag("--dry-run", "Shows what changes, and writes nothing.");

    public static Option<string[]> Countries { get; } = SharedOptions.List(
        "--country",
        "CODES",
        "Only rows of these, by ISO 3166-1 alpha-3 codes; or all. Default: the countries of reportkit.yml, else all.",
        SharedOptions.Listed);

    public static Option<DateOnly?> Released { get; } = Day("--released", "The day of the release, where the file doesn't say it.");

    public static Option<bool> AllowOlder { get; } = SharedOptions.Flag(
        "--allow-older", "Takes in a release though the project has a newer one, which stays in use.");

    public static Option<string[]> Parts { get; } = SharedOptions.List(
        "--parts",
        "PARTS",
        "Only figures of these parts: total, and breakdowns such as age+sex or exploitation. Default: all. Figures of other parts that the "
        + "project has of this release stay as they are.",
        result => Known(result, GlotipSelection.Written, GlotipSelection.KnownParts, "a part of UNODC's table"));

    public static Option<string[]> Indicators { get; } = SharedOptions.List(
        "--indicators",
        "IDS",
        "Only figures of these indicators, such as victims-detected. Default: all.",
        result => Known(result, id => id, GlotipSelection.KnownIndicators, "an indicator of UNODC's table"));

    public static Option<string?> Names { get; } = SharedOptions.Text(
        "--names",
        "OUT.csv",
        "Writes the names of countries that aren't known into a new file, each with the countries that it may mean; fill in its column "
        + "iso3 and give it to 'reportkit countries map --from OUT.csv'.");

    public static Option<bool> Keep { get; } = SharedOptions.Flag("--keep", "Keeps a copy of the file in data/published.");

    public static Option<string?> Address { get; } = SharedOptions.Text(
        "--address", "URL", "Where the file was downloaded, for published-files.csv.");

    public static Option<string?> By { get; } = SharedOptions.Text("--by", "NAME", "Who imports it, for published-files.csv.");

    public static Option<DateOnly?> On { get; } = Day("--on", "The day on which it is imported, for published-files.csv.");

    private static Option<int> WorldEdition { get; } = SharedOptions.Year(
        "The edition of the report that printed the table, where the file doesn't say it.");

    public static Command Create() => new("import", """
        Makes rows of the project's tables out of a file as it was published: new, revised and vanished figures are shown, and each row
        cites the sheet and cell that it comes from. What can't be read for sure is refused, counted and listed, and the rest is taken in.
        The file is registered in data/published-files.csv. All tables are written, or none.

        Examples:
          reportkit import glotip data_glotip.xlsx --dry-run
          reportkit import glotip data_glotip.xlsx --dry-run --names names.csv
          reportkit import glotip data_glotip.xlsx --keep --by "Kim Reader" --on 2026-12-02
        """)
    {
        Of("glotip", call => new GlotipImporter(new(call.Of(Parts) ?? [], call.Of(Indicators) ?? [])), """
            Takes in the table of UNODC's Data Portal, Trafficking in persons: victims detected, persons suspected, prosecuted and
            convicted, and offences, by country and year, as totals and by sex, age, form of exploitation, citizenship and country of
            repatriation. A newer release stands beside the older one: reports use the newer, and keep what the older printed otherwise.

            Examples:
              reportkit import glotip data_glotip.xlsx --dry-run
              reportkit import glotip data_glotip.xlsx --country IRL,MLT
              reportkit import glotip data_glotip.xlsx --parts total,age+sex,exploitation --indicators victims-detected
              reportkit import glotip glotip-2023.xlsx --released 2023-05-30 --allow-older
            """, Countries, Parts, Indicators, Names, Released, AllowOlder),
        Of("untc", _ => new UntcImporter(), """
            Takes in the table of participants in the UN TIP Protocol from the United Nations Treaty Collection, chapter XVIII.12.a: the
            page saved as HTML or XML, its table as CSV or .xlsx, or pasted into a text with its tabs. An act that the project has with the
            same day keeps its source; a new or revised one cites the table of the day; one that the table lacks stays and is listed.

            Examples:
              reportkit import untc XVIII-12-a.html --dry-run
              reportkit import untc table.csv --released 2026-12-02
            """, Countries, Names, Released, AllowOlder),
        Of("ctdc", _ => new CtdcImporter(), """
            Takes in the global dataset of the Counter Trafficking Data Collaborative, one row a victim, as counts: by country of
            exploitation, by citizenship, and year of registration, as totals and by sex, age and form of exploitation. They are counts of
            what some organisations recorded, never national totals: pages show them apart. What a row doesn't say is counted as not
            known. The file doesn't say when it was published: give the day.

            Examples:
              reportkit import ctdc global-dataset.csv --released 2025-07-30 --dry-run
              reportkit import ctdc global-dataset.csv --released 2025-07-30 --country PHL,UKR
            """, Countries, Names, Released, AllowOlder),
        Of("3p", _ => new ThreePImporter(), """
            Takes in the 3P Anti-trafficking Policy Index of Cho, Dreher and Neumayer: scores for prosecution, protection and prevention
            from 1 to 5, and their sum, by country and year. It is an outside index: 'reportkit assess' shows it beside the score by the
            kit's own key, and neither counts for the tier. The file doesn't say when it was published: give the day.

            Examples:
              reportkit import 3p 3p-index.xlsx --released 2016-10-15 --dry-run
              reportkit import 3p 3p-index.csv --released 2016-10-15 --country all
            """, Countries, Names, Released, AllowOlder),
        Of("tip-tiers", TierOptions.Importer, """
            Takes in a table of the tiers in the Trafficking in Persons Report, made by researchers or out of a report: a column for each
            edition (2024, 2025), or columns with the country, the year and the tier. A tier that the project has otherwise is listed and
            stays. Tiers written as numbers are taken in only if --codes says what each means.

            Examples:
              reportkit import tip-tiers tiers.csv --dry-run
              reportkit import tip-tiers panel.csv --codes 1=1,2=2,3=2WL,4=3,5=SC,9=none
              reportkit import tip-tiers tiers-2025.xlsx --edition 2025
            """, TierOptions.Codes, TierOptions.Edition, Countries, Names),
        Of("tip-world-table", call => new TipWorldImporter(call.Of(WorldEdition) is > 0 and var year ? year : null), """
            Takes in the Global Law Enforcement Data of the Trafficking in Persons Report: prosecutions, convictions, victims identified and
            new or amended laws of the whole world by year, as one edition printed them. A number in parentheses is the part for forced
            labour, as in 5,212 (312). Later editions restate earlier years: each edition has rows of its own, and what differs is listed. A
            region's table has the same columns and is refused.

            Examples:
              reportkit import tip-world-table world-2024.csv --edition 2024 --dry-run
              reportkit import tip-world-table world-2016.xlsx --edition 2016 --allow-older
            """, WorldEdition, AllowOlder),
        ImportTableCommand.Create(),
    };

    /// <summary>A kind of file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="importer">Its importer, which may have options of its own.</param>
    /// <param name="description">Help.</param>
    /// <param name="options">Those of the call that not every kind of file has.</param>
    private static ToolCommand Of(
        string name, Func<ProjectCall, IImporter> importer, string description, params ReadOnlySpan<Option> options) =>
        Running(name, call => new ImportRun(call, importer(call)).Run(), description, options);

    /// <summary>A kind of file whose command does something else too.</summary>
    public static ToolCommand Running(string name, Func<ProjectCall, int> run, string description, params ReadOnlySpan<Option> options)
    {
        var command = new ToolCommand(name, run, description) { File, DryRun };
        foreach (var option in options)
        {
            command.Add(option);
        }

        foreach (var option in (ReadOnlySpan<Option>)[Keep, Address, By, On, SharedOptions.Data, SharedOptions.Json])
        {
            command.Add(option);
        }

        return command;
    }

    private static string[] Known(ArgumentResult result, Func<string, string> written, IReadOnlyList<string> known, string noun)
    {
        var words = SharedOptions.Listed(result).Select(written).ToArray();
        foreach (var word in words.Where(word => !known.Contains(word)))
        {
            result.AddError($"'{word}' isn't {noun}: {string.Join(", ", known)}.{NearMatch.Hint(word, known)}");
        }

        return words;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DAY",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (Cells.Date(text) is { } day)
            {
                return day;
            }

            result.AddError($"{name} takes a day as 2025-10-28, not '{text}'.");
            return null;
        },
    };
}
