namespace ReportKit.Importing;

/// <summary>Reads a map, and says everything that is wrong with it alone; what it says of the file's columns is checked when the file is
/// read.</summary>
internal sealed class TableMapReader
{
    /// <summary>What a map without any content lacks.</summary>
    public const string Needs =
        "a map says what the columns of a file hold; 'reportkit import table FILE --draft' writes one to be filled in";

    private const string Header = "header";
    private const string LastRow = "last-row";
    private const string LeaveOut = "leave-out";
    private const int MostRows = 1_048_576;

    private static readonly string[] FileKeys =
        ["source", "sheet", Header, LastRow, LeaveOut, "thousands", "decimal", "values", "columns"];

    private static readonly string[] SourceKeys = ["id", "producer", "title", "class", "licence", "url", "released"];

    private readonly ProblemList problems;
    private readonly YamlChecker reader;
    private readonly MapVocabulary words;
    private readonly SourceSet sources;

    private TableMapReader(SourceSet sources, MapVocabulary words, ProblemList problems)
    {
        this.problems = problems;
        this.words = words;
        this.sources = sources;
        reader = new YamlChecker(problems, ProblemCodes.MapKey, ProblemCodes.MapValue);
    }

    /// <summary>The classes that a source can be of.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["A", "B", "C", "D", "E", "F", "G", "H"];

    /// <summary>The keys of a map.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. FileKeys[..^1], .. FigurePartReader.Keys, FileKeys[^1]];

    /// <summary>The map that a text holds; null where something is wrong with it, which has been reported.</summary>
    /// <param name="text">What its file says.</param>
    /// <param name="file">How messages name the file.</param>
    /// <param name="sources">The project's tables.</param>
    /// <param name="words">What they allow.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static TableMap? Read(string text, string file, SourceSet sources, MapVocabulary words, ProblemList problems)
    {
        if (YamlReader.Read(text, file, problems, Needs) is not { } root || problems.HasErrors || OpenPlaces.Report(root, problems))
        {
            return null;
        }

        var reader = new TableMapReader(sources, words, problems);
        return reader.reader.Mapping(root, "a map", Keys) is { } mapping && reader.Read(mapping, file) is var map && !problems.HasErrors
            ? map : null;
    }

    private TableMap Read(YamlMapping root, string file)
    {
        var (publication, released) = ReadSource(root["source"], root.Place);
        var map = new TableMap(file, publication)
        {
            Released = released,
            Sheet = root["sheet"] is YamlText { Text.Length: > 0 } sheet ? sheet : null,
            Header = Row(root, Header),
            LastRow = Row(root, LastRow),
            LeftOut = RowsOf(root[LeaveOut]),
            Numbers = ReadNumbers(root),
            Values = ReadValues(root["values"]),
            Part = new FigurePartReader(reader, words).Read(root),
            Columns = new MapColumnReader(reader, words).Read(root["columns"] ?? new YamlText(root.Place, "")),
        };
        MapCompleteness.Check(map, words, problems);
        return map;
    }

    private (Publication Publication, DateOnly? Released) ReadSource(YamlTree? tree, FilePlace place)
    {
        const string What = "the source of a map";
        if (tree is null || reader.Mapping(tree, What, SourceKeys) is not { } source)
        {
            if (tree is null)
            {
                problems.Error(ProblemCodes.MapKey, "A map needs the key 'source': who publishes the file.", place);
            }

            return (new Publication("", "", "", "", "", ""), null);
        }

        reader.AreTexts(source);
        var publication = new Publication(
            reader.Required(source, "id", What) ?? "",
            source.TextOf("class").Length > 0 ? reader.OneOf(source, "class", [.. Classes]) : "",
            reader.Required(source, "producer", What) ?? "",
            reader.Required(source, "title", What) ?? "",
            reader.Required(source, "licence", What) ?? "",
            source.TextOf("url"));
        CheckSource(publication, source);
        return (publication, source.TextOf("released").Length > 0 ? reader.Date(source, "released") : null);
    }

    private void CheckSource(Publication publication, YamlMapping source)
    {
        if (publication.Id.Length > 0 && !Regex.IsMatch(publication.Id, @"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant))
        {
            problems.Error(
                ProblemCodes.MapValue,
                $"'{publication.Id}' isn't an id: write a name in lower case with hyphens, as xaa-police. "
                + "The day of the release is put behind it.",
                source["id"]!.Place);
        }

        if (publication.Url.Length > 0 && !Regex.IsMatch(publication.Url, "^https://[^ <>\"]+\\z", RegexOptions.CultureInvariant))
        {
            problems.Error(
                ProblemCodes.MapValue, $"'{publication.Url}' isn't an address that begins with https://.", source["url"]!.Place);
        }

        foreach (var entry in source.Entries.Where(e => e.Value is YamlText text && text.Text.AsSpan().ContainsAny('\n', '\r')))
        {
            problems.Error(ProblemCodes.MapValue, $"'{entry.Key}' must be a text on one line.", entry.Value.Place);
        }

        // Another publication's releases would get in among this one's.
        var other = sources["sources"].FirstOrDefault(row =>
            row["id"].StartsWith($"{publication.Id}-", StringComparison.Ordinal)
            && Cells.Date(row["id"][(publication.Id.Length + 1)..]) is not null
            && (row["producer"] != publication.Producer || row["title"] != publication.Title));
        if (publication.Id.Length > 0 && other is not null)
        {
            problems.Error(
                ProblemCodes.MapValue,
                $"'{publication.Id}' is the id of {other["producer"]}, {other["title"]} ({other.Place}). Give this source another, or "
                + "write producer and title as they stand there.",
                source["id"]!.Place);
        }
    }

    private int? Row(YamlMapping root, string key)
    {
        if (root[key] is null or YamlText { Text: "" })
        {
            return null;
        }

        return Cells.Number(root.TextOf(key)) is >= 1 and <= MostRows and var row ? row : problems.Refuse<int?>(
            ProblemCodes.MapValue, $"'{root.TextOf(key)}' isn't the number of a row.", root[key]!.Place);
    }

    private HashSet<int> RowsOf(YamlTree? tree)
    {
        var rows = new HashSet<int>();
        foreach (var item in tree is null ? [] : reader.List(tree, "a list of rows, as [12, 13]"))
        {
            if (item is YamlText text && Cells.Number(text.Text) is >= 1 and <= MostRows and var row)
            {
                rows.Add(row);
            }
            else
            {
                problems.Error(ProblemCodes.MapValue, $"'{(item as YamlText)?.Text}' isn't the number of a row.", item.Place);
            }
        }

        return rows;
    }

    private NumberForm ReadNumbers(YamlMapping root)
    {
        string Mark(string key, string otherwise, IReadOnlyList<string> allowed)
        {
            if (root[key] is not YamlText { Text.Length: > 0 } mark)
            {
                return otherwise;
            }

            return allowed.Contains(mark.Text) ? mark.Text : problems.Refuse<string>(
                ProblemCodes.MapValue,
                $"'{mark.Text}' isn't a mark for {key}. Allowed, in quotes: {string.Join(" ", allowed.Select(m => $"\"{m}\""))}.",
                mark.Place) ?? otherwise;
        }

        var form = new NumberForm(Mark("thousands", "", NumberForm.AllThousands), Mark("decimal", ".", NumberForm.AllDecimals));
        if (form.Thousands != form.Decimal)
        {
            return form;
        }

        problems.Error(
            ProblemCodes.MapValue,
            $"'{form.Thousands}' can't stand both between thousands and before a fraction. "
            + $"Write decimal: \"{(form.Thousands == "." ? "," : ".")}\", or another mark for thousands.",
            root["thousands"]!.Place);
        return form with { Thousands = "" };
    }

    // n/a: not-reported, "-": 0, few: 1..4
    private Dictionary<string, MappedValue> ReadValues(YamlTree? tree)
    {
        var values = new Dictionary<string, MappedValue>(StringComparer.OrdinalIgnoreCase);
        if (tree is null or YamlText { Text: "" })
        {
            return values;
        }

        if (tree is not YamlMapping mapping)
        {
            problems.Error(
                ProblemCodes.MapValue, "values must be a mapping from what stands in the place of a number to what it means.", tree.Place);
            return values;
        }

        foreach (var entry in mapping.Entries)
        {
            var text = (entry.Value as YamlText)?.Text ?? "";
            var value = text == TableMap.LeaveOut ? MappedValue.None
                : Cells.TryEnum<FactStatus>(text, out var status) && status != FactStatus.Reported ? new MappedValue("", text)
                : FactValue.TryParse(text, "", out _) ? new MappedValue(text, Cells.Text(FactStatus.Reported))
                : (MappedValue?)null;
            if (value is null)
            {
                var statuses = Cells.TextsOf<FactStatus>().Where(s => s != Cells.Text(FactStatus.Reported)).ToList();
                problems.Error(
                    ProblemCodes.MapValue,
                    $"'{text}' isn't what '{entry.Key}' can mean. Write why there is no number ({string.Join(", ", statuses)}), "
                    + $"{TableMap.LeaveOut} for a cell that says nothing, or a value: 0, \"<5\", 1..4.{NearMatch.Hint(text, statuses)}",
                    entry.Value.Place);
            }
            else if (!values.TryAdd(TableMap.Plain(entry.Key), value.Value))
            {
                problems.Error(
                    ProblemCodes.MapValue, $"'{entry.Key}' stands here twice: capitals and blanks make no difference.", entry.KeyPlace);
            }
        }

        return values;
    }
}
