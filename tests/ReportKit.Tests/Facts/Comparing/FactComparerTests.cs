using ReportKit.Facts;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Facts.Comparing;

public sealed class FactComparerTests
{
    [Fact]
    public void A_changed_number_knows_its_difference_and_per_cent()
    {
        var change = Assert.Single(Facts([Convictions(8)], [Convictions(12)]));

        Assert.Equal((FactChangeKind.Changed, ChangeSeverity.Notable, 4m, 50m), (change.Kind, change.Severity, change.Difference, change.PerCent));
        Assert.Equal(["low", "high"], change.Fields);
    }

    [Fact]
    public void A_figure_that_a_newer_release_gives_otherwise_is_restated_and_neither_new_nor_gone()
    {
        var april = Convictions(3, source: "april");
        var superseded = april with { Fields = [.. april.Fields, new("superseded_by", "october")] };
        var change = Assert.Single(Facts([april], [superseded, Convictions(0, source: "october")]));

        Assert.Equal((FactChangeKind.Restated, 3m, 0m), (change.Kind, change.Before!.Value!.Low, change.After!.Value!.Low));
    }

    [Fact]
    public void Fewer_than_five_that_turns_out_to_be_none_is_no_severe_change()
    {
        var suppressed = FactRecord.Of(MadeFacts.Figure("<5", source: "older"));

        Assert.Equal(ChangeSeverity.Notable, Assert.Single(Facts([suppressed], [FactRecord.Of(MadeFacts.Figure("0"))])).Severity);
        Assert.Equal(ChangeSeverity.Severe, Assert.Single(Facts([suppressed], [FactRecord.Of(MadeFacts.Figure("60"))])).Severity);
    }

    [Fact]
    public void A_newer_release_that_agrees_changes_only_the_citation()
    {
        var april = Convictions(3, source: "april");
        var superseded = april with { Fields = [.. april.Fields, new("superseded_by", "october")] };

        Assert.Equal(FactChangeKind.Annotated, Assert.Single(Facts([april], [superseded, Convictions(3, source: "october")])).Kind);
    }

    [Fact]
    public void From_zero_there_is_a_difference_and_no_per_cent()
    {
        var change = Assert.Single(Facts([Convictions(0)], [Convictions(12)]));

        Assert.Equal((12m, null, ChangeSeverity.Severe), (change.Difference, change.PerCent, change.Severity));
    }

    [Theory]
    [InlineData(12, 120, ChangeSeverity.Severe)]
    [InlineData(120, 12, ChangeSeverity.Severe)]
    [InlineData(12, 119, ChangeSeverity.Notable)]
    [InlineData(12, -12, ChangeSeverity.Severe)]
    public void Ten_times_as_much_a_tenth_or_another_sign_is_severe(int before, int after, ChangeSeverity severity) =>
        Assert.Equal(severity, Assert.Single(Facts([Convictions(before)], [Convictions(after)])).Severity);

    [Theory]
    [InlineData("not-reported")]
    [InlineData("no-information")]
    [InlineData("withheld")]
    public void A_value_that_became_a_gap_is_newly_missing_and_severe_and_has_no_difference(string status)
    {
        var change = Assert.Single(Facts([Convictions(12)], [Convictions(null, status: status)]));

        Assert.Equal((FactChangeKind.NewlyMissing, ChangeSeverity.Severe, null), (change.Kind, change.Severity, change.Difference));
    }

    [Fact]
    public void A_gap_that_became_a_value_is_newly_reported() =>
        Assert.Equal(FactChangeKind.NewlyReported, Assert.Single(Facts([Convictions(null, status: "not-reported")], [Convictions(12)])).Kind);

    [Fact]
    public void Another_reason_for_a_gap_is_a_change() =>
        Assert.Equal(FactChangeKind.Changed, Assert.Single(Facts([Convictions(null, status: "not-reported")], [Convictions(null, status: "withheld")])).Kind);

    [Fact]
    public void Another_source_with_another_value_for_the_same_year_restates_it()
    {
        var change = Assert.Single(Facts([Convictions(8, source: "src-1")], [Convictions(12, source: "src-2")]));

        Assert.Equal((FactChangeKind.Restated, "src-1", "src-2"), (change.Kind, change.Before!.Source, change.After!.Source));
    }

    [Fact]
    public void What_only_a_note_or_a_citation_changed_is_minor()
    {
        var change = Assert.Single(Facts([Convictions(8)], [Convictions(8, note: "As printed.")]));

        Assert.Equal((FactChangeKind.Annotated, ChangeSeverity.Minor), (change.Kind, change.Severity));
    }

    [Fact]
    public void A_correction_is_told_apart_from_a_change_of_the_source()
    {
        var corrected = Convictions(12) with { Fields = [.. Convictions(12).Fields, new("corrections", "value: 8 corrected to 12")] };

        Assert.Equal(FactChangeKind.Corrected, Assert.Single(Facts([Convictions(8)], [corrected])).Kind);
    }

    [Fact]
    public void A_tier_change_stands_on_top_of_everything_and_is_severe()
    {
        var changes = Facts([Convictions(8), Placement(2018, "two")], [Convictions(800), Placement(2018, "three")]);

        Assert.Equal(["XAA.tier.2018", "XAA.convictions.2017.persons.src-1"], changes.Select(c => c.Fact.Id));
        Assert.All(changes, c => Assert.Equal(ChangeSeverity.Severe, c.Severity));
    }

    [Fact]
    public void Where_a_row_of_data_moved_to_another_line_nothing_changed() =>
        Assert.Empty(Facts([Convictions(8)], [Convictions(8) with { Place = "data/prosecutions.csv(90)" }]));

    [Fact]
    public void Where_the_kit_words_a_fact_otherwise_nothing_changed() =>
        Assert.Empty(Facts([Worded("8 persons")], [Worded("eight persons")]));

    [Fact]
    public void A_number_of_the_world_s_table_that_changed_is_a_change()
    {
        var change = Assert.Single(Facts([FactRecord.Of(MadeFacts.World(2005, 2018, 7))], [FactRecord.Of(MadeFacts.World(2005, 2018, 8))]));

        Assert.Equal(["prosecutions"], change.Fields);
    }

    [Fact]
    public void Between_editions_each_one_s_own_placement_is_compared_and_the_history_isn_t()
    {
        var change = Assert.Single(Facts([Placement(2017, "two")], [Placement(2016, "one"), Placement(2017, "two"), Placement(2018, "three")], 2017, 2018));

        Assert.Equal(("two", "three"), (change.Before!["tier"], change.After!["tier"]));
    }

    [Fact]
    public void Between_editions_what_the_later_one_tells_again_of_the_earlier_one_is_none_of_its_own() =>
        Assert.Equal(
            FactChangeKind.Removed,
            Assert.Single(Facts([Statement("XAA-2017-LAW-01", "A law was drafted.")], [Statement("XAA-2017-LAW-01", "A law was drafted.")], 2017, 2018)).Kind);

    [Fact]
    public void Between_editions_the_day_on_which_a_position_was_looked_up_is_no_change() =>
        Assert.Empty(Facts([Status(2017, "not-party")], [Status(2018, "not-party")], 2017, 2018));

    [Fact]
    public void Between_editions_a_figure_meets_the_one_that_was_as_old()
    {
        var change = Assert.Single(Facts([Convictions(8, "2016", "tip-2017")], [Convictions(12, "2017", "tip-2018")], 2017, 2018));

        Assert.Equal((FactChangeKind.Changed, 4m), (change.Kind, change.Difference));
    }

    [Fact]
    public void Between_editions_a_statement_meets_the_only_one_of_its_indicator() =>
        Assert.Equal(
            FactChangeKind.Changed,
            Assert.Single(Facts([Statement("XAA-2017-LAW-01", "A law was drafted.")], [Statement("XAA-2018-LAW-07", "A law was passed.")], 2017, 2018)).Kind);

    [Fact]
    public void Of_several_statements_on_one_thing_the_same_words_meet_then_the_most_alike_whatever_their_numbers()
    {
        FactRecord[] before = [Statement("XAA-2017-REC-01", "Fund shelters for children.", "advice"), Statement("XAA-2017-REC-02", "Train all judges.", "advice"), Statement("XAA-2017-REC-03", "Register births.", "advice")];
        FactRecord[] after = [Statement("XAA-2018-REC-01", "Train all judges.", "advice"), Statement("XAA-2018-REC-02", "Fund shelters for women and children.", "advice"), Statement("XAA-2018-REC-03", "Stop forced labour.", "advice")];
        var changes = Facts(before, after, 2017, 2018);

        Assert.Equal(
            [(FactChangeKind.Changed, "XAA-2018-REC-02"), (FactChangeKind.Removed, "XAA-2017-REC-03"), (FactChangeKind.Added, "XAA-2018-REC-03")],
            changes.OrderBy(c => c.Kind == FactChangeKind.Added).ThenBy(c => c.Kind == FactChangeKind.Removed).Select(c => (c.Kind, c.Fact.Id)));
    }

    private static IReadOnlyList<FactChange> Facts(FactRecord[] before, FactRecord[] after, int beforeEdition = 2018, int afterEdition = 2018) =>
        FactComparer.Compare(Set(before, beforeEdition), Set(after, afterEdition));

    private static FactRecord Status(int year, string status) => FactRecord.Read(
        $"XAA.protocol-status.{year}-03-31",
        "protocol-status",
        [new("status", status), new("as_of", $"{year}-03-31")],
        $"tip-{year}",
        "",
        "data/protocol-status.csv(2)");

    private static FactRecord Worded(string says) => Convictions(8) with { Says = says };

    private static FactSet Set(FactRecord[] facts, int edition) => new("XAA", edition, facts);
}
