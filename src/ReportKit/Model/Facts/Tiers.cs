namespace ReportKit;

/// <summary>How tiers are written in data, on a terminal and in notebooks, each way in one table. On pages their names are those of
/// wording.yml.</summary>
internal static class Tiers
{
    // In the order of Tier: in data; in words; in a narrow place; and how else people write it, in capitals and without anything but
    // letters and digits.
    private static readonly (string Code, string Name, string Sign, string[] Else)[] Written =
    [
        ("1", "Tier 1", "1", ["T1", "ONE", "I"]),
        ("2", "Tier 2", "2", ["T2", "TWO", "II"]),
        ("2WL", "Tier 2 Watch List", "WL", ["WATCHLIST", "WL", "2WATCHLIST", "2W", "T2WL"]),
        ("3", "Tier 3", "3", ["T3", "THREE", "III"]),
        ("SC", "Special Case", "SC", ["SPECIALCASE", "SPECIAL"]),
    ];

    /// <summary>Tiers as the data write them: <c>2WL</c>.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Written.Select(w => w.Code)];

    /// <summary>The code that is meant where somebody writes a tier in another way.</summary>
    public static IReadOnlyDictionary<string, string> CodesMeant { get; } =
        Written.SelectMany(w => w.Else.Select(e => (e, w.Code))).ToDictionary(StringComparer.Ordinal);

    public static string Code(Tier tier) => Written[(int)tier].Code;

    /// <summary>The tier of a code; null where there is none.</summary>
    public static Tier? OfCode(string code) => Array.FindIndex(Written, w => w.Code == code) is >= 0 and var index ? (Tier)index : null;

    /// <summary>A tier as people say it; none is <c>not ranked</c>.</summary>
    public static string Name(Tier? tier) => tier is { } ranked ? Written[(int)ranked].Name : "not ranked";

    /// <summary>Tiers as alternatives: <c>Tier 1, Tier 2 or Tier 3</c>.</summary>
    public static string Or(IReadOnlyList<Tier?> tiers) => tiers.Count < 2
        ? string.Concat(tiers.Select(Name))
        : $"{string.Join(", ", tiers.SkipLast(1).Select(Name))} or {Name(tiers[^1])}";

    /// <summary>Ordered as reports list them; not ranked comes last.</summary>
    public static IEnumerable<Tier?> BestFirst(IEnumerable<Tier?> tiers) => tiers.OrderBy(t => t is null).ThenBy(t => t);

    public static string Sign(Tier tier) => Written[(int)tier].Sign;
}
