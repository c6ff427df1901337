namespace ReportKit.Facts;

/// <summary>Sources that nobody can look up, such as a draft: what they alone say stays out of reports, unless the project asks for
/// it.</summary>
internal static class UnpublishedSources
{
    /// <summary>The class of such a source in sources.csv.</summary>
    public const string Class = "unpublished";

    /// <summary>The key of sign-off.yml with the sources that reports may use all the same.</summary>
    public const string Key = "unpublished-sources";

    /// <summary>The ids that the project asks for, as written.</summary>
    public static IReadOnlyList<string> AskedFor(SourceSet sources) =>
        (sources.SignOff?.Root as YamlMapping)?[Key] is YamlList list ? [.. list.Items.OfType<YamlText>().Select(t => t.Text)] : [];

    /// <summary>The sources that reports leave out.</summary>
    public static IReadOnlySet<SourceId> LeftOut(SourceSet sources, ReferenceData reference)
    {
        var asked = AskedFor(sources);
        return reference.Sources.Values.Where(s => s.Class == Class && !asked.Contains(s.Id.Value)).Select(s => s.Id).ToHashSet();
    }

    /// <summary>A narrative without the sentences that rest on such a source, and findings without it as evidence.</summary>
    public static CountryNarrative Without(CountryNarrative narrative, IReadOnlySet<SourceId> leftOut)
    {
        var sections = narrative.Sections
            .Select(s => (s.Key, Paragraphs: s.Value
                .Select(p => new NarrativeParagraph([.. p.Sentences.Where(sentence => !sentence.Facts.Any(IsLeftOut))]))
                .Where(p => p.Sentences.Count > 0)
                .ToList()))
            .Where(s => s.Paragraphs.Count > 0)
            .ToDictionary(s => s.Key, s => (IReadOnlyList<NarrativeParagraph>)s.Paragraphs);
        var assessment = narrative.Assessment is not { } given ? null
            : given with { Findings = [.. given.Findings.Select(f => f with { Evidence = [.. f.Evidence.Where(e => !IsLeftOut(e))] })] };
        return narrative with { Sections = sections, Assessment = assessment };

        bool IsLeftOut(Fact fact) => leftOut.Contains(fact.Citation.Source);
    }
}
