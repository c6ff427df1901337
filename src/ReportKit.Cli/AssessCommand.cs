namespace ReportKit.Cli;

/// <summary><c>reportkit assess</c>: what the law of an edition makes of the findings on a country, step by step.</summary>
internal static class AssessCommand
{
    // They are about what was found of all that was read.
    private static readonly string[] Conclusions = [ProblemCodes.TierOutsideLaw, ProblemCodes.UnexplainedChange];

    public static Command Create() => new ToolCommand("assess", Run, """
        Applies the law in force for an edition to the analyst's findings on a country, and says every step: standards,
        indicators, evidence, presumptions, what is unknown and matters, the tiers that the law permits, and the one assigned. Errors in
        the data are listed first, and what they leave out is missing; it then ends with 1.

        Examples:
          reportkit assess --country PRK --edition 2010
          reportkit assess --country MNG,MYS --edition 2018 --json
        """)
    {
        SharedOptions.Edition, SharedOptions.RequiredCountry, SharedOptions.Data, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var check = call.Inputs.Check(call.Codes);
        var problems = call.Inputs.Show(check.Problems.Where(_ => !check.IsSound));
        if (!check.HasValue || !check.Value.Law.IsWhole)
        {
            throw new UnsoundException(problems);
        }

        // What is wrong is why somebody asks: RK1405 sends its reader here.
        var (facts, law, _) = check.Value;
        CheckAsked(call, facts, problems);
        var assessor = new TierAssessor(facts, law);
        var countries = SharedOptions.CheckCountries(facts, call.Codes);
        var assessments = countries.Select(code => assessor.Assess(code, call.Of(SharedOptions.Edition))).ToList();
        return call.End(
            new AssessJson(assessments.Select(AssessmentJson.Of), ProblemJson.Of(problems)),
            () =>
            {
                ProblemPrinter.Print(problems);
                assessments.ForEach(assessment => AssessmentText.Write(assessment, Console.Out));
                if (problems.Any(p => p.Severity == Severity.Error && !Conclusions.Contains(p.Code)))
                {
                    Console.Error.WriteLine("What couldn't be read is missing from this assessment. Correct the errors to see all of it.");
                }
            },
            check.IsSound ? ExitCode.Done : ExitCode.Errors);
    }

    // An edition or a country that isn't there may be one that couldn't be read.
    private static void CheckAsked(ProjectCall call, FactTable facts, IReadOnlyList<Problem> problems)
    {
        try
        {
            SharedOptions.CheckEdition(facts, call.Of(SharedOptions.Edition));
            SharedOptions.CheckCountries(facts, call.Codes);
        }
        catch (UsageException e) when (problems.Count > 0)
        {
            throw new UnsoundException(problems, e.Message);
        }
    }
}

/// <param name="Assessments">One a country, in the order asked for.</param>
/// <param name="Problems">Where there are errors, all that is wrong; what couldn't be read is then missing from the assessments.</param>
internal sealed record AssessJson(IEnumerable<AssessmentJson> Assessments, IEnumerable<ProblemJson> Problems);
