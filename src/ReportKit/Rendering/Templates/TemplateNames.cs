namespace ReportKit.Rendering;

/// <summary>What each template can name, as the checker walks through it: variables with their types.</summary>
internal sealed class TemplateNames
{
    private readonly Dictionary<string, Dictionary<string, Type?>> variables = new(StringComparer.Ordinal);

    /// <summary>Those of templates that passed the check.</summary>
    public static TemplateNames Of(TemplateSet templates)
    {
        var names = new TemplateNames();
        TemplateChecker.Check(templates, new ProblemList(), names);
        return names;
    }

    /// <summary>A template's variables with their types, where those are known; none of a template that nothing includes.</summary>
    public IReadOnlyDictionary<string, Type?> In(string template) => variables.GetValueOrDefault(template) ?? [];

    /// <summary>The type of a name with members, such as <c>country.tier.name</c>; null where it can't be told.</summary>
    public Type? TypeOf(string template, IEnumerable<string> path)
    {
        var steps = path.ToList();
        var type = steps.Count == 0 ? null : In(template).GetValueOrDefault(steps[0]);
        foreach (var step in steps.Skip(1))
        {
            type = TemplateTypes.IsKnown(type) && type != typeof(string) ? TemplateTypes.MembersOf(type!).GetValueOrDefault(step) : null;
        }

        return type;
    }

    /// <summary>Remembers a variable; one that has a type once keeps it.</summary>
    public void Add(string template, string name, Type? type)
    {
        if (!variables.TryGetValue(template, out var known))
        {
            variables[template] = known = new Dictionary<string, Type?>(StringComparer.Ordinal);
        }

        known[name] = known.GetValueOrDefault(name) ?? type;
    }
}
