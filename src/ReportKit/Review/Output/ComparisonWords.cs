namespace ReportKit.Review;

/// <summary>The words in which every form of a comparison speaks.</summary>
internal static class ComparisonWords
{
    private const int MostFacts = 3;
    private const int MostNamed = 3;

    /// <summary>What is compared: <c>Edition 2010 against edition 2018</c>.</summary>
    public static string Title(EditionComparison comparison) => comparison.Before.Edition == comparison.After.Edition
        ? $"Edition {comparison.After.Edition}: {comparison.Before.Name} against {comparison.After.Name}"
        : $"Edition {comparison.Before.Edition} against edition {comparison.After.Edition}";

    /// <summary>One sentence on the whole.</summary>
    public static string Summary(EditionComparison comparison)
    {
        if (comparison.Compared == 0)
        {
            return $"Nothing was compared: {WhyNothing(comparison)}";
        }

        if (comparison.Documents.Count == comparison.OneSided.Count)
        {
            var unchanged = comparison.OtherTexts > 0
                ? $"No fact and no sentence changed, but a heading, a table or a note did in {Count(comparison.OtherTexts, "text")}."
                : comparison.Layout.Count > 0 ? "No fact and no sentence changed."
                : "Nothing changed.";
            return unchanged + OneSided(comparison) + Absent(comparison);
        }

        var byWeight = comparison.Facts.GroupBy(f => f.Severity).OrderBy(g => g.Key)
            .Select(g => $"{Counted.Number(g.Count())} {Name(g.Key)}");
        var weights = comparison.Facts.Count > 0 ? $" ({string.Join(", ", byWeight)})" : "";
        var sentences = comparison.SentenceGroups.Sum(g => g.Changes.Count);
        var groups = comparison.SentenceGroups.Count;
        var kinds = groups < sentences ? $" in {Count(groups, "kind of change", "kinds of change")}" : "";
        return $"{Count(comparison.Documents.Count(d => d.IsCountry && !d.IsOneSided), "country", "countries")} changed. "
            + $"{Capitals.First(Count(comparison.Facts.Count, "fact"))}{weights}; {Count(sentences, "sentence")}{kinds}."
            + OneSided(comparison) + Absent(comparison);
    }

    /// <summary>A document that only one side has: <c>MNG (Mongolia): only in edition 2018, with 140 facts and 105 sentences</c>.</summary>
    public static string OneSided(EditionComparison comparison, DocumentComparison document)
    {
        var side = document.IsAdded ? comparison.After : comparison.Before;
        var has = $"{Count(document.Facts.Count, "fact")} and {Count(document.Sentences.Count, "sentence")}";
        return $"{comparison.NameOf(document.Name)}: only in {side.Name}, with {has}";
    }

    /// <summary>How much a change asks of a reviewer: <c>severe</c>.</summary>
    public static string Name(ChangeSeverity severity) => Cells.Text(severity);

    /// <summary>What became of a fact: <c>newly missing</c>.</summary>
    public static string Name(FactChangeKind kind) => Cells.Text(kind).Replace('-', ' ');

    /// <summary>What became of a sentence: <c>number only</c>, <c>added</c>.</summary>
    public static string Name(SentenceChange change) =>
        Cells.Text(change.Kind).Replace('-', ' ') + (change is { IsMoved: true, Kind: not SentenceChangeKind.Moved } ? ", moved" : "");

    /// <summary>The same with what caused it: <c>number only, by the data</c>.</summary>
    public static string NameWithCause(SentenceChange change) =>
        $"{Name(change)}, by {CauseOf(change)}{(change.IsInferred ? " (inferred)" : "")}";

    /// <summary>What made a sentence change: <c>the data</c>.</summary>
    public static string CauseOf(SentenceChange change) => change.Cause switch
    {
        ChangeCause.Data => "the data",
        ChangeCause.Narrative => "the narrative",
        ChangeCause.Template => "the template",
        ChangeCause.DataAndTemplate => "data and template",
        _ => "another version of the kit",
    };

    /// <summary>What a fact said; empty where there was none.</summary>
    public static string Said(FactRecord? fact) => fact?.Says ?? "";

    /// <summary>A change of a fact as the cells of a table: country, what it is about, before, after, difference.</summary>
    public static string[] Row(EditionComparison comparison, FactChange change) =>
        [comparison.NameOf(change.Document), change.Fact.About, Said(change.Before), Said(change.After), Difference(change)];

    /// <summary>The difference with its per cent: <c>+1,200 (+50 %)</c>; for what says the same, which fields differ.</summary>
    public static string Difference(FactChange change) =>
        change.Difference is { } difference
            ? FactNumber.Signed(difference) + (change.PerCent is { } perCent ? $" ({FactNumber.Signed(perCent)} %)" : "")
        : change.Kind == FactChangeKind.Annotated ? string.Join(", ", change.Fields.Select(f => f.Replace('_', ' ')))
        : "";

    /// <summary>The changed facts that a sentence tells, each with its id; a few, and how many more. Empty where it tells none.</summary>
    public static string FactsOf(SentenceChange change)
    {
        string[] rest = change.Facts.Count > MostFacts ? [Rest(change.Facts.Count - MostFacts)] : [];
        return string.Join("; ", [.. change.Facts.Take(MostFacts).Select(f => $"{f.Fact.About} ({f.Fact.Id})"), .. rest]);
    }

    /// <summary>Where a change stands: a document, or <c>in 132 countries</c>.</summary>
    public static string Documents(EditionComparison comparison, SentenceChangeGroup group) => group.Documents.Count switch
    {
        1 => comparison.NameOf(group.Documents[0]),
        var count when group.Documents.All(d => d.Length == 3) => $"in {Counted.Number(count)} countries",
        var count => $"in {Counted.Number(count)} documents",
    };

    /// <summary>A file that only looks different, with how many documents have it so.</summary>
    public static string Layout(LayoutChange change) =>
        change.Documents == 1 ? change.File : $"{change.File} in {Counted.Number(change.Documents)} documents";

    /// <summary>A text with what was removed and added marked: <c>[-removed-]{+added+}</c>.</summary>
    public static string Redline(IReadOnlyList<WordPiece> pieces) =>
        Redline(pieces, removed => $"[-{removed}-]", added => $"{{+{added}+}}", kept => kept);

    /// <summary>The same with marks of one's own.</summary>
    public static string Redline(
        IReadOnlyList<WordPiece> pieces, Func<string, string> removed, Func<string, string> added, Func<string, string> kept) =>
        string.Concat(pieces.Select(p => p.Change switch
        {
            WordChange.Removed => removed(p.Text),
            WordChange.Added => added(p.Text),
            _ => kept(p.Text),
        }));

    /// <summary>What a bounded list leaves out: <c>… and 31 more</c>.</summary>
    public static string Rest(int number) => $"… and {Counted.Number(number)} more";

    // no fact, 1 fact, 1,234 facts.
    private static string Count(int number, string one, string? many = null) => number == 0 ? $"no {one}" : Counted.Of(number, one, many);

    private static string WhyNothing(EditionComparison comparison)
    {
        var (before, after) = (comparison.Before, comparison.After);
        if (comparison.OneSided.Count == 0)
        {
            var on = comparison.Absent.Count == 0 ? "" : $" on {string.Join(", ", comparison.Absent)}";
            return $"neither {before.Name} nor {after.Name} has a report{on}.";
        }

        var areAdded = comparison.OneSided[0].IsAdded;
        if (comparison.OneSided.Any(d => d.IsAdded != areAdded))
        {
            return $"{before.Name} and {after.Name} have no report in common.";
        }

        var countries = comparison.OneSided.Where(d => d.IsCountry).ToList();
        var (has, hasNot) = areAdded ? (after, before) : (before, after);
        var which = countries.Count <= MostNamed
            ? string.Join(", ", countries.Select(d => comparison.NameOf(d.Name)))
            : $"any of the {Counted.Number(countries.Count)} countries of {has.Name}";
        return $"{hasNot.Name} has no report on {which}.{OneSided(comparison)}{Absent(comparison)}";
    }

    private static string OneSided(EditionComparison comparison) => string.Concat(
        from side in new[] { (comparison.Before.Name, IsAdded: false), (comparison.After.Name, IsAdded: true) }
        let count = comparison.OneSided.Count(d => d.IsAdded == side.IsAdded)
        where count > 0
        select $" {Counted.Of(count, "report is", "reports are")} only in {side.Name}.");

    private static string Absent(EditionComparison comparison) =>
        comparison.Absent.Count == 0 ? "" : $" Neither side has a report on {string.Join(", ", comparison.Absent)}.";
}
