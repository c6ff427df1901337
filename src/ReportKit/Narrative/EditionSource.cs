namespace ReportKit.Narrative;

/// <summary>Where what a new edition says comes from, as far as that can be known before.</summary>
internal static class EditionSource
{
    /// <summary>The project's own source, where it has one; else the publication that placements are taken from, in that year's
    /// release.</summary>
    /// <returns>An id, which sources.csv may not have yet.</returns>
    public static string Of(FactTable facts, ProjectSettings settings, int edition)
    {
        var reports = facts.Placements.Select(p => facts.Sources[p.Citation.Source]).Select(s => (s.Producer, s.Title)).ToHashSet();
        return settings.Source?.Text
            ?? facts.Sources.Values.Where(s => s.Year == edition && reports.Contains((s.Producer, s.Title))).Select(s => s.Id.Value)
                .Order(StringComparer.Ordinal).FirstOrDefault()
            ?? $"tip-{edition}";
    }
}
