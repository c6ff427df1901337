namespace ReportKit;

/// <summary>What could be made of the input, with every problem met on the way.</summary>
/// <typeparam name="T">What was to be made.</typeparam>
internal sealed class Validated<T>
    where T : notnull
{
    private readonly T? value;

    /// <summary>Something was made; what has errors is left out of it.</summary>
    /// <param name="value">What was made.</param>
    /// <param name="problems">Ordered by place.</param>
    public Validated(T value, IReadOnlyList<Problem> problems)
        : this(problems)
    {
        this.value = value;
        HasValue = true;
    }

    /// <summary>Nothing could be made.</summary>
    /// <param name="problems">Why, ordered by place.</param>
    public Validated(IReadOnlyList<Problem> problems) => Problems = problems;

    /// <summary>Ordered by place.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value and nothing was left out of it. A report is only ever made from this.</summary>
    public bool IsSound => HasValue && Problems.All(p => p.Severity != Severity.Error);

    /// <summary>Whether anything could be made.</summary>
    public bool HasValue { get; }

    /// <summary>What could be made, without the parts that have errors.</summary>
    /// <exception cref="InvalidDataException">Nothing could be made; the message lists the first ten errors.</exception>
    public T Value => HasValue ? value! : throw Refusal();

    /// <summary>The value, where nothing was left out of it.</summary>
    /// <exception cref="InvalidDataException">There are errors; the message lists the first ten.</exception>
    public T GetValueOrThrow() => IsSound ? value! : throw Refusal();

    /// <summary>Makes something else of the value, where there is one. The problems stay.</summary>
    /// <typeparam name="TResult">What it makes.</typeparam>
    /// <param name="make">Finds no problems of its own.</param>
    public Validated<TResult> Select<TResult>(Func<T, TResult> make)
        where TResult : notnull => HasValue ? new(make(value!), Problems) : new Validated<TResult>(Problems);

    /// <summary>Goes on with the value, where there is one. The problems of both steps are kept.</summary>
    /// <typeparam name="TResult">What the next step makes.</typeparam>
    /// <param name="next">The next step.</param>
    public Validated<TResult> Then<TResult>(Func<T, Validated<TResult>> next)
        where TResult : notnull
    {
        if (!HasValue)
        {
            return new Validated<TResult>(Problems);
        }

        var made = next(value!);
        var all = new ProblemList();
        all.AddRange(Problems);
        all.AddRange(made.Problems);
        return made.HasValue ? new(made.value!, all.ToSorted()) : new Validated<TResult>(all.ToSorted());
    }

    private InvalidDataException Refusal() => new(string.Join('\n', Problems.Where(p => p.Severity == Severity.Error).Take(10)));
}
