namespace ReportKit.Rendering;

/// <summary>Checks, before any data is read, that templates name only what there is.</summary>
internal static class TemplateChecker
{
    private static readonly Dictionary<string, Type?> PhraseVariables = new(StringComparer.Ordinal)
    {
        ["fact"] = typeof(FigureView),
        ["noun"] = typeof(string),
        ["own_noun"] = typeof(string),
    };

    private static readonly Dictionary<string, Type?> SectionVariables =
        new(TemplateSet.CountryVariables, StringComparer.Ordinal) { ["section"] = typeof(SectionView) };

    private static readonly HashSet<string> Roles = [.. Cells.TextsOf<SectionRole>().Select(role => TemplateSet.Sections + role)];

    /// <returns>Names of the templates that every report can use, and of those that it can use where a section is called so.</returns>
    public static (IReadOnlySet<string> Reached, IReadOnlySet<string> WithSections) Check(
        TemplateSet templates, ProblemList problems, TemplateNames? names = null)
    {
        // A part that several sections include is walked once for each.
        var found = new ProblemList();
        var visited = new HashSet<(string Template, string Variables)>();
        foreach (var template in templates.All)
        {
            if (VariablesOf(template.Name) is { } variables)
            {
                new TemplateWalk(templates, found, visited, names).Check(template, variables);
            }
        }

        var reached = Names();

        // Any of the rest may be the template of a section of the project's own, which the data knows.
        foreach (var template in templates.All.Where(t => t.Name.StartsWith(TemplateSet.Sections, StringComparison.Ordinal)
            && !reached.Contains(t.Name)))
        {
            new TemplateWalk(templates, found, visited, names).Check(template, SectionVariables);
        }

        problems.AddRange(found.ToSorted().Distinct());
        return (reached, Names());

        HashSet<string> Names() => visited.Select(v => v.Template).ToHashSet(StringComparer.Ordinal);
    }

    // What is only included has none.
    private static IReadOnlyDictionary<string, Type?>? VariablesOf(string name) =>
        name.StartsWith("phrases/", StringComparison.Ordinal) ? PhraseVariables
        : Roles.Contains(name) ? SectionVariables
        : TemplateSet.Entries.GetValueOrDefault(name);
}
