using System.Globalization;
using System.Text.RegularExpressions;
using static ReportKit.Assessment.TierClaimWords;

namespace ReportKit.Assessment;

/// <summary>Reads what a text says of its country's tier.</summary>
/// <remarks>English only, and careful: what is quoted, conditional, denied, said of other countries or of an unnamed earlier time is no
/// claim. A text that it can't read is no claim either.</remarks>
/// <param name="subjects">Says whom a clause is about.</param>
internal sealed class TierClaimReader(SubjectFinder subjects)
{
    private static readonly string[] OrdinalWords = ["", "first", .. Ordinals.Split('|')];

    private static readonly string[] NumberWords = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The claims of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="country">The country of the narrative.</param>
    /// <param name="edition">The edition of the narrative.</param>
    public IReadOnlyList<TierClaim> Read(string text, CountryCode country, int edition)
    {
        if (!Prefilter().IsMatch(text))
        {
            return [];
        }

        var said = Quoted().Replace(text, m => new string(' ', m.Length));
        return [.. Named(said, country, edition).Concat(Moved(said, country, edition)).Concat(Judged(said, country, edition))];
    }

    /// <summary>The tier of a name; null where it is none.</summary>
    internal static Tier TierOf(string name) => name.ToUpperInvariant() switch
    {
        var n when n.Contains("WATCH", StringComparison.Ordinal) => Tier.TwoWatchList,
        var n when n.Contains("SPECIAL", StringComparison.Ordinal) => Tier.SpecialCase,
        var n when n.EndsWith('3') || n.EndsWith("THREE", StringComparison.Ordinal) || n.EndsWith("III", StringComparison.Ordinal) => Tier.Three,
        var n when n.EndsWith('2') || n.EndsWith("TWO", StringComparison.Ordinal) || n.EndsWith("II", StringComparison.Ordinal) => Tier.Two,
        _ => Tier.One,
    };

    // Claims that name a tier.
    private IEnumerable<TierClaim> Named(string text, CountryCode country, int edition)
    {
        foreach (Match match in TierName().Matches(text))
        {
            var clause = Clause.At(text, match.Index);
            var before = text[clause.Start..match.Index];
            var after = text[(match.Index + match.Length)..];
            var when = TimeOf(clause, before, after, edition);
            if (when is null || !clause.IsStated || OfMany().IsMatch(before + "\u0001" + after) || !subjects.IsAbout(country, text, match.Index))
            {
                continue;
            }

            var tier = TierOf(match.Value);
            var words = text[clause.Start..(match.Index + match.Length)].Trim();
            if (From().IsMatch(before) || when.Value.IsBefore)
            {
                yield return new TierClaim(TierClaimKind.PlacedBefore, tier, 0, when.Value.Year, words);
                continue;
            }

            var isPlaced = Placing().IsMatch(before) || Attributive().IsMatch(before + "\u0001" + after);
            yield return new TierClaim(isPlaced ? TierClaimKind.Placed : TierClaimKind.Named, tier, 0, when.Value.Year, words);
            if (isPlaced && MovementOf(before) is { } movement)
            {
                yield return new TierClaim(movement, tier, 0, when.Value.Year, words);
            }

            if (isPlaced && when.Value.Year is null && CountIn(clause.Text) is > 1 and var count)
            {
                yield return new TierClaim(TierClaimKind.Consecutive, tier, count, null, clause.Text.Trim());
            }
        }
    }

    // Movements that name no tier: "Mongolia was downgraded", "kept its rank".
    private IEnumerable<TierClaim> Moved(string text, CountryCode country, int edition)
    {
        foreach (Match match in MovedAlone().Matches(text))
        {
            var clause = Clause.At(text, match.Index);
            var subject = match.Groups["subject"];
            if (!TierName().IsMatch(clause.Text) && clause.IsStated && subjects.IsSubject(text, subject.Index, subject.Length)
                && TimeOf(clause, text[clause.Start..match.Index], text[(match.Index + match.Length)..], edition) is { IsBefore: false, Year: var year }
                && subjects.IsAbout(country, text, subject.Index + subject.Length))
            {
                yield return new TierClaim(MovementOf(match.Value) ?? TierClaimKind.Remained, null, 0, year, match.Value.Trim());
            }
        }
    }

    // Efforts, standards and the waiver.
    private IEnumerable<TierClaim> Judged(string text, CountryCode country, int edition)
    {
        (Regex, TierClaimKind)[] patterns =
        [
            (NoEfforts(), TierClaimKind.MakesNoEfforts), (Efforts(), TierClaimKind.MakesEfforts),
            (NotMeeting(), TierClaimKind.DoesNotMeet), (Meeting(), TierClaimKind.Meets), (Waived(), TierClaimKind.Waiver),
        ];
        foreach (var (pattern, kind) in patterns)
        {
            foreach (Match match in pattern.Matches(text))
            {
                var clause = Clause.At(text, match.Index);
                var isStated = clause.IsStated || kind is TierClaimKind.MakesNoEfforts or TierClaimKind.DoesNotMeet or TierClaimKind.Waiver;
                if (isStated && !clause.IsPast && clause.Years.All(y => y == edition) && subjects.IsAbout(country, text, match.Index))
                {
                    yield return new TierClaim(kind, null, 0, null, match.Value.Trim());
                }
            }
        }
    }

    // The edition that a clause speaks of: null is this one; nothing at all where that can't be told.
    private static (int? Year, bool IsBefore)? TimeOf(Clause clause, string before, string after, int edition)
    {
        if (LastEdition().IsMatch(after) || LastEditionFirst().IsMatch(before))
        {
            return (null, true);
        }

        if (YearAfter().Match(after) is { Success: true } direct)
        {
            var year = int.Parse(direct.Groups["year"].Value, CultureInfo.InvariantCulture);
            return year == edition ? (null, false) : year == edition - 1 && !direct.Groups["edition"].Success ? null : (year, false);
        }

        var years = clause.Years.Where(y => y != edition).ToList();
        return years.Count == 0 ? (clause.IsPast ? null : (null, false))
            : years is [var only] && clause.Years.Count == 1 && only != edition - 1 ? (only, false)
            : null;
    }

    private static TierClaimKind? MovementOf(string text) =>
        Up().IsMatch(text) ? TierClaimKind.Upgraded
        : Down().IsMatch(text) ? TierClaimKind.Downgraded
        : Kept().IsMatch(text) ? TierClaimKind.Remained
        : null;

    private static int CountIn(string clause)
    {
        var match = InARow().Match(clause);
        if (!match.Success)
        {
            return 0;
        }

        var word = match.Groups["count"].Value.ToUpperInvariant();
        return int.TryParse(word.TrimEnd('S', 'T', 'N', 'D', 'R', 'H'), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : Math.Max(
                Array.FindIndex(OrdinalWords, o => o.Equals(word, StringComparison.OrdinalIgnoreCase)),
                Array.FindIndex(NumberWords, n => n.Equals(word, StringComparison.OrdinalIgnoreCase)));
    }
}
