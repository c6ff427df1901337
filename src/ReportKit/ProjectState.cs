using System.Collections.Concurrent;

namespace ReportKit;

/// <summary>A project as it was when its files were read. What is made of it stays true to that moment.</summary>
internal sealed class ProjectState
{
    private readonly ConcurrentDictionary<int, EditionReport> editions = new();
    private readonly ConcurrentDictionary<CountryCode, CheckedInputs> ofCountries = new();
    private readonly Lazy<CheckedInputs> shared;
    private readonly Lazy<TierAssessor> assessor;
    private readonly Lazy<Backtest> backtest;

    public ProjectState(Validated<CheckedInputs> check)
    {
        Check = check;
        assessor = new(() => new TierAssessor(Check.Value.Facts, Check.Value.Law));
        shared = new(OfNone);
        backtest = new(() => Backtest.Run(Sound.Facts, Assessor));
    }

    public Validated<CheckedInputs> Check { get; }

    /// <summary>Asked only about countries that are sound.</summary>
    public TierAssessor Assessor => assessor.Value;

    public Backtest Backtest => backtest.Value;

    /// <summary>What everything can be made from.</summary>
    /// <exception cref="InvalidDataException">There are errors.</exception>
    public CheckedInputs Sound => SoundOrThrow(Check);

    /// <summary>What is the same for all countries, and sound: editions, sources, the law.</summary>
    /// <exception cref="InvalidDataException">There are errors that may concern every country.</exception>
    public CheckedInputs Shared => shared.Value;

    /// <summary>What a country's report can be made from; errors of others don't matter.</summary>
    /// <exception cref="InvalidDataException">There are errors that may concern it.</exception>
    public CheckedInputs SoundFor(CountryCode country) =>
        ofCountries.GetOrAdd(country, code => SoundOrThrow(CheckedInputs.For(Check, [code])));

    public EditionReport Edition(int year) => Shared.Facts.Editions.TryGetValue(year, out var edition)
        ? editions.GetOrAdd(year, _ => new EditionReport(this, edition))
        : throw NotThere.Edition(Shared.Facts, year);

    // No country has this code.
    private CheckedInputs OfNone() => SoundOrThrow(CheckedInputs.For(Check, [new CountryCode("")]));

    private static CheckedInputs SoundOrThrow(Validated<CheckedInputs> check) =>
        check.IsSound ? check.Value : throw new InvalidDataException(Reason(check));

    private static string Reason(Validated<CheckedInputs> check)
    {
        var errors = check.Problems.Where(p => p.Severity == Severity.Error).ToList();
        return $"There {(errors.Count == 1 ? "is" : "are")} {Counted.Of(errors.Count, "error")} in data or templates, "
            + $"so that no report can be made; Problems lists {(errors.Count == 1 ? "it" : "them, the first")}: {errors[0]}";
    }
}
