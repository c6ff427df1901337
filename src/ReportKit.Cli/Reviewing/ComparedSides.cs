using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Review;
using ReportKit.Sources;

namespace ReportKit.Cli;

/// <summary>Finds out what the two sides of a comparison are, and compares them.</summary>
internal sealed class ComparedSides(Inputs inputs, int[] editions, string[] codes, CancellationToken cancel) : IDisposable
{
    private readonly List<GitRevision> revisions = [];

    /// <summary>Why nothing was compared, beside the problems; may be empty.</summary>
    public string Reason { get; private set; } = "";

    public void Dispose()
    {
        foreach (var revision in revisions)
        {
            revision.Dispose();
        }
    }

    /// <summary>Compares; no value where a side can't be read or rendered.</summary>
    public Validated<IReadOnlyList<EditionComparison>> Compare(string before, string? after)
    {
        if (IsFolder(before) || (after is not null && IsFolder(after)))
        {
            return CompareFolders(before, after);
        }

        if (Year(before) is not null && editions.Length > 0)
        {
            throw new UsageException("Two editions are compared as they are named; --edition goes with revisions.");
        }

        return Year(before) is { } old
            ? CompareEditions(old, after is null ? null : Year(after) ?? throw new UsageException($"An edition is compared with an edition: '{before}' is one, '{after}' isn't."))
            : CompareRevisions(Side(before), after is null ? Now() : Side(after));
    }

    private Validated<IReadOnlyList<EditionComparison>> CompareFolders(string before, string? after)
    {
        var problems = new ProblemList();
        var sides = new[] { before, after }.Select(side => Snapshot(side, problems)).ToList();
        if (sides is not [{ } old, { } fresh])
        {
            return Validated<IReadOnlyList<EditionComparison>>.Failed(problems.ToSorted());
        }

        if (old.Kit != fresh.Kit)
        {
            problems.Warning(ProblemCodes.OtherKit, $"This was made by kit {fresh.Kit}, and {old.Name} by kit {old.Kit}: what neither data nor templates changed is the kit's doing.", new FilePlace(fresh.Name));
        }

        return new([WithAbsent(EditionComparer.Compare(old, fresh))], problems.ToSorted());
    }

    // A folder stands beside a folder, or beside what its edition would be now.
    private EditionSnapshot? Snapshot(string? side, ProblemList problems)
    {
        if (side is not null && IsFolder(side))
        {
            var read = SnapshotReader.Read(side, Path.TrimEndingDirectorySeparator(side).Replace('\\', '/'), codes.Select(c => c.ToUpperInvariant()).ToList());
            problems.AddRange(read.Problems);
            return read.IsSound ? Asked(read.Value) : null;
        }

        throw new UsageException(side is null
            ? "A rendered folder is compared with another: name the second one too."
            : $"'{side}' isn't a folder, and a rendered folder is compared with another. To compare it with a revision, render that first, or compare revisions.");
    }

    private Validated<IReadOnlyList<EditionComparison>> CompareEditions(int before, int? after)
    {
        var side = Now();
        var check = side.Check();
        if (!check.IsSound)
        {
            return Validated<IReadOnlyList<EditionComparison>>.Failed(check.Problems);
        }

        var value = check.Value;
        var latest = after ?? value.Facts.Editions.Keys.Where(e => value.Facts.CountriesOf(e).Any()).Max();
        SharedOptions.CheckEdition(value.Facts, before);
        SharedOptions.CheckEdition(value.Facts, latest);
        var countries = SharedOptions.CheckCountries(value.Facts, codes);
        var old = ComparedSide.Render(check, $"edition {before}", before, countries, cancel);
        var fresh = ComparedSide.Render(check, $"edition {latest}", latest, countries, cancel);
        IReadOnlyList<Problem> problems = [.. old.Problems, .. fresh.Problems];
        return old.IsSound && fresh.IsSound
            ? new([WithAbsent(EditionComparer.Compare(Asked(old.Value), Asked(fresh.Value)))], problems)
            : Validated<IReadOnlyList<EditionComparison>>.Failed(problems);
    }

    private Validated<IReadOnlyList<EditionComparison>> CompareRevisions(ComparedSide before, ComparedSide after)
    {
        var old = before.Check();
        var fresh = after.Check();
        if (!old.IsSound || !fresh.IsSound)
        {
            Reason = !old.IsSound && before.Name != Working
                ? $"{before.Name} doesn't pass the checks of this version of the kit. Where another version made it, render it with that one and compare the folders."
                : "";
            IEnumerable<Problem> problems = [.. InRevision(old, before), .. InRevision(fresh, after)];
            return Validated<IReadOnlyList<EditionComparison>>.Failed([.. problems.Where(p => p.Severity == Severity.Error)]);
        }

        var (oldInputs, freshInputs) = (old.Value, fresh.Value);
        var countries = SharedOptions.CheckCountries(freshInputs.Facts, codes);
        var comparisons = new List<EditionComparison>();
        var found = new List<Problem>();
        foreach (var edition in editions.Length > 0 ? editions : Editions(oldInputs.Facts, freshInputs.Facts))
        {
            SharedOptions.CheckEdition(freshInputs.Facts, edition);
            if (!oldInputs.Facts.Editions.ContainsKey(edition))
            {
                throw new UsageException($"Nothing was compared: editions.csv of {before.Name} doesn't have the edition {edition}.");
            }

            var (a, b) = (Render(old, before.Name, edition), Render(fresh, after.Name, edition));
            if (a is null || b is null)
            {
                continue;
            }

            comparisons.Add(HasSame(oldInputs.Facts.Inputs, freshInputs.Facts.Inputs) || HasSame(oldInputs.Templates.Inputs, freshInputs.Templates.Inputs)
                ? EditionComparer.Compare(a, b)
                : EditionComparer.Compare(a, b, Render(before.CheckWith(after), "", edition), Render(after.CheckWith(before), "", edition)));
        }

        if (comparisons.Count == 0 && found.Count == 0)
        {
            throw new UsageException($"Nothing was compared: {before.Name} and {after.Name} have no edition in common in which a country is placed (tiers.csv).");
        }

        return comparisons.Count == 0 ? Validated<IReadOnlyList<EditionComparison>>.Failed(found) : new([.. Told(comparisons)], found);

        EditionSnapshot? Render(Validated<CheckedInputs> side, string name, int edition)
        {
            var rendered = ComparedSide.Render(side, name, edition, [.. countries.Where(c => side.IsSound && side.Value.Facts.Countries.ContainsKey(c))], cancel);
            if (name.Length > 0)
            {
                found.AddRange(rendered.Problems.Where(p => p.Severity == Severity.Error));
            }

            return rendered.IsSound ? Asked(rendered.Value) : null;
        }
    }

    // Who asks for countries doesn't mean the pages on all of them.
    private EditionSnapshot Asked(EditionSnapshot snapshot) => codes.Length == 0
        ? snapshot
        : snapshot with { Documents = snapshot.Documents.Where(d => d.Value.IsCountry).ToDictionary(StringComparer.Ordinal) };

    // A country of which neither side has a report is no country in which nothing changed.
    private EditionComparison WithAbsent(EditionComparison comparison)
    {
        var absent = comparison with { Absent = AbsentFrom(comparison) };
        return absent.Before.Documents.Count + absent.After.Documents.Count > 0 ? absent : throw new UsageException(ComparisonWords.Summary(absent));
    }

    // An edition in which neither side has any of them is passed over, unless there is no other.
    private IEnumerable<EditionComparison> Told(List<EditionComparison> comparisons)
    {
        var some = comparisons.Where(c => c.Before.Documents.Count + c.After.Documents.Count > 0).ToList();
        return (some.Count > 0 ? some : comparisons).Select(WithAbsent);
    }

    private List<string> AbsentFrom(EditionComparison comparison) =>
        [.. codes.Select(c => c.ToUpperInvariant()).Distinct().Where(c => !comparison.Before.Documents.ContainsKey(c) && !comparison.After.Documents.ContainsKey(c))];

    // Where a country's report is more than its placement and figures, and where readers look first.
    private static IEnumerable<int> Editions(FactTable before, FactTable after)
    {
        var placed = after.Editions.Keys.Intersect(before.Editions.Keys).Where(e => after.CountriesOf(e).Any() && before.CountriesOf(e).Any()).ToList();
        return placed.Where(e => e == placed.Max() || before.Narratives.Concat(after.Narratives).Any(n => n.Edition == e)).Order();
    }

    private static IEnumerable<Problem> InRevision(Validated<CheckedInputs> check, ComparedSide side) => check.Problems
        .Where(p => p.Severity == Severity.Error)
        .Select(p => side.Name == Working ? p : p with { Place = p.Place with { File = $"{side.Name}:{p.Place.File}" } });

    private static bool HasSame(IReadOnlyList<InputFile> before, IReadOnlyList<InputFile> after) =>
        before.Select(i => (i.Path, i.Sha256)).ToHashSet().SetEquals(after.Select(i => (i.Path, i.Sha256)));

    private const string Working = "the project as it stands";

    private ComparedSide Now() => inputs.Side(Working);

    private ComparedSide Side(string revision)
    {
        var root = inputs.Root ?? throw new UsageException($"'{revision}' is no folder and no edition, and no project was found here in whose history it could be.");
        var taken = GitRevision.Take(root, revision);
        revisions.Add(taken);
        return Inputs.At(taken.Folder).Side(taken.Name);
    }

    private static bool IsFolder(string side) => Directory.Exists(side) && (side.Contains('/', StringComparison.Ordinal) || side.Contains('\\', StringComparison.Ordinal) || File.Exists(Path.Combine(side, "manifest.json")));

    private static int? Year(string side) =>
        side.Length == 4 && int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
