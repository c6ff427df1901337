using System.Text.Json;
using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary>What is known of the documents of one edition, as a table.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="Folder">The edition's folder.</param>
/// <param name="States">One a document.</param>
/// <param name="Approvals">How the reports stand that have approvals on file, by country; the others are unapproved.</param>
internal sealed record StatusTable(int Edition, string Folder, IReadOnlyList<DocumentState> States, IReadOnlyDictionary<string, ApprovalStatus> Approvals)
{
    private const int NamesShown = 6;
    private const int ReasonsShown = 4;

    /// <summary>What is said of each document, a column each. Documents of which all columns say the same share a line.</summary>
    private static readonly (string Name, Func<StatusTable, DocumentState, string> Text)[] Columns =
    [
        ("freshness", (_, state) => Words(state.Freshness)),
        ("approval", (table, state) => EditionParts.OfEdition.Contains(state.Name) ? "" : Words(table.ApprovalOf(state))),
        ("because", (_, state) => string.Join(", ", state.Because.Take(ReasonsShown)) + (state.Because.Count > ReasonsShown ? $" and {state.Because.Count - ReasonsShown} more" : "")),
    ];

    /// <summary>Prints it: a line that sums up, then what isn't fresh.</summary>
    /// <param name="all">Whether each document has a line of its own, fresh or not.</param>
    public void Print(bool all)
    {
        var countries = States.Where(s => !EditionParts.OfEdition.Contains(s.Name)).ToList();
        var counts = countries.GroupBy(s => s.Freshness).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Words(g.Key)}");
        var approvals = countries.GroupBy(ApprovalOf).OrderByDescending(g => g.Key).Select(g => $"{g.Count()} {Words(g.Key)}").DefaultIfEmpty("nothing to approve");
        Console.WriteLine($"{Edition} in {Inputs.Shown(Folder)}: {Counted.Of(countries.Count, "country", "countries")}: {string.Join(", ", counts)}; {string.Join(", ", approvals)}.");
        var ordered = States.OrderBy(s => EditionParts.OfEdition.Contains(s.Name)).ThenBy(s => s.Name, StringComparer.Ordinal);
        var lines = all
            ? ordered.Select(s => Cells(s.Name, s)).ToList()
            : [.. ordered.Where(s => !s.IsFresh || Approvals.ContainsKey(s.Name)).GroupBy(s => string.Join('\n', Cells("", s)), StringComparer.Ordinal).Select(g => Cells(Names([.. g.Select(s => s.Name)]), g.First()))];
        var widths = Enumerable.Range(0, Columns.Length + 1).Select(i => lines.Select(l => l[i].Length).DefaultIfEmpty(0).Max()).ToArray();
        foreach (var line in lines)
        {
            Console.WriteLine($"  {string.Join("  ", line.Select((cell, i) => cell.PadRight(widths[i])))}".TrimEnd());
        }
    }

    /// <summary>Writes editions into a JSON document.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<StatusTable> tables)
    {
        json.WriteStartArray("editions");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteNumber("edition", table.Edition);
            json.WriteString("folder", table.Folder);
            json.WriteStartArray("documents");
            foreach (var state in table.States)
            {
                json.WriteStartObject();
                json.WriteString("name", state.Name);
                json.WriteString("freshness", Words(state.Freshness));
                if (!EditionParts.OfEdition.Contains(state.Name))
                {
                    json.WriteString("approval", Words(table.ApprovalOf(state)));
                }

                json.WriteStartArray("because");
                foreach (var reason in state.Because)
                {
                    json.WriteStringValue(reason);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string[] Cells(string name, DocumentState state) => [name, .. Columns.Select(c => c.Text(this, state))];

    private ApprovalStatus ApprovalOf(DocumentState state) => Approvals.GetValueOrDefault(state.Name, ApprovalStatus.Unapproved);

    private static string Names(List<string> names) => names.Count <= NamesShown + 1
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(NamesShown))} and {names.Count - NamesShown} more";

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
