using System.CommandLine.Parsing;

namespace ReportKit.Cli;

/// <summary><c>reportkit init</c>: a project of one's own, out of an empty folder.</summary>
internal static class InitCommand
{
    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "The project's folder. Default: this one. It is made where it isn't there.",
        DefaultValueFactory = _ => ".",
        Validators = { CheckFolder },
    };

    private static readonly Option<bool> Yes = SharedOptions.Flag(
        "--yes", "Asks nothing: takes the sensible answer for what isn't given, and renders the first page.");

    private static readonly Option<bool> DryRun = SharedOptions.Flag("--dry-run", "Writes nothing; lists what would be written.");

    public static Command Create()
    {
        var command = new ToolCommand("init", Run, """
            Makes a project: its settings, a draft of the first narrative, notebooks, and what editors and build servers need. It asks
            for what isn't given, each with an answer that will do; without a terminal, --yes takes those answers. Countries are always
            named.
            No file is ever overwritten, and either the whole project is written or nothing. A README.md, .gitignore or .gitattributes
            that is there stays, and init says which lines the project needs in it; any other file in the way is refused.

            Examples:
              reportkit init
              reportkit init report --countries IRL,MLT --yes
              reportkit init --countries Ireland --edition 2026 --publisher "Office of Examples" --ci github --yes
              reportkit init --countries IRL --yes --dry-run
              reportkit init --countries XAA=Exampleland --yes        a country that the kit doesn't have
            """)
        {
            Folder, Yes, DryRun,
        };
        foreach (var question in PlanQuestions.All)
        {
            command.Options.Add(question.Option);
        }

        return command;
    }

    private static int Run(ParseResult typed)
    {
        var project = new NewProject(typed.GetValue(Folder)!);
        project.CheckPlace();
        var isYes = typed.GetValue(Yes);
        var answers = Given(typed);
        var hasAsked = Complete(answers, isYes);
        var plan = answers.Plan();
        var (stay, files) = Split(Skeleton.Of(plan), project);
        var paths = files.Select(file => file.Path).Concat(ProjectSchemas.Uses.Select(use => SchemaPath(use.Schema)))
            .Order(StringComparer.Ordinal).ToList();
        project.CheckFree(paths);
        if (typed.GetValue(DryRun))
        {
            Tell(project, paths, "Would write");
            TellOfThose(stay, project);
            Console.WriteLine("Nothing was written (--dry-run).");
            return ExitCode.Done;
        }

        var renders = isYes || (hasAsked && WantsPage());
        project.Write(files, CheckAndDescribe);
        Tell(project, paths, "Wrote");
        TellOfThose(stay, project);
        var narrative = files.Single(file => file.Path == plan.Narrative);
        Console.WriteLine("Nothing is wrong with it ('reportkit check').");
        var next = $"{project.Shown(narrative.Path)}({FirstExample(narrative.Text)})";
        Console.WriteLine($"Write next: {next}, where an example of each form stands.");
        return renders ? RenderFirstPage(project, plan) : TellHowToRender(project, plan);
    }

    // Behind a mistyped option.
    private static void CheckFolder(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var name }] && (name.StartsWith('-') || name.Length == 0))
        {
            result.AddError($"'{name}' isn't a folder.");
        }
    }

    private static PlanAnswers Given(ParseResult typed)
    {
        var answers = new PlanAnswers(new KnownCountries());
        var complaints = new List<string>();
        foreach (var question in PlanQuestions.All.Where(q => typed.GetResult(q.Option) is not null))
        {
            var text = typed.GetValue(question.Option)!;
            if (question.Complaint(text, answers) is { } complaint)
            {
                complaints.Add($"--{question.Name}: {complaint}");
            }
            else
            {
                answers.Put(question.Name, text);
            }
        }

        if (complaints.Count > 0)
        {
            throw new UsageException(string.Join('\n', complaints));
        }

        return answers;
    }

    // Whether somebody was asked.
    private static bool Complete(PlanAnswers answers, bool isYes)
    {
        var missing = PlanQuestions.All.Where(q => !answers.Has(q.Name)).ToList();
        foreach (var only in missing.Where(q => q.HasOnlyAnswer).ToList())
        {
            answers.Put(only.Name, only.Sensible(answers));
            missing.Remove(only);
        }

        var asks = !isYes && missing.Count > 0 && Questions.CanAsk;
        var unanswered = asks ? [] : isYes ? missing.Where(q => q.Name == PlanQuestions.Countries).ToList() : missing;
        if (unanswered.Count > 0)
        {
            var rest = isYes
                ? "Countries have no sensible answer."
                : $"There is nobody to ask: give them, or --yes for the sensible answers of all but --{PlanQuestions.Countries}.";
            throw new UsageException($"Missing: {string.Join(", ", unanswered.Select(q => $"--{q.Name}"))}. {rest} Nothing was written.");
        }

        if (asks)
        {
            Console.Error.WriteLine("An empty answer takes the one in brackets. Ctrl+C stops; then nothing is written.\n");
        }

        foreach (var question in missing)
        {
            var sensible = question.Sensible(answers);
            answers.Put(question.Name, asks
                ? Questions.Ask(question.Name, question.Asks, sensible, isNeeded: true, text => question.Complaint(text, answers))
                : sensible);
        }

        return asks;
    }

    // The places of problems are those that the files would have had.
    private static IReadOnlyList<ProjectFile> CheckAndDescribe(string folder)
    {
        var inputs = Inputs.At(folder);
        var check = inputs.Check();
        if (!check.IsSound)
        {
            throw new UnsoundException(
                check.Problems, "Such a project would have errors, so that nothing was written. Give other answers.");
        }

        return [.. ProjectSchemas.Of(inputs).Write().Select(schema => new ProjectFile(SchemaPath(schema.Name), schema.Text))];
    }

    private static string SchemaPath(string name) => $"{ProjectSchemas.Folder}/{name}";

    private static void Tell(NewProject project, List<string> paths, string verb)
    {
        Console.WriteLine($"{verb} {Counted.Of(paths.Count, "file")}:");
        foreach (var path in paths)
        {
            Console.WriteLine($"  {project.Shown(path)}");
        }
    }

    private static (List<ProjectFile> Stay, List<ProjectFile> Written) Split(IReadOnlyList<ProjectFile> files, NewProject project)
    {
        var stays = files.ToLookup(file => project.Stays(file.Path));
        return ([.. stays[true]], [.. stays[false]]);
    }

    private static void TellOfThose(List<ProjectFile> stay, NewProject project)
    {
        foreach (var file in stay)
        {
            var missing = project.MissingIn(file);
            var needs = missing.Count == 0 ? "" : $" Add to it:\n{string.Join('\n', missing.Select(line => $"  {line}"))}";
            Console.WriteLine($"{project.Shown(file.Path)} was there and stays as it is.{needs}");
        }
    }

    private static bool WantsPage() => Questions.Ask(
        "render", "Render the first page now?", "yes", isNeeded: true, text => text is "yes" or "no" ? null : "Answer yes or no.") == "yes";

    // The templates are the kit's until the project has some of its own.
    private static int RenderFirstPage(NewProject project, ProjectPlan plan) => RenderCommand.Create().Parse(
        ["--edition", $"{plan.Edition}", "--data", project.Shown("data"), "--out", project.Shown("artifacts/report")])
        .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

    private static int TellHowToRender(NewProject project, ProjectPlan plan)
    {
        var where = project.IsHere ? "" : $", run in {project.Shown(".")},";
        Console.WriteLine($"The first page: 'reportkit render --edition {plan.Edition}'{where} makes "
            + $"{project.Shown($"artifacts/report/{plan.Edition}/index.html")}.");
        return ExitCode.Done;
    }

    private static int FirstExample(string narrative) =>
        Array.FindIndex(narrative.Split('\n'), line => line.StartsWith("# statements:", StringComparison.Ordinal)) + 1;
}
