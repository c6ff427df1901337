namespace ReportKit.Cli;

/// <summary><c>reportkit schema</c>: what editors need to help with a project's YAML files.</summary>
internal static class SchemaCommand
{
    private static readonly Option<string?> Out = SharedOptions.Text(
        "--out", "DIR", $"Folder for the schemas. Default: the project's {ProjectSchemas.Folder}.");

    public static Command Create() => new ToolCommand("schema", Run, $"""
        Writes JSON Schemas, so that an editor offers what may stand in YAML files: narratives, corrections.yml, sign-off.yml, wording.yml,
        reportkit.yml and maps of 'import table', with the project's own countries, sources, indicators and editions (Draft 2020-12). Run it
        again once these change.

        Examples:
          reportkit schema
          reportkit schema --out schemas
        """)
    {
        Out, SharedOptions.Data, SharedOptions.Templates,
    };

    private static int Run(ProjectCall call)
    {
        var folder = call.Of(Out) ?? Path.Combine(
            call.Inputs.Root ?? throw new UsageException("There is no project here or above. Say where the schemas belong with --out DIR."),
            ProjectSchemas.Folder);
        if (folder.Length == 0 || File.Exists(folder))
        {
            throw new UsageException($"'{folder}' isn't a folder (--out).");
        }

        var schemas = ProjectSchemas.Of(call.Inputs).Write().ToList();
        foreach (var (name, text) in schemas)
        {
            var path = Path.Combine(folder, name);
            var before = File.Exists(path) ? RegularFile.ReadAllText(path) : null;
            if (before != text && !WholeFile.Replace(path, before, text))
            {
                throw new IOException($"{Inputs.ShowPath(path)} was written by somebody else just now. Try again.");
            }
        }

        var shown = Inputs.ShowPath(folder);
        Console.WriteLine($"Wrote {schemas.Count} schemas to {shown}.");
        TellEditor(call.Inputs.Root, shown);
        return ExitCode.Done;
    }

    // An editor has to be told which files each is for.
    private static void TellEditor(string? root, string shown)
    {
        var settings = root is null ? null : Path.Combine(root, ".vscode", "settings.json");
        if (File.Exists(settings) && RegularFile.ReadAllText(settings).Contains(ProjectSchemas.Uses[0].Schema, StringComparison.Ordinal))
        {
            return;
        }

        Console.WriteLine("Visual Studio Code takes them from .vscode/settings.json:");
        Console.WriteLine("  \"yaml.schemas\": {");
        foreach (var (schema, files) in ProjectSchemas.Uses)
        {
            var end = files == ProjectSchemas.Uses[^1].Files ? "" : ",";
            Console.WriteLine($"    \"./{shown}/{schema}\": \"{files}\"{end}");
        }

        Console.WriteLine("  }");
    }
}
