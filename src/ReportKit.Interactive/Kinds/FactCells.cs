namespace ReportKit.Interactive;

/// <summary>What cells and lists say of a fact, in the words of the kit's own templates.</summary>
internal static class FactCells
{
    private static readonly Lazy<FactText> Text = new(() => new FactText(WordingReader.ReadStandard(), new Dictionary<string, string>()));

    /// <summary>A value of a closed list in words: <c>not reported</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A value with its bounds: <c>fewer than 5 (0 to 4)</c>, <c>at least 12</c>.</summary>
    public static string Value(FactValue value) => Text.Value.Says(value);

    /// <summary>A figure's value with its unit, or why it has none.</summary>
    public static Cell Value(FigureFact fact) => new(Text.Value.Says(fact), IsGap: fact.Value is null);

    /// <summary>When: <c>2017</c>, <c>April 2017 to March 2018</c>; empty of a period that nobody set.</summary>
    public static string Period(FactPeriod period) => period == default ? "" : Text.Value.Period(period);

    /// <summary>How a fact must be told: <c>reported; said by an NGO</c>; empty where there is nothing to mind.</summary>
    public static string Telling(Telling telling) => string.Join("; ", new[]
    {
        telling.Modality == default ? "" : Words(telling.Modality),
        telling.Quantifier == default ? "" : Words(telling.Quantifier),
        telling.Frequency == default ? "" : Words(telling.Frequency),
        string.IsNullOrEmpty(telling.Speaker) ? "" : $"said by {telling.Speaker}",
    }.Where(t => t.Length > 0));

    /// <summary>Source and the place in it.</summary>
    public static string Source(Citation citation) =>
        string.IsNullOrEmpty(citation.Locator) ? Id(citation.Source.Value) : $"{Id(citation.Source.Value)}, {citation.Locator}";

    /// <summary>What a fact says, for a list of evidence: <c>Convictions, 2017: 12 persons</c>.</summary>
    public static string Brief(Fact fact) => CellText.Short(Text.Value.Line(fact));

    /// <summary>A fact's id with what it says.</summary>
    public static string Evidence(Fact fact) => $"{fact.Id}: {Brief(fact)}";

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>An id, which is null in a value that nobody set.</summary>
    public static string Id(string? id) => id ?? "";
}
