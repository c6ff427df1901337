namespace ReportKit.Importing;

/// <summary>A treaty's acts on their way into protocol.csv: one that is there with the same day keeps its source.</summary>
internal sealed class UntcActs(PublishedFile file, Release release, ImportRequest request, ProblemList problems)
{
    private const string Table = "protocol";
    private const string Totals = "protocol-totals";
    private const string Withdrawal = "withdrawal";

    private readonly ImportedTable table = new(request.Sources.Schemas[Table]);
    private readonly HashSet<(string, string)> undecided = [];
    private readonly List<ImportedRow> rows = [];

    private readonly ILookup<string, SourceRow> known = request.Sources[Table].ToLookup(row => row["iso3"]);

    private readonly Dictionary<string, DateOnly?> releases = request.Sources["sources"]
        .Where(row => Release.IsOf(row, release.Publication)).ToDictionary(row => row["id"], row => row.Date("published"));

    /// <summary>The rows, each key once.</summary>
    public IReadOnlyList<ImportedRow> Rows => rows;

    /// <summary>Rows of the project that the file says otherwise.</summary>
    public IReadOnlySet<(string Table, string Key)> Undecided => undecided;

    /// <summary>A country's act of consent in the project; null where it has none.</summary>
    public SourceRow? ConsentOf(string country) => known[country].FirstOrDefault(IsConsent);

    /// <summary>Adds a participant's acts.</summary>
    /// <returns>Whether the project has nothing that contradicts them.</returns>
    public bool Add(UntcParticipant participant)
    {
        var isSound = true;
        foreach (var act in participant.Acts)
        {
            isSound &= Add(participant, act);
        }

        return isSound;
    }

    /// <summary>Leaves everything of a country as the project has it.</summary>
    public void Leave(string country)
    {
        foreach (var row in known[country])
        {
            undecided.Add((Table, table.Schema.KeyOf(row)));
        }
    }

    /// <summary>Adds the total of the file's head.</summary>
    public void AddTotal(int? parties)
    {
        if (parties is not { } number || !request.Sources.Schemas.TryGetValue(Totals, out var schema))
        {
            return;
        }

        var (totals, text) = (new ImportedTable(schema), number.ToString(CultureInfo.InvariantCulture));
        var row = totals.Row(
            ("as_of", Publication.Day(release.Published!.Value)), ("parties", text), ("source", release.Id), ("locator", "Status"));
        var there = request.Sources[Totals].FirstOrDefault(r => r["as_of"] == row["as_of"]);
        if (there is null || there["parties"] == text)
        {
            rows.Add(there is null ? row : totals.CopyOf(there));
            return;
        }

        problems.Warning(
            ProblemCodes.OtherInProject,
            $"The head of the file counts {number} parties on {row["as_of"]}, and {there.Place} has {there["parties"]} "
            + $"({there["source"]}). What the project has stays.",
            new FilePlace(file.Shown),
            Totals);
        undecided.Add((Totals, row.Key));
    }

    /// <summary>Which rows of the project the file would have.</summary>
    public Func<string, SourceRow, bool> CoveredBy()
    {
        var keys = rows.Select(row => (row.Table.Schema.Name, row.Key)).ToHashSet();
        return (name, row) => keys.Contains((name, request.Sources.Schemas[name].KeyOf(row)))
            || (name == Table && row["act"] != Withdrawal && request.Takes(row["iso3"]) && row.Date("date") <= release.Published);
    }

    private bool Add(UntcParticipant participant, UntcAct act)
    {
        var day = Publication.Day(act.Day);
        var isConsent = act.Kind != "signature";
        var there = known[participant.Country].FirstOrDefault(row => row["act"] == act.Kind)
            ?? (isConsent ? ConsentOf(participant.Country) : null);
        if (there is not null && there["act"] == act.Kind && there["date"] == day)
        {
            // Where an older table has it is for that one to say.
            var row = table.CopyOf(there);
            rows.Add(there["source"] == release.Id ? table.With(row, "locator", act.Locator) : row);
            return true;
        }

        // An act of an older table is revised; what somebody else says, and what a newer table says, isn't.
        var isOfTable = there is not null && releases.TryGetValue(there["source"], out var published)
            && (published is null || published <= release.Published);
        if (there is null || (there["act"] == act.Kind && isOfTable))
        {
            rows.Add(table.Row(
                ("iso3", participant.Country),
                ("act", act.Kind),
                ("date", day),
                ("source", release.Id),
                ("locator", act.Locator)));
            return true;
        }

        problems.Warning(
            ProblemCodes.OtherInProject,
            $"{participant.Name}: {act.Kind} on {day}, and {there.Place} has {there["act"]} on {there["date"]} ({there["source"]}). "
            + "Nothing was chosen: what the project has stays.",
            act.Place,
            participant.Country);
        undecided.Add((Table, table.Schema.KeyOf(there)));
        return false;
    }

    private static bool IsConsent(SourceRow row) => row["act"] is not ("signature" or Withdrawal);
}
