namespace ReportKit.Cli;

/// <summary><c>reportkit templates list</c>: every template, and whose it is.</summary>
internal static class TemplatesListCommand
{
    private static readonly Option<bool> Own = SharedOptions.Flag("--yours", "Only the project's own.");

    public static Command Create() => new ToolCommand("list", Run, """
        Lists every template with whose it is, the kit's or yours, and how yours stands to the kit's own.

        Examples:
          reportkit templates list
          reportkit templates list --yours
        """)
    {
        Own, SharedOptions.Templates, SharedOptions.Data, SharedOptions.Json,
    };

    private static int Run(ProjectCall call)
    {
        var templates = new TemplatesCall(call);
        var listed = templates.All.Where(t => !call.Of(Own) || t.Own is not null).ToList();
        return call.End(
            new TemplatesJson([.. listed.Select(t => new TemplateJson(t.Name, t.Own is null ? "kit" : "project", StateOf(t), t.Version))]),
            () =>
            {
                ProblemPrinter.Print(templates.Problems);
                var width = listed.Select(t => t.Name.Length).DefaultIfEmpty().Max();
                foreach (var template in listed)
                {
                    var whose = template.Own is null ? "kit  " : "yours";
                    Console.WriteLine($"{whose}  {template.Name.PadRight(width)}  {Told(template)}".TrimEnd());
                }

                var own = templates.All.Count(t => t.Own is not null);
                Console.WriteLine(own == 0
                    ? "All are the kit's own. 'reportkit templates copy NAME' makes one yours to change."
                    : $"{Counted.Of(own, "template")} of yours, {Counted.Number(templates.All.Count - own)} of the kit's.");
            },
            templates.Problems.Count == 0 ? ExitCode.Done : ExitCode.Errors);
    }

    private static string StateOf(TemplateState template) => template switch
    {
        { Own: null } => "",
        { IsOutdated: true } => "outdated",
        { Kit: null } => "added",
        _ => template.Own == template.Kit ? "same" : "changed",
    };

    private static string Told(TemplateState template) => StateOf(template) switch
    {
        "outdated" when template.Kit is null => $"a copy{From(template)}; the kit has it no more",
        "outdated" => $"a copy{From(template)}; the kit's own has changed since: templates diff {template.Name}",
        "added" => "not in the kit",
        "same" => "the same as the kit's; remove it to follow the kit's",
        "changed" => "changed",
        _ => "",
    };

    private static string From(TemplateState template) => template.Version is { } version ? $" from version {version}" : "";
}

/// <summary>What <c>templates list --json</c> prints.</summary>
internal sealed record TemplatesJson(IReadOnlyList<TemplateJson> Templates);

/// <summary>One template: whose it is (<c>kit</c>, <c>project</c>), and a project's state (<c>outdated</c>, <c>added</c>, <c>same</c>,
/// <c>changed</c>) with the version that it was copied from, where that is known.</summary>
internal sealed record TemplateJson(string Name, string Of, string State, string? CopiedFrom);
