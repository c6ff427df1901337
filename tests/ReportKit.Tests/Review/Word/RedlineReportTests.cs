using ReportKit.Review;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Review.Word;

/// <summary>What a reviewer finds in the Word document of a comparison.</summary>
public sealed class RedlineReportTests
{
    [Fact]
    public void It_begins_with_the_severe_facts()
    {
        using var redline = Of(Compare(Text(tier: "two"), Text(tier: "three"), data: "d2"));

        var lines = redline.Valid().Shown.ToList();
        Assert.Equal(["What to read first", "1 country changed. 1 fact (1 severe); 1 sentence.", "Severe changes of facts"], lines[2..5]);
        Assert.Equal(["XAA (Asland)", "XAA.tier.2018"], lines[10..12]);
    }

    [Fact]
    public void What_a_template_changed_alike_in_several_texts_stands_once_and_no_section_for_it()
    {
        using var redline = Of(Compare(Text(opening: "Period"), Text(opening: "Time"), templates: "t2"));

        var lines = redline.Valid().Shown.ToList();
        Assert.Single(lines, line => line.Contains("{+Time+}", StringComparison.Ordinal));
        Assert.Contains("In 2 countries, opening, by the template (templates/country.sbn-md(5)); as of XAA (Asland):", lines);
        Assert.Contains("No section of a text has changed beyond that.", lines);
        Assert.DoesNotContain("Besland", lines);
    }

    [Fact]
    public void Headings_and_notes_that_changed_alike_stand_once_too()
    {
        using var redline = Of(Compare(Text(heading: "Courts", note: "Its title."), Text(heading: "Prosecution", note: "Its new title."), templates: "t2"));

        var lines = redline.Valid().Shown.ToList();
        Assert.Single(lines, line => line.Contains("{+Prosecution+}", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("{+new +}", StringComparison.Ordinal));
        Assert.Contains("No fact and no sentence changed, but a heading, a table or a note did in 2 texts.", lines);
        Assert.DoesNotContain("Besland", lines);
    }

    [Fact]
    public void Only_sections_that_changed_stand_in_it_each_whole_and_with_its_notes()
    {
        using var redline = Of(Compare(Text(value: 12), Text(value: 13, opening: "Time"), data: "d2", templates: "t2", crosswise: true));

        var lines = redline.Valid().Shown.ToList();
        var text = lines[lines.IndexOf("Asland: made to made.")..];
        Assert.Equal(["Asland: made to made.", "Asland", "Courts", "Courts convicted [-12-]{+13+}.src", "Sources and notes", "src Its title."], text.Where(l => l.Length > 0).Take(6));
        Assert.DoesNotContain(text, line => line.Contains("Rank", StringComparison.Ordinal));
        Assert.DoesNotContain(text, line => line.StartsWith("Besland", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_a_table_is_a_country_s_own_however_alike_it_changed()
    {
        using var redline = Of(Compare(Text(row: "| 2017 | 12 |"), Text(row: "| 2017 | 13 |"), data: "d2"));

        Assert.Equal(2, redline.Valid().Shown.Count(line => line.Contains("{+13+}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_on_one_side_only_is_a_line_and_whole_where_the_whole_is_asked_for()
    {
        var comparison = EditionComparer.Compare(Edition(2017, [Text()[0]]), Edition(2018, Text()));
        using var redline = Of(comparison);
        using var whole = Of(comparison, isWhole: true);

        Assert.Contains("XAB (Besland): only in made, with 2 facts and 3 sentences", redline.Valid().Shown);
        Assert.DoesNotContain("+Besland", redline.Shown);
        Assert.Contains(whole.Valid().Shown, line => line.Contains("{+Besland+}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_whole_holds_every_change_of_every_text()
    {
        using var redline = Of(Compare(Text(opening: "Period"), Text(opening: "Time"), templates: "t2"), isWhole: true);

        Assert.Equal(2, redline.Valid().Shown.Count(line => line.Contains("{+Time+}", StringComparison.Ordinal)));
        Assert.Contains("Besland", redline.Shown);
    }

    [Fact]
    public void It_is_the_same_bytes_every_time()
    {
        var comparison = Compare(Text(tier: "two"), Text(tier: "three", opening: "Time"), data: "d2", templates: "t2");

        Assert.Equal(RedlineReport.Write([comparison], isWhole: false), RedlineReport.Write([comparison], isWhole: false));
    }

    private static RedlineCase Of(EditionComparison comparison, bool isWhole = false) => new(RedlineReport.Write([comparison], isWhole));

    // Only XAA has other facts.
    private static EditionComparison Compare(DocumentSnapshot[] before, DocumentSnapshot[] after, string data = "d", string templates = "t", bool crosswise = false)
    {
        var (old, now) = (Edition(2018, before), Edition(2018, after, data, templates));
        return crosswise ? EditionComparer.Compare(old, now, Edition(2018, Text(opening: "Time")), Edition(2018, Text(value: 13))) : EditionComparer.Compare(old, now);
    }

    private static DocumentSnapshot[] Text(string tier = "two", int value = 12, string opening = "Period", string heading = "Courts", string note = "Its title.", string row = "| 2017 | 12 |") =>
    [
        One("XAA", "Asland", tier, value, opening, heading, note, row), One("XAB", "Besland", "two", 12, opening, heading, note, row),
    ];

    private static DocumentSnapshot One(string code, string name, string tier, int value, string opening, string heading, string note, string row)
    {
        var document = Named(
            code,
            name,
            [Placement(2018, tier) with { Id = $"{code}.tier.2018" }, Convictions(value) with { Id = $"{code}.convictions" }],
            [
                Sentence("opening", 3, $"{opening} of the report on {name}."),
                Sentence("rank", 7, $"Rank: {tier}.", facts: $"{code}.tier.2018"),
                Sentence("convictions", 11, $"Courts convicted {value}.", facts: $"{code}.convictions"),
            ]);
        var lines = document.Markdown.TrimEnd('\n').Split('\n');
        (lines[4], lines[8]) = ("## Tier placement", $"## {heading}");
        lines[10] += "[^src]";
        string[] rest = ["", "## Figures", "", "| Year | Number |", "|:--|:--|", row, "", "## Sources and notes", "", $"[^src]: {note}", ""];
        return document with { Markdown = string.Join('\n', [.. lines, .. rest]) };
    }
}
