using Deedle;

namespace ReportKit;

/// <summary>Facts as Deedle frames, for exploring them in a notebook.</summary>
/// <remarks>One row a fact, in the order given, keyed by the fact's id; columns are named as in the data. A gap is a missing value with its
/// status beside it. Deedle's own sums and means skip what is missing without a word: for sums use <see cref="FigureTables"/>.</remarks>
public static class FactFrames
{
    /// <summary>Figures.</summary>
    /// <param name="facts">Any figures, each once.</param>
    /// <returns><c>value</c> and <c>bound</c> hold text as written (<c>&lt;5</c>; <c>up-to</c>); <c>low</c> and <c>high</c> the bounds in
    /// <c>unit</c> as numbers, missing where there is none; <c>status</c> says whether there is a value, and if not, why.</returns>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<FigureFact> facts) =>
        ColumnsOf(facts)
            .Text("indicator", f => f.Indicator.Id.Value)
            .Text("period", f => f.Period.ToString())
            .Value<DateOnly>("period_from", f => f.Period.From)
            .Value("period_to", f => f.Period.To)
            .Text("value", f => f.Value?.Written)
            .Text("bound", f => f.Value?.Bound)
            .Value("low", f => f.Value?.Low)
            .Value("high", f => f.Value?.High)
            .Text("unit", f => f.Unit.Id)
            .Text("status", f => Cells.Text(f.Status))
            .Text("breakdown", f => f.Breakdown)
            .Text("modality", f => Cells.Text(f.Telling.Modality))
            .Text("quantifier", f => Cells.Text(f.Telling.Quantifier))
            .Text("speaker", f => f.Telling.Speaker)
            .Text("source", f => f.Citation.Source.Value)
            .Text("locator", f => f.Citation.Locator)
            .Text("short_id", f => f.ShortId)
            .Text("note", f => f.Note)
            .Text("check", f => f.Check)
            .ToFrame();

    /// <summary>Statements.</summary>
    /// <param name="facts">Any statements, each once.</param>
    /// <returns><c>confirmed</c> is false where nobody has confirmed a statement carried forward; other columns are text and
    /// dates.</returns>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<StatementFact> facts) =>
        ColumnsOf(facts)
            .Text("section", f => f.Section.Id)
            .Text("indicator", f => f.Indicator.Id.Value)
            .Text("text", f => f.Text)
            .Text("status", f => Cells.Text(f.Status))
            .Text("modality", f => Cells.Text(f.Telling.Modality))
            .Text("quantifier", f => Cells.Text(f.Telling.Quantifier))
            .Text("frequency", f => Cells.Text(f.Telling.Frequency))
            .Text("speaker", f => f.Telling.Speaker)
            .Text("addressee", f => f.Addressee)
            .Text("direction", f => f.Direction)
            .Text("standard", f => f.Standard)
            .Text("statutory", f => f.Statutory)
            .Text("period", f => f.Period.ToString())
            .Value<DateOnly>("period_from", f => f.Period.From)
            .Value("period_to", f => f.Period.To)
            .Value<bool>("confirmed", f => f.Confirmed)
            .Text("source", f => f.Citation.Source.Value)
            .Text("locator", f => f.Citation.Locator)
            .Text("short_id", f => f.ShortId)
            .Text("note", f => f.Note)
            .Text("check", f => f.Check)
            .ToFrame();

    /// <summary>Placements.</summary>
    /// <param name="facts">Any placements, each once.</param>
    /// <returns><c>edition</c> is a year, <c>tier</c> is <c>1</c>, <c>2</c>, <c>2WL</c>, <c>3</c> or <c>SC</c>, as in tiers.csv: a rank,
    /// not a number; <c>agreement</c> is <c>reckoned</c> where no copy of the edition was read.</returns>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<PlacementFact> facts) =>
        ColumnsOf(facts)
            .Value<int>("edition", f => f.Edition)
            .Text("tier", f => Tiers.Code(f.Tier))
            .Text("agreement", f => f.Agreement)
            .Text("source", f => f.Citation.Source.Value)
            .Value<bool>("is_country", f => f.IsCountry)
            .Text("note", f => f.Note)
            .ToFrame();

    /// <summary>Acts under the UN TIP Protocol.</summary>
    /// <param name="facts">Any acts, each once.</param>
    /// <returns><c>date</c> is the day of signature or of deposit; the Protocol is in force for a state only later.</returns>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<ProtocolActFact> facts) =>
        ColumnsOf(facts)
            .Text("act", f => Cells.Text(f.Kind))
            .Value<DateOnly>("date", f => f.Date)
            .Text("source", f => f.Citation.Source.Value)
            .Text("note", f => f.Note)
            .ToFrame();

    /// <summary>Positions under the UN TIP Protocol on a day.</summary>
    /// <param name="facts">Any positions, each once.</param>
    /// <returns><c>status</c> is <c>party</c>, <c>not-party</c> or <c>unknown</c> on the day <c>as_of</c>, or <c>consented</c> by
    /// then.</returns>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    internal static Frame<string, string> ToFrame(this IEnumerable<ProtocolStatusFact> facts) =>
        ColumnsOf(facts)
            .Text("status", f => f.Status)
            .Value<DateOnly>("as_of", f => f.AsOf)
            .Text("source", f => f.Citation.Source.Value)
            .Text("note", f => f.Note)
            .ToFrame();

    /// <summary>Rows of the world table, each as one edition printed it; several editions print the same year.</summary>
    /// <param name="facts">Any rows, each once.</param>
    /// <returns>Counts are missing where the edition as found doesn't give them.</returns>
    /// <exception cref="ArgumentException">A fact is given twice.</exception>
    internal static Frame<string, string> ToFrame(this IEnumerable<WorldFact> facts) => ColumnsOfWorld([.. facts]).ToFrame();

    /// <summary>Columns of the world table as in the data; it has no country.</summary>
    internal static FrameColumns<WorldFact> ColumnsOfWorld(IReadOnlyList<WorldFact> facts) =>
        new FrameColumns<WorldFact>(facts, f => f.Id)
            .Value<int>("data_year", f => f.DataYear)
            .Value<int>("edition", f => f.Edition)
            .Value("prosecutions", f => f.Prosecutions)
            .Value("prosecutions_labour", f => f.ProsecutionsLabour)
            .Value("convictions", f => f.Convictions)
            .Value("convictions_labour", f => f.ConvictionsLabour)
            .Value("victims_identified", f => f.VictimsIdentified)
            .Value("victims_labour", f => f.VictimsLabour)
            .Value("new_legislation", f => f.NewLegislation)
            .Text("agreement", f => f.Agreement)
            .Text("source", f => f.Citation.Source.Value);

    private static FrameColumns<T> ColumnsOf<T>(IEnumerable<T> facts)
        where T : Fact => new FrameColumns<T>([.. facts], f => f.Id).Text("iso3", f => f.Country.Value);
}
