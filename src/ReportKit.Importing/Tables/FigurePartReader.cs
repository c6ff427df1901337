namespace ReportKit.Importing;

/// <summary>Reads what a map says of figures: country, period, indicator and what else holds for them.</summary>
/// <param name="reader">Reports what isn't allowed.</param>
/// <param name="words">What may be named.</param>
internal sealed class FigurePartReader(YamlChecker reader, MapVocabulary words)
{
    public const string Unit = "unit";
    public const string Breakdown = "breakdown";

    private static readonly Dictionary<string, string> NoLabels = [];

    /// <summary>The keys that say something of figures.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        [TableMap.CountryKey, TableMap.PeriodKey, TableMap.IndicatorKey, Unit, Breakdown, "bound", "modality", "note"];

    /// <summary>Reads them from a mapping that may have other keys too.</summary>
    public FigurePart Read(YamlMapping mapping)
    {
        var part = new FigurePart(mapping.Place)
        {
            Country = One(mapping, TableMap.CountryKey, words.WrongCountry),
            Period = One(mapping, TableMap.PeriodKey, words.WrongPeriod),
            Indicator = One(mapping, TableMap.IndicatorKey, words.WrongIndicator),
            Unit = One(mapping, Unit, words.WrongUnit),
            Bound = One(mapping, "bound", MapVocabulary.WrongBound),
            Modality = One(mapping, "modality", MapVocabulary.WrongModality),
            Note = One(mapping, "note", _ => null),
            Breakdown = ReadBreakdown(mapping[Breakdown]),
        };
        CheckUnit(part, mapping);
        return part;
    }

    /// <summary>A text, if it may stand there.</summary>
    public string? Checked(YamlTree tree, string key, Func<string, string?> wrong)
    {
        if (tree is not YamlText text)
        {
            return reader.Problems.Refuse<string>(ProblemCodes.MapValue, $"'{key}' must be a text.", tree.Place);
        }

        return wrong(text.Text) is not { } complaint ? text.Text
            : reader.Problems.Refuse<string>(ProblemCodes.MapValue, complaint, text.Place, text.Text);
    }

    private string? One(YamlMapping mapping, string key, Func<string, string?> wrong) =>
        mapping[key] is null or YamlText { Text: "" } ? null : Checked(mapping[key]!, key, wrong);

    private Dictionary<string, string> ReadBreakdown(YamlTree? tree)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tree is null or YamlText { Text: "" })
        {
            return read;
        }

        if (tree is not YamlMapping mapping)
        {
            reader.Problems.Error(
                ProblemCodes.MapValue, "breakdown must be a mapping from dimensions to categories, as {sex: female}.", tree.Place);
            return read;
        }

        foreach (var entry in mapping.Entries)
        {
            if (words.WrongDimension(entry.Key) is { } complaint)
            {
                reader.Problems.Error(ProblemCodes.MapValue, complaint, entry.KeyPlace, entry.Key);
            }
            else if (Checked(entry.Value, entry.Key, category => words.WrongCategory(entry.Key, category, NoLabels)) is { } category)
            {
                read[entry.Key] = category;
            }
        }

        return read;
    }

    private void CheckUnit(FigurePart part, YamlMapping mapping)
    {
        if (part is { Indicator: { } id, Unit: { } unit }
            && words.IndicatorOf(id) is { } indicator && words.UnitOf(indicator, unit) is null)
        {
            reader.Problems.Error(ProblemCodes.MapValue, WrongUnit(indicator, unit), mapping[Unit]!.Place, unit);
        }
    }

    /// <summary>What is said of a unit that an indicator can't have.</summary>
    public static string WrongUnit(Indicator indicator, string unit) =>
        $"'{unit}' isn't a unit of {indicator.Id}. Its units in indicators.csv: {indicator.UnitsInWords}.";
}
