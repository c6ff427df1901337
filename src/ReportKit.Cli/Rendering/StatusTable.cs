namespace ReportKit.Cli;

/// <summary>What is known of the documents of one edition, as a table. Reports without approvals on file are unapproved.</summary>
internal sealed record StatusTable(
    int Edition, string Folder, IReadOnlyList<DocumentState> States, IReadOnlyDictionary<string, ApprovalStatus> Approvals)
{
    private const int NamesShown = 6;
    private const int ReasonsShown = 4;

    /// <summary>Prints a line that sums up, then what isn't fresh, documents of which all columns say the same in one line; or
    /// all, each in its own.</summary>
    public void Print(bool all)
    {
        var countries = States.Where(IsOfCountry).ToList();
        var counts = countries.GroupBy(s => s.Freshness).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Words(g.Key)}");
        var approvals = countries.GroupBy(ApprovalOf).OrderByDescending(g => g.Key).Select(g => $"{g.Count()} {Words(g.Key)}")
            .DefaultIfEmpty("nothing to approve");
        var number = Counted.Of(countries.Count, "country", "countries");
        Console.WriteLine($"{Edition} in {Inputs.Shown(Folder)}: {number}: {string.Join(", ", counts)}; {string.Join(", ", approvals)}.");
        var shown = States.Where(s => all || !s.IsFresh || Approvals.ContainsKey(s.Name))
            .OrderByDescending(IsOfCountry).ThenBy(s => s.Name, StringComparer.Ordinal);
        var lines = shown.GroupBy(s => all ? s.Name : string.Join('\n', Cells(s)), StringComparer.Ordinal)
            .Select(alike => (string[])[Names([.. alike.Select(s => s.Name)]), .. Cells(alike.First())])
            .ToList();
        var widths = lines.Count == 0 ? [] : lines[0].Select((_, i) => lines.Max(l => l[i].Length)).ToList();
        foreach (var line in lines)
        {
            Console.WriteLine($"  {string.Join("  ", line.Zip(widths, (cell, width) => cell.PadRight(width)))}".TrimEnd());
        }
    }

    public EditionJson ToJson() => new(
        Edition,
        Folder,
        States.Select(s => new DocumentJson(s.Name, Words(s.Freshness), IsOfCountry(s) ? Words(ApprovalOf(s)) : null, s.Because)));

    private static bool IsOfCountry(DocumentState state) => !EditionParts.OfEdition.Contains(state.Name);

    private string[] Cells(DocumentState state) =>
        [Words(state.Freshness), IsOfCountry(state) ? Words(ApprovalOf(state)) : "", Listing.Of(state.Because, ReasonsShown)];

    private ApprovalStatus ApprovalOf(DocumentState state) => Approvals.GetValueOrDefault(state.Name, ApprovalStatus.Unapproved);

    private static string Names(IReadOnlyList<string> names) => Listing.Of(names, names.Count == NamesShown + 1 ? names.Count : NamesShown);

    private static string Words(ApprovalStatus approval) => approval switch
    {
        ApprovalStatus.Approved => "approved",
        ApprovalStatus.Stale => "approval stale",
        _ => "unapproved",
    };

    private static string Words(Freshness freshness) => freshness switch
    {
        Freshness.Fresh => "fresh",
        Freshness.Stale => "stale",
        Freshness.HalfDeleted => "half-deleted",
        Freshness.Edited => "changed by hand",
        Freshness.Unknown => "made elsewhere",
        _ => "never made",
    };
}

internal sealed record StatusJson(IEnumerable<EditionJson> Editions);

internal sealed record EditionJson(int Edition, string Folder, IEnumerable<DocumentJson> Documents);

internal sealed record DocumentJson(
    string Name,
    string Freshness,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Approval,
    IReadOnlyList<string> Because);
