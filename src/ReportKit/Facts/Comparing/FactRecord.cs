namespace ReportKit;

/// <summary>What a fact says, in the form in which two are compared: made of a fact, or read from the facts.json of a folder.</summary>
/// <param name="Id">Unique in the document: <c>MNG.victims-detected.2017.victims.unodc-2025</c>, <c>PRK-2018-PROT-05</c>.</param>
/// <param name="Source">Id of its source.</param>
/// <param name="Locator">Where in the source; may be empty.</param>
/// <param name="Place">File and line of the data: <c>data/prosecutions.csv(3457)</c>.</param>
public sealed record FactRecord(string Id, string Source, string Locator, string Place)
{
    private readonly string? says;

    /// <summary>The record of a fact.</summary>
    public static FactRecord Of(Fact fact)
    {
        var place = new FilePlace(fact.Place.File, fact.Place.Line).ToString();
        return new(fact.Id, fact.Citation.Source.Value, fact.Citation.Locator, place)
        {
            Kind = FactFields.KindOf(fact),
            Fields = FactFields.WithRemarks(fact),
            Edition = fact switch
            {
                FigureFact { IsOfRelease: false } figure => figure.Edition,
                StatementFact statement => statement.Edition,
                PlacementFact placement => placement.Edition,
                _ => null,
            },
            Period = (fact as FigureFact)?.Period.ToString() ?? "",
            Value = (fact as FigureFact)?.Value,
        };
    }

    /// <summary>The record that a facts.json has, whichever version of the kit wrote it.</summary>
    internal static FactRecord Read(string id, string kind, IReadOnlyList<FactField> fields, string source, string locator, string place)
    {
        var read = new FactRecord(id, source, locator, place) { Kind = Cells.Enum<FactKind>(kind), Fields = fields };
        return read with
        {
            Edition = read.Kind switch
            {
                FactKind.Placement => (int?)read.Number("edition"),

                // MNG-2018-PROS-10, as against MNG.victims-detected.2017.victims.unodc-2025.
                FactKind.Figure or FactKind.Statement
                    when id.Split('-') is [{ Length: 3 }, { Length: 4 } year, _, ..] => Cells.Number(year),
                _ => null,
            },
            Period = read.Kind == FactKind.Figure ? read["period"] : "",
            Value = read.Number("low") is null && read.Number("high") is null
                ? null
                : new FactValue(Cells.Enum<ValueKind>(read["value_kind"]), read.Number("low"), read.Number("high")),
        };
    }

    /// <summary>What kind of fact it is.</summary>
    internal FactKind Kind { get; init; }

    /// <summary>Which layer it is from: <c>kit</c>, <c>project</c>; empty where there is only one, or nobody said.</summary>
    internal string Layer { get; init; } = "";

    /// <summary>What it says, in the order of facts.json.</summary>
    internal IReadOnlyList<FactField> Fields { get; init; } = [];

    /// <summary>The edition whose own it is; null for what is told in any.</summary>
    internal int? Edition { get; init; }

    /// <summary>The time of a figure as the data names it: of the rest an edition tells one each.</summary>
    internal string Period { get; init; } = "";

    /// <summary>The value of a figure that has one.</summary>
    public FactValue? Value { get; init; }

    /// <summary>What the fact is about, in words: <c>convictions, 2017</c>.</summary>
    public string About { get; init; } = Id;

    /// <summary>What it says of it, in words: <c>12 persons</c>, <c>not reported</c>, a statement's text; its fields where nobody put it
    /// into words.</summary>
    public string Says
    {
        get => says ?? string.Join(", ", Fields.Select(f => f.ToString()));
        init => says = value;
    }

    /// <summary>A text that it says; empty where it has none of that name.</summary>
    public string this[string field] => Field(field).Text ?? "";

    /// <summary>Whether there is a value: a gap, for whatever reason, has none.</summary>
    internal bool HasValue => Kind != FactKind.Figure || Value is not null;

    /// <summary>Whether a newer release of the same publication took its place.</summary>
    internal bool IsSuperseded => this["superseded_by"].Length > 0;

    /// <summary>What it is about, without the time: facts of one subject may be one another's earlier selves. Null where only an id
    /// tells them apart.</summary>
    internal string? Subject => Kind switch
    {
        FactKind.Figure => $"figure|{this["indicator"]}|{this["unit"]}|{this["breakdown"]}",
        FactKind.Statement => $"statement|{this["section"]}|{this["indicator"]}|{this["addressee"]}",
        FactKind.Placement => "placement",
        FactKind.ProtocolAct => $"act|{this["act"]}",
        FactKind.ProtocolStatus => "status",
        _ => null,
    };

    /// <summary>Names of what differs from an earlier fact, in the order of this one's fields.</summary>
    internal IReadOnlyList<string> DifferencesFrom(FactRecord earlier) =>
    [
        .. Fields.Concat(earlier.Fields).Select(f => f.Name).Distinct().Where(name => Field(name) != earlier.Field(name)),
        .. Source == earlier.Source ? Array.Empty<string>() : ["source"],
        .. Locator == earlier.Locator ? Array.Empty<string>() : ["locator"],
    ];

    // A number that isn't given is the same as none.
    private FactField Field(string name) => Fields.FirstOrDefault(f => f.Name == name, new FactField(name, null, null));

    private decimal? Number(string name) => Field(name).Number;
}
