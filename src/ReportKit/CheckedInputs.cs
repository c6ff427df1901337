namespace ReportKit;

/// <summary>Facts, law and templates that passed every check.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Law">The law of tier placement.</param>
/// <param name="Templates">The templates and the wording.</param>
internal sealed record CheckedInputs(FactTable Facts, LawBook Law, TemplateSet Templates)
{
    /// <summary>The approvals on file, with what the project asks for.</summary>
    internal ApprovalBook Approvals { get; init; } = new(SignOffRules.Default, []);

    private const int MostNamed = 5;

    /// <summary>Countries with errors, of which a part may be left out; none where all is sound. Pages of other countries can be made, and
    /// none of all of them.</summary>
    internal IReadOnlyList<CountryCode> Elsewhere { get; init; } = [];

    /// <summary>Whether pages of all countries can be made.</summary>
    internal bool IsWhole => Elsewhere.Count == 0;

    /// <summary>Puts facts into words.</summary>
    internal FactText Words => FactText.Of(Facts, Templates.Wording);

    /// <summary>The rows and narratives that the facts were made of; null where the facts weren't read from a folder.</summary>
    public SourceSet? Sources { get; init; }

    /// <summary>What every document of an edition reads, of facts that were read from a folder; none that can't be made of them.</summary>
    /// <param name="edition">The edition's year.</param>
    /// <param name="made">How it is made, which counts as read by all.</param>
    internal IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ReadsOf(
        int edition, IReadOnlyDictionary<string, string> made) =>
        new EditionReads(Sources!, Facts, Templates, countries => Approvals.InputsOf(edition, countries), edition, made).ByDocument()
            .Where(d => IsWhole || !EditionParts.OfAllCountries.Contains(d.Key))
            .Where(d => !Elsewhere.Contains(new CountryCode(d.Key)))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>What pages of some countries can be made of. Errors that can only concern others are no problems of theirs: one warning
    /// says how many there are. Without countries all are asked for.</summary>
    internal static Validated<CheckedInputs> For(Validated<CheckedInputs> check, IReadOnlyCollection<CountryCode> countries)
    {
        if (check.IsSound || !check.HasValue || countries.Count == 0)
        {
            return check;
        }

        var elsewhere = new CountryErrors(check.Value.Sources!, check.Problems).Elsewhere(countries);
        if (elsewhere.Count == 0)
        {
            return check;
        }

        var others = elsewhere.SelectMany(of => of).ToHashSet();
        var problems = new ProblemList();
        problems.AddRange(check.Problems.Where(p => !others.Contains(p)));
        if (!problems.HasErrors)
        {
            problems.Warning(ProblemCodes.ErrorsElsewhere, Counting(countries, elsewhere, others.Count), new FilePlace("data"));
        }

        return new(check.Value with { Elsewhere = [.. elsewhere.Select(of => of.Key!.Value)] }, problems.ToSorted());
    }

    private static string Counting(
        IReadOnlyCollection<CountryCode> countries, IReadOnlyList<IGrouping<CountryCode?, Problem>> elsewhere, int errors)
    {
        var codes = elsewhere.Take(MostNamed).Select(of => $"{of.Key}");
        var more = elsewhere.Count > MostNamed ? $" and {Counted.Number(elsewhere.Count - MostNamed)} more" : "";
        var (they, are) = errors == 1 ? ("It doesn't", "it is") : ("They don't", "they are");
        return $"Elsewhere: {Counted.Of(errors, "error")} in {Counted.Of(elsewhere.Count, "other country", "other countries")} "
            + $"({string.Join(", ", codes)}{more}); see 'reportkit check'. {they} concern {string.Join(", ", countries)}. Pages of the "
            + $"whole edition, such as the start page, can't be made until {are} corrected.";
    }
}
