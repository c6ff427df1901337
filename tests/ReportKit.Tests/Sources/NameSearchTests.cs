using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class NameSearchTests
{
    private static readonly SourceTable Indicators = Table("indicators", "id,section,label,units,asks", """
        hotline-calls,protection,calls to a hotline,calls,
        persons-convicted,prosecution,persons convicted,persons,how many traffickers were convicted
        persons-prosecuted,prosecution,persons prosecuted,persons,
        victims-in-shelters,protection,victims who stayed in shelters,victims,
        protocol-party,protocol,party to the Protocol,,
        """);

    [Theory]
    [InlineData("hotline", "hotline-calls")]
    [InlineData("calls to hotline", "hotline-calls")]
    [InlineData("shelter", "victims-in-shelters")]
    [InlineData("sheltr", "victims-in-shelters")]
    [InlineData("PERSONS", "persons-convicted, persons-prosecuted")]
    [InlineData("convictions", "persons-convicted")]
    [InlineData("traffickers", "persons-convicted")]
    [InlineData("protection", "")]
    [InlineData("persons-convicted", "persons-convicted")]
    [InlineData("persons shelters", "persons-convicted, persons-prosecuted, victims-in-shelters")]
    [InlineData("budget", "")]
    public void Rows_are_found_by_a_part_of_what_they_are_called_and_by_slips(string text, string ids) =>
        Assert.Equal(ids, string.Join(", ", NameSearch.Find(text, NamedRow.Of(Indicators)).Select(r => r.Id)));

    [Theory]
    [InlineData("hotline-call", " Did you mean 'hotline-calls'?")]
    [InlineData("calls-hotline", " Did you mean 'hotline-calls'?")]
    [InlineData("stayed-shelters", " Did you mean 'victims-in-shelters' (victims who stayed in shelters)?")]
    [InlineData("convictions", " Did you mean 'persons-convicted' (persons convicted)?")]
    [InlineData("how-many-traffickers", "")]
    [InlineData("budget", "")]
    public void A_hint_goes_by_spelling_first_and_then_by_label(string id, string hint) => Assert.Equal(hint, NameSearch.Hint(id, Indicators, "id"));

    private static SourceTable Table(string name, string columns, string rows)
    {
        var header = new SourceHeader($"data/{name}.csv", columns.Split(','));
        return new SourceTable(name, header, [.. rows.Split('\n').Select((line, i) => new SourceRow(header, i + 2, line, line.Split(',')))]);
    }
}
