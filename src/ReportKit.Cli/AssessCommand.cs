using System.CommandLine;
using ReportKit.Assessment;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary><c>reportkit assess</c>: what the law of an edition makes of the findings on a country, step by step.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var edition = SharedOptions.Edition();
        var country = SharedOptions.Country();
        country.Required = true;
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new Command("assess", """
            Applies the law in force for an edition to the analyst's findings on a country, and says every step: standards,
            indicators, evidence, presumptions, what is unknown and matters, the tiers that the law permits, and the one assigned.

            Examples:
              reportkit assess --country PRK --edition 2010
              reportkit assess --country MNG,MYS --edition 2018 --json
            """)
        {
            edition, country, data, json,
        };
        command.SetAction(parsed => Run(Inputs.Find(parsed.GetValue(data), null), parsed.GetValue(edition), parsed.GetValue(country)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(Inputs inputs, int edition, string[] codes, bool json)
    {
        var result = inputs.Check();
        if (!result.IsSound)
        {
            ProblemPrinter.Print(result.Problems, inputs);
            return ExitCode.Errors;
        }

        var value = result.Value;
        SharedOptions.CheckEdition(value.Facts, edition);
        var assessor = new TierAssessor(value.Facts, value.Law);
        var assessments = SharedOptions.CheckCountries(value.Facts, codes).Select(code => assessor.Assess(code, edition)).ToList();
        if (json)
        {
            JsonOutput.Write(writer => AssessmentJson.Write(writer, assessments, value.Law));
            return ExitCode.Done;
        }

        foreach (var assessment in assessments)
        {
            AssessmentText.Write(assessment, value.Facts, value.Law, Console.Out);
        }

        return ExitCode.Done;
    }
}
