namespace ReportKit.Cli;

/// <summary><c>reportkit worksheet</c>: the figures that a country's report looks for, to be filled in with a spreadsheet.</summary>
internal static class WorksheetCommand
{
    private const string Workbook = ".xlsx";
    private const string Csv = ".csv";

    private static readonly Argument<string> Country = new("country")
    {
        Description = "ISO 3166-1 alpha-3 code.",
        HelpName = "COUNTRY",
    };

    private static readonly Argument<string> Edition = new("edition") { Description = "The edition's year.", HelpName = "YEAR" };

    private static readonly Option<string?> To = SharedOptions.Text(
        "--to", "FILE", "Writes the worksheet: a file .xlsx or .csv that isn't there yet.");

    private static readonly Option<string?> From = SharedOptions.Text("--from", "FILE", "Takes in what was filled in.");

    public static Command Create() => new ToolCommand("worksheet", Run, """
        Lists the figures that a country's report looks for, with those of the last one beside, for a spreadsheet; and takes them in when
        they are filled in: checked as 'reportkit check' would, and written into their tables only if nothing is wrong. A row without value
        and status is left for later; one that is in its table already stays as it is.

        Examples:
          reportkit worksheet MNG 2019 --to mng.xlsx
          reportkit worksheet MNG 2019 --from mng.xlsx
        """)
    {
        Country, Edition, To, From, CodePage.Option, SharedOptions.Data, SharedOptions.Templates,
    };

    private static int Run(ProjectCall call)
    {
        if (!int.TryParse(call.Of(Edition), NumberStyles.None, CultureInfo.InvariantCulture, out var edition))
        {
            throw new UsageException(
                $"'{call.Of(Edition)}' isn't the year of an edition. Write the country, then the year: "
                + "reportkit worksheet MNG 2019 --to mng.xlsx.");
        }

        var country = call.Of(Country).ToUpperInvariant();
        return (call.Of(To), call.Of(From)) switch
        {
            ({ } to, null) => Write(call, country, edition, to),
            (null, { } from) => Read(call, country, edition, from),
            _ => throw new UsageException(
                "Write --to FILE for a new worksheet, or --from FILE to take in one that is filled in; one of the two."),
        };
    }

    private static int Write(ProjectCall call, string code, int edition, string path)
    {
        var isWorkbook = IsWorkbook(path);
        if (Path.Exists(path))
        {
            throw new UsageException($"{path} is there already; nothing was written.");
        }

        var inputs = call.Inputs.CheckOrThrow("Correct these first: a worksheet is made only from sound data.", code);
        SharedOptions.CheckEdition(inputs.Facts, edition);
        var country = SharedOptions.CheckCountries(inputs.Facts, [code])[0];
        var sheet = new WorksheetDraft(inputs, country, edition);
        if (sheet.Rows.Count == 0)
        {
            Console.WriteLine(sheet.Entered.Count > 0
                ? $"All figures of {country} that are looked for are entered: {Listing.Of(sheet.Entered, 20)}. Nothing was written."
                : "indicators.csv has no indicator with units, so that no figure can be looked for. Nothing was written.");
            return ExitCode.Done;
        }

        var header = WorksheetColumn.All.Select(c => c.Name).ToArray();
        var bytes = isWorkbook
            ? WorkbookWriter.Write($"{country} {edition}", [header, .. sheet.Rows], inputs.Sources!.Schemas[FigureFactReader.Tables[0]])
            : SheetText.Write([header, .. sheet.Rows]);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
        {
            file.Write(bytes);
        }

        Console.WriteLine($"{Inputs.ShowPath(path)}: {Counted.Of(sheet.Rows.Count, "figure")} to look for{sheet.Beside}.");
        if (sheet.Entered.Count > 0)
        {
            Console.WriteLine($"Entered already: {Listing.Of(sheet.Entered, 20)}.");
        }

        Console.WriteLine("Fill in each value, or the status of its gap, and correct what stands there; then take it in: "
            + $"reportkit worksheet {country} {edition} --from {Inputs.ShowPath(path)}");
        return ExitCode.Done;
    }

    private static int Read(ProjectCall call, string country, int edition, string path)
    {
        var isWorkbook = IsWorkbook(path);
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}' (--from).");
        }

        var problems = new ProblemList();
        var shown = Inputs.ShowPath(path);
        var rows = isWorkbook ? new WorkbookReader(shown, problems).Read(path) : SheetText.Read(path, shown, call.Of(CodePage.Option));
        return problems.HasErrors
            ? throw new UnsoundException(problems.ToSorted(), "Nothing was written.")
            : new WorksheetIntake(call, country, edition, shown).Run(rows);
    }

    private static bool IsWorkbook(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        Workbook => true,
        Csv => false,
        _ => throw new UsageException($"'{path}' is neither {Workbook} nor {Csv}. Give the file one of these endings."),
    };
}
