namespace ReportKit.Rendering;

/// <summary>What a reviewer reads of one country, before it is put into formats: its text, its facts and how its tier follows.</summary>
internal sealed class CountryContent
{
    internal CountryContent(TierAssessment assessment, CountryReport report, RenderedText text)
    {
        Assessment = assessment;
        Report = report;
        Text = text;
        Facts = [.. report.Facts.Concat(text.Registry.Facts).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)];
    }

    public CountryCode Country => Assessment.Country;

    public int Edition => Assessment.Edition.Year;

    public string Markdown => Text.Markdown;

    /// <summary>Those of its facts.json, ordered by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Findings, what the law permits, and the tier.</summary>
    public TierAssessment Assessment { get; }

    internal CountryReport Report { get; }

    internal RenderedText Text { get; }
}
