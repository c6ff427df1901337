using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>What the documents of the made-up edition read, and what they come to.</summary>
/// <param name="Reads">By document and input.</param>
/// <param name="Outputs">Path and bytes of each document's files, as one text by document.</param>
internal sealed record MadeEdition(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Reads, IReadOnlyDictionary<string, string> Outputs)
{
    public const int Year = 2018;

    private static readonly IReadOnlyDictionary<string, string> Made = new Dictionary<string, string> { ["kit"] = "0.1.0 a" };

    private static readonly HashSet<string> Documents = [EditionParts.Index, EditionParts.Methodology, EditionParts.Coverage, "XAA", "XAB", "XAC"];

    /// <summary>Three countries with rows in every table that is about countries.</summary>
    public static DataFolder Data()
    {
        var data = Xaa.Data()
            .AddRow("countries.csv", "XAB,,,Northern Sample,Northern Sample,,,,EAP,").AddRow("countries.csv", "XAC,,,Eastern Sample,Eastern Sample,,,,AF,")
            .AddRow("country-names.csv", "North Sample,XAB").AddRow("country-codes.csv", "XNS,common,XAB")
            .AddRow("edition-names.csv", "XAB,2001,2018,Old Sample,the Old Sample,2019,un-office,tip-2018,verified,").AddRow("edition-names.csv", "XAC,2018,,East Sample,East Sample,,un-office,tip-2018,verified,A note.")
            .AddRow("editions.csv", "2016,2015-04-01,2016-03-31,2016-06-30,R2008,tier-first,meet")
            .AddRow("sources.csv", "tip-2016,A,Department of Examples,Trafficking in Persons Report,2016,2016-06-30,2016-06-30,Public domain,,")
            .AddRow("sources.csv", "un-early,G,Office of Examples,Early portal,,,,Open,,")
            .AddRow("tiers.csv", "XAB,2016,1,single,tip-2016").AddRow("tiers.csv", "XAB,2017,2,single,tip-2017").AddRow("tiers.csv", "XAB,2018,3,agreed,tip-2018")
            .AddRow("tiers.csv", "XAC,2018,1,majority,tip-2018").AddRow("tiers.csv", "XAC,2017,3,single,tip-2017")
            .AddRow("protocol.csv", "XAB,ratification,2004-02-03,un-list,")
            .AddRow("protocol-status.csv", "XAC,not-party,2018-05-01,tip-2018,")
            .AddRow("sanctions.csv", "XAB,2019,i,tip-2018,List,")
            .AddRow("global-law-enforcement.csv", "2016,2017,100,10,50,5,1000,100,3,single,tip-2017").AddRow("global-law-enforcement.csv", "2017,2018,110,11,60,6,1100,110,4,single,tip-2018")
            .Write("narratives/XAB-2018.yml", Narrative);
        foreach (var (country, value) in new[] { ("XAB", "3"), ("XAC", "44") })
        {
            data.AddFigure(indicator: "persons-prosecuted", period: "2016", value: value, source: "un-office", locator: "Totals", country: country)
                .AddFigure(indicator: "persons-prosecuted", period: "2017", value: $"{value}1", source: "un-office", locator: "Totals", country: country)
                .AddFigure(indicator: "convictions", period: "2017", value: value, source: "tip-2018", id: "PROS-01", country: country)
                .AddFigure(indicator: "convictions", period: "2017", value: $"{value}2", source: "un-early", country: country)
                .AddFigure("protection", "victims-identified", "2017", value, "victims", source: "tip-2018", id: "PROT-01", country: country);
        }

        return data;
    }

    /// <summary>Reads and renders sound data.</summary>
    public static MadeEdition Of(DataFolder data, TemplateSet? templates = null) => Try(data, templates) ?? throw new InvalidDataException(string.Join('\n', data.Problems()));

    /// <summary>Reads and renders; null where the data have an error.</summary>
    public static MadeEdition? Try(DataFolder data, TemplateSet? templates = null)
    {
        var sources = data.Read();
        var facts = FactValidator.Validate(sources.Value);
        if (!sources.IsSound || !facts.IsSound)
        {
            return null;
        }

        var inputs = new CheckedInputs(facts.Value, Repository.Law, templates ?? Xaa.Templates) { Sources = sources.Value };
        var rendered = EditionRun.Make(inputs, new ReportRequest(Year, [], Threads: 2) { Only = Documents }, progress: null, CancellationToken.None);
        return new MadeEdition(
            inputs.ReadsOf(Year, Made),
            rendered.GetValueOrThrow().Files.GroupBy(f => EditionParts.Of(f.Path)).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(f => $"{f.Path} {Convert.ToHexString(f.Bytes)}"))));
    }

    /// <summary>Documents whose outputs differ from another edition's.</summary>
    public IEnumerable<string> Differing(MadeEdition other) => Outputs.Keys.Union(other.Outputs.Keys).Where(d => Outputs.GetValueOrDefault(d) != other.Outputs.GetValueOrDefault(d));

    /// <summary>Inputs of a document whose digests differ from another edition's.</summary>
    public IReadOnlyList<string> Changed(MadeEdition other, string document) =>
    [
        .. InputsOf(document).Keys.Union(other.InputsOf(document).Keys)
            .Where(i => InputsOf(document).GetValueOrDefault(i) != other.InputsOf(document).GetValueOrDefault(i)),
    ];

    private IReadOnlyDictionary<string, string> InputsOf(string document) => Reads.GetValueOrDefault(document) ?? new Dictionary<string, string>();

    private const string Narrative = """
        country: XAB
        edition: 2018
        source: tip-2018

        statements:
          - id: LAW-01
            section: prosecution
            indicator: law
            text: "The law punishes some forms of trafficking."

        narrative:
          prosecution:
            -
              - LAW-01
              - convictions: "courts convicted {PROS-01|dated:trafficker/traffickers}"

        """;
}
