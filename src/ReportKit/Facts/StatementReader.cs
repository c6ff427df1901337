using System.Text.RegularExpressions;
using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads the statements of a narrative.</summary>
internal static partial class StatementReader
{
    private static readonly string[] Keys =
    [
        "id", "section", "indicator", "text", "status", "modality", "quantifier", "frequency", "speaker", "addressee", "direction",
        "standard", "statutory", "period", "source", "locator", "note", "check", "confirmed",
    ];

    public static List<StatementFact> ReadAll(YamlMapping root, NarrativeHead head, SourceSet sources, ReferenceData reference, YamlChecker reader)
    {
        var statements = new List<StatementFact>();
        if (root["statements"] is { } list)
        {
            foreach (var item in reader.List(list, "a list of statements"))
            {
                if (reader.Mapping(item, "a statement", Keys) is { } mapping && reader.AreTexts(mapping) && Read(mapping, head, sources, reference, reader) is { } statement)
                {
                    statements.Add(statement);
                }
            }
        }

        return statements;
    }

    private static StatementFact? Read(YamlMapping m, NarrativeHead head, SourceSet sources, ReferenceData reference, YamlChecker reader)
    {
        var id = reader.Required(m, "id", "a statement");
        var text = reader.Required(m, "text", "a statement");
        _ = reader.Required(m, "section", "a statement");
        var indicator = ReadIndicator(m, sources, reference, reader);
        var source = ReadSource(m, head, sources, reference, reader);
        var period = ReadPeriod(m, head, source, reference, reader);
        if (id is null || text is null || indicator is null || source is null || period is null)
        {
            return null;
        }

        if (!ShortId().IsMatch(id))
        {
            reader.Problems.Error(ProblemCodes.NarrativeValue, $"'{id}' isn't an id: write capitals, digits and hyphens, like PROS-10.", m["id"]!.Place);
            return null;
        }

        return new StatementFact(
            head.Edition,
            reader.Enum(m, "section", SectionKind.Profile),
            indicator,
            text,
            reader.Enum(m, "status", FactStatus.Reported),
            new Telling(
                reader.Enum(m, "modality", Modality.Asserted),
                reader.Enum(m, "quantifier", Quantifier.Unspecified),
                reader.Enum(m, "frequency", Frequency.Unspecified),
                m.TextOf("speaker")),
            m.TextOf("addressee"),
            OneOf(m, "direction", ["increase", "decrease", "same"], reader),
            OneOf(m, "standard", ["MS1", "MS2", "MS3", "MS4"], reader),
            m.TextOf("statutory"),
            period.Value,
            OneOf(m, "confirmed", ["true", "false"], reader) != "false",
            id,
            m.TextOf("check"))
        {
            Id = $"{head.Country}-{head.Edition}-{id}",
            Country = head.Country,
            Citation = new Citation(source.Id, m.TextOf("locator")),
            Note = m.TextOf("note"),
            Place = m.Place,
        };
    }

    private static Indicator? ReadIndicator(YamlMapping m, SourceSet sources, ReferenceData reference, YamlChecker reader)
    {
        if (reader.Required(m, "indicator", "a statement") is not { } id)
        {
            return null;
        }

        if (reference.Indicators.TryGetValue(new IndicatorId(id), out var indicator))
        {
            return indicator;
        }

        if (!sources.MayHave("indicators", id))
        {
            reader.Problems.Error(ProblemCodes.UnknownReference, $"'{id}' isn't in indicators.csv.{NearMatch.Hint(id, reference.Indicators.Keys.Select(k => k.Value))}", m["indicator"]!.Place, $"indicators={id}");
        }

        return null;
    }

    private static Source? ReadSource(YamlMapping m, NarrativeHead head, SourceSet sources, ReferenceData reference, YamlChecker reader)
    {
        var own = m.TextOf("source");
        var id = own.Length > 0 ? own : head.Source;
        if (id.Length == 0)
        {
            reader.Problems.Error(ProblemCodes.StatementWithoutSource, $"The statement '{m.TextOf("id")}' has no source. Give it one, or give the file a 'source' for all its statements.", m.Place);
            return null;
        }

        if (reference.Sources.TryGetValue(new SourceId(id), out var source))
        {
            return source;
        }

        // That of the file has been reported at its own place.
        if (own.Length > 0 && !sources.MayHave("sources", id))
        {
            reader.Problems.Error(ProblemCodes.UnknownReference, $"'{id}' isn't in sources.csv.{NearMatch.Hint(id, reference.Sources.Keys.Select(k => k.Value))}", m["source"]!.Place, $"sources={id}");
        }

        return null;
    }

    private static FactPeriod? ReadPeriod(YamlMapping m, NarrativeHead head, Source? source, ReferenceData reference, YamlChecker reader)
    {
        if (m["period"] is not { } tree)
        {
            return FactPeriod.Reporting(head.Edition);
        }

        if (!FactPeriod.TryParse(m.TextOf("period"), out var period))
        {
            reader.Problems.Error(ProblemCodes.BadPeriod, $"'{m.TextOf("period")}' isn't a period: write 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.", tree.Place);
            return null;
        }

        return source is null || FigureFactReader.CheckWithinEdition(period, source, reference, tree.Place, reader.Problems) ? period : null;
    }

    private static string OneOf(YamlMapping m, string key, string[] allowed, YamlChecker reader)
    {
        var text = m.TextOf(key);
        if (m[key] is { } tree && !allowed.Contains(text, StringComparer.Ordinal))
        {
            reader.Problems.Error(ProblemCodes.NarrativeValue, AllowedValues.Message(key, text, allowed), tree.Place);
            return "";
        }

        return text;
    }

    [GeneratedRegex(@"^[A-Z0-9][A-Za-z0-9-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortId();
}
