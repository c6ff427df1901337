using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;
using ReportKit.Sources;

namespace ReportKit.Rendering;

/// <summary>Templates and wording that passed every check that needs no data.</summary>
/// <remarks>Only <see cref="Read"/> makes one.</remarks>
public sealed class TemplateSet
{
    /// <summary>Templates that the kit itself renders, with what each is given.</summary>
    internal static readonly IReadOnlyDictionary<string, Type> Entries = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["country"] = typeof(CountryReport),
        ["country-page"] = typeof(CountryPage),
        ["index"] = typeof(EditionIndex),
        ["index-page"] = typeof(IndexPage),
        ["methodology"] = typeof(Methodology),
        ["citation"] = typeof(CitationView),
    };

    private readonly Dictionary<string, ReportTemplate> templates;

    private TemplateSet(Dictionary<string, ReportTemplate> templates, Wording wording, string styles, IReadOnlyList<InputFile> inputs)
    {
        this.templates = templates;
        Wording = wording;
        Styles = styles;
        Inputs = inputs;
    }

    /// <summary>Words put together by rule.</summary>
    public Wording Wording { get; }

    /// <summary>The files that the templates were read from.</summary>
    public IReadOnlyList<InputFile> Inputs { get; }

    /// <summary>The style sheet of the pages.</summary>
    internal string Styles { get; }

    internal IEnumerable<ReportTemplate> All => templates.Values;

    internal ReportTemplate? this[string name] => templates.GetValueOrDefault(name);

    /// <summary>Parses and checks templates; null where any has an error.</summary>
    public static Validated<TemplateSet?> Read(TemplateFiles files)
    {
        var problems = new ProblemList();
        var templates = new Dictionary<string, ReportTemplate>(StringComparer.Ordinal);
        foreach (var text in files.Texts.Where(t => t.Name.Contains(".sbn-", StringComparison.Ordinal)))
        {
            var template = ReportTemplate.Parse(text, problems);
            templates[template.Name] = template;
        }

        foreach (var name in Entries.Keys.Where(name => !templates.ContainsKey(name)))
        {
            problems.Error(ProblemCodes.MissingFile, $"The template '{name}' is missing. Restore it from the repository.", new FilePlace("templates"));
        }

        var wordingText = files.Texts.FirstOrDefault(t => t.Name == "wording.yml");
        var wording = wordingText is null ? null : WordingReader.Read(wordingText.Text, wordingText.File, problems);
        if (wordingText is null)
        {
            problems.Error(ProblemCodes.MissingFile, "wording.yml is missing. Restore it from the repository.", new FilePlace("templates"));
        }

        var styles = files.Texts.FirstOrDefault(t => t.Name == "page.css")?.Text ?? "";
        var inputs = files.Texts.Select(t => new InputFile($"templates/{t.Name}", t.Sha256)).ToList();
        var set = wording is null ? null : new TemplateSet(templates, wording, styles, inputs);
        if (set is not null)
        {
            TemplateChecker.Check(set, problems);
        }

        return new Validated<TemplateSet?>(problems.HasErrors ? null : set, problems.ToSorted());
    }

    /// <summary>Names in the data that must be files of the templates: layouts of editions, phrases of narratives.</summary>
    internal IEnumerable<Problem> CheckNames(FactTable facts)
    {
        foreach (var edition in facts.Editions.Values.OrderBy(e => e.Year).Where(e => this[$"layouts/{e.Layout}"] is null))
        {
            yield return new Problem(
                Severity.Error,
                ProblemCodes.TemplateInclude,
                $"The edition {edition.Year} has the layout '{edition.Layout}', but templates/layouts has no such file.{NearMatch.Hint(edition.Layout, NamesIn("layouts/"))}",
                new FilePlace("templates/layouts"),
                edition.Layout);
        }

        var phrases = from narrative in facts.Narratives
                      from paragraphs in narrative.Sections.Values
                      from sentence in paragraphs.SelectMany(p => p.Sentences)
                      from part in sentence.Parts
                      where part.Form == PartForm.Phrase
                      select (Name: part.Text.Split(':')[0], part.Place);
        foreach (var (name, place) in phrases.Where(p => this[$"phrases/{p.Name}"] is null))
        {
            yield return new Problem(
                Severity.Error,
                ProblemCodes.TemplateInclude,
                $"No phrase is called '{name}'. Phrases: {string.Join(", ", NamesIn("phrases/"))}.{NearMatch.Hint(name, NamesIn("phrases/"))}",
                place);
        }
    }

    /// <summary>Names of a folder's templates without the folder, ordered.</summary>
    internal IEnumerable<string> NamesIn(string folder) =>
        templates.Keys.Where(k => k.StartsWith(folder, StringComparison.Ordinal)).Select(k => k[folder.Length..]).Order(StringComparer.Ordinal);
}
