using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class NarrativeConfirmationTests
{
    private const string Narrative = """
        country: XAA   # a made-up country
        statements:
          - id: LAW-01
            text: 'It''s the law.'   # as it stands
            confirmed: false
          # checked by somebody else
          - id: LAW-02
            confirmed: false   # see page 4
            text: "x"
          - confirmed: "false"
            id: LAW-03
          - {id: LAW-04, confirmed: false, text: "confirmed: false"}
          - {id: LAW-05, confirmed: 'false'}
          - id: LAW-06
            confirmed: true
          - id: LAW-07
        assessment:
          findings:
            - of: MS4
              finding: met

              confirmed:   false
        """;

    [Fact]
    public void Statements_and_findings_wait_and_the_rest_is_confirmed()
    {
        Assert.Equal(["LAW-01", "LAW-02", "LAW-03", "LAW-04", "LAW-05", "MS4"], Of(Narrative).Waiting);
        Assert.Equal(["LAW-01", "LAW-02", "LAW-03", "LAW-04", "LAW-05", "LAW-06", "LAW-07", "MS4"], Of(Narrative).Ids);
    }

    [Theory]
    [InlineData("LAW-01", "   # as it stands\n    confirmed: false\n", "   # as it stands\n")]
    [InlineData("LAW-02", "confirmed: false   # see page 4", "confirmed: true   # see page 4")]
    [InlineData("LAW-03", "- confirmed: \"false\"", "- confirmed: \"true\"")]
    [InlineData("LAW-04", "LAW-04, confirmed: false, text", "LAW-04, confirmed: true, text")]
    [InlineData("LAW-05", "confirmed: 'false'}", "confirmed: 'true'}")]
    [InlineData("MS4", "\n\n      confirmed:   false", "\n")]
    public void Of_what_is_confirmed_the_mark_goes_and_every_other_byte_stays(string id, string before, string after)
    {
        var text = Of(Narrative).Confirm([id]);

        Assert.Equal(Narrative.Replace(before, after, StringComparison.Ordinal), text);
        Assert.Equal(Of(Narrative).Waiting.Except([id]), Of(text).Waiting);
    }

    [Fact]
    public void Several_on_one_line_are_confirmed_together() =>
        Assert.Equal(
            "statements: [{id: A, confirmed: true}, {id: B, confirmed: true}]\n",
            Of("statements: [{id: A, confirmed: false}, {id: B, confirmed: false}]\n").Confirm(["A", "B"]));

    [Fact]
    public void Nothing_changes_where_nothing_waits() => Assert.Equal(Narrative, Of(Narrative).Confirm(["LAW-06", "LAW-07"]));

    private static NarrativeConfirmation Of(string text) => new(text, YamlReader.Read(text, "x.yml", new ProblemList())!);
}
