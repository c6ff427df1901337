namespace ReportKit.Narrative;

/// <summary>Reads wording.yml.</summary>
internal static class WordingReader
{
    private const string FileName = "wording.yml";

    private static readonly string[] Keys =
    [
        "language", "numbers", "million", "billion", "ordinals", "and", "or", "not-ranked", "months", "tiers", "regions", "quantifiers",
        "modalities", "frequencies",
        "findings", "questions", "tier-phrases", "figures", "facts", "draft", "corrected", "reckoned", "superseded", "zero", "short-names",
    ];

    // The kit's own file says which texts there have to be, and which parts each may name.
    private static readonly Lazy<YamlMapping> Standard =
        new(() => (YamlMapping)YamlReader.Read(StandardText, FileName, new ProblemList())!);

    private static string StandardText => TemplateReader.ReadEmbedded().Texts.Single(t => t.Name == FileName).Text;

    /// <summary>The words of the kit's own templates, for where no project's are at hand.</summary>
    public static Wording ReadStandard() => Read(StandardText, FileName, new ProblemList())!;

    /// <summary>The words, or null with problems where any is missing.</summary>
    public static Wording? Read(string text, string file, ProblemList problems)
    {
        if (YamlReader.Read(text, file, problems) is not { } tree)
        {
            return null;
        }

        if (tree is not YamlMapping root)
        {
            problems.Error(ProblemCodes.BadWording, $"The file must be a mapping with the keys {string.Join(", ", Keys)}.", tree.Place);
            return null;
        }

        var reader = new Reader(root, problems);
        foreach (var entry in root.Entries.Where(e => !Keys.Contains(e.Key, StringComparer.Ordinal)))
        {
            reader.Report($"'{entry.Key}' isn't a key of wording.yml.{NearMatch.Hint(entry.Key, Keys)}", entry.KeyPlace);
        }

        var wording = new Wording(
            reader.Text("language"),
            reader.List("numbers", 10),
            reader.Text("million"),
            reader.Text("billion"),
            reader.List("ordinals", 2),
            reader.Text("and"),
            reader.Text("or"),
            reader.Text("not-ranked"),
            reader.List("months", 12),
            reader.Map("tiers", Enum.GetValues<Tier>(), t => t.ToString(), Reader.TextOf),
            reader.Map("regions", ["AF", "EAP", "EUR", "NEA", "SCA", "WHA"], r => r, Reader.TextOf),
            reader.Words<Quantifier>("quantifiers", Quantifier.Unspecified),
            reader.Words<Modality>("modalities", Modality.Asserted),
            reader.Words<Frequency>("frequencies", Frequency.Unspecified),
            reader.Map("findings", Enum.GetValues<Finding>(), Cells.Text, Reader.TextOf),
            reader.Map("questions", TierDecider.Questions, q => q, Reader.TextOf),
            reader.TierPhrases("tier-phrases"),
            new ChartWording(reader.Filled("figures")))
        {
            Facts = new FilledTexts(reader.Filled("facts")),
            Zero = reader.Text("zero"),
            ShortNames = reader.Names("short-names"),
            Draft = reader.Text("draft"),
            Corrected = reader.TextWith("corrected", "{old}", "{new}", "{why}"),
            Reckoned = reader.TextWith("reckoned", "{edition}", "{why}"),
            Superseded = reader.TextWith("superseded", "{source}"),
        };
        return reader.Sound ? wording : null;
    }

    private sealed class Reader(YamlMapping root, ProblemList problems)
    {
        public bool Sound { get; private set; } = true;

        public void Report(string message, FilePlace place)
        {
            problems.Error(ProblemCodes.BadWording, message, place);
            Sound = false;
        }

        public string Text(string key)
        {
            if (root[key] is YamlText { Text.Length: > 0 } text)
            {
                return text.Text;
            }

            Report($"'{key}' needs a text.", (root[key] ?? root).Place);
            return "";
        }

        public string TextWith(string key, params string[] parts)
        {
            var text = Text(key);
            if (text.Length > 0 && parts.FirstOrDefault(p => !text.Contains(p, StringComparison.Ordinal)) is { } missing)
            {
                Report($"'{key}' must hold {string.Join(", ", parts)}; {missing} is missing.", root[key]!.Place);
            }

            return text;
        }

        public IReadOnlyList<string> List(string key, int least)
        {
            var items = Texts(root[key]);
            if (items.Count < least)
            {
                Report($"'{key}' needs a list of at least {least} texts; {items.Count} were found.", (root[key] ?? root).Place);
            }

            return items;
        }

        public Dictionary<TKey, TValue> Map<TKey, TValue>(
            string key, IEnumerable<TKey> keys, Func<TKey, string> written, Func<YamlTree?, TValue?> read)
            where TKey : notnull
            where TValue : class
        {
            var mapping = root[key] as YamlMapping;
            var values = new Dictionary<TKey, TValue>();
            foreach (var each in keys)
            {
                if (read(mapping?[written(each)]) is { } value)
                {
                    values[each] = value;
                }
                else
                {
                    Report($"'{key}' needs an entry '{written(each)}'.", (mapping ?? root).Place);
                }
            }

            return values;
        }

        public Dictionary<T, IReadOnlyList<string>> Words<T>(string key, T unsaid)
            where T : struct, Enum =>
            Map(key, Enum.GetValues<T>().Where(v => !v.Equals(unsaid)), Cells.Text, v => Texts(v) is { Count: > 0 } words ? words : null);

        public List<TierPhrase> TierPhrases(string key)
        {
            var phrases = new List<TierPhrase>();
            foreach (var entry in (root[key] as YamlMapping)?.Entries ?? [])
            {
                var tiers = Texts(entry.Value).Select(t => Enum.TryParse<Tier>(t, out var tier) ? tier : (Tier?)null).ToList();
                if (tiers.Count == 0 || tiers.Contains(null))
                {
                    Report($"'{entry.Key}' needs a list of tiers: {string.Join(", ", Enum.GetNames<Tier>())}.", entry.KeyPlace);
                }

                phrases.Add(new TierPhrase(entry.Key, [.. tiers.OfType<Tier>()]));
            }

            return phrases;
        }

        public Dictionary<string, string> Names(string key)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in (root[key] as YamlMapping)?.Entries ?? [])
            {
                if (entry.Value is YamlText { Text.Length: > 0 } text)
                {
                    names[entry.Key] = text.Text;
                }
                else
                {
                    Report($"'{entry.Key}' needs a text, its short name.", entry.Value.Place);
                }
            }

            return names;
        }

        public Dictionary<string, string> Filled(string key)
        {
            var known = ((YamlMapping)Standard.Value[key]!).Entries.ToDictionary(e => e.Key, PartsOf, StringComparer.Ordinal);
            foreach (var entry in (root[key] as YamlMapping)?.Entries ?? [])
            {
                if (!known.TryGetValue(entry.Key, out var parts))
                {
                    Report($"'{entry.Key}' isn't a text of '{key}'.{NearMatch.Hint(entry.Key, known.Keys)}", entry.KeyPlace);
                }
                else if (FilledTexts.PartsOf(TextOf(entry.Value) ?? "").FirstOrDefault(p => !parts.Contains(p)) is { } unknown)
                {
                    var allowed = parts.Count == 0 ? "It has no parts." : $"Its parts: {string.Join(", ", parts)}.";
                    Report(
                        $"'{entry.Key}' names a part '{unknown}' that the kit doesn't fill in. {allowed}{NearMatch.Hint(unknown, parts)}",
                        entry.Value.Place);
                }
            }

            return Map(key, known.Keys, k => k, TextOf);
        }

        // The kit prints suppressed numbers as a range, and fills in the limit too.
        private static List<string> PartsOf(YamlEntry entry) =>
            [.. FilledTexts.PartsOf(TextOf(entry.Value)!)
                .Union(entry.Key.EndsWith(".fewer-than", StringComparison.Ordinal) ? ["limit"] : [])];

        public static string? TextOf(YamlTree? tree) => (tree as YamlText)?.Text;

        private static IReadOnlyList<string> Texts(YamlTree? tree) =>
            tree is YamlList list ? [.. list.Items.OfType<YamlText>().Select(t => t.Text)] : [];
    }
}
