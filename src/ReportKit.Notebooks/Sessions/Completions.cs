namespace ReportKit.Notebooks.Sessions;

/// <summary>What could stand where the cursor is.</summary>
/// <param name="Items">In the order to offer them.</param>
/// <param name="Start">First character that an item replaces, counted from 0 in UTF-16 units.</param>
/// <param name="End">The character after the last one replaced.</param>
public sealed record Completions(IReadOnlyList<Completion> Items, int Start, int End);

/// <summary>One name that could be completed.</summary>
/// <param name="Text">What is put in.</param>
/// <param name="Kind">What it names: <c>method</c>, <c>property</c>, <c>class</c>, <c>namespace</c>, <c>local</c>, <c>keyword</c> …</param>
public sealed record Completion(string Text, string Kind);

/// <summary>Whether code that was typed can be run as it is.</summary>
public enum Completeness
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>More has to follow, as after an open brace.</summary>
    Incomplete,

    /// <summary>Whatever follows, it can't be.</summary>
    Invalid,
}
