namespace ReportKit;

/// <summary>What is known of a question. Three-valued, after Kleene: an unknown that can't change the result doesn't count.</summary>
public enum Answer
{
    /// <summary>Nobody has found out. Never read as no.</summary>
    Unknown,

    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,
}

/// <summary>Logic over answers.</summary>
internal static class Answers
{
    /// <summary>A known truth as an answer.</summary>
    public static Answer Of(bool truth) => truth ? Answer.Yes : Answer.No;

    /// <summary>A finding as an answer: what is met in part, or presumed not to be, is no.</summary>
    public static Answer Of(Finding? finding) => finding switch
    {
        Finding.Met or Finding.Yes => Answer.Yes,
        Finding.NotMet or Finding.Partly or Finding.Presumed or Finding.No => Answer.No,
        _ => Answer.Unknown,
    };

    /// <summary>Yes if any is yes, no if all are no, else unknown.</summary>
    public static Answer Any(params ReadOnlySpan<Answer> answers) =>
        answers.Contains(Answer.Yes) ? Answer.Yes
        : answers.Contains(Answer.Unknown) ? Answer.Unknown
        : Answer.No;

    /// <summary>No if any is no, yes if all are yes, else unknown.</summary>
    public static Answer All(params ReadOnlySpan<Answer> answers) =>
        answers.Contains(Answer.No) ? Answer.No
        : answers.Contains(Answer.Unknown) ? Answer.Unknown
        : Answer.Yes;
}
