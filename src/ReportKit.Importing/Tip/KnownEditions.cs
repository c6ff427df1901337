namespace ReportKit.Importing;

/// <summary>The editions of the Trafficking in Persons Report that the project knows, and those among them that a file has rows
/// of.</summary>
/// <param name="sources">The project's tables.</param>
/// <param name="things">What the file has of an edition: <c>tiers</c>.</param>
internal sealed class KnownEditions(SourceSet sources, string things)
{
    private readonly HashSet<int> known = [.. sources["editions"].Select(row => row.Number("edition") ?? 0)];
    private readonly HashSet<int> unknown = [];
    private readonly SortedDictionary<int, Release> releases = [];

    /// <summary>Releases of the editions that were taken, the oldest first.</summary>
    public IReadOnlyList<Release> Taken => [.. releases.Values];

    /// <summary>Their ids in sources.csv.</summary>
    public IReadOnlySet<string> Sources => releases.Values.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The id in sources.csv of an edition that was taken.</summary>
    public string SourceOf(int edition) => releases[edition].Id;

    /// <summary>Whether the project knows an edition; of one that it doesn't, the first place becomes a warning.</summary>
    public bool Has(int edition, FilePlace place, ProblemList problems)
    {
        if (known.Contains(edition))
        {
            return true;
        }

        if (unknown.Add(edition))
        {
            problems.Warning(
                ProblemCodes.RefusedCell,
                $"The edition {edition} isn't in editions.csv, so that none of its {things} was taken in. Enter the edition there first.",
                place,
                $"edition {edition}");
        }

        return false;
    }

    /// <summary>Says that the file has rows of an edition.</summary>
    public void Take(int edition) => releases.TryAdd(
        edition, Release.OfEdition(TipReport.Publication, edition.ToString(CultureInfo.InvariantCulture), sources));
}
