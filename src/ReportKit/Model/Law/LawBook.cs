namespace ReportKit;

/// <summary>The law of tier placement as data: rule sets, standards, indicators and provisions, by edition.</summary>
/// <param name="RuleSets">Ordered by first edition.</param>
/// <param name="Standards">The four minimum standards (22 USC 7106(a)), in order.</param>
/// <param name="Indicators">Indicators of serious and sustained efforts (22 USC 7106(b)), by code.</param>
/// <param name="Provisions">What each decision step rests on.</param>
public sealed record LawBook(
    IReadOnlyList<RuleSet> RuleSets,
    IReadOnlyList<Criterion> Standards,
    IReadOnlyList<Criterion> Indicators,
    IReadOnlyList<Provision> Provisions)
{
    /// <summary>Whether every row of the law's tables could be read.</summary>
    internal bool IsWhole { get; init; } = true;

    /// <summary>The rule set that an edition names; null where there is none of that id.</summary>
    public RuleSet? RulesOf(Edition edition) => RuleSets.FirstOrDefault(r => r.Id == edition.RuleSet);

    /// <summary>The indicators in force for an edition, ordered by the number they had.</summary>
    public IReadOnlyList<Criterion> IndicatorsOf(int edition) =>
    [
        .. Indicators.Where(i => i.NumberIn(edition) is not null)
            .OrderBy(i => i.NumberIn(edition))
            .ThenBy(i => i.Code, StringComparer.Ordinal),
    ];

    /// <summary>The provision on a decision step in an edition; null where none is entered.</summary>
    public Provision? ProvisionOn(string step, int edition) => Provisions.FirstOrDefault(p => p.Step == step && p.Governs(edition));
}

/// <summary>A minimum standard or an indicator.</summary>
/// <param name="Code">Stable through all versions of the law: <c>MS1</c>, <c>IND.PROTECT</c>.</param>
/// <param name="Pillar">prosecution, protection, prevention, international, profile or all.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">What is asked, in our words.</param>
/// <param name="Mark">How far our reading was checked: verified, partly or from-memory.</param>
/// <param name="Numbers">The paragraph's number by the first edition that had it; numbers moved as the law grew, and one
/// that was struck has none from then on.</param>
public sealed record Criterion(
    string Code, string Pillar, string Title, string Text, string Mark, IReadOnlyList<(int FirstEdition, int? Number)> Numbers)
{
    /// <summary>What else to know, above all which words were not read in a source; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>First edition whose law had all the words of the text; null where they are as old as the paragraph.</summary>
    public int? TextSince { get; init; }

    /// <summary>How far our reading was checked for an edition: of a law that lacked some of the words, in part at most.</summary>
    public string MarkIn(int edition) => Mark == "verified" && edition < TextSince ? "partly" : Mark;

    /// <summary>The number that it had in an edition's law; null where that law didn't have it.</summary>
    public int? NumberIn(int edition) =>
        Numbers.Where(n => n.FirstEdition <= edition).OrderByDescending(n => n.FirstEdition).Select(n => n.Number).FirstOrDefault();
}

/// <summary>What a decision step rests on.</summary>
/// <param name="Code">Its key.</param>
/// <param name="Step">The step: D1 to D11, D7b; or standards, indicators.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Citation">Statute and public law.</param>
/// <param name="FirstEdition">First edition that it governs.</param>
/// <param name="LastEdition">Last edition; null while in force.</param>
/// <param name="Text">What it provides, in our words.</param>
/// <param name="Mark">How far our reading was checked: verified, partly or from-memory.</param>
public sealed record Provision(
    string Code, string Step, string Title, string Citation, int FirstEdition, int? LastEdition, string Text, string Mark)
{
    /// <summary>What else to know, above all which words were not read in a source; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether it governs an edition.</summary>
    public bool Governs(int edition) => FirstEdition <= edition && (LastEdition is null || edition <= LastEdition);
}
