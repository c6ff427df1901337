namespace ReportKit.Cli;

/// <summary><c>reportkit upgrade</c>: takes over the base layer that this tool carries, and shows before what that changes.</summary>
internal static class UpgradeCommand
{
    private const int ListLines = 20;

    private static readonly Option<bool> Yes = SharedOptions.Flag("--yes", "Takes it over without asking.");

    private static readonly Option<bool> DryRun = SharedOptions.Flag("--dry-run", "Shows what it changes, and writes nothing.");

    private static readonly Option<string[]> Files = SharedOptions.List(
        "--out",
        "FILES",
        "Writes what changes on pages to files; the ending says how, as for 'reportkit compare'.",
        SharedOptions.Listed);

    public static Command Create() => new ToolCommand("upgrade", Run, """
        Takes over a newer base layer: the one that this tool carries, after an update of the tool. It first shows what that changes:
        rows of the base layer that are new, gone or different, rows of the project that take their place, and the project's pages.

        Examples:
          reportkit upgrade --dry-run
          reportkit upgrade
          reportkit upgrade --yes --out upgrade.html
        """)
    {
        Yes, DryRun, Files, SharedOptions.Data, SharedOptions.Templates, SharedOptions.Json,
    };

    private static int Run(ProjectCall call, CancellationToken cancel)
    {
        var files = call.Of(Files) ?? [];
        ComparisonFiles.Check(files);
        if (call.Of(Yes) && call.Of(DryRun))
        {
            throw new UsageException("--yes takes the base layer over, and --dry-run doesn't: give one of them.");
        }

        var upgrade = LayerUpgrade.Prepare(call.Inputs);
        if (upgrade.IsNothing)
        {
            return call.End(UpgradeJson.Of(upgrade, [], isTaken: false), () => Console.WriteLine(upgrade.Words));
        }

        if (upgrade.Problems.Any(p => p.Severity == Severity.Error))
        {
            return call.Fail(
                upgrade.Problems,
                string.Concat(LayerChangesText.Of(upgrade.Tables, ListLines))
                    + "Nothing was taken over. With this base layer the project has these errors: correct them first; "
                    + "the version of the tool that it was made with still renders it.");
        }

        var pages = upgrade.Compare(cancel);
        ComparisonFiles.Write(files, pages, int.MaxValue, isWhole: false);
        if (!call.IsJson)
        {
            Tell(upgrade, pages, files);
        }

        var isTaken = !call.Of(DryRun) && (call.Of(Yes) || IsWanted(call));
        if (isTaken)
        {
            upgrade.Take();
        }

        return call.End(UpgradeJson.Of(upgrade, pages, isTaken), () => Console.WriteLine(
            isTaken ? upgrade.Taken
            : call.Of(DryRun) || Questions.CanAsk ? "Nothing was written."
            : "Nothing was written. 'reportkit upgrade --yes' takes it over."));
    }

    private static void Tell(LayerUpgrade upgrade, List<EditionComparison> pages, string[] files)
    {
        ProblemPrinter.Print(upgrade.Problems);
        Console.WriteLine(upgrade.Words);
        foreach (var line in LayerChangesText.Of(upgrade.Tables, ListLines))
        {
            Console.Write(line);
        }

        Console.WriteLine();
        if (files.Length > 0)
        {
            Console.WriteLine($"{string.Join('\n', pages.Select(ComparisonText.Summary))}\nWritten: {string.Join(", ", files)}.");
        }
        else if (pages.Count > 0)
        {
            ComparisonText.Write(pages, ListLines, Terminal.IsColoured && !Console.IsOutputRedirected, Console.Out);
        }

        if (upgrade.NoPages.Length > 0)
        {
            Console.WriteLine(upgrade.NoPages);
        }
    }

    private static bool IsWanted(ProjectCall call) => !call.IsJson && Questions.CanAsk && Questions.Ask(
        "yes or no",
        "Take this base layer over?",
        "no",
        isNeeded: true,
        answer => answer is "yes" or "no" or "y" or "n" ? null : "Answer yes or no.") is "yes" or "y";
}

/// <summary>An upgrade; <paramref name="From"/> is null where the project kept no base layer to compare with.</summary>
internal sealed record UpgradeJson(
    string? From, string To, bool Taken, IEnumerable<LayerTableJson> Tables, IEnumerable<ComparisonJson> Comparisons)
{
    public static UpgradeJson Of(LayerUpgrade upgrade, IEnumerable<EditionComparison> pages, bool isTaken) =>
        new(upgrade.From, KitVersion.Own, isTaken, upgrade.Tables.Select(LayerTableJson.Of), pages.Select(ComparisonJson.Of));
}

internal sealed record LayerTableJson(
    string Table, IEnumerable<LayerRowJson> Added, IEnumerable<LayerRowJson> Removed, IEnumerable<LayerRowJson> Changed)
{
    public static LayerTableJson Of(LayerTableChange change) => new(
        change.Table, change.Added.Select(LayerRowJson.Of), change.Removed.Select(LayerRowJson.Of), change.Changed.Select(LayerRowJson.Of));
}

/// <summary>A row; <paramref name="Own"/> is the place of the project's row with the same key.</summary>
internal sealed record LayerRowJson(
    string Key,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Own,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<LayerCellJson>? Cells)
{
    public static LayerRowJson Of(LayerRowChange row) => new(
        row.Key,
        row.Own?.ToString(),
        row.Cells.Count == 0 ? null : row.Cells.Select(c => new LayerCellJson(c.Column, c.Before, c.After)));
}

internal sealed record LayerCellJson(string Column, string Before, string After);
