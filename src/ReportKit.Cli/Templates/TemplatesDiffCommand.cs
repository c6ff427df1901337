namespace ReportKit.Cli;

/// <summary><c>reportkit templates diff</c>: what the kit's own have become since the project's were copied.</summary>
internal static class TemplatesDiffCommand
{
    private static readonly Option<bool> Yours = SharedOptions.Flag("--yours", "What yours change of the kit's own as they are now.");

    private static readonly Option<bool> Done = SharedOptions.Flag(
        "--done", "Notes that yours have what they need of it: the next diff begins here.");

    public static Command Create() => new ToolCommand("diff", Run, """
        Shows, line by line, what the kit's own templates have become since yours were copied, of those that are named, else of all that
        have changed. Take over by hand what you want of it, and note with --done that you have.

        Examples:
          reportkit templates diff
          reportkit templates diff sections/tier
          reportkit templates diff sections/tier --yours
          reportkit templates diff sections/tier --done
        """)
    {
        TemplatesCall.Names, Yours, Done, SharedOptions.Templates, SharedOptions.Data,
    };

    private static int Run(ProjectCall call)
    {
        var (yours, done) = (call.Of(Yours), call.Of(Done));
        var templates = new TemplatesCall(call);
        var asked = templates.Asked();
        if (yours && done)
        {
            throw new UsageException("--done notes what the kit's own have become, and --yours shows what yours change: one of them.");
        }

        if (asked.FirstOrDefault(t => t.Own is null) is { } kit)
        {
            throw new UsageException($"{kit.Name} is the kit's own here: the project has no copy of it.");
        }

        if (asked.FirstOrDefault(t => t is { Kit: null, CopiedFrom: null }) is { } added)
        {
            throw new UsageException($"The kit has no template {added.Name} to compare {templates.Shown(added.Name)} with.");
        }

        if (templates.Problems.Count > 0)
        {
            ProblemPrinter.Print(templates.Problems);
            return ExitCode.Errors;
        }

        var shown = asked.Count > 0 ? asked
            : [.. templates.All.Where(t => yours ? t is { Own: not null, Kit: not null } && t.Own != t.Kit : t.IsOutdated)];
        if (done)
        {
            return Note(templates, shown);
        }

        foreach (var template in shown)
        {
            Tell(template, templates, yours);
        }

        if (shown.Count == 0)
        {
            Console.WriteLine(yours
                ? "No template of yours differs from the kit's own."
                : "The kit's own templates are as they were when yours were copied.");
        }

        return ExitCode.Done;
    }

    private static void Tell(TemplateState template, TemplatesCall templates, bool yours)
    {
        var (mine, kit) = (templates.Shown(template.Name), $"kit/templates/{template.Name}");
        if (template.Kit is null)
        {
            Console.WriteLine($"The kit has {template.Name} no more. Include {mine} from a template of yours, or remove it.");
        }
        else if (yours)
        {
            Print($"--- {kit}", $"+++ {mine}", template.Kit, template.Own!, $"{mine} is the same as the kit's own.");
        }
        else if (template.CopiedFrom is null)
        {
            // A file that somebody wrote, or copied by other means.
            Console.WriteLine($"It isn't known what {mine} was copied from; this is how it differs from the kit's own.");
            Print($"--- {kit}", $"+++ {mine}", template.Kit, template.Own!, "It is the same.");
        }
        else
        {
            var version = template.Version is null ? "" : $" ({template.Version})";
            Print(
                $"--- {kit}{version}",
                $"+++ {kit} ({KitVersion.Own})",
                template.CopiedFrom,
                template.Kit,
                $"The kit's {template.Name} is as it was when yours was copied.");
        }
    }

    private static void Print(string from, string to, string before, string after, string same)
    {
        var lines = LineDiff.Of(before, after);
        foreach (var line in lines.Count == 0 ? [same] : lines.Prepend(to).Prepend(from))
        {
            Console.WriteLine(line);
        }
    }

    private static int Note(TemplatesCall templates, IReadOnlyList<TemplateState> shown)
    {
        if (shown.FirstOrDefault(t => t.Kit is null) is { } gone)
        {
            throw new UsageException($"The kit has {gone.Name} no more, so that there is nothing to begin from. Nothing was written.");
        }

        if (shown.Count > 0)
        {
            TemplatesCopyCommand.WriteOrigins(templates, shown);
        }

        Console.WriteLine(shown.Count == 0
            ? "The kit's own templates are as they were when yours were copied."
            : $"Noted for {string.Join(", ", shown.Select(t => t.Name))}: the next diff begins at version {KitVersion.Own}.");
        return ExitCode.Done;
    }
}
