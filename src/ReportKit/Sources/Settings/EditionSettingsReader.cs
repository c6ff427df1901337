namespace ReportKit.Sources;

/// <summary>Reads the editions of reportkit.yml.</summary>
/// <param name="reader">Reports what isn't allowed.</param>
/// <param name="countries">Reads a list of countries.</param>
internal sealed class EditionSettingsReader(YamlChecker reader, Func<YamlTree?, IReadOnlyList<YamlText>?> countries)
{
    private const string From = "from";
    private const string To = "to";

    /// <summary>Keys with their columns in the edition table.</summary>
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        [From] = "period_from",
        [To] = "period_to",
        ["released"] = "released",
        ["rule_set"] = "rule_set",
        ["layout"] = "layout",
    };

    private static readonly string[] Dates = [From, To, "released"];

    private static readonly string[] Keys = [.. Columns.Keys, "countries"];

    /// <summary>The editions that can be used; the years of the others are lines left out.</summary>
    public IReadOnlyList<EditionSettings> Read(YamlTree? tree, List<string> leftOut)
    {
        if (tree is null or YamlText { Text: "" })
        {
            return [];
        }

        if (tree is not YamlMapping years)
        {
            reader.Problems.Error(
                ProblemCodes.SettingsValue,
                "editions must be a mapping from years: each year on a line of its own, as '2026:'.",
                tree.Place);
            return [];
        }

        var editions = new List<EditionSettings>();
        foreach (var entry in years.Entries)
        {
            if (Read(entry) is { } edition)
            {
                editions.Add(edition);
            }
            else
            {
                leftOut.Add(entry.Key);
            }
        }

        return editions;
    }

    private EditionSettings? Read(YamlEntry entry)
    {
        if (entry.Key.Length != 4 || Cells.Number(entry.Key) is not { } year)
        {
            return reader.Problems.Refuse<EditionSettings>(
                ProblemCodes.SettingsValue, $"'{entry.Key}' isn't an edition. An edition is named by its year, as 2026.", entry.KeyPlace);
        }

        if (entry.Value is YamlText { Text: "" })
        {
            return new EditionSettings(year, entry.KeyPlace);
        }

        if (reader.Mapping(entry.Value, $"the edition {year}", Keys) is not { } mapping)
        {
            return null;
        }

        var isSound = AreTexts(mapping) && HasBothDays(mapping, entry);
        foreach (var date in Dates)
        {
            isSound &= mapping.TextOf(date).Length == 0 || reader.Date(mapping, date) is not null;
        }

        var cells = Columns.Where(c => mapping[c.Key] is YamlText { Text.Length: > 0 })
            .ToDictionary(c => c.Value, c => (YamlText)mapping[c.Key]!, StringComparer.Ordinal);
        var own = countries(mapping["countries"]);
        return isSound ? new EditionSettings(year, entry.KeyPlace) { Cells = cells, Countries = own } : null;
    }

    private bool AreTexts(YamlMapping mapping)
    {
        var others = mapping.Entries.Where(e => Columns.ContainsKey(e.Key) && e.Value is not YamlText).ToList();
        foreach (var entry in others)
        {
            reader.Problems.Error(ProblemCodes.SettingsValue, $"'{entry.Key}' must be a text.", entry.Value.Place);
        }

        return others.Count == 0;
    }

    private bool HasBothDays(YamlMapping mapping, YamlEntry entry)
    {
        var (hasFrom, hasTo) = (mapping[From] is YamlText { Text.Length: > 0 }, mapping[To] is YamlText { Text.Length: > 0 });
        var (has, lacks) = hasFrom ? (From, To) : (To, From);
        return hasFrom == hasTo || reader.Problems.Refuse<bool>(
            ProblemCodes.SettingsKey,
            $"The edition {entry.Key} says '{has}' and not '{lacks}'. Give both days of its reporting period, or neither: "
            + "then it is that of the Act, from 1 April to 31 March.",
            entry.KeyPlace);
    }
}
