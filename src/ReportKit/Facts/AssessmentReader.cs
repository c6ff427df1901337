using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads the analyst's assessment of a narrative.</summary>
/// <param name="facts">The facts that may be evidence, by short id.</param>
/// <param name="reader">Receives what is wrong.</param>
internal sealed class AssessmentReader(IReadOnlyDictionary<string, Fact> facts, YamlChecker reader)
{
    private static readonly string[] Elements = ["written-plan", "would-be-significant", "sufficient-resources"];

    public AnalystAssessment? Read(YamlTree tree)
    {
        if (reader.Mapping(tree, "an assessment", ["findings", "assigned", "waiver"]) is not { } mapping)
        {
            return null;
        }

        var findings = mapping["findings"] is { } list
            ? reader.List(list, "a list of findings").Select(ReadFinding).OfType<AnalystFinding>().ToList()
            : [];
        foreach (var again in findings.GroupBy(f => f.Of).SelectMany(g => g.Skip(1)))
        {
            reader.Problems.Error(ProblemCodes.BadFinding, $"{again.Of} has a finding already. Keep one.", again.Place);
        }

        return new AnalystAssessment(
            [.. findings.DistinctBy(f => f.Of)],
            mapping["assigned"] is { } assigned ? ReadAssigned(assigned) : null,
            mapping["waiver"] is { } waiver ? ReadWaiver(waiver) : null,
            tree.Place);
    }

    private AnalystFinding? ReadFinding(YamlTree tree)
    {
        if (reader.Mapping(tree, "a finding", ["of", "finding", "evidence", "reason"]) is not { } mapping
            || reader.Required(mapping, "of", "a finding") is not { } of
            || reader.Required(mapping, "finding", "a finding") is null)
        {
            return null;
        }

        return new AnalystFinding(of, reader.Enum(mapping, "finding", Finding.Unknown), ReadEvidence(mapping["evidence"]), mapping.TextOf("reason"), mapping.Place);
    }

    private AssignedTier? ReadAssigned(YamlTree tree)
    {
        if (tree is YamlList { Items.Count: > 1 } several)
        {
            reader.Problems.Error(ProblemCodes.BadAssignedTier, "Two tiers are assigned. A country has one; keep the one that was decided.", several.Items[1].Place);
            return null;
        }

        if (reader.Mapping(tree, "an assigned tier", ["tier", "by", "on", "override"]) is not { } mapping
            || reader.Required(mapping, "by", "an assigned tier") is not { } by
            || reader.Required(mapping, "tier", "an assigned tier") is not { } text)
        {
            return null;
        }

        if (PlacementFactReader.TierOf(text) is not { } tier)
        {
            reader.Problems.Error(ProblemCodes.BadAssignedTier, $"'{text}' isn't a tier. Allowed: 1, 2, 2WL, 3, SC.", mapping["tier"]!.Place);
            return null;
        }

        if (mapping["on"] is { } on && Cells.Date(mapping.TextOf("on")) is null)
        {
            reader.Problems.Error(ProblemCodes.BadAssignedTier, $"'{mapping.TextOf("on")}' isn't a date as 2018-06-28.", on.Place);
        }

        return new AssignedTier(tier, by, Cells.Date(mapping.TextOf("on")), mapping.TextOf("override"), mapping.Place);
    }

    private WaiverClaim? ReadWaiver(YamlTree tree)
    {
        if (reader.Mapping(tree, "a waiver", Elements) is not { } mapping)
        {
            return null;
        }

        var facts = Elements.Select(e => ReadEvidence(mapping[e])).ToList();
        foreach (var (element, _) in Elements.Zip(facts).Where(e => e.Second.Count == 0))
        {
            reader.Problems.Error(ProblemCodes.BadWaiver, $"The waiver lacks its element '{element}', or facts for it. The law asks for all three: {string.Join(", ", Elements)}.", (mapping[element] ?? mapping).Place);
        }

        return new WaiverClaim(facts[0], facts[1], facts[2], mapping.Place);
    }

    private List<Fact> ReadEvidence(YamlTree? tree)
    {
        var evidence = new List<Fact>();
        foreach (var item in tree is null ? [] : reader.List(tree, "a list of fact ids").OfType<YamlText>())
        {
            if (facts.TryGetValue(item.Text, out var fact))
            {
                evidence.Add(fact);
            }
            else
            {
                reader.Problems.Error(ProblemCodes.UnknownFact, $"No fact of this country and edition has the id '{item.Text}'; evidence of another country or edition can't show a finding here.{NearMatch.Hint(item.Text, facts.Keys.Order(StringComparer.Ordinal))}", item.Place);
            }
        }

        return evidence;
    }
}
