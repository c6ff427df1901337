using CsCheck;
using ReportKit.Facts;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Facts;

public class SourcePreferenceTests
{
    [Theory]
    [InlineData("newer", "older")]
    [InlineData("tip-2018", "tip-2017")]
    [InlineData("newer", "tip-2018")]
    [InlineData("older", "undated-b")]
    [InlineData("undated-b", "undated-a")]
    public void The_source_published_last_stands_first(string first, string second) =>
        Assert.Equal([first, second], Table(Figure("7", source: second), Figure("9", source: first)).Conflicts.Single().Facts.Select(f => f.Citation.Source.Value));

    [Fact]
    public void Placements_of_one_edition_stand_in_the_same_order() =>
        Assert.Equal(
            ["newer", "older"],
            Table(Placement(2010, Tier.Two, source: "older"), Placement(2010, Tier.Three, source: "newer")).Placements.Select(p => p.Citation.Source.Value));

    [Fact]
    public void The_rule_is_named_with_the_conflict() =>
        Assert.Equal(SourcePreference.Rule, Table(Figure("7", source: "older"), Figure("9")).Conflicts.Single().Rule);

    [Fact]
    public void Order_of_facts_doesnt_matter()
    {
        FigureFact[] facts = [Figure("1", source: "undated-a"), Figure("2", source: "undated-b"), Figure("3", source: "older"), Figure("4", source: "tip-2018")];

        Gen.Shuffle(facts).Sample(shuffled => Table(shuffled).Conflicts.Single().Facts.Select(f => ((FigureFact)f).Value!.Written).SequenceEqual(["4", "3", "2", "1"]));
    }
}
