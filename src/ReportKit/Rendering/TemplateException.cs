namespace ReportKit.Rendering;

/// <summary>A template that failed while it was rendered.</summary>
public sealed class TemplateException : Exception
{
    /// <summary>A failure with its place and code.</summary>
    public TemplateException(Problem problem)
        : base(problem.ToString()) => Problem = problem;

    /// <summary>What happened and where.</summary>
    public Problem Problem { get; }
}
