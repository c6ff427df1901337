using ReportKit.Assessment;
using ReportKit.Sources;

namespace ReportKit.Tests.Assessment;

/// <summary>A sound data folder with the law and one narrative about Exampleland (XAA), whose findings a test writes.</summary>
internal sealed class AssessmentFolder : IDisposable
{
    /// <summary>A finding that stands in nobody's way.</summary>
    public const string Sound = """
          findings:
            - of: MS4
              finding: not-met
              evidence: [LAW-01]
        """;

    private static readonly Validated<TemplateFiles> Templates = TemplateReader.Read(Path.Combine(Repository.Root, "templates"), "templates");

    private static readonly string[] LawTables = ["rule-sets", "standards", "statutory-indicators", "indicator-numbers", "provisions"];

    private readonly int edition;

    public AssessmentFolder(int edition = 2018)
    {
        this.edition = edition;
        foreach (var table in LawTables)
        {
            Data.Write($"{table}.csv", File.ReadAllBytes(Path.Combine(Repository.Root, "data", $"{table}.csv")));
        }

        if (edition != 2018)
        {
            Data.Delete(DataFolder.Narrative);
            Add(edition);
        }
    }

    public DataFolder Data { get; } = new();

    public string NarrativeFile => $"data/narratives/XAA-{edition}.yml";

    /// <summary>Adds an edition with its source, under the law of its year.</summary>
    public AssessmentFolder Add(int year)
    {
        Data.AddRow("editions.csv", FormattableString.Invariant($"{year},{year - 1}-04-01,{year}-03-31,{year}-06-30,{MadeInputs.Rules(year).Id},tier-first,meet"));
        Data.AddRow("sources.csv", FormattableString.Invariant($"tip-{year},A,Department of Examples,Trafficking in Persons Report,{year},{year}-06-30,,Public domain,,"));
        return this;
    }

    /// <summary>Adds a placement.</summary>
    public AssessmentFolder Place(int year, string tier)
    {
        Data.AddRow("tiers.csv", FormattableString.Invariant($"XAA,{year},{tier},single,tip-{year}"));
        return this;
    }

    /// <summary>Writes the narrative: LAW-01 is of this reporting period, OLD-01 of ten years before. The assessment's keys begin on line 19.</summary>
    public AssessmentFolder Assess(string assessment)
    {
        Data.Write($"narratives/XAA-{edition}.yml", $$"""
            country: XAA
            edition: {{edition.ToString(CultureInfo.InvariantCulture)}}
            source: tip-{{edition.ToString(CultureInfo.InvariantCulture)}}

            statements:
              - id: LAW-01
                section: prosecution
                indicator: law
                text: "The law punishes all forms of trafficking."
                locator: "Prosecution"
              - id: OLD-01
                section: prosecution
                indicator: law
                text: "The law was changed."
                period: {{(edition - 10).ToString(CultureInfo.InvariantCulture)}}
                locator: "Prosecution"

            assessment:

            """ + assessment + "\n");
        return this;
    }

    /// <summary>Every problem that the pipeline finds, as it is printed.</summary>
    public string[] Problems() => [.. Flow.Check(Data.Reader, Templates).Problems.Select(p => p.ToString())];

    /// <summary>The same of an assessment.</summary>
    public string[] Problems(string assessment) => Assess(assessment).Problems();

    /// <summary>The only problem of an assessment, as it is printed.</summary>
    public string Problem(string assessment) => Assert.Single(Problems(assessment));

    /// <summary>The assessment by the law; there must be no errors.</summary>
    public TierAssessment Assessed() => Assessed(out _);

    /// <summary>The same, with what it was made from.</summary>
    public TierAssessment Assessed(out CheckedInputs inputs)
    {
        var result = Flow.Check(Data.Reader, Templates);
        Assert.True(result.IsSound, string.Join('\n', result.Problems));
        inputs = result.Value;
        return new TierAssessor(inputs.Facts, inputs.Law).Assess(new("XAA"), edition);
    }

    public void Dispose() => Data.Dispose();
}
