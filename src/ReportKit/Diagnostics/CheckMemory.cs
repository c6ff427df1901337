using System.Collections.Concurrent;

namespace ReportKit.Diagnostics;

/// <summary>What the steps of a check made, kept for the next check of the same project: a step that is given the very same again makes
/// the same again, with the same problems.</summary>
/// <remarks>Texts are compared by what they say, lists by what is in them, all else by identity; so a step may look at nothing that it
/// isn't given, and nobody changes what it made. Of each step only the last result is kept.</remarks>
internal sealed class CheckMemory
{
    private readonly ConcurrentDictionary<string, Kept>? kept;

    private CheckMemory(ConcurrentDictionary<string, Kept>? kept) => this.kept = kept;

    /// <summary>Keeps nothing, for a single check.</summary>
    public static CheckMemory None { get; } = new(null);

    /// <summary>One for a project that is checked again and again.</summary>
    public static CheckMemory OfProject() => new(new ConcurrentDictionary<string, Kept>(StringComparer.Ordinal));

    /// <summary>What a step makes; its problems are added to those found.</summary>
    /// <param name="step">The step's name, with the file or table that it is about.</param>
    /// <param name="given">All that its result depends on.</param>
    /// <param name="problems">Where everything wrong is told.</param>
    /// <param name="make">Makes it.</param>
    public T Of<T>(string step, IReadOnlyList<object?> given, ProblemList problems, Func<ProblemList, T> make)
    {
        if (kept is null)
        {
            return make(problems);
        }

        if (!kept.TryGetValue(step, out var last) || !AreSame(last.Given, given))
        {
            var found = new ProblemList();
            kept[step] = last = new Kept(given, make(found), found.ToSorted());
        }

        problems.AddRange(last.Problems);
        return (T)last.Result!;
    }

    private static bool AreSame(IReadOnlyList<object?> before, IReadOnlyList<object?> now)
    {
        var areSame = before.Count == now.Count;
        for (var i = 0; areSame && i < before.Count; i++)
        {
            areSame = ReferenceEquals(before[i], now[i]) || (before[i], now[i]) switch
            {
                (string one, string other) => one == other,
                (IReadOnlyList<object?> one, IReadOnlyList<object?> other) => AreSame(one, other),
                _ => false,
            };
        }

        return areSame;
    }

    private sealed record Kept(IReadOnlyList<object?> Given, object? Result, IReadOnlyList<Problem> Problems);
}
