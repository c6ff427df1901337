namespace ReportKit.Cli;

/// <summary>A command: a name, what it does, help. What it takes stands in braces behind it.</summary>
internal sealed class ToolCommand : Command
{
    public ToolCommand(string name, Func<ParseResult, int> run, string description)
        : base(name, description) => SetAction(run);

    public ToolCommand(string name, Func<ProjectCall, int> run, string description)
        : this(name, (ParseResult parsed) => run(new ProjectCall(parsed)), description)
    {
    }

    /// <summary>One that needn't be on a project.</summary>
    public ToolCommand(string name, Func<ParseResult, CancellationToken, int> run, string description)
        : base(name, description) => SetAction((parsed, cancel) => Task.FromResult(run(parsed, cancel)));

    /// <summary>One on a project that Ctrl+C stops between two steps.</summary>
    public ToolCommand(string name, Func<ProjectCall, CancellationToken, int> run, string description)
        : this(name, (call, cancel) => Task.FromResult(run(call, cancel)), description)
    {
    }

    public ToolCommand(string name, Func<ProjectCall, CancellationToken, Task<int>> run, string description)
        : base(name, description) => SetAction((parsed, cancel) => run(new ProjectCall(parsed), cancel));
}
