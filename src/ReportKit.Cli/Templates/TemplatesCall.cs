namespace ReportKit.Cli;

/// <summary>The templates that a call is about.</summary>
internal sealed class TemplatesCall
{
    private const string OwnFolder = "templates/";

    public static readonly Argument<string[]> Names = new("names")
    {
        Description = "Templates by their names below the folder, as sections/tier.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ProjectCall call;

    public TemplatesCall(ProjectCall call)
    {
        this.call = call;
        Folder = call.Inputs.TemplatesFolder
            ?? throw new UsageException(
                "There is no project here or above. Run reportkit inside one, or name a folder with --templates DIR.");
        var read = TemplateReader.Read(Folder, "templates");
        Problems = call.Inputs.Show(read.Problems.Where(p => p.Severity == Severity.Error));
        Copies = TemplateCopies.Read(Folder);
        All = TemplateState.All(read.Value, Copies);
    }

    /// <summary>The project's folder of templates, which may not be there.</summary>
    public string Folder { get; }

    public TemplateCopies Copies { get; }

    public IReadOnlyList<TemplateState> All { get; }

    /// <summary>What keeps files from being read, as the user can open them.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Shown(string name) => Inputs.ShowPath(PathOf(name));

    /// <summary>Those that were named, each once.</summary>
    /// <exception cref="UsageException">One of them isn't there.</exception>
    public IReadOnlyList<TemplateState> Asked() =>
        [.. SharedOptions.Listed(call.Of(Names)).Select(Find).DistinctBy(t => t.Name)];

    private TemplateState Find(string typed)
    {
        var name = KitTemplates.WithoutLayer(typed.Replace('\\', '/'));
        name = name.StartsWith(OwnFolder, StringComparison.Ordinal) ? name[OwnFolder.Length..] : name;
        var found = All.Where(t => t.Name == name || Stem(t.Name) == name).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new UsageException(
                $"There is no template '{name}'.{NearMatch.Hint(name, All.Select(t => Stem(t.Name)))} 'reportkit templates list' has all."),
            _ => throw new UsageException($"'{name}' is {string.Join(" or ", found.Select(t => $"'{t.Name}'"))}: write which."),
        };
    }

    private static string Stem(string name) => name[..name.IndexOf('.', StringComparison.Ordinal)];
}
