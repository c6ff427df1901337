namespace ReportKit.Facts;

/// <summary>Reads the statements of a narrative.</summary>
internal sealed partial class StatementReader(NarrativeHead head, SourceSet sources, ReferenceData reference, YamlChecker reader)
{
    private const string What = "a statement";

    private static readonly string[] Keys =
    [
        "id", "section", "indicator", "text", "status", "modality", "quantifier", "frequency", "speaker", "addressee", "direction",
        "standard", "statutory", "period", "source", "locator", "note", "check", "confirmed",
    ];

    private readonly HashSet<FilePlace> reported = [];

    public List<StatementFact> ReadAll(YamlMapping root) => root["statements"] is { } list
        ? [.. reader.List(list, "a list of statements").Select(Read).OfType<StatementFact>()]
        : [];

    private StatementFact? Read(YamlTree item)
    {
        if (reader.Mapping(item, What, Keys) is not { } m || !reader.AreTexts(m))
        {
            return null;
        }

        var id = reader.Required(m, "id", What);
        var text = reader.Required(m, "text", What);
        var section = ReadSection(m);
        var indicator = ReadIndicator(m);
        var source = ReadSource(m);
        var period = m["period"] is { } when
            ? PeriodReader.Read(m.TextOf("period"), when.Place, source, sources, reference, reader.Problems)
            : FactPeriod.Reporting(reference.Editions[head.Edition]);
        if (id is null || text is null || section is null || indicator is null || source is null || period is null)
        {
            return null;
        }

        if (!ShortId().IsMatch(id))
        {
            return reader.Problems.Refuse<StatementFact>(
                ProblemCodes.NarrativeValue, $"'{id}' isn't an id: write capitals, digits and hyphens, like PROS-10.", m["id"]!.Place);
        }

        return new StatementFact(
            head.Edition,
            section,
            indicator,
            text,
            reader.Enum(m, "status", FactStatus.Reported),
            m.TextOf("addressee"),
            reader.OneOf(m, "direction", "increase", "decrease", "same"),
            reader.OneOf(m, "standard", "MS1", "MS2", "MS3", "MS4"),
            m.TextOf("statutory"),
            period.Value,
            reader.OneOf(m, "confirmed", "true", "false") != "false",
            id,
            m.TextOf("check"))
        {
            Id = $"{head.Country}-{head.Edition}-{id}",
            Country = head.Country,
            Citation = new Citation(source.Id, m.TextOf("locator")),
            Note = m.TextOf("note"),
            Place = m.Place,
            Telling = new Telling(
                reader.Enum(m, "modality", Modality.Asserted),
                reader.Enum(m, "quantifier", Quantifier.Unspecified),
                reader.Enum(m, "frequency", Frequency.Unspecified),
                m.TextOf("speaker")),
        };
    }

    private Section? ReadSection(YamlMapping m)
    {
        if (reader.Required(m, "section", What) is not { } id)
        {
            return null;
        }

        if (!reference.Sections.TryGetValue(id, out var section) && !sources.MayHave(SectionReader.Table, id))
        {
            reader.Problems.Error(
                ProblemCodes.NarrativeValue,
                AllowedValues.Message("section", id, SectionReader.NamesIn(sources, [])),
                m["section"]!.Place,
                $"section={id}");
        }

        return section;
    }

    private Indicator? ReadIndicator(YamlMapping m)
    {
        if (reader.Required(m, "indicator", What) is not { } id)
        {
            return null;
        }

        // One whose section can't be read is there all the same.
        if (!reference.Indicators.TryGetValue(new IndicatorId(id), out var indicator) && sources["indicators"].All(row => row["id"] != id))
        {
            sources.ReportUnknown("indicators", id, reference.Indicators.Keys.Select(k => k.Value), m["indicator"]!.Place, reader.Problems);
        }

        return indicator;
    }

    private Source? ReadSource(YamlMapping m)
    {
        var own = m.TextOf("source");
        var id = own.Length > 0 ? own : head.Source;
        if (reference.Sources.TryGetValue(new SourceId(id), out var source))
        {
            return source;
        }

        if (id.Length == 0)
        {
            reader.Problems.Error(
                ProblemCodes.StatementWithoutSource,
                $"The statement '{m.TextOf("id")}' has no source. Give it one, or give the file a 'source' for all its statements.",
                m.Place);
        }
        else if (own.Length > 0 && reported.Add(m["source"]!.Place))
        {
            // That of the file has been reported at its own place, and a default is that of many statements.
            sources.ReportUnknown("sources", id, reference.Sources.Keys.Select(k => k.Value), m["source"]!.Place, reader.Problems);
        }

        return null;
    }

    [GeneratedRegex(@"^[A-Z0-9][A-Za-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortId();
}
