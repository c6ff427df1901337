using System.Globalization;
using System.Text.RegularExpressions;
using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads narratives: their statements become facts, their sentences are bound to facts.</summary>
internal static partial class NarrativeReader
{
    private static readonly string[] Keys = ["country", "edition", "source", "statements", "narrative", "assessment"];

    public static void Read(SourceSet sources, ReferenceData reference, GatheredFacts facts, ProblemList problems)
    {
        var unpublished = UnpublishedSources.LeftOut(sources, reference);

        // A narrative uses the statements of its own file and the figures that its own edition's report gave.
        var figures = facts.Facts.OfType<FigureFact>().Where(f => !f.IsOfRelease).ToLookup(f => (f.Country, f.Edition));
        foreach (var file in sources.Narratives)
        {
            var reader = new YamlChecker(problems);
            if (reader.Mapping(file.Root, "a narrative", Keys) is { } root && ReadHead(file, root, sources, reference, problems) is { } head)
            {
                var statements = StatementReader.ReadAll(root, head, sources, reference, reader).ConvertAll(s => CorrectedSources.Mark(s, reference.Corrections));
                var named = statements.Concat<Fact>(figures[(head.Country, head.Edition)]);
                var narrative = ReadNarrative(root, head, new NamedFacts(named, LeftOut(root, head, sources, facts)), reader);
                facts.Facts.AddRange(statements.Where(s => !unpublished.Contains(s.Citation.Source)));
                facts.Narratives.Add(unpublished.Count == 0 ? narrative : UnpublishedSources.Without(narrative, unpublished));
            }
        }
    }

    private static NarrativeHead? ReadHead(NarrativeFile file, YamlMapping root, SourceSet sources, ReferenceData reference, ProblemList problems)
    {
        var name = FileName().Match(file.Name);
        if (!name.Success)
        {
            problems.Error(ProblemCodes.NarrativeValue, "A narrative's file is named for its country and edition: PRK-2010.yml.", new FilePlace(file.File));
            return null;
        }

        var country = root.TextOf("country");
        var edition = root.TextOf("edition");
        if (country != name.Groups["country"].Value || edition != name.Groups["edition"].Value)
        {
            problems.Error(ProblemCodes.NarrativeValue, $"The file is named {file.Name}, but says country '{country}' and edition '{edition}'. Make them agree.", root.Place);
            return null;
        }

        if (!reference.Countries.ContainsKey(new CountryCode(country)))
        {
            if (sources.MayHave("countries", country))
            {
                return null;
            }

            problems.Error(ProblemCodes.UnknownReference, $"'{country}' isn't in countries.csv.{new CountryHints(sources.Tables).For(country)}", root["country"]!.Place);
            return null;
        }

        var year = int.Parse(edition, CultureInfo.InvariantCulture);
        if (!reference.Editions.ContainsKey(year))
        {
            if (sources.MayHave("editions", edition))
            {
                return null;
            }

            problems.Error(ProblemCodes.BadEdition, $"The edition {year} isn't in editions.csv. Add it there first.", root["edition"]!.Place);
            return null;
        }

        // Once at the file's source, and not at each statement that has none of its own.
        var source = root.TextOf("source");
        if (source.Length > 0 && !reference.Sources.ContainsKey(new SourceId(source)) && !sources.MayHave("sources", source))
        {
            problems.Error(ProblemCodes.UnknownReference, $"'{source}' isn't in sources.csv.{NearMatch.Hint(source, reference.Sources.Keys.Select(k => k.Value))}", root["source"]!.Place, $"sources={source}");
        }

        return new NarrativeHead(new CountryCode(country), year, source, new FilePlace(file.File));
    }

    private static CountryNarrative ReadNarrative(YamlMapping root, NarrativeHead head, NamedFacts known, YamlChecker reader)
    {
        var sections = new Dictionary<SectionKind, IReadOnlyList<NarrativeParagraph>>();
        if (root["narrative"] is { } narrative && reader.Mapping(narrative, "narrative", [.. Cells.TextsOf<SectionKind>()]) is { } byName)
        {
            var sentences = new SentenceReader(known, reader);
            foreach (var entry in byName.Entries.Where(e => Cells.TryEnum<SectionKind>(e.Key, out _)))
            {
                var section = Cells.Enum<SectionKind>(entry.Key);
                var paragraphs = reader.List(entry.Value, "a list of paragraphs")
                    .Select(p => new NarrativeParagraph([.. reader.List(p, "a paragraph: a list of sentences").Select(s => sentences.Read(s, entry.Key)).OfType<NarrativeSentence>()]))
                    .Where(p => p.Sentences.Count > 0)
                    .ToList();
                if (paragraphs.Count > 0)
                {
                    sections[section] = paragraphs;
                }
            }
        }

        var assessment = root["assessment"] is { } tree ? new AssessmentReader(known, reader).Read(tree) : null;
        return new CountryNarrative(head.Country, head.Edition, sections, assessment, head.Place);
    }

    // A statement of this file, or a row about this country, that was left out; all where no figure can be made.
    private static Func<string, bool> LeftOut(YamlMapping root, NarrativeHead head, SourceSet sources, GatheredFacts facts)
    {
        var statements = (root["statements"] as YamlList)?.Items.OfType<YamlMapping>().Select(m => m.TextOf("id")).ToHashSet(StringComparer.Ordinal) ?? [];
        var isAll = FigureFactReader.Tables.Concat(FigureFactReader.NeededTables).Any(table => !sources.Tables.ContainsKey(table));
        return id => isAll || statements.Contains(id)
            || FigureFactReader.Tables.Any(table => sources.MayHave(table, head.Country.Value, id) || (head.Source.Length > 0 && sources.MayHave(table, head.Source, id)))
            || facts.UnreadFigures.Contains((head.Country, id));
    }

    [GeneratedRegex(@"^(?<country>[A-Z]{3})-(?<edition>[0-9]{4})\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}

/// <summary>What a narrative's file says of itself.</summary>
internal sealed record NarrativeHead(CountryCode Country, int Edition, string Source, FilePlace Place);
