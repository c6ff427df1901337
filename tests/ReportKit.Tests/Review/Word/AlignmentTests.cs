using CsCheck;
using ReportKit.Review;

namespace ReportKit.Tests.Review.Word;

public sealed class AlignmentTests
{
    [Fact]
    public void The_most_alike_are_paired_and_what_moved_is_removed_and_added() =>
        Assert.Equal(["a=a", "-b", "c=C", "+x", "d=d", "+b"], Shown("abcd", "aCxdb"));

    [Fact]
    public void Removed_items_stand_before_those_added_at_the_same_place() =>
        Assert.Equal(["-a", "-b", "+x", "+y", "c=c"], Shown("abc", "xyc"));

    [Fact]
    public void Long_sequences_without_a_likeness_are_not_compared_to_the_end()
    {
        var asked = 0;
        var items = Enumerable.Range(0, 1001).Select(i => i.ToString(null as IFormatProvider)).ToList();

        var pairs = Alignment.Of(items, items, (_, _) => asked++ * 0.0);

        Assert.Equal(2 * items.Count, pairs.Count);
        Assert.Equal(2, asked);
    }

    [Fact]
    public void Both_sequences_stay_whole() => Gen.Select(Gen.String["abcABC"], Gen.String["abcABC"]).Sample((before, after) =>
    {
        var pairs = Align(before, after);
        Assert.Equal(before, string.Concat(pairs.Select(p => p.Before)));
        Assert.Equal(after, string.Concat(pairs.Select(p => p.After)));
        Assert.All(pairs, p => Assert.True(p.Before is null || p.After is null || Likeness(p.Before, p.After) > 0));
    });

    private static IEnumerable<string> Shown(string before, string after) => Align(before, after).Select(p => p.Change switch
    {
        WordChange.Added => $"+{p.After}",
        WordChange.Removed => $"-{p.Before}",
        _ => $"{p.Before}={p.After}",
    });

    private static IReadOnlyList<Aligned<string>> Align(string before, string after) =>
        Alignment.Of([.. before.Select(c => c.ToString())], [.. after.Select(c => c.ToString())], Likeness);

    private static double Likeness(string before, string after) => before == after ? 1 : string.Equals(before, after, StringComparison.OrdinalIgnoreCase) ? 0.6 : 0;
}
