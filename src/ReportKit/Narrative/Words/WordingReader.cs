namespace ReportKit.Narrative;

/// <summary>Reads wording.yml. What a project's file doesn't say is as the kit's own file says it, key by key and entry by entry.</summary>
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
        new(() => (YamlMapping)YamlReader.Read(KitTemplates.Find(FileName)!.Text, FileName, new ProblemList())!);

    /// <summary>The words of the kit's own templates, for where no project's are at hand.</summary>
    public static Wording ReadStandard() => Read(Standard.Value, new ProblemList())!;

    /// <summary>The words, or null with problems where any is wrong.</summary>
    public static Wording? Read(string text, string file, ProblemList problems)
    {
        const string Needs = "leave it out, or write the keys that differ from the kit's own";
        if (YamlReader.Read(text, file, problems, Needs) is not { } tree)
        {
            return null;
        }

        if (tree is not YamlMapping root)
        {
            problems.Error(ProblemCodes.BadWording, $"The file must be a mapping with the keys {string.Join(", ", Keys)}.", tree.Place);
            return null;
        }

        return Read(root, problems);
    }

    private static Wording? Read(YamlMapping root, ProblemList problems)
    {
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
            IsCompleted = !Covers(root, Standard.Value),
        };
        return reader.Sound ? wording : null;
    }

    private static bool Covers(YamlMapping own, YamlMapping kit) => kit.Entries.All(e =>
        own[e.Key] is { } there && (e.Value is not YamlMapping below || (there is YamlMapping mapping && Covers(mapping, below))));

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
            if (Tree(key) is YamlText { Text.Length: > 0 } text)
            {
                return text.Text;
            }

            Report($"'{key}' needs a text.", root[key]!.Place);
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
            var items = Texts(Tree(key));
            if (items.Count < least)
            {
                Report($"'{key}' needs a list of at least {least} texts; {items.Count} were found.", root[key]!.Place);
            }

            return items;
        }

        /// <summary>The values of a closed list of entries, which the message on any other calls <paramref name="each"/>.</summary>
        public Dictionary<TKey, TValue> Map<TKey, TValue>(
            string key, IEnumerable<TKey> keys, Func<TKey, string> written, Func<YamlTree?, TValue?> read, string each = "an entry")
            where TKey : notnull
            where TValue : class
        {
            var own = Own(key);
            var known = keys.ToDictionary(written, StringComparer.Ordinal);
            foreach (var entry in own.Where(e => !known.ContainsKey(e.Key)))
            {
                Report($"'{entry.Key}' isn't {each} of '{key}'.{NearMatch.Hint(entry.Key, known.Keys)}", entry.KeyPlace);
            }

            var values = new Dictionary<TKey, TValue>();
            foreach (var (name, value) in Merged(own, key))
            {
                if (!known.TryGetValue(name, out var meant))
                {
                    continue;
                }

                if (read(value) is { } made)
                {
                    values[meant] = made;
                }
                else
                {
                    Report($"'{name}' of '{key}' has another form than in the kit's own file: a text, or a list of texts.", value.Place);
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
            foreach (var (phrase, value) in Merged(Own(key), key))
            {
                var tiers = Texts(value).Select(t => Enum.TryParse<Tier>(t, out var tier) ? tier : (Tier?)null).ToList();
                if (tiers.Count == 0 || tiers.Contains(null))
                {
                    Report($"'{phrase}' needs a list of tiers: {string.Join(", ", Enum.GetNames<Tier>())}.", value.Place);
                }

                phrases.Add(new TierPhrase(phrase, [.. tiers.OfType<Tier>()]));
            }

            return phrases;
        }

        public Dictionary<string, string> Names(string key)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in Merged(Own(key), key))
            {
                if (value is YamlText { Text.Length: > 0 } text)
                {
                    names[name] = text.Text;
                }
                else
                {
                    Report($"'{name}' needs a text, its short name.", value.Place);
                }
            }

            return names;
        }

        public Dictionary<string, string> Filled(string key)
        {
            var known = ((YamlMapping)Standard.Value[key]!).Entries.ToDictionary(e => e.Key, PartsOf, StringComparer.Ordinal);
            foreach (var entry in Own(key).Where(e => known.ContainsKey(e.Key)))
            {
                var parts = known[entry.Key];
                if (FilledTexts.PartsOf(TextOf(entry.Value) ?? "").FirstOrDefault(p => !parts.Contains(p)) is { } unknown)
                {
                    var allowed = parts.Count == 0 ? "It has no parts." : $"Its parts: {string.Join(", ", parts)}.";
                    Report(
                        $"'{entry.Key}' names a part '{unknown}' that the kit doesn't fill in. {allowed}{NearMatch.Hint(unknown, parts)}",
                        entry.Value.Place);
                }
            }

            return Map(key, known.Keys, k => k, TextOf, "a text");
        }

        private YamlTree Tree(string key) => root[key] ?? Standard.Value[key]!;

        // None where all entries are commented out.
        private IReadOnlyList<YamlEntry> Own(string key)
        {
            switch (root[key])
            {
                case YamlMapping mapping:
                    return mapping.Entries;
                case null or YamlText { Text: "" }:
                    return [];
                case var other:
                    Report($"'{key}' needs entries, each on a line of its own.", other.Place);
                    return [];
            }
        }

        // In the order of the kit's own file; what only the project has comes last.
        private static IEnumerable<(string Key, YamlTree Value)> Merged(IReadOnlyList<YamlEntry> own, string key)
        {
            var kit = ((YamlMapping)Standard.Value[key]!).Entries;
            var mine = own.DistinctBy(e => e.Key).ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
            var others = own.Where(e => kit.All(k => k.Key != e.Key));
            return kit.Select(e => (e.Key, mine.GetValueOrDefault(e.Key, e.Value))).Concat(others.Select(e => (e.Key, e.Value)));
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
