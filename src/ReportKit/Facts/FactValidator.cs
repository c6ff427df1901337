using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Makes facts of rows and says everything that is wrong with them.</summary>
public static class FactValidator
{
    /// <summary>Checks all tables and narratives against the domain.</summary>
    /// <param name="sources">What was read; rows that broke their schema are left out of it already.</param>
    /// <returns>The facts that are sound, with every problem of every file.</returns>
    public static Validated<FactTable> Validate(SourceSet sources)
    {
        var problems = new ProblemList();
        var reference = ReferenceDataReader.Read(sources, problems);
        var facts = new FactLists([], [], [], [], [], [], [], []);
        facts.Figures.AddRange(FigureFactReader.Read(sources, reference, problems));
        facts.Placements.AddRange(PlacementFactReader.Read(sources));
        ProtocolFactReader.Read(sources, facts, problems);
        facts.World.AddRange(WorldFactReader.Read(sources));
        facts.Sanctions.AddRange(SanctionFactReader.Read(sources));
        NarrativeReader.Read(sources, reference, facts, problems);
        LeaveOutRepeatedIds(facts, problems);
        var table = new FactTable(reference, facts, sources.Inputs);
        TellConflicts(table, problems);
        return new Validated<FactTable>(table, problems.ToSorted());
    }

    private static void TellConflicts(FactTable table, ProblemList problems)
    {
        foreach (var conflict in table.Conflicts)
        {
            var used = conflict.Facts[0];
            var others = conflict.Facts.Skip(1).Select(f => $"{f.Citation.Source} at {f.Place}");
            problems.Warning(ProblemCodes.Conflict, $"Sources differ on {conflict.Key}: {used.Citation.Source} here, {string.Join(", ", others)}. All are kept and shown; the text follows {used.Citation.Source} ({conflict.Rule}).", used.Place);
        }
    }

    private static void LeaveOutRepeatedIds(FactLists facts, ProblemList problems)
    {
        var seen = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        void Check<T>(List<T> list)
            where T : Fact => list.RemoveAll(fact =>
            {
                if (seen.TryAdd(fact.Id, fact.Place))
                {
                    return false;
                }

                problems.Error(ProblemCodes.DuplicateFactId, $"The fact {fact.Id} is given at {seen[fact.Id]} already. Give this one another id, or remove it.", fact.Place);
                return true;
            });

        Check(facts.Figures);
        Check(facts.Statements);
        Check(facts.Placements);
        Check(facts.ProtocolActs);
        Check(facts.ProtocolStatuses);
        Check(facts.World);
        Check(facts.Sanctions);
    }
}
