using static ReportKit.Assessment.TierClaimWords;

namespace ReportKit.Assessment;

/// <summary>Reads what a text says of its country's tier.</summary>
/// <remarks>English only, and careful: what is quoted, conditional, denied, said of other countries or of an unnamed earlier time is no
/// claim. A text that it can't read is no claim either.</remarks>
/// <param name="subjects">Says whom a clause is about.</param>
internal sealed class TierClaimReader(SubjectFinder subjects)
{
    private static readonly string[] Ordinals =
    [
        "", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly string[] Numbers = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // Efforts, standards and the waiver; what is denied isn't meant.
    private static readonly (Phrases Phrases, TierClaimKind Kind, Phrases? Unless)[] Judgements =
    [
        (NoEfforts, TierClaimKind.MakesNoEfforts, null),
        (Efforts, TierClaimKind.MakesEfforts, Not),
        (NotMeeting, TierClaimKind.DoesNotMeet, null),
        (MeetingFully, TierClaimKind.Meets, null),
        (Meeting, TierClaimKind.Meets, NotMeant),
        (Waived, TierClaimKind.Waiver, null),
    ];

    /// <summary>The claims of a text: those that name a tier, then movements, then judgements.</summary>
    public IReadOnlyList<TierClaim> Read(string text, CountryCode country, int edition)
    {
        if (!Prefilter().IsMatch(text))
        {
            return [];
        }

        var said = Quoted().Replace(text, m => new string(' ', m.Length));
        var words = new ClaimText(said);
        return
        [
            .. TierName().Matches(said).SelectMany(m => NamedBy(m, words, edition, place => subjects.IsAbout(country, said, place))),
            .. MovedIn(words, edition, country, said),
            .. JudgedIn(words, edition, place => subjects.IsAbout(country, said, place)),
        ];
    }

    /// <summary>The tier of a name.</summary>
    internal static Tier TierOf(string name) => name.ToUpperInvariant() switch
    {
        var n when n.Contains("WATCH", StringComparison.Ordinal) => Tier.TwoWatchList,
        var n when n.Contains("SPECIAL", StringComparison.Ordinal) => Tier.SpecialCase,
        [.., '3'] or [.., 'T', 'H', 'R', 'E', 'E'] or [.., 'I', 'I', 'I'] => Tier.Three,
        [.., '2'] or [.., 'T', 'W', 'O'] or [.., 'I', 'I'] => Tier.Two,
        _ => Tier.One,
    };

    private static IEnumerable<TierClaim> NamedBy(Match name, ClaimText text, int edition, Func<int, bool> isAbout)
    {
        var words = text.Words;
        var (at, behind) = (text.WordAt(name.Index), text.WordAt(name.Index + name.Length));
        var clause = text.ClauseAt(at);
        Word[] around = [.. words[clause.First..at], new Word(TierClaimWords.Named, name.Index), .. words[behind..]];
        if (TimeOf(clause, words, at, behind, edition) is not { } when || !clause.IsStated
            || OfMany.IsIn(around, 0, around.Length) || !isAbout(name.Index))
        {
            yield break;
        }

        var tier = TierOf(name.Value);
        var said = text.Between(clause.First, behind);
        if (From.IsBefore(words, clause.First, at) || when.IsBefore)
        {
            yield return new TierClaim(TierClaimKind.PlacedBefore, tier, 0, when.Year, said);
            yield break;
        }

        var isPlaced = Placing.IsBefore(words, clause.First, at) || Attributive.IsIn(around, 0, around.Length);
        yield return new TierClaim(isPlaced ? TierClaimKind.Placed : TierClaimKind.Named, tier, 0, when.Year, said);
        if (isPlaced && MovementIn(words, clause.First, at) is { } movement)
        {
            yield return new TierClaim(movement, tier, 0, when.Year, said);
        }

        if (isPlaced && when.Year is null && CountIn(words, clause) is > 1 and var count)
        {
            yield return new TierClaim(TierClaimKind.Consecutive, tier, count, null, text.Between(clause.First, clause.End));
        }
    }

    // Movements that name no tier: "Mongolia was downgraded", "kept its rank".
    private IEnumerable<TierClaim> MovedIn(ClaimText text, int edition, CountryCode country, string said)
    {
        var words = text.Words;
        foreach (var (first, end) in Moved.In(words, 1))
        {
            var (subject, clause) = (words[first - 1], text.ClauseAt(first - 1));
            if (OfSomethingElse.EndOf(words, end) < 0
                && clause.IsStated
                && !TierName().IsMatch(text.Between(clause.First, clause.End))
                && subjects.IsSubject(said, subject.Start, subject.Text.Length)
                && TimeOf(clause, words, first - 1, end, edition) is { IsBefore: false, Year: var year }
                && subjects.IsAbout(country, said, subject.End))
            {
                var kind = MovementIn(words, first, end) ?? TierClaimKind.Remained;
                yield return new TierClaim(kind, null, 0, year, text.Between(first - 1, end));
            }
        }
    }

    private static IEnumerable<TierClaim> JudgedIn(ClaimText text, int edition, Func<int, bool> isAbout)
    {
        var words = text.Words;
        foreach (var (phrases, kind, unless) in Judgements)
        {
            foreach (var (first, end) in phrases.In(words))
            {
                var clause = text.ClauseAt(first);
                var isStated = clause.IsStated || kind is TierClaimKind.MakesNoEfforts or TierClaimKind.DoesNotMeet or TierClaimKind.Waiver;
                if (isStated && unless?.IsBefore(words, 0, first) != true && IsMeant(kind, words, end)
                    && !clause.IsPast && clause.Years.All(y => y == edition) && isAbout(words[first].Start))
                {
                    yield return new TierClaim(kind, null, 0, null, text.Between(first, end));
                }
            }
        }
    }

    // Efforts to meet the standards, and a waiver of a move to Tier 3; there are others of each.
    private static bool IsMeant(TierClaimKind kind, Word[] words, int end) => kind switch
    {
        TierClaimKind.MakesEfforts or TierClaimKind.MakesNoEfforts =>
            ToDoSomething.EndOf(words, end) < 0 || ToMeetStandards.EndOf(words, end) >= 0,
        TierClaimKind.Waiver => end == words.Length || OfDowngrade.EndOf(words, end) >= 0,
        _ => true,
    };

    // The edition that a clause speaks of: null is this one; nothing at all where that can't be told.
    private static (int? Year, bool IsBefore)? TimeOf(Clause clause, Word[] words, int at, int behind, int edition)
    {
        if (LastEdition.EndOf(words, behind) >= 0 || LastEditionFirst.EndOf(words, clause.First, at) >= 0
            || LastEditionPlaced.IsIn(words, clause.First, at))
        {
            return (null, true);
        }

        if (InYear.EndOf(words, behind) is >= 0 and var end && words[end - 1].Year is { } year
            && (end == words.Length || words[end].Text != "-"))
        {
            return year == edition ? (null, false) : year == edition - 1 && OfEdition.EndOf(words, end) < 0 ? null : (year, false);
        }

        var years = clause.Years.Where(y => y != edition).ToList();
        return years.Count == 0 ? (clause.IsPast ? null : (null, false))
            : years is [var only] && clause.Years.Count == 1 && only != edition - 1 ? (only, false)
            : null;
    }

    private static TierClaimKind? MovementIn(Word[] words, int first, int end) =>
        Up.IsIn(words, first, end) ? TierClaimKind.Upgraded
        : Down.IsIn(words, first, end) ? TierClaimKind.Downgraded
        : Kept.IsIn(words, first, end) ? TierClaimKind.Remained
        : null;

    private static int CountIn(Word[] words, Clause clause) =>
        InARow.In(words, clause.First, clause.End).Select(m => CountOf(words[m.First].Text)).FirstOrDefault(count => count > 0);

    private static int CountOf(string word)
    {
        var digits = word.AsSpan().TrimEnd("stndrh");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100 ? number
            : Math.Max(IndexIn(Ordinals, word), IndexIn(Numbers, word));
    }

    private static int IndexIn(string[] names, string word) =>
        Array.FindIndex(names, n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
}
