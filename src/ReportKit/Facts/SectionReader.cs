namespace ReportKit.Facts;

/// <summary>Reads the sections of a country's page, and the orders that editions may have instead of theirs.</summary>
internal sealed class SectionReader(SourceSet sources, ProblemList problems)
{
    public const string Table = "sections";
    public const string Layouts = "layouts";

    private const string Order = "order";

    // Other parts of a page, whose templates have these names; and what stands beside sections under 'defaults' of a narrative.
    private static readonly string[] Taken = ["about", "changes", "history", "rationale", "text", .. NarrativeDefaults.Fields];

    /// <summary>All sections by id.</summary>
    public IReadOnlyDictionary<string, Section> Read()
    {
        var rows = sources[Table].DistinctBy(row => row["id"]).ToList();
        foreach (var row in rows.Where(row => Taken.Contains(row["id"], StringComparer.Ordinal)))
        {
            problems.Error(
                ProblemCodes.BadSection,
                $"No section can be called '{row["id"]}', because that is the name of something else. Give it another id.",
                row.PlaceOf("id"));
        }

        var roles = Cells.TextsOf<SectionRole>().ToList();
        foreach (var row in rows.Where(row => row["id"] != row["role"] && row["id"] != "text" && roles.Contains(row["id"])))
        {
            problems.Error(
                ProblemCodes.BadSection,
                $"A section called '{row["id"]}' has the role '{row["id"]}', and this one has '{row["role"]}'. "
                    + "Give it that role, or another id.",
                row.PlaceOf("role"));
        }

        Distinct(rows, Order, "the order {0}, which is that of {1}. Give each its own number.");
        Distinct(
            [.. rows.Where(row => row.Enum<SectionRole>("role") != SectionRole.Text)],
            "role",
            "the role '{0}', which {1} has, and the kit needs one of it. "
                + "To take its place, write its id; for a section of your own, the role text.");
        foreach (var layout in sources[Layouts].GroupBy(row => row["layout"]))
        {
            Distinct(
                [.. layout.Where(row => row[Order].Length > 0)],
                Order,
                "the order {0}, which the layout gives to {1}. Give each its own number.");
        }

        return rows.Select(Read).ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>The sections of a layout in its order: one that it doesn't name has its own order, and one that it names without an order
    /// is left out.</summary>
    public IReadOnlyList<Section> InOrder(IEnumerable<Section> sections, string layout)
    {
        var orders = sources[Layouts].Where(row => layout.Length > 0 && row["layout"] == layout)
            .ToDictionary(row => row["section"], row => row.Number(Order), StringComparer.Ordinal);
        return
        [
            .. from section in sections
               let order = orders.TryGetValue(section.Id, out var own) ? own : section.Order
               where order is not null
               orderby order, orders.ContainsKey(section.Id) ? 0 : 1, section.Order
               select section,
        ];
    }

    /// <summary>What a file may call a section, where it uses these names: the sections, and what may be one whose row couldn't be
    /// read.</summary>
    public static IReadOnlyList<string> NamesIn(SourceSet sources, IEnumerable<string> used)
    {
        var known = sources[Table].OrderBy(row => row.Number(Order)).Select(row => row["id"]).Distinct().ToList();
        return [.. known, .. used.Where(name => !known.Contains(name) && sources.MayHave(Table, name))];
    }

    private static Section Read(SourceRow row) =>
        new(row["id"], row["heading"], row.Number(Order) ?? 0, row.Enum<SectionRole>("role"));

    // Of two rows that can't both stand it is the project's own that is told, or else the later one.
    private void Distinct(IReadOnlyList<SourceRow> rows, string column, string message)
    {
        foreach (var alike in rows.GroupBy(row => row[column], StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
        {
            var (first, others) = alike.OrderBy(row => KitLayer.Has(row.Header.File) ? 0 : 1).ToList() switch
            {
                [var one, .. var rest] => (one, rest),
                _ => throw new InvalidOperationException(),
            };
            foreach (var row in others)
            {
                var with = $"'{Name(first)}' ({first.Place})";
                problems.Error(
                    ProblemCodes.BadSection,
                    $"'{Name(row)}' has {string.Format(CultureInfo.InvariantCulture, message, row[column], with)}",
                    row.PlaceOf(column));
            }
        }
    }

    private static string Name(SourceRow row) => row["section"].Length > 0 ? row["section"] : row["id"];
}
