using System.CommandLine;

namespace ReportKit.Cli;

/// <summary>A command that works on a project: a name, what it does, help. What it takes stands in braces behind it.</summary>
internal sealed class ProjectCommand : Command
{
    public ProjectCommand(string name, Func<ProjectCall, int> run, string description)
        : base(name, description) => SetAction(parsed => run(new ProjectCall(parsed)));

    /// <summary>One that Ctrl+C stops between two steps.</summary>
    public ProjectCommand(string name, Func<ProjectCall, CancellationToken, int> run, string description)
        : this(name, (call, cancel) => Task.FromResult(run(call, cancel)), description)
    {
    }

    public ProjectCommand(string name, Func<ProjectCall, CancellationToken, Task<int>> run, string description)
        : base(name, description) => SetAction((parsed, cancel) => run(new ProjectCall(parsed), cancel));
}
