namespace ReportKit;

/// <summary>Editions in a row on the Tier 2 Watch List that end with the edition before.</summary>
/// <param name="Least">As far as the placements found reach.</param>
/// <param name="Most">If every edition that wasn't found had the country on the list.</param>
/// <param name="Shown">As a narrative counts them ("for the Nth consecutive year", the new edition included): from their
/// beginning, also before the law counted. Null where a gap makes that uncertain.</param>
internal readonly record struct WatchListRun(int Least, int Most, int? Shown)
{
    /// <summary>Whether there are at least so many.</summary>
    public Answer AtLeast(int years) => Least >= years ? Answer.Yes : Most < years ? Answer.No : Answer.Unknown;

    /// <summary>Counts the run that ends with the edition before.</summary>
    /// <param name="placements">The country's tiers by edition; an edition that isn't there wasn't found.</param>
    /// <param name="edition">The edition that is assessed.</param>
    /// <param name="from">First edition that its law counts; null where it counts none.</param>
    public static WatchListRun Count(IReadOnlyDictionary<int, Tier> placements, int edition, int? from)
    {
        var first = from ?? edition;
        var least = 0;
        var year = edition - 1;
        while (year >= first && placements.GetValueOrDefault(year, (Tier)(-1)) == Tier.TwoWatchList)
        {
            least++;
            year--;
        }

        var most = least;
        while (year >= first && (!placements.TryGetValue(year, out var tier) || tier == Tier.TwoWatchList))
        {
            most++;
            year--;
        }

        return new WatchListRun(least, most, CountShown(placements, edition));
    }

    private static int? CountShown(IReadOnlyDictionary<int, Tier> placements, int edition)
    {
        var first = placements.Count == 0 ? edition : placements.Keys.Min();
        for (var year = edition - 1; year >= first; year--)
        {
            if (!placements.TryGetValue(year, out var tier))
            {
                return null;
            }

            if (tier != Tier.TwoWatchList)
            {
                return edition - year;
            }
        }

        return edition - first + 1;
    }
}
