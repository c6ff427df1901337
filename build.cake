using System.Security.Cryptography;
using System.Xml.Linq;

var target = Argument("target", "Report");
var configuration = Argument("configuration", "Release");
var edition = Argument("edition", "2010");
var formats = Argument("formats", "md,html,docx");

var root = MakeAbsolute(Directory("."));
var artifacts = root.Combine("artifacts");
var results = artifacts.Combine("tests");
var counts = artifacts.Combine("counts");
var packages = artifacts.Combine("packages");
var solution = root.CombineWithFilePath("ReportKit.slnx");
var cli = root.CombineWithFilePath("src/ReportKit.Cli/ReportKit.Cli.csproj");
var browserTests = "ReportKit.Browser.Tests";
var launcher = artifacts.CombineWithFilePath(IsRunningOnWindows() ? "reportkit.cmd" : "reportkit");

Task("Check")
    .Description("Checks the data, the templates and that notebooks hold no outputs: every problem, each with its place.")
    .IsDependentOn("Build")
    .Does(() =>
{
    ReportKit("check");
    ReportKit("notebook clean notebooks --check");
});

Task("Report")
    .Description("Renders the reports of an edition to artifacts/report (--edition=2010 --formats=md,html,docx,pdf).")
    .IsDependentOn("Check")
    .Does(() => ReportKit($"render --edition {edition} --format {formats}"));

Task("Build")
    .Description("Builds everything and writes the launcher artifacts/reportkit.")
    .Does(() =>
{
    DotNetBuild(solution.FullPath, new DotNetBuildSettings
    {
        Configuration = configuration,
        NoLogo = true,
        Verbosity = DotNetVerbosity.Quiet,
    });

    // Compiled ahead of time, the tool starts in half the time. The compiler for that is a package that not every
    // machine can restore: without it the plain build serves as well, only slower.
    var publish = Run("dotnet", $"publish \"{cli}\" --configuration {configuration} -p:ReadyToRun=true", quiet: true);
    var output = configuration.ToLowerInvariant();
    WriteLauncher(publish == 0
        ? $"publish/ReportKit.Cli/{output}_ready-to-run/ReportKit.Cli.dll"
        : $"bin/ReportKit.Cli/{output}/ReportKit.Cli.dll");
    if (publish != 0)
    {
        Information("The compiler for a fast start isn't available here; reportkit starts from the plain build.");
    }
});

Task("Format")
    .Description("Fails where a source file isn't formatted as .editorconfig says.")
    .IsDependentOn("Build")
    .Does(() => Succeed("dotnet", $"format \"{solution}\" --verify-no-changes --no-restore"));

Task("Test")
    .Description("Runs all tests and says how many passed, failed and were skipped.")
    .IsDependentOn("Build")
    .Does(() =>
{
    // The pages in a browser take longer than all others: they have a target of their own.
    RunTests("tests", GetFiles("tests/*/*.csproj").Where(project => project.GetFilenameWithoutExtension().ToString() != browserTests));
});

Task("Browser")
    .Description("Tests the pages in Chromium: accessibility, keyboard, widths, links, no request to outside.")
    .IsDependentOn("Build")
    .Does(() => RunTests("browser", GetFiles($"tests/{browserTests}/*.csproj")));

Task("Pictures")
    .Description("Takes the pictures in docs/images of pages of the edition 2018; needs Chromium.")
    .IsDependentOn("Build")
    .Does(() => Succeed("dotnet", $"\"{artifacts}/bin/{browserTests}/{configuration.ToLowerInvariant()}/{browserTests}.dll\" -noColor -class {browserTests}.Pictures -explicit only"));

Task("Notebooks")
    .Description("Executes all notebooks to artifacts/notebooks, each as .ipynb and as a page.")
    .IsDependentOn("Build")
    .Does(() => ReportKit("notebook run notebooks --out artifacts/notebooks --junit artifacts/notebooks/results.xml"));

Task("Reproduce")
    .Description("Renders an edition twice under different conditions and compares every byte.")
    .IsDependentOn("Build")
    .Does(() =>
{
    var folder = artifacts.Combine("reproduce");
    var elsewhere = folder.Combine("elsewhere");
    CleanDirectory(folder);
    CreateDirectory(elsewhere);

    void RenderIn(string name, string options, DirectoryPath from, string culture, string timeZone)
    {
        var environment = new Dictionary<string, string> { ["LC_ALL"] = culture, ["LANG"] = culture, ["TZ"] = timeZone };
        // The tool runs in the invariant culture; here it must give the same bytes in a real one too.
        if (!EnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", false))
        {
            environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        }

        Render(launcher, folder.Combine(name), options, from, environment);
    }

    RenderIn("a", "--threads 1", root, "C", "UTC");
    RenderIn("b", "--threads 4 --order reverse", elsewhere, "tr_TR.UTF-8", "Asia/Tokyo");
    RequireSameBytes(folder.Combine("a"), folder.Combine("b"));
});

Task("Native")
    .Description("Makes the tool a native program, artifacts/native/reportkit, tests it and compares its bytes; needs a C linker.")
    .IsDependentOn("Build")
    .Does(() =>
{
    var folder = artifacts.Combine("native");
    Succeed("dotnet", $"publish \"{cli}\" --configuration {configuration} --nologo --verbosity quiet -p:Native=true");
    var name = IsRunningOnWindows() ? ".exe" : "";
    var native = folder.CombineWithFilePath($"reportkit{name}");
    EnsureDirectoryExists(folder);
    CopyFile(artifacts.CombineWithFilePath($"publish/ReportKit.Cli/{configuration.ToLowerInvariant()}_native/ReportKit.Cli{name}"), native);

    RunTests("native", GetFiles("tests/ReportKit.Cli.Tests/*.csproj"), "--filter-not-class *NotebooksTests *NotebookRunCommandTests *NotebookCleanCommandTests *JupyterCommandTests", new Dictionary<string, string> { ["REPORTKIT_TOOL"] = native.FullPath });

    if (Run(native, "notebook run notebooks", quiet: true) != 2)
    {
        throw new CakeException("The native tool must refuse notebooks as wrong usage.");
    }

    var compared = folder.Combine("compared");
    CleanDirectory(compared);
    Render(launcher, compared.Combine("a"));
    Render(native, compared.Combine("b"));
    RequireSameBytes(compared.Combine("a"), compared.Combine("b"));
});

Task("Pack")
    .Description("Makes the packages in artifacts/packages and proves that the tool installs from them.")
    .IsDependentOn("Build")
    .Does(() =>
{
    CleanDirectory(packages);
    foreach (var project in new[] { "ReportKit", "ReportKit.Interactive", "ReportKit.Cli" })
    {
        DotNetPack($"src/{project}", new DotNetPackSettings
        {
            Configuration = configuration,
            OutputDirectory = packages,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        });
    }

    // Only this folder is asked, so that no package of the same name from elsewhere can be meant.
    var tool = artifacts.Combine("tool");
    CleanDirectory(tool);
    Succeed("dotnet", $"tool install ReportKit.Tool --tool-path \"{tool}\" --source \"{packages}\"");
    var installed = tool.CombineWithFilePath(IsRunningOnWindows() ? "reportkit.exe" : "reportkit");
    Succeed(installed, "--version");

    // A notebook takes the kit from its package, as one does that stands in no checkout. Packages that are on the machine
    // already are taken from there; the kit's own always from here.
    var check = artifacts.Combine("package-check");
    CleanDirectory(check);
    CopyFile("tests/packages/package.ipynb", check.CombineWithFilePath("package.ipynb"));
    System.IO.File.WriteAllText(check.CombineWithFilePath("nuget.config").FullPath, $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{check.Combine("packages")}" /></config>
          <fallbackPackageFolders><add key="machine" value="{NuGetPackages()}" /></fallbackPackageFolders>
          <packageSources><add key="kit" value="{packages}" /></packageSources>
        </configuration>
        """);
    Succeed(installed, $"notebook run \"{check.CombineWithFilePath("package.ipynb")}\"");

    foreach (var package in GetFiles($"{packages}/*.nupkg"))
    {
        Information($"artifacts/packages/{package.GetFilename()}");
    }
});

Task("Clean")
    .Description("Deletes artifacts/, where everything is that a build makes.")
    .Does(() => CleanDirectory(artifacts));

RunTarget(target);

// One project at a time, each with its own file: the default names are times, and two may be the same.
void RunTests(string name, IEnumerable<FilePath> projects, string filter = "", IDictionary<string, string> environment = null)
{
    var folder = results.Combine(name);
    CleanDirectory(folder);
    var broken = projects
        .OrderBy(project => project.FullPath, StringComparer.Ordinal)
        .Where(project => Run("dotnet", $"test --project \"{project}\" --configuration {configuration} --no-build --no-progress "
            + $"--results-directory \"{folder}\" --report-xunit-trx --report-xunit-trx-filename {project.GetFilenameWithoutExtension()}.trx {filter}", environment: environment) != 0)
        .Select(project => project.GetFilenameWithoutExtension().ToString())
        .ToList();

    var counters = GetFiles($"{folder}/*.trx")
        .Select(file => XDocument.Load(file.FullPath).Descendants().Single(e => e.Name.LocalName == "Counters"))
        .ToList();
    int Sum(params string[] names) => names.SelectMany(n => counters.Select(c => (int?)c.Attribute(n) ?? 0)).Sum();

    // In a file too, for a CI that counts the tests of a longer run. What runs only when asked for is no test skipped.
    var total = Sum("total") - Sum("notRunnable");
    var passed = Sum("passed");
    var failed = Sum("failed", "error", "timeout", "aborted");
    var summary = $"{passed} passed, {failed} failed, {total - passed - failed} skipped";
    EnsureDirectoryExists(counts);
    System.IO.File.WriteAllText($"{counts}/{name}.txt", summary + "\n");
    Information(summary);

    if (broken.Count > 0 || failed > 0 || total == 0)
    {
        throw new CakeException(total == 0 ? "There were no tests." : $"Tests failed in {string.Join(", ", broken)}.");
    }
}

string NuGetPackages() => EnvironmentVariable("NUGET_PACKAGES")
    ?? System.IO.Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

void Render(FilePath tool, DirectoryPath folder, string options = "", DirectoryPath from = null, IDictionary<string, string> environment = null) => Succeed(
    tool,
    $"render --edition {edition} --format md,html,docx --data \"{root.Combine("data")}\" --templates \"{root.Combine("templates")}\" --out \"{folder}\" {options}",
    from,
    environment);

// Beside an edition lies the record of this machine, which is none of its outputs.
void RequireSameBytes(DirectoryPath one, DirectoryPath other)
{
    var a = Hashes(one.Combine(edition));
    var b = Hashes(other.Combine(edition));
    var differences = a.Keys.Union(b.Keys)
        .Where(file => a.GetValueOrDefault(file) != b.GetValueOrDefault(file))
        .Order(StringComparer.Ordinal)
        .ToList();
    foreach (var file in differences)
    {
        Error($"{file}: {(!a.ContainsKey(file) ? "only in b" : !b.ContainsKey(file) ? "only in a" : "differs")}");
    }

    if (differences.Count > 0 || a.Count == 0)
    {
        throw new CakeException($"{differences.Count} of {a.Keys.Union(b.Keys).Count()} files differ between the two runs.");
    }

    Information($"{a.Count} files are equal in both runs.");
}

void ReportKit(string arguments) => Succeed(launcher, arguments);

void Succeed(FilePath program, string arguments, DirectoryPath from = null, IDictionary<string, string> environment = null)
{
    var exit = Run(program, arguments, from, environment);
    if (exit != 0)
    {
        throw new CakeException($"{program.GetFilename()} {arguments}: exit code {exit}");
    }
}

int Run(FilePath program, string arguments, DirectoryPath from = null, IDictionary<string, string> environment = null, bool quiet = false)
{
    var settings = new ProcessSettings
    {
        Arguments = arguments,
        WorkingDirectory = from ?? root,
        EnvironmentVariables = environment ?? new Dictionary<string, string>(),
    };
    if (quiet)
    {
        settings.RedirectStandardOutput = true;
        settings.RedirectStandardError = true;
    }

    return StartProcess(program, settings, out _, out _);
}

void WriteLauncher(string dll)
{
    System.IO.File.WriteAllText($"{artifacts}/reportkit", $"#!/bin/sh\nexec dotnet \"$(dirname \"$0\")/{dll}\" \"$@\"\n");
    System.IO.File.WriteAllText($"{artifacts}/reportkit.cmd", $"@dotnet \"%~dp0{dll.Replace('/', '\\')}\" %*\r\n");
    if (!IsRunningOnWindows())
    {
        System.IO.File.SetUnixFileMode($"{artifacts}/reportkit", (UnixFileMode)Convert.ToInt32("755", 8));
    }
}

// By path relative to the folder, with forward slashes.
Dictionary<string, string> Hashes(DirectoryPath folder) => GetFiles($"{folder}/**/*").ToDictionary(
    file => folder.GetRelativePath(file).FullPath,
    file => Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file.FullPath))));
