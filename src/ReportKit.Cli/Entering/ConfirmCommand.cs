namespace ReportKit.Cli;

/// <summary><c>reportkit confirm</c>: what was carried forward holds in the new edition too.</summary>
internal static class ConfirmCommand
{
    private const int MostNamed = 20;

    private static readonly Argument<string[]> Ids = new("ids")
    {
        Description = "Statements by their id, findings by their subject.",
        HelpName = "ID",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> All = SharedOptions.Flag("--all", "All that waits in this narrative.");

    public static Command Create() => new ToolCommand("confirm", Run, """
        Confirms what 'reportkit new' carried forward from an earlier edition, once you have checked it against the new source: the mark
        'confirmed: false' goes, and nothing else in the file changes.

        Examples:
          reportkit confirm MNG-2019 PREV-01
          reportkit confirm MNG-2019 PREV-01 PREV-02 MS4 IND.PROTECT
          reportkit confirm MNG-2019 --all
        """)
    {
        NarrativeName.Argument, Ids, All, SharedOptions.Data,
    };

    private static int Run(ProjectCall call)
    {
        var (asked, isAll) = (SharedOptions.Listed(call.Of(Ids)).Distinct(StringComparer.Ordinal).ToList(), call.Of(All));
        if (asked.Count > 0 == isAll)
        {
            throw new UsageException(isAll
                ? "Name what you confirm, or write --all, not both."
                : "Name what you confirm: reportkit confirm MNG-2019 PREV-01. All that waits: --all.");
        }

        var narrative = EditedNarrative.Read(call.Of(NarrativeName.Argument), call.Inputs);
        var confirmation = new NarrativeConfirmation(narrative.Text, narrative.Root);
        var unknown = asked.Except(confirmation.Ids, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new UsageException(string.Join(' ', unknown.Select(id =>
                $"{narrative.Shown} has no statement and no finding '{id}'.{NearMatch.Hint(id, confirmation.Ids)}"))
                + " Nothing was written.");
        }

        var waiting = confirmation.Waiting;
        var confirmed = isAll ? waiting : [.. asked.Intersect(waiting, StringComparer.Ordinal)];
        if (confirmed.Count > 0)
        {
            narrative.Write(confirmation.Confirm(confirmed));
            Console.WriteLine($"Confirmed in {narrative.Shown}: {Listing.Of(confirmed, MostNamed)}.");
        }

        var before = asked.Except(waiting, StringComparer.Ordinal).ToList();
        if (before.Count > 0)
        {
            Console.WriteLine($"Confirmed already: {Listing.Of(before, MostNamed)}.");
        }

        var left = waiting.Except(confirmed, StringComparer.Ordinal).ToList();
        Console.WriteLine(left.Count == 0
            ? $"Nothing in {narrative.Shown} waits to be confirmed."
            : $"Still waiting: {Listing.Of(left, MostNamed)}.");
        return ExitCode.Done;
    }
}
