namespace ReportKit.Narrative;

/// <summary>A country's placement in one edition as a template sees it.</summary>
internal sealed class PlacementView(PlacementFact fact, Wording wording, PlacementHistory? history = null)
{
    internal PlacementFact Fact => fact;

    /// <summary>one, two, two-watch-list, three or special-case.</summary>
    public string Tier => Cells.Text(Fact.Tier);

    /// <summary><c>Tier 2 Watch List</c>.</summary>
    public Traced Name => new(wording.Tiers[Fact.Tier], Fact);

    /// <summary>The same, where a sentence tells no fact: <c>Tier 2 Watch List</c>.</summary>
    public string Label => wording.Tiers[Fact.Tier];

    /// <summary>In a narrow place: <c>1</c>, <c>2</c>, <c>WL</c>, <c>3</c>, <c>SC</c>.</summary>
    public string Sign => Tiers.Sign(Fact.Tier);

    /// <summary>The edition's year.</summary>
    public string Year => $"{Fact.Edition}";

    /// <summary>Whether only one copy of the edition was found to say so.</summary>
    public bool IsSingle => Fact.Agreement == "single";

    /// <summary>Whether no copy of the edition was read for it: the tier follows from other sources.</summary>
    public bool IsReckoned => Fact.IsReckoned;

    /// <summary>Whether it is a country in the sense of the Act; the edition marks some areas that are not.</summary>
    public bool IsCountry => Fact.IsCountry;

    /// <summary>unknown, first, same, upgraded, downgraded, to-special-case or from-special-case; empty in a list.</summary>
    public string Change => history is null ? "" : Cells.Text(history.Change);

    /// <summary>The placement of the edition before; null where it isn't in the data.</summary>
    public PlacementView? Previous => history?.Previous is { } previous ? new PlacementView(previous, wording) : null;

    /// <summary>The last placement on a tier before a time as a special case without a gap; null where the edition before wasn't one, or
    /// where none is known.</summary>
    public PlacementView? LastRanked
    {
        get
        {
            if (history is not { Change: PlacementChange.FromSpecialCase })
            {
                return null;
            }

            var before = history.All.Reverse().Skip(1).TakeWhile((p, i) => p.Edition == Fact.Edition - 1 - i)
                .FirstOrDefault(p => p.Tier != ReportKit.Tier.SpecialCase);
            return before is null ? null : new PlacementView(before, wording);
        }
    }

    /// <summary>The first of the editions in a row at this tier.</summary>
    public PlacementView? RunStart => history is null ? null : new PlacementView(history.All[^history.Run], wording);

    /// <summary>Editions in a row at this tier, this one included, as an ordinal: <c>third</c>.</summary>
    public Traced? RunOrdinal => history is null ? null : new Traced(wording.Ordinal(history.Run), [.. history.All.TakeLast(history.Run)]);

    /// <summary>Editions in a row at this tier, this one included.</summary>
    public int Run => history?.Run ?? 0;

    /// <summary>Whether the run is known to begin where the data says.</summary>
    public bool RunIsCertain => history?.RunIsCertain ?? false;
}
