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

    /// <returns>Names of the templates that a report can use.</returns>
    public static IReadOnlySet<string> Check(TemplateSet templates, ProblemList problems)
    {
        // A part that several sections include is walked once for each.
        var found = new ProblemList();
        var visited = new HashSet<(string Template, string Variables)>();
        foreach (var template in templates.All)
        {
            if (VariablesOf(template.Name) is { } variables)
            {
                new TemplateWalk(templates, found, visited).Check(template, variables);
            }
        }

        problems.AddRange(found.ToSorted().Distinct());
        return visited.Select(v => v.Template).ToHashSet(StringComparer.Ordinal);
    }

    // Layouts are chosen by the edition's data, so each is checked as part of a country's page. What is only included has no own.
    private static IReadOnlyDictionary<string, Type?>? VariablesOf(string name) =>
        name.StartsWith("phrases/", StringComparison.Ordinal) ? PhraseVariables
        : name.StartsWith("layouts/", StringComparison.Ordinal) ? TemplateSet.CountryVariables
        : TemplateSet.Entries.GetValueOrDefault(name);
}
