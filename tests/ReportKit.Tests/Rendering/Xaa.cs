using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Sources;

namespace ReportKit.Tests.Rendering;

/// <summary>Exampleland's page, rendered with the kit's own templates from data that use most of what there is.</summary>
internal static class Xaa
{
    public static readonly CountryCode Code = new("XAA");

    private static readonly Lazy<XaaPage> RenderedOnce = new(() =>
    {
        using var data = Data();
        return Render(data);
    });

    /// <summary>The kit's own templates.</summary>
    public static TemplateSet Templates { get; } = TemplateSet.Read(TemplateReader.ReadEmbedded()).Value;

    /// <summary>The page of the 2018 edition from the sound data.</summary>
    public static XaaPage Page => RenderedOnce.Value;

    /// <summary>Sound data, to be changed in one place by a test.</summary>
    public static DataFolder Data()
    {
        var data = new DataFolder()
            .Replace("editions.csv", "2017-06-30,R2008,tier-first,meet", "2017-06-30,R2008,profile-first,comply with")
            .AddRow("units.csv", "USD,money,$,$")
            .AddRow("indicators.csv", "role,profile,role,,,,")
            .AddRow("indicators.csv", "efforts,tier,efforts,,,,")
            .AddRow("indicators.csv", "advice,recommendations,advice,,,,")
            .AddRow("indicators.csv", "campaigns,prevention,campaigns,,,,")
            .AddRow("indicators.csv", "funding,protection,funding,USD,,how much was spent,")
            .AddRow("indicators.csv", "persons-prosecuted,prosecution,persons prosecuted,persons,,,")
            .AddRow("indicators.csv", "victims-detected,protection,victims detected,victims,,,")
            .AddRow("sources.csv", "un-list,G,Office of Examples,Participants,,,2018-12-31,Open,,")
            .AddRow("protocol.csv", "XAA,signature,2001-05-01,un-list,").AddRow("protocol.csv", "XAA,accession,2003-01-10,un-list,The day is uncertain.");
        foreach (var (period, value) in new[] { ("2014", "<5"), ("2016", "1"), ("2017", "1250") })
        {
            data.AddFigure(indicator: "persons-prosecuted", period: period, value: value, source: "un-office", locator: "Totals");
        }

        data.AddFigure("protection", "victims-detected", "2017", "7", "victims", source: "un-office", locator: "Totals");
        data.AddFigure("protection", "funding", "RP2018", "", "USD", status: "not-reported", id: "PROT-01");
        data.AddFigure("protection", "victims-identified", "RP2018", "30", "victims", bound: "about", id: "PROT-02");
        data.AddFigure("protection", "victims-identified", "RP2017", "0", "victims", source: "tip-2018", id: "PROT-02-P");
        return data.Write(DataFolder.Narrative, Narrative);
    }

    /// <summary>The kit's templates with some of the files replaced or added.</summary>
    public static Validated<TemplateSet> TemplatesWith(params (string Name, string Text)[] files) => TemplateSet.Read(new TemplateFiles(
    [
        .. TemplateReader.ReadEmbedded().Texts.Where(t => files.All(f => f.Name != t.Name))
            .Concat(files.Select(f => new TemplateText(f.Name, $"templates/{f.Name}", f.Text, "")))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ]));

    /// <summary>What makes the documents of an edition.</summary>
    public static Flow Flow(DataFolder data, int edition = 2018, TemplateSet? templates = null) =>
        new(new CheckedInputs(data.Validate().GetValueOrThrow(), Repository.Law, templates ?? Templates), edition, new RenderOptions());

    /// <summary>What makes the documents of one of the repository's own editions.</summary>
    public static Flow RealFlow(int edition) => new(new CheckedInputs(Repository.Facts, Repository.Law, Templates), edition, new RenderOptions());

    /// <summary>The page of an edition; a problem of any stage fails the test.</summary>
    public static XaaPage Render(DataFolder data, int edition = 2018, TemplateSet? templates = null)
    {
        var problems = new ProblemList();
        var files = Flow(data, edition, templates).Country(Code, problems)!.Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
        Assert.Empty(problems.ToSorted());
        return new XaaPage(files["XAA/report.md"], files["XAA/report.html"], files["XAA/facts.json"], files["XAA/map.json"], files["XAA/facts.html"]);
    }

    /// <summary>Errors met on rendering with another country template: its problems, or its one failure.</summary>
    public static string[] Errors(params (string Name, string Text)[] files)
    {
        var templates = TemplatesWith(files);
        Assert.Equal([], templates.Problems.Select(p => p.ToString()));
        var problems = new ProblemList();
        using var data = Data();
        try
        {
            Flow(data, templates: templates.Value).Country(Code, problems);
        }
        catch (TemplateException e)
        {
            return [e.Problem.ToString()];
        }

        return [.. problems.ToSorted().Select(p => p.ToString())];
    }

    private const string Narrative = """
        country: XAA
        edition: 2018
        source: tip-2018

        statements:
          - id: PROF-01
            section: profile
            indicator: role
            text: "Exampleland is a source country for men, women and children."
          - id: PROF-02
            section: profile
            indicator: role
            text: "Some women are misled about their work."
            quantifier: some
            note: "An earlier draft said this of all women."
          - id: PROF-03
            section: profile
            indicator: role
            text: "Fishermen may face forced labour."
            modality: may-occur
            source: tip-2017
            note: "An earlier draft said this of all women."
          - id: TIER-01
            section: tier
            indicator: efforts
            text: "The government trained its police."
          - id: REC-01
            section: recommendations
            indicator: advice
            text: "Fund shelters."
            speaker: Department of Examples
            addressee: Government of Exampleland
          - id: REC-02
            section: recommendations
            indicator: advice
            text: "Train judges."
            speaker: Department of Examples
            addressee: Government of Exampleland
          - id: LAW-01
            section: prosecution
            indicator: law
            text: "The law punishes all forms of trafficking."
          - id: PREV-01
            section: prevention
            indicator: campaigns
            text: "an NGO's campaign"
            speaker: an NGO
            modality: reported

        narrative:
          tier:
            -
              - TIER-01
          recommendations:
            -
              - REC-01
              - REC-02
          prosecution:
            -
              - LAW-01
              - convictions: "courts convicted {PROS-01|dated:trafficker/traffickers}"
          protection:
            -
              - funding: "{PROT-01|unknown}."
              - victims: "The police found {PROT-02|compared}."
          prevention:
            -
              - campaigns: "{PREV-01.speaker} told of {PREV-01:its campaign}."
          profile:
            -
              - PROF-01
              - PROF-02
            -
              - PROF-03

        """;
}

/// <summary>The files of one country's page.</summary>
internal sealed record XaaPage(string Markdown, string Html, string Facts, string Map, string FactsHtml)
{
    /// <summary>The sentences of map.json.</summary>
    public IReadOnlyList<MapSentence> Sentences { get; } =
        JsonSerializer.Deserialize<MapDocument>(Map, JsonSerializerOptions.Web)!.Sentences;

    /// <summary>A sentence as a reader sees it.</summary>
    public string this[string id] => Sentences.Single(s => s.Id == id).Text;
}

internal sealed record MapDocument(string Document, IReadOnlyList<MapSentence> Sentences);

internal sealed record MapSentence(string Id, int Line, string Text, bool Fixed, string Words, IReadOnlyList<MapFact> Facts);

internal sealed record MapFact(string Id, string Source, string? Locator, string Data);
