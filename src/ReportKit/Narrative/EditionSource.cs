namespace ReportKit.Narrative;

/// <summary>Where what a new edition says comes from, as far as that can be known before.</summary>
internal static class EditionSource
{
    /// <summary>The project's own source, where it has one, in that year's release if there is one; else the publication that placements
    /// are taken from, in that of the year.</summary>
    /// <returns>An id, which sources.csv may not have yet.</returns>
    public static string Of(FactTable facts, ProjectSettings settings, int edition)
    {
        var own = settings.Source?.Text;
        var releases = own is null ? facts.Placements.Select(p => facts.Sources[p.Citation.Source])
            : facts.Sources.Values.Where(s => s.Id.Value == own);
        var reports = releases.Select(s => (s.Producer, s.Title)).ToHashSet();
        return facts.Sources.Values.Where(s => s.Year == edition && reports.Contains((s.Producer, s.Title))).Select(s => s.Id.Value)
                .Order(StringComparer.Ordinal).FirstOrDefault()
            ?? own ?? $"tip-{edition}";
    }
}
