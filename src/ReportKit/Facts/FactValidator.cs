namespace ReportKit.Facts;

/// <summary>Makes facts of rows and says everything that is wrong with them.</summary>
internal static class FactValidator
{
    /// <summary>Checks all tables and narratives against the domain.</summary>
    /// <param name="sources">What was read; rows that broke their schema are left out of it already.</param>
    /// <returns>The facts that are sound, with every problem of every file.</returns>
    public static Validated<FactTable> Validate(SourceSet sources)
    {
        var problems = new ProblemList();
        sources = NarrativeDefaults.WriteOut(sources, problems);
        var corrected = CorrectedSources.Of(sources, new Lazy<IReadOnlyDictionary<string, FilePlace>>(() => PlacesOf(sources)), problems);
        var reference = ReferenceDataReader.Read(corrected.Sources, problems) with { Corrections = corrected.ByLine };
        var facts = Read(corrected.Sources, reference, problems);
        LeaveOutRepeatedIds(facts.Facts, problems);
        var parts = new CountryParts(sources);
        var table = new FactTable(reference, facts, InputsOf(sources), sources.Memory)
        {
            Corrections = corrected.All,
            IsWhole = country => facts.UnreadFigures.All(f => f.Country != country) && parts.IsWhole(country),
            HasLayers = sources.Settings.HasBase,
        };
        TellConflicts(table, problems);
        return new Validated<FactTable>(table, problems.ToSorted());
    }

    // The rules of sign-off change no fact, unless they ask for an unpublished source.
    private static IReadOnlyList<InputFile> InputsOf(SourceSet sources) =>
        UnpublishedSources.AskedFor(sources).Count == 0
            ? sources.Inputs
            : [.. sources.Inputs.Append(sources.SignOff!.Input).OrderBy(i => i.Path, StringComparer.Ordinal)];

    // Where each fact stands as the sources print it, for corrections that name one.
    private static Dictionary<string, FilePlace> PlacesOf(SourceSet sources)
    {
        var unused = new ProblemList();
        var facts = Read(sources, ReferenceDataReader.Read(sources, unused), unused).Facts;
        return facts.DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.Place, StringComparer.Ordinal);
    }

    private static GatheredFacts Read(SourceSet sources, ReferenceData reference, ProblemList problems)
    {
        var facts = new GatheredFacts([], []);
        FigureFactReader.ReadAll(sources, reference, facts, problems);
        facts.Facts.AddRange(PlacementFactReader.Read(sources, problems));
        facts.Facts.AddRange(ProtocolFactReader.Read(sources, problems));
        facts.Facts.AddRange(WorldFactReader.Read(sources));
        facts.Facts.AddRange(SanctionFactReader.Read(sources));
        if (reference.Corrections.Count > 0)
        {
            facts = facts with { Facts = facts.Facts.ConvertAll(f => CorrectedSources.Mark(f, reference.Corrections)) };
        }

        new NarrativeReader(sources, reference, problems).ReadAll(facts);
        return facts;
    }

    private static void TellConflicts(FactTable table, ProblemList problems)
    {
        foreach (var conflict in table.Conflicts)
        {
            var used = conflict.Facts[0];
            var others = conflict.Facts.Skip(1).Select(f => $"{f.Citation.Source} at {f.Place}");
            problems.Warning(
                ProblemCodes.Conflict,
                $"Sources differ on {conflict.Key}: {used.Citation.Source} here, {string.Join(", ", others)}. "
                + $"All are kept and shown; the text follows {used.Citation.Source} ({conflict.Rule}).",
                used.Place);
        }
    }

    private static void LeaveOutRepeatedIds(List<Fact> facts, ProblemList problems)
    {
        var seen = new Dictionary<string, Fact>(facts.Count, StringComparer.Ordinal);
        facts.RemoveAll(fact => !seen.TryAdd(fact.Id, fact) && !problems.Refuse<bool>(
            ProblemCodes.DuplicateFactId,
            $"The fact {fact.Id} is given at {seen[fact.Id].Place} already. Give this one another id, or remove it.",
            fact.Place));
    }
}
