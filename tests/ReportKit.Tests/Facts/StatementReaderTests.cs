namespace ReportKit.Tests.Facts;

public sealed class StatementReaderTests : IDisposable
{
    private const string File = "data/narratives/XAA-2018.yml";

    private readonly DataFolder data = new();

    [Fact]
    public void A_statement_keeps_who_says_it_how_sure_how_many_and_how_often()
    {
        var statement = Read("modality: credible-reports", "quantifier: some", "frequency: often", "speaker: \"an organisation\"", "direction: increase", "standard: MS4", "note: \"n\"", "check: \"c\"");

        Assert.Equal(new Telling(Modality.CredibleReports, Quantifier.Some, Frequency.Often, "an organisation"), statement.Telling);
        Assert.Equal(("increase", "MS4", "n", "c"), (statement.Direction, statement.Standard, statement.Note, statement.Check));
        Assert.Equal(("XAA-2018-LAW-01", "LAW-01"), (statement.Id, statement.ShortId));
        Assert.Equal($"{File}(6,5)", statement.Place.ToString());
    }

    [Fact]
    public void Without_a_period_of_its_own_it_holds_in_the_reporting_period() => Assert.Equal(MadeFacts.Reporting(2018), Read().Period);

    [Fact]
    public void Its_own_period_and_source_come_before_those_of_the_file()
    {
        var statement = Read("period: 2016", "source: un-office");

        Assert.Equal(FactPeriod.Calendar(2016), statement.Period);
        Assert.Equal(new Citation(new SourceId("un-office"), "Prosecution"), statement.Citation);
    }

    [Theory]
    [InlineData("confirmed: false", false)]
    [InlineData("confirmed: true", true)]
    [InlineData("note: none", true)]
    public void What_is_carried_forward_waits_to_be_confirmed(string line, bool confirmed) => Assert.Equal(confirmed, Read(line).Confirmed);

    [Fact]
    public void A_statement_needs_a_source() =>
        Assert.Equal(
            $"{File}(5,5): error RK1303: The statement 'LAW-01' has no source. Give it one, or give the file a 'source' for all its statements.",
            data.Replace(DataFolder.Narrative, "source: tip-2018\n", "").Problems()[0]);

    [Theory]
    [InlineData("id")]
    [InlineData("section")]
    [InlineData("indicator")]
    [InlineData("text")]
    public void A_statement_needs_its_keys(string key)
    {
        data.Replace(DataFolder.Narrative, key == "id" ? "  - id: LAW-01" : $"    {key}:", key == "id" ? "  - note: none" : "    note:");

        Assert.Equal($"{File}(6,5): error RK1301: A statement needs the key '{key}'.", data.Problems()[0]);
    }

    [Theory]
    [InlineData("quantifer: some", "(10,5): error RK1301: 'quantifer' isn't a key of a statement. Known: id, section, indicator, text, status, modality, quantifier, frequency, speaker, addressee, direction, standard, statutory, period, source, locator, note, check, confirmed. Did you mean 'quantifier'?")]
    [InlineData("quantifier: several", "(10,17): error RK1302: 'several' isn't a quantifier. Allowed: unspecified, one, few, some, many, most, all, none.")]
    [InlineData("modality: credible reports", "(10,15): error RK1302: 'credible reports' isn't a modality. Allowed: asserted, reported, credible-reports, alleged, estimated, may-occur, opinion. Did you mean 'credible-reports'?")]
    [InlineData("status: reported,withheld", "(10,13): error RK1302: 'reported,withheld' isn't a status. Allowed: reported, not-reported, no-information, not-applicable, withheld, presumed.")]
    [InlineData("direction: up", "(10,16): error RK1302: 'up' isn't a direction. Allowed: increase, decrease, same.")]
    [InlineData("standard: MS5", "(10,15): error RK1302: 'MS5' isn't a standard. Allowed: MS1, MS2, MS3, MS4. Did you mean 'MS1' or 'MS2' or 'MS3'?")]
    [InlineData("confirmed: no", "(10,16): error RK1302: 'no' isn't a confirmed. Allowed: true, false.")]
    [InlineData("note: [a, b]", "(10,11): error RK1302: 'note' must be a text. A text that begins with '[' or '{' needs quotes around it.")]
    [InlineData("period: last year", "(10,13): error RK1202: 'last year' isn't a period: write 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.")]
    [InlineData("period: 2018-07", "(10,13): error RK1203: 2018-07 begins after 2018-06-30, so the 2018 edition (tip-2018) can't report it. Correct the period or the source.")]
    [InlineData("source: tip-2081", "(10,13): error RK1106: 'tip-2081' isn't in sources.csv. Did you mean 'tip-2018' or 'tip-2017'?")]
    public void A_key_or_value_that_is_not_allowed_is_named_with_those_that_are(string line, string problem) =>
        Assert.Equal(File + problem, data.Replace(DataFolder.Narrative, "    locator:", $"    {line}\n    locator:").Problems()[0]);

    [Fact]
    public void An_unknown_indicator_brings_a_near_one() =>
        Assert.Equal(
            $"{File}(8,16): error RK1106: 'laws' isn't in indicators.csv. Did you mean 'law'?",
            data.Replace(DataFolder.Narrative, "indicator: law", "indicator: laws").Problems()[0]);

    [Theory]
    [InlineData("law-01", "law-01")]
    [InlineData("LAW 01", "LAW 01")]
    [InlineData("\"LAW-01\\n\"", "LAW-01<U+000A>")]
    public void An_id_has_its_form(string id, string shown) =>
        Assert.Equal(
            $"{File}(6,9): error RK1302: '{shown}' isn't an id: write capitals, digits and hyphens, like PROS-10.",
            data.Replace(DataFolder.Narrative, "  - id: LAW-01", $"  - id: {id}").Problems()[0]);

    [Fact]
    public void Two_statements_of_one_id_are_an_error() =>
        Assert.Contains(
            $"{File}(11,5): error RK1208: The fact XAA-2018-LAW-01 is given at {File}(6,5) already. Give this one another id, or remove it.",
            data.Replace(DataFolder.Narrative, "narrative:\n", "  - id: LAW-01\n    section: prosecution\n    indicator: law\n    text: \"Another.\"\n\nnarrative:\n")
                .Replace(DataFolder.Narrative, "locator: \"Prosecution\"\n\n", "locator: \"Prosecution\"\n").Problems());

    [Fact]
    public void A_statement_must_be_a_mapping() =>
        Assert.Equal(
            $"{File}(5,5): error RK1302: A statement must be a mapping with the keys id, section, indicator, text, status, modality, quantifier, frequency, speaker, addressee, direction, standard, statutory, period, source, locator, note, check, confirmed.",
            data.Write(DataFolder.Narrative, "country: XAA\nedition: 2018\nsource: tip-2018\nstatements:\n  - The law punishes.\n").Problem());

    public void Dispose() => data.Dispose();

    private StatementFact Read(params string[] lines) => Assert.Single(data
        .Replace(DataFolder.Narrative, "    locator:", string.Concat(lines.Select(line => $"    {line}\n")) + "    locator:")
        .Validate().GetValueOrThrow().Statements);
}
