namespace ReportKit.Importing;

/// <summary>The places of a drafted map that nobody has filled in yet.</summary>
internal static class OpenPlaces
{
    /// <summary>What each key asks for.</summary>
    private static readonly Dictionary<string, string> Asked = new(StringComparer.Ordinal)
    {
        ["producer"] = "who publishes the file",
        ["title"] = "what the publication is called",
        ["class"] = "which class of source it is, C for a record of the country; data/README.md has all",
        ["licence"] = "on what terms its figures may be used",
        ["released"] = "the day on which it was published, as 2026-02-01",
        ["id"] = "a short name for the source, as xaa-police",
        ["is"] = "what stands in the column: " + string.Join(", ", Cells.TextsOf<MapRole>()),
        [TableMap.IndicatorKey] = "what is counted: an id of 'reportkit list indicators'",
        [TableMap.CountryKey] = "the country's code, as 'reportkit list countries' has it",
        [TableMap.PeriodKey] = "the year of the figures",
        [FigurePartReader.Unit] = "what one of them is, as persons or cases",
        ["form"] = "how periods are written: " + string.Join(", ", Cells.TextsOf<PeriodForm>()),
        ["year-begins"] = "the month in which the year begins, as 7",
        ["dimension"] = "along what figures are broken down, as sex or age",
        ["thousands"] = "the mark between thousands",
        ["decimal"] = "the mark before a fraction",
    };

    /// <summary>Reports them all, in the order of the file.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Report(YamlTree root, ProblemList problems)
    {
        var open = Of(root, "").ToList();
        foreach (var (place, what) in open)
        {
            problems.Error(ProblemCodes.OpenMap, $"The draft left this {TableMap.Open}. Write in its place {what}.", place);
        }

        return open.Count > 0;
    }

    private static IEnumerable<(FilePlace Place, string What)> Of(YamlTree tree, string key) => tree switch
    {
        YamlText { Text: TableMap.Open } text => [(text.Place, Asked.GetValueOrDefault(key, $"what '{key}' means"))],
        YamlList list => list.Items.SelectMany(item => Of(item, key)),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Of(e.Value, key is "words" or "values" ? $" {e.Key}" : e.Key)
            .Select(o => key is "words" or "values" ? (o.Place, $"what '{e.Key}' means{MeaningsOf(key)}") : o)),
        _ => [],
    };

    private static string MeaningsOf(string key) => key == "values"
        ? ": not-reported, no-information, withheld or a number" : $", or {TableMap.LeaveOut}";
}
