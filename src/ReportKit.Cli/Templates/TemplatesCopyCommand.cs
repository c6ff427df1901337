namespace ReportKit.Cli;

/// <summary><c>reportkit templates copy</c>: the kit's own, to be changed.</summary>
internal static class TemplatesCopyCommand
{
    public static Command Create() => new ToolCommand("copy", Run, $"""
        Copies templates of the kit into the project, where they take the place of the kit's and are yours to change. Beside them, in
        {TemplateCopies.Folder}, stays what they were copied from, so that 'templates diff' can show what the kit's own have become. Put
        both under version control. A file that is there already is never touched.

        Examples:
          reportkit templates copy sections/tier
          reportkit templates copy sections/tier page.css
        """)
    {
        TemplatesCall.Names, SharedOptions.Templates, SharedOptions.Data,
    };

    private static int Run(ProjectCall call)
    {
        var templates = new TemplatesCall(call);
        var asked = templates.Asked();
        if (asked.Count == 0)
        {
            throw new UsageException(
                "Name what to copy: reportkit templates copy sections/tier. 'reportkit templates list' has all names.");
        }

        if (asked.FirstOrDefault(t => t.Kit is null) is { } own)
        {
            throw new UsageException($"{templates.Shown(own.Name)} is yours, and the kit has none of this name. Nothing was written.");
        }

        if (asked.FirstOrDefault(t => Path.Exists(templates.PathOf(t.Name))) is { } there)
        {
            throw new UsageException($"{templates.Shown(there.Name)} is there already. Nothing was written.");
        }

        // First what they are copied from: without the copy itself it says nothing.
        WriteOrigins(templates, asked);
        foreach (var template in asked)
        {
            if (!WholeFile.Replace(templates.PathOf(template.Name), null, template.Kit!))
            {
                throw new UsageException($"{templates.Shown(template.Name)} came into being just now; it is as it was.");
            }

            Console.WriteLine($"Copied to {templates.Shown(template.Name)}.{Advice(template.Name)}");
        }

        return ExitCode.Done;
    }

    /// <summary>Notes that templates are copies of the kit's own as they are now.</summary>
    public static void WriteOrigins(TemplatesCall templates, IReadOnlyList<TemplateState> copied)
    {
        foreach (var (name, text) in templates.Copies.WithCopiesOf([.. copied.Select(t => KitTemplates.Find(t.Name)!)], KitVersion.Own))
        {
            var path = templates.PathOf(name);
            var before = File.Exists(path) ? RegularFile.ReadAllText(path) : null;
            if (before != text && !WholeFile.Replace(path, before, text))
            {
                throw new IOException($"{templates.Shown(name)} was written by somebody else just now. Try again.");
            }
        }
    }

    private static string Advice(string name) => name == "wording.yml"
        ? " Keep in it only what you change; all else is then the kit's."
        : "";
}
