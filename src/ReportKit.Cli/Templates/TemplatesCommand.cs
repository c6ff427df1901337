namespace ReportKit.Cli;

/// <summary><c>reportkit templates</c>: which templates are whose, copies to change, and what the kit's own have become since.</summary>
internal static class TemplatesCommand
{
    public static Command Create() => new("templates", """
        Lists templates, copies them to change them, and shows what the kit's own have become since. A project's templates take the place
        of the kit's, file by file.

        Examples:
          reportkit templates list
          reportkit templates copy sections/tier
          reportkit templates diff
          reportkit templates diff sections/tier --yours
        """)
    {
        TemplatesListCommand.Create(),
        TemplatesCopyCommand.Create(),
        TemplatesDiffCommand.Create(),
    };
}
