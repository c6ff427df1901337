namespace ReportKit.Diagnostics;

/// <summary>What could be made of the input, with every problem met on the way.</summary>
/// <typeparam name="T">What was to be made.</typeparam>
/// <param name="Value">What was sound; what was not is left out of it.</param>
/// <param name="Problems">Ordered by place.</param>
public sealed record Validated<T>(T Value, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether anything was left out.</summary>
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>The value, where nothing was left out of it. A report is only ever made from this.</summary>
    /// <exception cref="InvalidDataException">Something was left out; the message lists the first ten problems.</exception>
    public T GetValueOrThrow() => HasErrors
        ? throw new InvalidDataException(string.Join('\n', Problems.Where(p => p.Severity == Severity.Error).Take(10)))
        : Value;
}
