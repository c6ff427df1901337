namespace ReportKit.Importing;

/// <summary>Reads what a map says of each column.</summary>
/// <param name="reader">Reports what isn't allowed.</param>
/// <param name="words">What may be named.</param>
internal sealed class MapColumnReader(YamlChecker reader, MapVocabulary words)
{
    private const string Role = "is";
    private const string Words = "words";
    private const string Others = "others";
    private const string Dimension = "dimension";
    private const string Labels = "labels";
    private const string Form = "form";
    private const string YearBegins = "year-begins";
    private const string FillDown = "fill-down";
    private const int LatestMonth = 12;

    private static readonly Dictionary<MapRole, string[]> KeysOf = new()
    {
        [MapRole.Nothing] = [Role, Words],
        [MapRole.Country] = [Role, Words, Others, FillDown],
        [MapRole.Period] = [Role, Form, YearBegins, Words, Others, FillDown],
        [MapRole.Indicator] = [Role, Words, Others, FillDown],
        [MapRole.Unit] = [Role, Words, Others, FillDown],
        [MapRole.Breakdown] = [Role, Dimension, Words, Labels, Others, FillDown],
        [MapRole.Figures] = [Role, .. FigurePartReader.Keys],
    };

    private readonly FigurePartReader parts = new(reader, words);

    /// <summary>The keys that a column may have, by its role.</summary>
    public static IReadOnlyDictionary<MapRole, string[]> Keys => KeysOf;

    /// <summary>The columns that can be used.</summary>
    public IReadOnlyList<MapColumn> Read(YamlTree? tree)
    {
        if (tree is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            reader.Problems.Error(
                ProblemCodes.MapValue,
                "columns must be a mapping from the columns of the file to what stands in them: a line 'Year: period' for each.",
                tree?.Place ?? default);
            return [];
        }

        return [.. mapping.Entries.Select(Read).OfType<MapColumn>()];
    }

    private MapColumn? Read(YamlEntry entry)
    {
        // Year: period
        if (entry.Value is YamlText text)
        {
            return RoleOf(text) is { } known
                ? Complete(new MapColumn(TableMap.Plain(entry.Key), entry.KeyPlace, known), null, entry)
                : null;
        }

        if (entry.Value is not YamlMapping mapping)
        {
            return reader.Problems.Refuse<MapColumn>(
                ProblemCodes.MapValue, $"Of the column '{entry.Key}' it must be said what it is, as 'is: period'.", entry.Value.Place);
        }

        if (mapping[Role] is not { } given)
        {
            return reader.Problems.Refuse<MapColumn>(
                ProblemCodes.MapKey,
                $"The column '{entry.Key}' needs the key 'is': {string.Join(", ", Cells.TextsOf<MapRole>())}.",
                entry.KeyPlace);
        }

        if (RoleOf(given) is not { } role)
        {
            return null;
        }

        reader.Mapping(mapping, $"a column of {(role == MapRole.Figures ? "figures" : $"the kind {Cells.Text(role)}")}", KeysOf[role]);
        return Complete(new MapColumn(TableMap.Plain(entry.Key), entry.KeyPlace, role), mapping, entry);
    }

    private MapRole? RoleOf(YamlTree tree)
    {
        var found = (tree as YamlText)?.Text ?? "";
        return Cells.TryEnum<MapRole>(found, out var role) ? role
            : reader.Problems.Refuse<MapRole?>(
                ProblemCodes.MapValue, AllowedValues.Message("kind of column", found, [.. Cells.TextsOf<MapRole>()]), tree.Place);
    }

    private MapColumn? Complete(MapColumn column, YamlMapping? mapping, YamlEntry entry)
    {
        var dimension = "";
        if (column.Role == MapRole.Breakdown)
        {
            if (mapping?[Dimension] is not { } tree)
            {
                return reader.Problems.Refuse<MapColumn>(
                    ProblemCodes.MapKey,
                    $"The column '{entry.Key}' breaks figures down, and needs the key 'dimension': along what, as sex or age.",
                    entry.KeyPlace);
            }

            if (parts.Checked(tree, Dimension, words.WrongDimension) is not { } known)
            {
                return null;
            }

            dimension = known;
        }

        if (mapping is null)
        {
            return column;
        }

        var labels = LabelsOf(mapping);
        return column with
        {
            Dimension = dimension,
            Labels = labels,
            Part = column.Role == MapRole.Figures ? parts.Read(mapping) with { Place = column.Place } : column.Part,
            Words = WordsOf(mapping, column.Role, dimension, labels),
            LeavesOutOthers = reader.OneOf(mapping, Others, TableMap.LeaveOut).Length > 0,
            FillsDown = reader.OneOf(mapping, FillDown, "true", "false") == "true",
            Form = reader.Enum(mapping, Form, PeriodForm.Year),
            YearBegins = MonthOf(mapping),
        };
    }

    private int MonthOf(YamlMapping mapping)
    {
        var isSplit = mapping.TextOf(Form) == Cells.Text(PeriodForm.SplitYear);
        var text = mapping.TextOf(YearBegins);
        if (Cells.Number(text) is >= 2 and <= LatestMonth and var month && isSplit)
        {
            return month;
        }

        if (isSplit || mapping[YearBegins] is not null)
        {
            reader.Problems.Error(
                ProblemCodes.MapValue,
                isSplit && text.Length == 0
                    ? "Years like 2019/20 need the month in which they begin: year-begins: 7 for July."
                    : !isSplit ? "year-begins goes with form: split-year, years like 2019/20."
                    : $"'{text}' isn't a month in which such a year can begin: write 2 to 12.",
                (mapping[YearBegins] ?? mapping[Form])!.Place);
        }

        return LatestMonth;
    }

    private Dictionary<string, string> LabelsOf(YamlMapping mapping)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (mapping[Labels] is not YamlMapping given)
        {
            if (mapping[Labels] is { } other)
            {
                reader.Problems.Error(ProblemCodes.MapValue, "labels must be a mapping from categories to labels.", other.Place);
            }

            return labels;
        }

        foreach (var entry in given.Entries.Where(e => reader.AreTexts(new YamlMapping(e.KeyPlace, [e]))))
        {
            labels[entry.Key] = ((YamlText)entry.Value).Text;
        }

        return labels;
    }

    private Dictionary<string, WordMeaning> WordsOf(
        YamlMapping mapping, MapRole role, string dimension, Dictionary<string, string> labels)
    {
        var read = new Dictionary<string, WordMeaning>(StringComparer.OrdinalIgnoreCase);
        if (mapping[Words] is null or YamlText { Text: "" })
        {
            return read;
        }

        if (mapping[Words] is not YamlMapping given)
        {
            reader.Problems.Error(
                ProblemCodes.MapValue, "words must be a mapping from the texts of the column to what they mean.", mapping[Words]!.Place);
            return read;
        }

        foreach (var entry in given.Entries)
        {
            if (MeaningOf(entry, role, dimension, labels) is { } meaning && !read.TryAdd(TableMap.Plain(entry.Key), meaning))
            {
                reader.Problems.Error(
                    ProblemCodes.MapValue, $"'{entry.Key}' stands here twice: capitals and blanks make no difference.", entry.KeyPlace);
            }
        }

        return read;
    }

    private WordMeaning? MeaningOf(YamlEntry entry, MapRole role, string dimension, Dictionary<string, string> labels)
    {
        if (entry.Value is YamlText { Text: TableMap.LeaveOut })
        {
            return new WordMeaning(null);
        }

        if (role == MapRole.Nothing)
        {
            return reader.Problems.Refuse<WordMeaning>(
                ProblemCodes.MapValue,
                $"A word of a column that isn't read can only mean {TableMap.LeaveOut}: rows with it are left out.",
                entry.Value.Place);
        }

        // Women prosecuted: {indicator: prosecutions, breakdown: {sex: female}}
        if (entry.Value is YamlMapping mapping)
        {
            return reader.Mapping(mapping, "the meaning of a word", FigurePartReader.Keys) is null ? null
                : new WordMeaning(parts.Read(mapping));
        }

        string? Text(Func<string, string?> wrong) => parts.Checked(entry.Value, entry.Key, wrong);
        var part = new FigurePart(entry.Value.Place);
        var meant = role switch
        {
            MapRole.Country => part with { Country = Text(words.WrongCountry) },
            MapRole.Period => part with { Period = Text(words.WrongPeriod) },
            MapRole.Indicator => part with { Indicator = Text(words.WrongIndicator) },
            MapRole.Unit => part with { Unit = Text(words.WrongUnit) },
            _ => OfCategory(part, dimension, Text(category => category == TableMap.Whole ? null
                : words.WrongCategory(dimension, category, labels))),
        };
        return meant == part && !IsWhole(entry) ? null : new WordMeaning(meant);
    }

    private static bool IsWhole(YamlEntry entry) => entry.Value is YamlText { Text: TableMap.Whole };

    private static FigurePart OfCategory(FigurePart part, string dimension, string? category) =>
        category is null or TableMap.Whole ? part
            : part with { Breakdown = new Dictionary<string, string>(StringComparer.Ordinal) { [dimension] = category } };
}
