namespace ReportKit.Narrative;

/// <summary>What the data tells of a country in this edition and told otherwise in the last that reported on it: the same comparison
/// that a reviewer reads.</summary>
/// <param name="Since">The earlier edition: <c>2017</c>.</param>
/// <param name="Placement">The placement in that edition; null where it had none.</param>
/// <param name="SameTier">The tier's name, where both editions place it on the same; else null.</param>
/// <param name="NotPlacedIn">Editions between, as a list, whose lists are complete and don't have the country; null where there are
/// none.</param>
/// <param name="NotFoundIn">Editions between, as a list, whose placement of the country isn't in the data; empty where there are
/// none.</param>
/// <param name="HasNarratives">Whether both editions have a narrative. Where one has none, only what needs none is compared: placements,
/// acts under the UN TIP Protocol and yearly totals.</param>
/// <param name="Acts">Acts under the UN TIP Protocol between the ends of the two reporting periods, by date.</param>
/// <param name="Figures">Figures that differ, in the order of the report; without those that must be told with their speaker or their
/// doubt.</param>
/// <param name="Said">Statements on the same thing that say something else, in the order of the report, told by the sentences of the
/// two narratives.</param>
/// <param name="NewStatements">How many statements only this edition makes, as in a sentence; null where there are none.</param>
/// <param name="GoneStatements">How many only the earlier one makes, as in a sentence; null where there are none.</param>
internal sealed record CountryChanges(
    string Since,
    PlacementView? Placement,
    Traced? SameTier,
    Traced? NotPlacedIn,
    string NotFoundIn,
    bool HasNarratives,
    IReadOnlyList<ActView> Acts,
    IReadOnlyList<FigureChange> Figures,
    IReadOnlyList<SaidChange> Said,
    Traced? NewStatements,
    Traced? GoneStatements)
{
    /// <summary>The last year whose yearly totals the earlier edition could give: <c>2016</c>.</summary>
    public string LastYearBefore { get; init; } = "";

    /// <summary>Day by which it had consented to be bound by the UN TIP Protocol, where the act falls between the ends of the two reporting
    /// periods and its own day isn't known; else null.</summary>
    public Traced? ConsentedBy { get; init; }

    /// <summary>Whether one of the figures is a yearly total.</summary>
    public bool HasTotals => Figures.Any(f => f.Now?.IsTotal ?? f.Before!.IsTotal);

    /// <summary>Who made the figures, as a list, with all of them; null where there are none.</summary>
    public Traced? Producers { get; init; }

    /// <summary>What became of this edition's facts, by id; those that are as they were have no entry.</summary>
    internal IReadOnlyDictionary<string, FactSince> OfFacts { get; init; } = new Dictionary<string, FactSince>();

    /// <summary>Whether nothing but perhaps the placement differs.</summary>
    public bool IsOfPlacementOnly =>
        Acts.Count == 0 && ConsentedBy is null && Figures.Count == 0 && Said.Count == 0 && NewStatements is null && GoneStatements is null;
}

/// <summary>What became of a fact since the earlier edition, with its earlier self, if there is one.</summary>
internal sealed record FactSince(FactChangeKind Kind, Fact? Before);

/// <summary>An act under the UN TIP Protocol.</summary>
/// <param name="Kind">signature, ratification, accession, acceptance, approval, succession or withdrawal.</param>
/// <param name="Date">Its day.</param>
internal sealed record ActView(string Kind, Traced Date);

/// <summary>What became of one figure.</summary>
/// <param name="Label">What is counted, with the part of the whole: <c>Victims identified (age: under 18)</c>.</param>
/// <param name="Before">The newest that the earlier edition could give; null where there was none.</param>
/// <param name="Now">The newest that this one can give; null where there is none.</param>
/// <param name="Kind">new, gone, newly-reported, newly-missing, restated (of the same period), apart (of years that lie further apart than
/// the editions, so that a comparison misleads), counted-otherwise (of reporting periods of two lengths, or another source
/// shows that the two don't count alike) or changed.</param>
/// <param name="Direction">increase, decrease, same or unclear, where both have a value and can be compared; else empty.</param>
/// <param name="Difference">The new value less the old, where both are one number and differ; with per cent of the old, if that is ten
/// or more: <c>+5 (+41.7%)</c>.</param>
internal sealed record FigureChange(string Label, FigureView? Before, FigureView? Now, string Kind, string Direction, Traced? Difference);

/// <summary>A statement that says something else than before.</summary>
/// <param name="Id">Its id within the narrative: <c>PROT-05</c>.</param>
/// <param name="Heading">Its section's: <c>Protection</c>.</param>
/// <param name="Before">The earlier narrative's sentence that tells it.</param>
/// <param name="Now">The sentence that tells it now.</param>
internal sealed record SaidChange(string Id, string Heading, NarrativeSentence Before, NarrativeSentence Now);
