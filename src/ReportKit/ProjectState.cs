using System.Collections.Concurrent;

namespace ReportKit;

/// <summary>A project as it was when its files were read. What is made of it stays true to that moment.</summary>
internal sealed class ProjectState
{
    private readonly ConcurrentDictionary<int, EditionReport> editions = new();
    private readonly Lazy<TierAssessor> assessor;
    private readonly Lazy<Backtest> backtest;

    public ProjectState(Validated<CheckedInputs> check)
    {
        Check = check;
        assessor = new(() => new TierAssessor(Sound.Facts, Sound.Law));
        backtest = new(() => Backtest.Run(Sound.Facts, Assessor));
    }

    public Validated<CheckedInputs> Check { get; }

    public TierAssessor Assessor => assessor.Value;

    public Backtest Backtest => backtest.Value;

    /// <summary>What a report can be made from.</summary>
    /// <exception cref="InvalidDataException">There are errors.</exception>
    public CheckedInputs Sound => Check.HasValue ? Check.Value : throw new InvalidDataException(Reason());

    public EditionReport Edition(int year) => Sound.Facts.Editions.TryGetValue(year, out var edition)
        ? editions.GetOrAdd(year, _ => new EditionReport(this, edition))
        : throw NotThere.Edition(Sound.Facts, year);

    private string Reason()
    {
        var errors = Check.Problems.Where(p => p.Severity == Severity.Error).ToList();
        return $"There {(errors.Count == 1 ? "is" : "are")} {Counted.Of(errors.Count, "error")} in data or templates, "
            + $"so that no report can be made; Problems lists {(errors.Count == 1 ? "it" : "them, the first")}: {errors[0]}";
    }
}
