namespace ReportKit.Importing;

/// <summary>Which figures of UNODC's table are taken. What isn't taken isn't looked for in the project either.</summary>
/// <param name="Parts"><c>total</c>, or the dimensions of a breakdown in the order of the alphabet: <c>age+sex</c>; none for all.</param>
/// <param name="Indicators">Of indicators.csv; none for all.</param>
internal sealed record GlotipSelection(IReadOnlyCollection<string> Parts, IReadOnlyCollection<string> Indicators)
{
    /// <summary>Stands for what isn't broken down.</summary>
    public const string Total = "total";

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>Everything.</summary>
    public static GlotipSelection All { get; } = new([], []);

    /// <summary>The indicators that there are.</summary>
    public static IReadOnlyList<string> KnownIndicators { get; } = [.. GlotipWords.Indicators.Values.Select(i => i.Indicator)];

    /// <summary>The parts that there are: a figure is of one dimension of the file besides age and sex at most.</summary>
    public static IReadOnlyList<string> KnownParts { get; } =
    [
        Total,
        .. from dimension in GlotipWords.Dimensions.Values.Prepend("")
           from age in new[] { "", "age" }
           from sex in new[] { "", "sex" }
           let part = Part([age, dimension, sex])
           where part.Length > 0
           select part,
    ];

    /// <summary>A part as this selection names it: <c>sex+age</c> is <c>age+sex</c>.</summary>
    public static string Written(string part) => Part(part.Split('+'));

    /// <summary>Whether a figure is taken.</summary>
    public bool Takes(string indicator, string breakdown) =>
        (Indicators.Count == 0 || Indicators.Contains(indicator)) && (Parts.Count == 0 || TakesPart(breakdown));

    // Breakdowns are few, and rows are many.
    private bool TakesPart(string breakdown)
    {
        if (!known.TryGetValue(breakdown, out var takes))
        {
            var part = breakdown.Length == 0 ? Total : Part(breakdown.Split("; ").Select(p => p.Split('=')[0]));
            known[breakdown] = takes = Parts.Contains(part);
        }

        return takes;
    }

    private static string Part(IEnumerable<string> dimensions) =>
        string.Join('+', dimensions.Where(d => d.Length > 0).Order(StringComparer.Ordinal));
}
