namespace ReportKit.Rendering;

/// <summary>Checks, before any data is read, that templates name only what there is.</summary>
internal static class TemplateChecker
{
    /// <returns>Names of the templates that a report can use.</returns>
    public static IReadOnlySet<string> Check(TemplateSet templates, ProblemList problems)
    {
        // A part that several sections include is walked once for each.
        var found = new ProblemList();
        var visited = new HashSet<(string Template, string Variables)>();
        Check(templates, found, visited);
        problems.AddRange(found.ToSorted().Distinct());
        return visited.Select(v => v.Template).ToHashSet(StringComparer.Ordinal);
    }

    private static void Check(TemplateSet templates, ProblemList problems, HashSet<(string, string)> visited)
    {
        foreach (var (name, variables) in TemplateSet.Entries)
        {
            if (templates[name] is { } template)
            {
                var walk = new TemplateWalk(templates, problems, visited);
                walk.Check(template, variables);
            }
        }

        var phrase = new Dictionary<string, Type?>(StringComparer.Ordinal)
        {
            ["fact"] = typeof(FigureView),
            ["noun"] = typeof(string),
            ["own_noun"] = typeof(string),
        };
        foreach (var template in templates.All.Where(t => t.Name.StartsWith("phrases/", StringComparison.Ordinal)))
        {
            new TemplateWalk(templates, problems, visited).Check(template, phrase);
        }

        // Layouts are chosen by the edition's data, so each is checked as part of a country's page.
        foreach (var template in templates.All.Where(t => t.Name.StartsWith("layouts/", StringComparison.Ordinal)))
        {
            new TemplateWalk(templates, problems, visited).Check(template, TemplateSet.CountryVariables);
        }
    }
}
