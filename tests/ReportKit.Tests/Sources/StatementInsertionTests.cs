using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class StatementInsertionTests
{
    private static readonly string[] Sections = ["tier", "recommendations", "prosecution", "protection"];

    [Theory]
    [InlineData("tier", 6)]
    [InlineData("prosecution", 10)]
    [InlineData("protection", 14)]
    public void A_statement_stands_behind_those_of_its_section_or_of_the_one_before(string section, int line)
    {
        const string Narrative = """
            country: XAA
            statements:
              - id: TIER-01
                section: tier
                text: "x"   # as it stands

              # Of the courts.
              - section: prosecution
                id: PROS-01
              - id: PROT-01
                section: protection
                text: "y
                  z"

            # The text.
            narrative: {}

            """;

        var (text, at, statement) = Add(Narrative, section)!.Value;

        Assert.Equal($"  - id: NEW-01\n    section: {section}\n    text: \"A \\\"new\\\" one: yes.\"\n    note: \"word\"", statement);
        Assert.Equal(line, at);
        var lines = text.Split('\n');
        Assert.Equal(statement, string.Join('\n', lines[(at - 1)..(at + 3)]));
        Assert.Equal(Narrative, string.Join('\n', [.. lines[..(at - 1)], .. lines[(at + 3)..]]));
    }

    [Fact]
    public void The_indent_is_that_of_the_others() =>
        Assert.Equal(
            "statements:\n-  id: A\n   section: tier\n-  id: NEW-01\n   section: tier\n   text: \"A \\\"new\\\" one: yes.\"\n   note: \"word\"\n",
            Add("statements:\n-  id: A\n   section: tier\n", "tier")!.Value.Text);

    [Theory]
    [InlineData("country: XAA\nnarrative: {}\n", "country: XAA\n\nstatements:\n")]
    [InlineData("country: XAA\nstatements: []\nnarrative: {}\n", "country: XAA\nstatements:\n")]
    [InlineData("country: XAA\nstatements:\nnarrative: {}\n", "country: XAA\nstatements:\n")]
    [InlineData("country: XAA\n", "country: XAA\n\nstatements:\n")]
    public void The_first_statement_makes_the_list(string narrative, string head) =>
        Assert.StartsWith($"{head}  - id: NEW-01\n", Add(narrative, "tier")!.Value.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("statements: [{id: A, section: tier}]\n")]
    [InlineData("statements: {}\n")]
    [InlineData("statements:\n  -\n    id: A\n    section: tier\n")]
    public void A_list_of_another_form_is_left_to_the_writer(string narrative) => Assert.Null(Add(narrative, "tier"));

    private static (string Text, int Line, string Statement)? Add(string narrative, string section)
    {
        var root = (YamlMapping)YamlReader.Read(narrative, "x.yml", new ProblemList())!;
        return new StatementInsertion(narrative, root).Add(
            [("id", "NEW-01"), ("section", section), ("text", "A \"new\" one: yes."), ("note", "word")],
            [.. Sections.TakeWhile(s => s != section), section]);
    }
}
