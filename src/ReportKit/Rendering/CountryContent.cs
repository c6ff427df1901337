namespace ReportKit.Rendering;

/// <summary>What a reviewer reads of one country, before it is put into formats: its text, its facts and how its tier follows.</summary>
internal sealed record CountryContent(TierAssessment Assessment, CountryReport Report, RenderedText Text)
{
    public CountryCode Country => Assessment.Country;

    public int Edition => Assessment.Edition.Year;

    public string Markdown => Text.Markdown;

    /// <summary>Those of its facts.json, ordered by id.</summary>
    public IReadOnlyList<Fact> Facts { get; } =
        [.. Report.Facts.Concat(Text.Registry.Facts).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)];
}
