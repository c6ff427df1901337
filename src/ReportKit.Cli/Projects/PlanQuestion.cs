namespace ReportKit.Cli;

/// <summary>One thing that must be known to make a project.</summary>
/// <param name="Name">Of the question, and with two hyphens of its option.</param>
/// <param name="Form">What an answer looks like, for help: <c>YEAR</c>.</param>
/// <param name="Asks">What is asked, as a sentence.</param>
/// <param name="Sensible">The answer for who gives none; empty where there can be none.</param>
/// <param name="Complaint">What is wrong with an answer, as a sentence; null where nothing is.</param>
internal sealed record PlanQuestion(
    string Name, string Form, string Asks, Func<PlanAnswers, string> Sensible, Func<string, PlanAnswers, string?> Complaint)
{
    /// <summary>Whether there is nothing to choose, so that nobody is asked.</summary>
    public bool HasOnlyAnswer { get; init; }

    public Option<string?> Option { get; } = OptionOf(Name, Form, Asks);

    // A list takes every word up to the next option, so that 'IRL MLT' doesn't make a folder MLT.
    private static Option<string?> OptionOf(string name, string form, string asks)
    {
        var option = SharedOptions.List<string?>($"--{name}", form, asks, result => string.Join(',', result.Tokens.Select(t => t.Value)));
        var isList = name == PlanQuestions.Countries;
        option.AllowMultipleArgumentsPerToken = isList;
        option.Arity = isList ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne;
        return option;
    }
}
