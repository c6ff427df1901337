namespace ReportKit.Tests.Facts;

public sealed class NarrativeDefaultsTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void A_statement_has_its_section_s_values_then_the_file_s_and_its_own_before_both()
    {
        Write("""
            defaults:
              locator: "The whole text"
              speaker: the police
              source: un-office
              prosecution:
                locator: "Courts"
                addressee: the government
            """, "", "speaker: observers", "section: protection", "speaker: \"\"", "source: tip-2018");

        Assert.Equal(
            [
                "un-office Courts 'the police' to 'the government'", "un-office Courts 'observers' to 'the government'", "un-office The whole text 'the police' to ''",
                "un-office Courts '' to 'the government'", "tip-2018 Courts 'the police' to 'the government'",
            ],
            data.Validate().GetValueOrThrow().Statements.Select(s => $"{s.Citation.Source} {s.Citation.Locator} '{s.Telling.Speaker}' to '{s.Addressee}'"));
    }

    [Fact]
    public void Facts_are_as_if_all_were_written_out()
    {
        Write("defaults:\n  source: tip-2018\n  prosecution: {locator: Courts, speaker: the police}", "text: \"The law is new.\"");
        var byDefault = data.Validate().GetValueOrThrow().Statements;
        Write("source: tip-2018\n#\n#", "text: \"The law is new.\"\n    locator: Courts\n    speaker: the police");

        Assert.Equal(data.Validate().GetValueOrThrow().Statements, byDefault);
    }

    [Theory]
    [InlineData("locater: x", "(4,3): error RK1301: 'locater' isn't a key of defaults. Known: locator, speaker, addressee, source, tier, recommendations, prosecution, protection, prevention, profile, protocol. Did you mean 'locator'?")]
    [InlineData("prosecution: {sperker: x}", "(4,17): error RK1301: 'sperker' isn't a key of the defaults of prosecution. Known: locator, speaker, addressee, source. Did you mean 'speaker'?")]
    [InlineData("prosecution: Courts", "(4,16): error RK1302: The defaults of prosecution must be a mapping with the keys locator, speaker, addressee, source.")]
    [InlineData("locator: [a, b]", "(4,12): error RK1302: 'locator' must be a text. A text that begins with '[' or '{' needs quotes around it.")]
    public void What_is_no_default_is_said_at_its_place(string line, string problem)
    {
        Write($"defaults:\n  {line}\nsource: tip-2018", "");

        Assert.Equal($"{Place}{problem}", data.Problem());
    }

    [Fact]
    public void A_source_that_is_not_there_is_said_once()
    {
        Write("defaults:\n  source: tip-2081", "", "");

        Assert.Equal($"{Place}(4,11): error RK1106: 'tip-2081' isn't in sources.csv. Did you mean 'tip-2018' or 'tip-2017'?", data.Problem());
    }

    [Fact]
    public void A_file_gives_its_source_once()
    {
        Write("source: tip-2018\ndefaults:\n  source: un-office", "");

        Assert.Equal($"{Place}(5,11): error RK1301: The file has a source for all its statements at its head already. Keep one of the two.", data.Problem());
    }

    public void Dispose() => data.Dispose();

    private const string Place = "data/narratives/XAA-2018.yml";

    private void Write(string head, params string[] statements) => data.Write(
        DataFolder.Narrative,
        $"country: XAA\nedition: 2018\n{head}\nstatements:\n"
        + string.Concat(statements.Select((s, i) =>
            $"  - id: LAW-{i:00}\n    indicator: law\n    {s}\n{(s.Contains("section", StringComparison.Ordinal) ? "" : "    section: prosecution\n")}{(s.Contains("text", StringComparison.Ordinal) ? "" : "    text: x\n")}")));
}
