namespace ReportKit.Facts;

/// <summary>Reads narratives: their statements become facts, their sentences are bound to facts.</summary>
internal sealed partial class NarrativeReader(SourceSet sources, ReferenceData reference, ProblemList problems)
{
    private static readonly string[] Keys =
        ["country", "edition", "source", NarrativeDefaults.Key, "statements", "narrative", "assessment"];

    private readonly IReadOnlyList<string> countryNames = [.. reference.Countries.Values.SelectMany(NamesOf)];
    private readonly CountryParts parts = new(sources);
    private readonly IReadOnlySet<SourceId> unpublished = UnpublishedSources.LeftOut(sources, reference);

    public void ReadAll(GatheredFacts facts)
    {
        // A narrative uses the statements of its own file and the figures that its own edition's report gave.
        var figures = facts.Facts.OfType<FigureFact>().Where(f => !f.IsOfRelease).ToLookup(f => (f.Country, f.Edition));
        foreach (var file in sources.Narratives)
        {
            var reader = new YamlChecker(problems);
            if (reader.Mapping(file.Root, "a narrative", Keys) is { } root && ReadHead(file, root) is { } head)
            {
                var statements = new StatementReader(head, sources, reference, reader).ReadAll(root)
                    .ConvertAll(s => CorrectedSources.Mark(s, reference.Corrections));
                var named = figures[(head.Country, head.Edition)].Concat<Fact>(statements);
                var narrative = ReadNarrative(root, head, new NamedFacts(named, LeftOut(root, head, facts)), reader);
                facts.Facts.AddRange(statements.Where(s => !unpublished.Contains(s.Citation.Source)));
                facts.Narratives.Add(unpublished.Count == 0 ? narrative : UnpublishedSources.Without(narrative, unpublished));
            }
        }
    }

    private NarrativeHead? ReadHead(NarrativeFile file, YamlMapping root)
    {
        var name = FileName().Match(file.Name);
        if (!name.Success)
        {
            return problems.Refuse<NarrativeHead>(
                ProblemCodes.NarrativeValue,
                "A narrative's file is named for its country and edition: PRK-2010.yml.",
                new FilePlace(file.File));
        }

        var (country, edition) = (root.TextOf("country"), root.TextOf("edition"));
        if (country != name.Groups["country"].Value || edition != name.Groups["edition"].Value)
        {
            return problems.Refuse<NarrativeHead>(
                ProblemCodes.NarrativeValue,
                $"The file is named {file.Name}, but says country '{country}' and edition '{edition}'. Make them agree.",
                root.Place);
        }

        if (!reference.Countries.ContainsKey(new CountryCode(country)))
        {
            return sources.MayHave("countries", country) ? null : problems.Refuse<NarrativeHead>(
                ProblemCodes.UnknownReference,
                $"'{country}' isn't in countries.csv.{reference.CountryHints.For(country)}",
                root["country"]!.Place);
        }

        var year = Cells.Number(edition)!.Value;
        if (!reference.Editions.ContainsKey(year))
        {
            return sources.MayHave("editions", edition) ? null : problems.Refuse<NarrativeHead>(
                ProblemCodes.BadEdition, $"The edition {year} isn't in editions.csv. Add it there first.", root["edition"]!.Place);
        }

        // Once at the file's source, and not at each statement that has none of its own.
        var source = root.TextOf("source");
        if (source.Length > 0 && !reference.Sources.ContainsKey(new SourceId(source)))
        {
            sources.ReportUnknown("sources", source, reference.Sources.Keys.Select(k => k.Value), root["source"]!.Place, problems);
        }

        // What is wrong with the project's own is told at its place.
        source = source.Length > 0 ? source : sources.Settings.Source?.Text ?? "";
        return new NarrativeHead(new CountryCode(country), year, source, new FilePlace(file.File));
    }

    private CountryNarrative ReadNarrative(YamlMapping root, NarrativeHead head, NamedFacts known, YamlChecker reader)
    {
        var told = new Dictionary<Section, IReadOnlyList<NarrativeParagraph>>();
        var used = root["narrative"] is YamlMapping given ? given.Entries.Select(e => e.Key) : [];
        if (root["narrative"] is { } narrative
            && reader.Mapping(narrative, "narrative", SectionReader.NamesIn(sources, used)) is { } byName)
        {
            var sentences = new SentenceReader(known, countryNames, reader.Problems);
            foreach (var entry in byName.Entries)
            {
                if (reference.Sections.TryGetValue(entry.Key, out var section)
                    && ReadParagraphs(entry, sentences, reader) is { Count: > 0 } paragraphs)
                {
                    told[section] = paragraphs;
                    CheckPrinted(section, entry, head);
                }
            }
        }

        var assessment = root["assessment"] is { } tree ? new AssessmentReader(known, reader).Read(tree) : null;
        return new CountryNarrative(head.Country, head.Edition, told, assessment, head.Place);
    }

    private void CheckPrinted(Section section, YamlEntry entry, NarrativeHead head)
    {
        var edition = reference.Editions[head.Edition];
        if (!edition.Sections.Contains(section))
        {
            problems.Warning(
                ProblemCodes.BadSection,
                $"The layout {edition.Layout} of the {edition.Year} edition omits the section '{section.Id}', so that nothing of it is "
                    + "printed. Give it an order in layouts.csv, or move its sentences.",
                entry.KeyPlace);
        }
    }

    private static IEnumerable<string> NamesOf(Country country) =>
        country.EditionNames.Select(n => n.Name).Prepend(country.Name).Where(n => n.Length > 0);

    private static List<NarrativeParagraph> ReadParagraphs(YamlEntry section, SentenceReader sentences, YamlChecker reader) =>
    [
        .. reader.List(section.Value, "a list of paragraphs")
            .Select(p => reader.List(p, "a paragraph: a list of sentences").Select(s => sentences.Read(s, section.Key)))
            .Select(p => new NarrativeParagraph([.. p.OfType<NarrativeSentence>()]))
            .Where(p => p.Sentences.Count > 0),
    ];

    // A statement of this file, or a row about this country, that was left out; all where no figure can be made.
    private Func<string, bool> LeftOut(YamlMapping root, NarrativeHead head, GatheredFacts facts)
    {
        var items = (root["statements"] as YamlList)?.Items ?? [];
        var statements = items.OfType<YamlMapping>().Select(m => m.TextOf("id")).ToHashSet(StringComparer.Ordinal);
        var isAll = FigureFactReader.Tables.Concat(FigureFactReader.NeededTables).Any(table => !sources.Tables.ContainsKey(table));
        return id => isAll || statements.Contains(id) || facts.UnreadFigures.Contains((head.Country, id))
            || FigureFactReader.Tables.Any(table => parts.MayHave(head.Country, table, head.Country.Value, id)
                || (head.Source.Length > 0 && parts.MayHave(head.Country, table, head.Source, id)));
    }

    [GeneratedRegex(@"^(?<country>[A-Z]{3})-(?<edition>[0-9]{4})\.yml\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}

/// <summary>What a narrative's file says of itself.</summary>
internal sealed record NarrativeHead(CountryCode Country, int Edition, string Source, FilePlace Place);
