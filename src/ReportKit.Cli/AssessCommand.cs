namespace ReportKit.Cli;

/// <summary><c>reportkit assess</c>: what the law of an edition makes of the findings on a country, step by step.</summary>
internal static class AssessCommand
{
    public static Command Create() => new ToolCommand("assess", Run, """
        Applies the law in force for an edition to the analyst's findings on a country, and says every step: standards,
        indicators, evidence, presumptions, what is unknown and matters, the tiers that the law permits, and the one assigned.

        Examples:
          reportkit assess --country PRK --edition 2010
          reportkit assess --country MNG,MYS --edition 2018 --json
        """)
    {
        SharedOptions.Edition, SharedOptions.RequiredCountry, SharedOptions.Data, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var (facts, law, _) = call.Inputs.CheckOrThrow("", call.Codes);
        SharedOptions.CheckEdition(facts, call.Of(SharedOptions.Edition));
        var assessor = new TierAssessor(facts, law);
        var countries = SharedOptions.CheckCountries(facts, call.Codes);
        var assessments = countries.Select(code => assessor.Assess(code, call.Of(SharedOptions.Edition))).ToList();
        return call.End(
            new AssessJson(assessments.Select(AssessmentJson.Of)),
            () => assessments.ForEach(assessment => AssessmentText.Write(assessment, Console.Out)));
    }
}

internal sealed record AssessJson(IEnumerable<AssessmentJson> Assessments);
