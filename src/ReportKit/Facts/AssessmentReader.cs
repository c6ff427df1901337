namespace ReportKit.Facts;

/// <summary>Reads the analyst's assessment of a narrative.</summary>
internal sealed class AssessmentReader(NamedFacts facts, YamlChecker reader)
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

        var first = findings.DistinctBy(f => f.Of).ToLookup(f => f.IsConfirmed);
        return new AnalystAssessment(
            [.. first[true]],
            mapping["assigned"] is { } assigned ? ReadAssigned(assigned) : null,
            mapping["waiver"] is { } waiver ? ReadWaiver(waiver) : null,
            tree.Place)
        {
            Unconfirmed = [.. first[false]],
        };
    }

    private AnalystFinding? ReadFinding(YamlTree tree)
    {
        if (reader.Mapping(tree, "a finding", ["of", "finding", "evidence", "reason", "confirmed"]) is not { } mapping
            || reader.Required(mapping, "of", "a finding") is not { } of
            || reader.Required(mapping, "finding", "a finding") is null)
        {
            return null;
        }

        var (evidence, isWhole) = ReadEvidence(mapping["evidence"]);
        return new AnalystFinding(of, reader.Enum(mapping, "finding", Finding.Unknown), evidence, mapping.TextOf("reason"), mapping.Place)
        {
            IsEvidenceWhole = isWhole,
            IsConfirmed = reader.OneOf(mapping, "confirmed", "true", "false") != "false",
        };
    }

    private AssignedTier? ReadAssigned(YamlTree tree)
    {
        const string What = "an assigned tier";
        if (tree is YamlList { Items.Count: > 1 } several)
        {
            return reader.Problems.Refuse<AssignedTier>(
                ProblemCodes.BadAssignedTier,
                "Two tiers are assigned. A country has one; keep the one that was decided.",
                several.Items[1].Place);
        }

        if (reader.Mapping(tree, What, ["tier", "by", "on", "override"]) is not { } mapping
            || reader.Required(mapping, "by", What) is not { } by
            || reader.Required(mapping, "tier", What) is not { } text)
        {
            return null;
        }

        if (Tiers.OfCode(text) is not { } tier)
        {
            return reader.Problems.Refuse<AssignedTier>(
                ProblemCodes.BadAssignedTier, AllowedValues.Message("tier", text, Tiers.Codes), mapping["tier"]!.Place);
        }

        var on = reader.Date(mapping, "on", ProblemCodes.BadAssignedTier);
        return new AssignedTier(tier, by, on, mapping.TextOf("override"), mapping.Place);
    }

    private WaiverClaim? ReadWaiver(YamlTree tree)
    {
        if (reader.Mapping(tree, "a waiver", Elements) is not { } mapping)
        {
            return null;
        }

        var facts = Elements.Select(element => ReadEvidence(mapping[element])).ToList();
        foreach (var (element, _) in Elements.Zip(facts).Where(e => e.Second is { IsWhole: true, Facts.Count: 0 }))
        {
            reader.Problems.Error(
                ProblemCodes.BadWaiver,
                $"The waiver lacks its element '{element}', or facts for it. The law asks for all three: {string.Join(", ", Elements)}.",
                (mapping[element] ?? mapping).Place);
        }

        return new WaiverClaim(facts[0].Facts, facts[1].Facts, facts[2].Facts, mapping.Place);
    }

    // Whole unless a fact is left out that was named, for whatever reason: that has been reported.
    private (List<Fact> Facts, bool IsWhole) ReadEvidence(YamlTree? tree)
    {
        var named = tree is null ? [] : reader.List(tree, "a list of fact ids").OfType<YamlText>().ToList();
        var missing = named.FindAll(id => facts.Find(id.Text) is null);
        foreach (var id in missing.Where(id => !facts.IsLeftOut(id.Text)))
        {
            reader.Problems.ErrorOn(
                id.Text,
                ProblemCodes.UnknownFact,
                $"No fact of this country and edition has the id '{id.Text}'; "
                + $"evidence of another country or edition can't show a finding here.{facts.Hint(id.Text)}",
                id.Place);
        }

        return ([.. named.Select(id => facts.Find(id.Text)).OfType<Fact>()], missing.Count == 0);
    }
}
