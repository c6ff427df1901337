using ReportKit.Narrative;
using ReportKit.Rendering;

namespace ReportKit.Tests.Narrative;

/// <summary>Figures made by hand, and the kit's phrases for them.</summary>
internal static class MadeChart
{
    private static readonly Unit Persons = new("persons", "person", "persons");
    private static readonly ReportContext Context = new(Rendering.Xaa.Templates, narrative: null!);

    public static Wording Wording => Rendering.Xaa.Templates.Wording;

    /// <param name="value">As in a data file: <c>12</c>, <c>&lt;5</c>, <c>12..16</c>, or a bound before a space: <c>about 30</c>; empty: none.</param>
    /// <param name="period">As in a data file.</param>
    /// <param name="status">Why there is no value.</param>
    /// <param name="unit">What one of it is; null: persons.</param>
    /// <param name="asks">What a gap leaves unknown.</param>
    public static FigureFact Of(string value, string period = "2017", FactStatus status = FactStatus.Reported, Unit? unit = null, string asks = "how many traffickers were convicted")
    {
        var (bound, number) = value.Split(' ') is [var b, var n] ? (b, n) : ("", value);
        FactValue? read = null;
        Assert.True(value.Length == 0 || FactValue.TryParse(number, bound, out read), value);
        Assert.True(FactPeriod.TryParse(period, MadeFacts.Editions, out var when), period);
        var indicator = new Indicator(new IndicatorId("convictions"), MadeFacts.Section(SectionRole.Prosecution), "convictions", [], "", asks, "");
        return new FigureFact(
            2018, indicator, when, value.Length == 0 ? null : read, unit ?? Persons, status,
            "", "", "")
        {
            Id = $"XAA.convictions.{period}",
            Country = new CountryCode("XAA"),
            Citation = new Citation(new SourceId("tip-2018"), ""),
        };
    }

    public static Unit Money(string sign) => new(sign, sign, sign) { Kind = UnitKind.Money };

    /// <summary>As a template of the 2018 edition sees it.</summary>
    public static FigureView View(FigureFact figure, FigureFact? previous = null) => new(figure, Wording, f => f == figure ? previous : null, edition: 2018);

    /// <summary>What a file of templates/phrases prints.</summary>
    public static string Phrase(string name, FigureFact figure, FigureFact? previous = null, string noun = "") =>
        Traced(name, figure, previous, noun).Text;

    public static Traced Traced(string name, FigureFact figure, FigureFact? previous = null, string noun = "")
    {
        lock (Context)
        {
            return Context.Phrase(View(figure, previous), name, noun, caller: null);
        }
    }
}
