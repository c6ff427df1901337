namespace ReportKit.Tests.Assessment;

/// <summary>Findings whose evidence or reason belongs elsewhere, through the pipeline.</summary>
public sealed class EvidenceCheckerTests
{
    private const string Place = "data/narratives/XAA-2018.yml(13,7): warning RK1409: ";

    [Fact]
    public void Evidence_of_another_standard_is_asked_about() =>
        Assert.Equal(
            [$"{Place}The finding on MS2 rests on PROT-01 (MS4, IND.PROTECT), which belongs elsewhere. If another finding is meant, move it; else correct the fact's standard or statutory indicator."],
            Problems("MS2", "met", "LAW-01, PROT-01", "The penalties are as heavy as those for rape."));

    [Theory]
    [InlineData("MS2", "LAW-02", "(MS3)")]
    [InlineData("MS3", "LAW-01", "(MS2)")]
    [InlineData("MS1", "PROT-01", "(MS4, IND.PROTECT)")]
    [InlineData("IND.PROSECUTE", "PROT-01", "(MS4, IND.PROTECT)")]
    [InlineData("IND.PROTECT", "LAW-01", "(MS2)")]
    [InlineData("IND.DEMAND", "PROT-01", "(MS4, IND.PROTECT)")]
    public void A_finding_whose_evidence_is_all_of_another_is_asked_about(string of, string evidence, string belongs) =>
        Assert.Contains($"rests on {evidence} {belongs}, which belongs elsewhere", Assert.Single(Problems(of, "met", evidence, "")), StringComparison.Ordinal);

    [Theory]
    [InlineData("MS1", "LAW-01, PROS-01", "The law punishes trafficking and traffickers were convicted.")]
    [InlineData("MS2", "LAW-01", "The penalties are as heavy as those for rape.")]
    [InlineData("MS2", "LAW-01, LAW-02", "The penalties are as heavy as those for rape.")]
    [InlineData("MS4", "PROT-01, PROS-01", "Efforts were sustained.")]
    [InlineData("IND.PROTECT", "PROT-01, PROS-01", "Victims had shelters.")]
    [InlineData("IND.PARTNERSHIP", "PROT-01", "An NGO ran the shelter together with the state.")]
    [InlineData("IND.PROGRESS", "PROT-01", "More victims had shelter than in the year before.")]
    [InlineData("significant-efforts", "PROT-01", "A shelter was opened.")]
    public void Evidence_that_fits_is_not(string of, string evidence, string reason) =>
        Assert.Empty(Problems(of, of == "significant-efforts" ? "yes" : "met", evidence, reason));

    [Fact]
    public void What_is_unknown_needs_no_fitting_evidence() => Assert.Empty(Problems("MS2", "unknown", "PROT-01", "Not known."));

    [Theory]
    [InlineData("MS2", "LAW-01", "Victims had shelters.")]
    [InlineData("IND.PROTECT", "PROT-01", "The law allows extradition.")]
    [InlineData("IND.EXTRADITE", "PROS-01", "Courts convicted traffickers.")]
    [InlineData("IND.DEMAND", "PREV-01", "Peacekeepers were trained.")]
    public void A_reason_that_has_to_do_with_another_finding_is_asked_about(string of, string evidence, string reason) =>
        Assert.Contains($"warning RK1409: Nothing in the reason of the finding on {of} has to do with '", Assert.Single(Problems(of, "met", evidence, reason)), StringComparison.Ordinal);

    private static string[] Problems(string of, string finding, string evidence, string reason)
    {
        using var folder = new AssessmentFolder();
        folder.Data.AddRow("indicators.csv", "rest,prevention,rest,,,,");
        folder.Data.Write(DataFolder.Narrative, $$"""
            country: XAA
            edition: 2018
            source: tip-2018

            statements:
            {{Statement("LAW-01", "prosecution", "standard: MS2", "The penalties are as heavy as those for rape.")}}
            {{Statement("LAW-02", "prosecution", "standard: MS3", "The penalties deter.")}}
            {{Statement("PROT-01", "protection", "standard: MS4, statutory: IND.PROTECT", "Victims had shelters.")}}
            {{Statement("PREV-01", "prevention", "standard: MS4, statutory: IND.DEMAND", "Buyers were fined.")}}

            assessment:
              findings:
                - of: {{of}}
                  finding: "{{finding}}"
                  evidence: [{{evidence}}]
            {{(reason.Length > 0 ? $"      reason: \"{reason}\"" : "")}}

            """);
        return folder.Problems();
    }

    private static string Statement(string id, string section, string codes, string text) =>
        $"  - {{id: {id}, section: {section}, indicator: law, {codes}, text: \"{text}\"}}";
}
