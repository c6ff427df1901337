namespace ReportKit.Facts;

/// <summary>Says which of several sources on the same thing a report uses.</summary>
/// <param name="sources">Sources by id.</param>
/// <param name="editions">Editions by year: a source without a day of publication may be one of them.</param>
internal sealed class SourcePreference(IReadOnlyDictionary<SourceId, Source> sources, IReadOnlyDictionary<int, Edition> editions)
{
    /// <summary>The rule in words, named wherever a conflict is shown.</summary>
    public const string Rule =
        "the source published last is used; an edition without a verified day counts from the end of its reporting period; "
        + "among undated ones a fixed order decides";

    /// <summary>The facts, the one that a report uses first.</summary>
    public IOrderedEnumerable<T> Order<T>(IEnumerable<T> facts)
        where T : Fact => facts
            .OrderByDescending(f => Published(f.Citation.Source))
            .ThenByDescending(f => f.Citation.Source.Value, StringComparer.Ordinal)
            .ThenBy(f => f.Id, StringComparer.Ordinal);

    private DateOnly Published(SourceId id)
    {
        var source = sources.GetValueOrDefault(id);
        var edition = source?.Year is { } year ? editions.GetValueOrDefault(year) : null;
        return source?.Published ?? edition?.PeriodTo ?? DateOnly.MinValue;
    }
}
