using ReportKit.Facts;

namespace ReportKit.Tests;

/// <summary>Facts on made-up countries (ISO leaves XAA to XZZ to users), for tests that need no files.</summary>
internal static class MadeFacts
{
    public static readonly CountryCode Xaa = new("XAA");
    public static readonly IndicatorId Convictions = new("convictions");

    /// <summary>Complete to the end of 2013.</summary>
    public static readonly SourceId List = new("list");

    /// <summary>XAA and XAB lie in AF, XAC in EUR, XAU (a union) nowhere.</summary>
    private static readonly Country[] Countries =
        [Country("XAA", "AF"), Country("XAB", "AF"), Country("XAC", "EUR"), Country("XAU", "")];

    private static readonly Source[] Sources =
    [
        Source("list", completeTo: new DateOnly(2013, 12, 31)),
        Source("tip-2017", edition: "2017", published: new DateOnly(2017, 6, 27)),
        Source("tip-2018", edition: "2018"),
        Source("newer", published: new DateOnly(2020, 1, 1)),
        Source("older", published: new DateOnly(2010, 1, 1)),
        Source("undated-a"),
        Source("undated-b"),
    ];

    private static readonly Indicator[] Indicators =
    [
        new(Convictions, Section(SectionRole.Prosecution), "convictions", ["persons", "cases"], "", "", ""),
        new(new IndicatorId("share"), Section(SectionRole.Prosecution), "share", ["percent"], "", "", ""),
    ];

    /// <summary>Those from 2001 to 2025, as they were published: each from 1 April to 31 March.</summary>
    public static readonly IReadOnlyDictionary<int, Edition> Editions = Enumerable.Range(2001, 25).ToDictionary(year => year, Edition);

    public static FactTable Table(params IEnumerable<Fact> facts)
    {
        return new FactTable(
            new ReferenceData(
                Countries.ToDictionary(c => c.Code),
                Indicators.ToDictionary(i => i.Id),
                Sources.ToDictionary(s => s.Id),
                new Dictionary<string, Unit>(),
                Editions,
                new Dictionary<string, string>()),
            new GatheredFacts([.. facts], []),
            []);
    }

    /// <summary>Reads <c>12</c>, <c>&lt;5</c>, <c>12..16</c> or a bound before a space: <c>up-to 12</c>.</summary>
    public static FactValue Value(string text)
    {
        var (bound, number) = text.Split(' ') is [var b, var n] ? (b, n) : ("", text);
        return FactValue.TryParse(number, bound, out var value) ? value : throw new ArgumentException(text, nameof(text));
    }

    public static FigureFact Figure(string value, string country = "XAA", string period = "2017", string source = "newer", string unit = "persons", string breakdown = "") =>
        Entry(Value(value), FactStatus.Reported, country, period, source, unit, breakdown);

    public static FigureFact Gap(FactStatus status, string country = "XAA", string period = "2017", string source = "newer") =>
        Entry(null, status, country, period, source, "persons", "");

    public static PlacementFact Placement(int edition, Tier tier, string country = "XAA", string? source = null) =>
        new(edition, tier, "single", IsCountry: true)
        {
            Id = $"{country}.tier.{edition}.{source}",
            Country = new CountryCode(country),
            Citation = Cited(source ?? $"tip-{edition}"),
        };

    public static ProtocolActFact Act(ProtocolActKind kind, string date, string country = "XAA") =>
        new(kind, Day(date)) { Id = $"{country}.protocol.{kind}", Country = new CountryCode(country), Citation = Cited("list") };

    public static ProtocolStatusFact Status(string status, string asOf, string country = "XAA") =>
        new(status, Day(asOf)) { Id = $"{country}.protocol.{status}.{asOf}", Country = new CountryCode(country), Citation = Cited("newer") };

    public static ProtocolTotalFact Total(int parties, string asOf) =>
        new(Day(asOf), parties) { Id = $"protocol.total.{asOf}", Citation = Cited("newer") };

    public static WorldFact World(int year, int edition, int? prosecutions, int? victims = null) =>
        new(year, edition, prosecutions, null, null, null, victims, null, null, "single")
        {
            Id = $"world.{year}.{edition}",
            Citation = Cited($"tip-{edition}"),
        };

    public static StatementFact Statement(string text, FactStatus status = FactStatus.Reported) => new(
        2018, Section(SectionRole.Protection), Indicators[0], text, status,
        "", "increase", "MS4", "IND.PROTECT", Reporting(2018), false, "S01", "")
    {
        Id = "XAA-2018-S01",
        Country = Xaa,
        Citation = Cited("tip-2018"),
        Place = new FilePlace("XAA-2018.yml"),
        Telling = new Telling(Modality.MayOccur, Quantifier.Some, Frequency.Often, "an NGO"),
    };

    /// <summary>One with the name of its role.</summary>
    public static Section Section(SectionRole role) => new(role.ToString().ToLowerInvariant(), role.ToString(), 10 * (int)role, role);

    public static FactPeriod Reporting(int edition) => FactPeriod.Reporting(Editions[edition]);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    private static FigureFact Entry(FactValue? value, FactStatus status, string country, string period, string source, string unit, string breakdown)
    {
        Assert.True(FactPeriod.TryParse(period, Editions, out var when), period);
        var indicator = unit == "percent" ? Indicators[1] : Indicators[0];
        return new FigureFact(
            Array.Find(Sources, s => s.Id.Value == source)?.Year, indicator, when, value,
            new Unit(unit, unit.TrimEnd('s'), unit) { Kind = unit == "percent" ? UnitKind.Percent : UnitKind.Count }, status, breakdown, "", "")
        {
            Id = $"{country}.{indicator.Id}.{period}.{unit}.{breakdown}.{source}",
            Country = new CountryCode(country),
            Citation = Cited(source),
        };
    }

    private static Citation Cited(string source) => new(new SourceId(source), "");

    private static Country Country(string code, string region) => new(new CountryCode(code), code, code, "", "", region, "");

    private static Source Source(string id, string edition = "", DateOnly? published = null, DateOnly? completeTo = null) =>
        new(new SourceId(id), "", "", id, edition, published, completeTo, "", "", "");

    private static Edition Edition(int year) =>
        new(year, new DateOnly(year - 1, 4, 1), new DateOnly(year, 3, 31), null, RuleSet(year), "profile-first", "meet");

    private static string RuleSet(int year) => year switch
    {
        <= 2003 => "R2000",
        <= 2005 => "R2003",
        <= 2008 => "R2006",
        <= 2018 => "R2008",
        <= 2022 => "R2019",
        _ => "R2023",
    };
}
