namespace ReportKit.Facts;

/// <summary>Narratives with the values written out that <c>defaults:</c> gives their statements, for the whole file or a section.</summary>
internal static class NarrativeDefaults
{
    public const string Key = "defaults";

    public static readonly string[] Fields = ["locator", "speaker", "addressee", "source"];

    /// <summary>The sources with every statement as if all its values stood in it. A default's place is its own.</summary>
    public static SourceSet WriteOut(SourceSet sources, ProblemList problems) => sources with
    {
        Narratives = [.. sources.Narratives.Select(n => n with { Root = WriteOut(n.Root, sources, new YamlChecker(problems)) })],
    };

    private static YamlTree WriteOut(YamlTree root, SourceSet sources, YamlChecker reader)
    {
        if (root is not YamlMapping narrative || narrative[Key] is not { } tree)
        {
            return root;
        }

        var sections = SectionReader.NamesIn(sources, tree is YamlMapping given ? given.Entries.Select(e => e.Key) : []);
        if (reader.Mapping(tree, Key, [.. Fields, .. sections]) is not { } defaults)
        {
            return root;
        }

        if (narrative["source"] is not null && defaults["source"] is { } again)
        {
            reader.Problems.Error(
                ProblemCodes.NarrativeKey,
                "The file has a source for all its statements at its head already. Keep one of the two.",
                again.Place);
        }

        var ofFile = Texts(defaults, reader);
        var bySection = defaults.Entries.Where(e => sections.Except(Fields).Contains(e.Key, StringComparer.Ordinal))
            .DistinctBy(e => e.Key)
            .ToDictionary(e => e.Key, e => OfSection(e, ofFile, reader), StringComparer.Ordinal);
        return narrative with
        {
            Entries = [.. narrative.Entries.Select(e => e is { Key: "statements", Value: YamlList list }
                ? e with { Value = list with { Items = [.. list.Items.Select(Statement)] } }
                : e)],
        };

        YamlTree Statement(YamlTree item) => item is not YamlMapping statement ? item : statement with
        {
            Entries =
            [
                .. statement.Entries,
                .. bySection.GetValueOrDefault(statement.TextOf("section"), ofFile).Where(e => statement[e.Key] is null),
            ],
        };
    }

    private static List<YamlEntry> OfSection(YamlEntry section, List<YamlEntry> ofFile, YamlChecker reader)
    {
        var own = reader.Mapping(section.Value, $"the defaults of {section.Key}", Fields) is { } mapping ? Texts(mapping, reader) : [];
        return [.. own, .. ofFile.Where(e => !own.Exists(o => o.Key == e.Key))];
    }

    private static List<YamlEntry> Texts(YamlMapping mapping, YamlChecker reader)
    {
        var fields = mapping.Entries.Where(e => Fields.Contains(e.Key, StringComparer.Ordinal)).ToList();
        return reader.AreTexts(mapping with { Entries = fields }) ? fields : fields.FindAll(e => e.Value is YamlText);
    }
}
