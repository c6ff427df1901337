// How the build starts programs, and what a part lacks on this machine.

void Build(FilePath project) => DotNetBuild(project.FullPath, new DotNetBuildSettings
{
    Configuration = Release,
    NoLogo = true,
    Verbosity = DotNetVerbosity.Quiet,
});

// False where it failed, which on a build server is an error.
bool CompileAhead(string what)
{
    if (Run("dotnet", $"publish \"{cli}\" --configuration {Release} --nologo --verbosity quiet -p:ReadyToRun={what}", out var said) == 0)
    {
        return true;
    }

    Warning(string.Join('\n', said));
    return isServer ? throw new CakeException("The tool couldn't be compiled ahead of time.") : false;
}

void ReportKit(string arguments) => Succeed(launcher, arguments);

void Succeed(FilePath program, string arguments, DirectoryPath from = null, Dictionary<string, string> environment = null)
{
    var exit = StartProcess(program, Settings(arguments, from, environment));
    if (exit != 0)
    {
        throw new CakeException($"{program.GetFilename()} {arguments}: exit code {exit}");
    }
}

// Runs a program whose output is not for the reader, or not yet.
int Run(FilePath program, string arguments, out IEnumerable<string> said, Dictionary<string, string> environment = null, DirectoryPath from = null)
{
    var settings = Settings(arguments, from, environment);
    settings.RedirectStandardOutput = true;
    settings.RedirectStandardError = true;
    var exit = StartProcess(program, settings, out var output, out var errors);
    said = [.. output, .. errors];
    return exit;
}

ProcessSettings Settings(string arguments, DirectoryPath from, Dictionary<string, string> environment) => new()
{
    Arguments = arguments,
    WorkingDirectory = from ?? root,
    EnvironmentVariables = environment ?? new Dictionary<string, string>(),
};

bool Has(params string[] programs) => programs.Any(program => Context.Tools.Resolve([program, $"{program}.exe", $"{program}.cmd"]) is not null);

bool HasPython(string modules = "sys") => Has("python3") && Run(python, $"-c \"import {modules}\"", out _) == 0;

(string What, bool IsThere) Need(string what, bool isThere) => (what, isThere);

// A person is told what a part lacks, and has the rest; where nothing may be passed over, it is an error.
bool CanRun(string part, string group, params (string What, bool IsThere)[] needs)
{
    var missing = needs.Where(need => !need.IsThere).Select(need => need.What).ToList();
    if (missing.Count == 0)
    {
        return true;
    }

    var message = $"{part} is left out: this machine has no {string.Join(", ", missing.SkipLast(1))}{(missing.Count > 1 ? " or " : "")}{missing[^1]}. On Debian and Ubuntu, .ci/install {group} installs what is missing.";
    if (isServer)
    {
        throw new CakeException(message);
    }

    Warning(message);
    return false;
}
