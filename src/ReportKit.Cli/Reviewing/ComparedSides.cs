namespace ReportKit.Cli;

/// <summary>Finds out what the two sides of a comparison are, and compares them.</summary>
/// <exception cref="UnsoundException">A side can't be read or rendered.</exception>
internal sealed class ComparedSides(Inputs inputs, int[] editions, string[] codes, CancellationToken cancel) : IDisposable
{
    private const string Working = "the project as it stands";

    private readonly List<GitRevision> revisions = [];

    public void Dispose() => revisions.ForEach(revision => revision.Dispose());

    public Validated<List<EditionComparison>> Compare(string before, string? after)
    {
        if (IsFolder(before) || (after is not null && IsFolder(after)))
        {
            return CompareFolders(before, after);
        }

        if (Year(before) is not { } old)
        {
            return CompareRevisions(Side(before), after is null ? new ComparedSide(Working, inputs) : Side(after));
        }

        if (editions.Length > 0)
        {
            throw new UsageException("Two editions are compared as they are named; --edition goes with revisions.");
        }

        return CompareEditions(old, after is null ? null
            : Year(after) ?? throw new UsageException($"An edition is compared with an edition: '{before}' is one, '{after}' isn't."));
    }

    private Validated<List<EditionComparison>> CompareFolders(string before, string? after)
    {
        var problems = new ProblemList();
        var sides = new[] { before, after }.Select(side => Snapshot(side, problems)).ToList();
        if (sides is not [{ } old, { } fresh])
        {
            throw Nothing(problems.ToSorted());
        }

        if (old.Kit != fresh.Kit)
        {
            problems.Warning(
                ProblemCodes.OtherKit,
                $"This was made by kit {fresh.Kit}, and {old.Name} by kit {old.Kit}: "
                    + "what neither data nor templates changed is the kit's doing.",
                new FilePlace(fresh.Name));
        }

        return new([WithAbsent(EditionComparer.Compare(old, fresh))], problems.ToSorted());
    }

    private EditionSnapshot? Snapshot(string? side, ProblemList problems)
    {
        if (side is null || !IsFolder(side))
        {
            throw new UsageException(side is null
                ? "A rendered folder is compared with another: name the second one too."
                : $"'{side}' isn't a folder, and a rendered folder is compared with another. "
                    + "To compare it with a revision, render that first, or compare revisions.");
        }

        var name = Path.TrimEndingDirectorySeparator(side).Replace('\\', '/');
        var read = SnapshotReader.Read(side, name, codes.Select(c => c.ToUpperInvariant()).ToList());
        problems.AddRange(read.Problems);
        return read.IsSound ? Asked(read.Value) : null;
    }

    private Validated<List<EditionComparison>> CompareEditions(int before, int? after)
    {
        var value = inputs.CheckOrThrow("Nothing was compared.", codes);
        var facts = value.Facts;
        var latest = after ?? facts.Editions.Keys.Where(e => facts.CountriesOf(e).Any()).Max();
        SharedOptions.CheckEdition(facts, before);
        SharedOptions.CheckEdition(facts, latest);
        var countries = SharedOptions.CheckCountries(facts, codes);
        var old = ReviewRun.Snapshot(value, before, countries, $"edition {before}", cancel);
        var fresh = ReviewRun.Snapshot(value, latest, countries, $"edition {latest}", cancel);
        IReadOnlyList<Problem> problems = [.. old.Problems, .. fresh.Problems];
        return old.IsSound && fresh.IsSound
            ? new([WithAbsent(EditionComparer.Compare(Asked(old.Value), Asked(fresh.Value)))], problems)
            : throw Nothing(problems);
    }

    private Validated<List<EditionComparison>> CompareRevisions(ComparedSide before, ComparedSide after)
    {
        var (old, fresh) = (before.Inputs.Check(codes), after.Inputs.Check(codes));
        if (!old.IsSound || !fresh.IsSound)
        {
            var otherKit = $"{before.Name} doesn't pass the checks of this version of the kit. "
                + "Where another version made it, render it with that one and compare the folders.";
            throw Nothing(
                [.. InRevision(old.Problems, before), .. InRevision(fresh.Problems, after)],
                !old.IsSound && before.Name != Working ? otherKit : "");
        }

        // Rendered crosswise too, each change knows whether data or templates caused it.
        Validated<CheckedInputs>? freshTemplates = null, freshData = null;
        if (!HasSame(old.Value.Facts.Inputs, fresh.Value.Facts.Inputs)
            && !HasSame(old.Value.Templates.Inputs, fresh.Value.Templates.Inputs))
        {
            freshTemplates = (before.Inputs with { TemplatesFolder = after.Inputs.TemplatesFolder }).Check(codes);
            freshData = (after.Inputs with { TemplatesFolder = before.Inputs.TemplatesFolder }).Check(codes);
        }

        var countries = SharedOptions.CheckCountries(fresh.Value.Facts, codes);
        var comparisons = new List<EditionComparison>();
        var errors = new List<Problem>();
        foreach (var edition in editions.Length > 0 ? editions : Editions(old.Value.Facts, fresh.Value.Facts))
        {
            SharedOptions.CheckEdition(fresh.Value.Facts, edition);
            if (!old.Value.Facts.Editions.ContainsKey(edition))
            {
                throw new UsageException($"Nothing was compared: editions.csv of {before.Name} doesn't have the edition {edition}.");
            }

            var (a, b) = (Render(old, edition, before.Name, errors), Render(fresh, edition, after.Name, errors));
            if (a is not null && b is not null)
            {
                comparisons.Add(EditionComparer.Compare(a, b, Render(freshTemplates, edition, "", []), Render(freshData, edition, "", [])));
            }
        }

        if (comparisons.Count == 0)
        {
            throw errors.Count > 0 ? Nothing(errors) : new UsageException($"Nothing was compared: {before.Name} and {after.Name} "
                + "have no edition in common in which a country is listed or placed (reportkit.yml, tiers.csv).");
        }

        return new(Told(comparisons), errors);

        EditionSnapshot? Render(Validated<CheckedInputs>? side, int edition, string name, List<Problem> found)
        {
            if (side?.IsSound != true)
            {
                return null;
            }

            var known = countries.Where(side.Value.Facts.Countries.ContainsKey).ToList();
            var rendered = ReviewRun.Snapshot(side.Value, edition, known, name, cancel);
            found.AddRange(rendered.Problems.Where(p => p.Severity == Severity.Error));
            return rendered.IsSound ? Asked(rendered.Value) : null;
        }
    }

    private UnsoundException Nothing(IReadOnlyList<Problem> problems, string reason = "") =>
        new(inputs.Show(problems), reason.Length == 0 ? "Nothing was compared." : $"Nothing was compared: {reason}");

    // Who asks for countries doesn't mean the pages on all of them.
    private EditionSnapshot Asked(EditionSnapshot snapshot) => codes.Length == 0
        ? snapshot
        : snapshot with { Documents = snapshot.Documents.Where(d => d.Value.IsCountry).ToDictionary(StringComparer.Ordinal) };

    // A country of which neither side has a report is no country in which nothing changed.
    private EditionComparison WithAbsent(EditionComparison comparison)
    {
        var there = comparison.Before.Documents.Keys.Concat(comparison.After.Documents.Keys);
        var absent = comparison with { Absent = [.. codes.Select(c => c.ToUpperInvariant()).Except(there)] };
        return HasDocuments(absent) ? absent : throw new UsageException(ComparisonWords.Summary(absent));
    }

    // An edition in which neither side has any of them is passed over, unless there is no other.
    private List<EditionComparison> Told(List<EditionComparison> comparisons) =>
        (comparisons.Any(HasDocuments) ? comparisons.FindAll(HasDocuments) : comparisons).ConvertAll(WithAbsent);

    private static bool HasDocuments(EditionComparison comparison) =>
        comparison.Before.Documents.Count + comparison.After.Documents.Count > 0;

    // Where a country's report is more than its placement and figures, and where readers look first.
    public static IEnumerable<int> Editions(FactTable before, FactTable after)
    {
        var placed = after.Editions.Keys.Intersect(before.Editions.Keys)
            .Where(e => after.CountriesOf(e).Any() && before.CountriesOf(e).Any())
            .ToList();
        var narrated = before.Narratives.Concat(after.Narratives).Select(n => n.Edition).ToHashSet();
        return placed.Where(e => e == placed.Max() || narrated.Contains(e)).Order();
    }

    private static IEnumerable<Problem> InRevision(IReadOnlyList<Problem> problems, ComparedSide side) => problems
        .Where(p => p.Severity == Severity.Error)
        .Select(p => side.Name == Working ? p : p with { Place = p.Place with { File = $"{side.Name}:{p.Place.File}" } });

    private static bool HasSame(IReadOnlyList<InputFile> before, IReadOnlyList<InputFile> after) =>
        before.Select(i => (i.Path, i.Sha256)).ToHashSet().SetEquals(after.Select(i => (i.Path, i.Sha256)));

    private ComparedSide Side(string revision)
    {
        var root = inputs.Root ?? throw new UsageException(
            $"'{revision}' is no folder and no edition, and no project was found here in whose history it could be.");
        var taken = GitRevision.Take(root, revision);
        revisions.Add(taken);
        return new ComparedSide(taken.Name, Inputs.At(taken.Folder));
    }

    private static bool IsFolder(string side) =>
        Directory.Exists(side) && (side.AsSpan().ContainsAny('/', '\\') || File.Exists(Path.Combine(side, "manifest.json")));

    private static int? Year(string side) =>
        side.Length == 4 && int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}

/// <summary>Data and templates, now or at a git revision, and how a comparison names them.</summary>
internal sealed record ComparedSide(string Name, Inputs Inputs);
