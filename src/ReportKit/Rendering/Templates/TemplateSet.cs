namespace ReportKit.Rendering;

/// <summary>Templates and wording that passed every check that needs no data.</summary>
/// <remarks>Only <see cref="Read"/> makes one.</remarks>
internal sealed class TemplateSet
{
    /// <summary>What a country's Markdown is given.</summary>
    internal static readonly IReadOnlyDictionary<string, Type?> CountryVariables = With(typeof(CountryReport), typeof(CountryCharts));

    /// <summary>Templates that the kit itself renders, with the variables that each is given.</summary>
    internal static readonly Dictionary<string, IReadOnlyDictionary<string, Type?>> Entries = new(StringComparer.Ordinal)
    {
        ["country"] = CountryVariables,
        ["parts/draft"] = TemplateTypes.MembersOf(typeof(CountryReport)),
        ["country-article"] = TemplateTypes.MembersOf(typeof(CountryArticle)),
        ["country-page"] = TemplateTypes.MembersOf(typeof(CountryPage)),
        ["print-page"] = TemplateTypes.MembersOf(typeof(PrintPage)),
        ["facts-page"] = TemplateTypes.MembersOf(typeof(FactsPage)),
        ["figure"] = TemplateTypes.MembersOf(typeof(ChartPart)),
        ["index"] = With(typeof(EditionIndex), typeof(IndexCharts)),
        ["index-page"] = TemplateTypes.MembersOf(typeof(IndexPage)),
        ["methodology"] = TemplateTypes.MembersOf(typeof(Methodology)),
        ["methodology-page"] = TemplateTypes.MembersOf(typeof(MethodologyPage)),
        ["coverage-page"] = TemplateTypes.MembersOf(typeof(CoveragePage)),
        ["trends-page"] = TemplateTypes.MembersOf(typeof(TrendsPage)),
        ["citation"] = TemplateTypes.MembersOf(typeof(CitationView)),
    };

    /// <summary>The folder of the templates of sections.</summary>
    internal const string Sections = "sections/";

    private static readonly string[] Shared = ["page.css", "page.js"];
    private static readonly string[] Beside = ["wording.yml", .. Shared];

    private readonly Dictionary<string, ReportTemplate> templates;
    private HashSet<string> unread = [];

    // Of the project's own, those that only a section of their name prints.
    private IReadOnlyList<TemplateText> ofSections = [];

    private Func<Problem, Problem> withHint = problem => problem;

    private TemplateSet(
        Dictionary<string, ReportTemplate> templates,
        Wording wording,
        IReadOnlyDictionary<string, string> pageFiles,
        IReadOnlyList<InputFile> inputs)
    {
        this.templates = templates;
        Wording = wording;
        PageFiles = pageFiles;
        Inputs = inputs;
    }

    /// <summary>Words put together by rule.</summary>
    public Wording Wording { get; }

    /// <summary>The files that the templates were read from.</summary>
    public IReadOnlyList<InputFile> Inputs { get; }

    /// <summary>What all pages share: the style sheet and the script, by name.</summary>
    internal IReadOnlyDictionary<string, string> PageFiles { get; }

    internal IEnumerable<ReportTemplate> All => templates.Values;

    internal ReportTemplate? this[string name] => templates.GetValueOrDefault(name);

    /// <summary>Parses and checks templates; no value where any has an error.</summary>
    public static Validated<TemplateSet> Read(TemplateFiles files)
    {
        var problems = new ProblemList();
        var templates = new Dictionary<string, ReportTemplate>(StringComparer.Ordinal);
        foreach (var text in files.Texts.Where(t => t.Name.Contains(".sbn-", StringComparison.Ordinal)))
        {
            var template = ReportTemplate.Parse(text, problems);
            templates[template.Name] = template;
        }

        // What is there and couldn't be read has been reported.
        var unread = files.Unread.Select(name => name[..name.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var missing = Entries.Keys.Where(name => !templates.ContainsKey(name) && !unread.Contains(name)).Select(n => $"The template '{n}'")
            .Concat(Beside.Where(name => files.Texts.All(t => t.Name != name) && !files.Unread.Contains(name)));
        foreach (var what in missing)
        {
            problems.Error(ProblemCodes.MissingFile, $"{what} is missing. Restore it from the repository.", new FilePlace("templates"));
        }

        var wordingText = files.Texts.FirstOrDefault(t => t.Name == "wording.yml");
        var wording = wordingText is null ? null : WordingReader.Read(wordingText.Text, wordingText.File, problems);
        var pageFiles = files.Texts.Where(t => Shared.Contains(t.Name)).ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal);
        var inputs = files.Texts.Concat(Beneath(wordingText, wording))
            .Select(t => new InputFile(t.File, t.Sha256)).OrderBy(i => i.Path, StringComparer.Ordinal).ToList();
        var set = wording is null ? null : new TemplateSet(templates, wording, pageFiles, inputs) { unread = unread };
        if (set is not null)
        {
            var (reached, withSections) = TemplateChecker.Check(set, problems);
            CheckReached(set, files, reached, withSections, problems);
        }

        var found = problems.ToSorted().Select(p => WithHint(p, files)).ToList();
        return set is null || problems.HasErrors ? new Validated<TemplateSet>(found) : new(set, found);
    }

    // A project's wording may say only what differs.
    private static IEnumerable<TemplateText> Beneath(TemplateText? own, Wording? wording) =>
        own is { IsKits: false } && wording is { IsCompleted: true } && KitTemplates.Find(own.Name) is { } kit ? [kit] : [];

    // What a copy of an earlier version names may be no more, or nothing includes it any more.
    private static Problem WithHint(Problem problem, TemplateFiles files)
    {
        if ((problem.Severity != Severity.Error && problem.Code != ProblemCodes.FileNotRead)
            || !files.Outdated.TryGetValue(problem.Place.File, out var version))
        {
            return problem;
        }

        var name = files.Texts.First(t => t.File == problem.Place.File).Stem;
        var since = version is null ? "" : $", version {version}";
        return problem with
        {
            Message = $"{problem.Message} The kit's own has changed since this was copied{since}: "
                + $"'reportkit templates diff {name}' shows how.",
        };
    }

    /// <summary>Checks what needs both data and templates.</summary>
    internal void CheckData(FactTable facts, ProblemList problems)
    {
        problems.AddRange(CheckNames(facts));
        PhraseNounChecker.Check(facts, this, problems);
    }

    /// <summary>Names in the data that must be files of the templates, phrases of narratives; and templates of sections that the data
    /// doesn't have.</summary>
    internal IEnumerable<Problem> CheckNames(FactTable facts)
    {
        var sections = facts.Sections.Select(s => s.Id).ToList();
        foreach (var own in ofSections.Where(t => sections.Count > 0 && !sections.Contains(t.Stem[Sections.Length..])))
        {
            yield return withHint(new Problem(
                Severity.Warning,
                ProblemCodes.FileNotRead,
                $"No template includes this one, and sections.csv has no section '{own.Stem[Sections.Length..]}', so nothing of it is "
                    + $"printed. Include it, add the section, or remove it.{NearMatch.Hint(own.Stem[Sections.Length..], sections)}",
                new FilePlace(own.File)));
        }

        var phrases = from sentence in facts.Narratives.SelectMany(n => n.Sentences)
                      from part in sentence.Parts
                      where part.Form == PartForm.Phrase
                      select (Name: part.Text.Split(':')[0], part.Place);
        foreach (var (name, place) in phrases.Where(p => !Has($"phrases/{p.Name}")))
        {
            yield return new Problem(
                Severity.Error,
                ProblemCodes.TemplateInclude,
                $"No phrase is called '{name}'. Phrases: "
                    + $"{string.Join(", ", NamesIn("phrases/"))}.{NearMatch.Hint(name, NamesIn("phrases/"))}",
                place,
                name);
        }
    }

    /// <summary>Whether there is a template of a name. One that couldn't be read counts: it has been reported.</summary>
    internal bool Has(string name) => templates.ContainsKey(name) || unread.Contains(name);

    /// <summary>Names of a folder's templates without the folder, ordered.</summary>
    internal IEnumerable<string> NamesIn(string folder) =>
        templates.Keys.Where(k => k.StartsWith(folder, StringComparison.Ordinal)).Select(k => k[folder.Length..])
            .Order(StringComparer.Ordinal);

    // A template that is broken includes nothing that can be told.
    private static void CheckReached(
        TemplateSet set, TemplateFiles files, IReadOnlySet<string> reached, IReadOnlySet<string> withSections, ProblemList problems)
    {
        if (problems.HasErrors || files.Unread.Count > 0)
        {
            return;
        }

        set.withHint = problem => WithHint(problem, files);
        set.ofSections = [.. set.All.Where(t => withSections.Contains(t.Name) && !reached.Contains(t.Name) && !t.Source.IsKits)
            .Where(t => t.Name.StartsWith(Sections, StringComparison.Ordinal)).Select(t => t.Source)];
        foreach (var template in set.All.Where(t => !withSections.Contains(t.Name) && !t.Source.IsKits))
        {
            problems.Warning(
                ProblemCodes.FileNotRead,
                "No template includes this one, so nothing of it is printed. Include it, or remove it."
                + Meant(template.Source),
                new FilePlace(template.Source.File));
        }

        foreach (var text in files.Texts.Where(t => !t.Name.Contains(".sbn-", StringComparison.Ordinal) && !Beside.Contains(t.Name)))
        {
            problems.Warning(
                ProblemCodes.FileNotRead,
                $"Nothing reads this file. Beside the templates, only {string.Join(", ", Beside)} are read."
                + $"{NearMatch.Hint(text.Name, Beside)}",
                new FilePlace(text.File));
        }
    }

    // 'section/tier' was to take the place of 'sections/tier'; of a name of its own that is only alike nothing is said.
    private static string Meant(TemplateText own) => KitTemplates.Find(own.Name) is null
        && NearMatch.Slips(own.Stem, KitTemplates.All.Select(t => t.Stem), most: 1, perSlip: 6) is [var name]
            ? $" Did you mean '{name}'?" : "";

    private static Dictionary<string, Type?> With(Type model, Type figures) =>
        new Dictionary<string, Type?>(TemplateTypes.MembersOf(model), StringComparer.Ordinal) { ["figures"] = figures };
}
