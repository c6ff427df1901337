namespace ReportKit.Cli.Tests;

/// <summary><c>build.sh</c> and <c>build.ps1</c> on machines where something is wrong: each says what, and what to do.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly BuildFolder folder = new();

    public static TheoryData<string> Shells => ["build.sh", "build.ps1"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shells))]
    public void Without_dotnet_it_says_what_to_install(string script)
    {
        folder.Run(script).IsFailure($"{script}: There is no .NET on this machine. Install the .NET SDK 10.0.401 or a later 10.0 one from https://");
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "artifacts")));
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void An_SDK_that_is_too_old_is_named(string script)
    {
        folder.Dotnet("--version) exit 145 ;;", "--list-sdks) echo '8.0.404 [/sdk]'; echo '9.0.305 [/sdk]' ;;");

        folder.Run(script).IsFailure("The .NET SDK on this machine is too old or of another line (found: 8.0.404 9.0.305). Install the .NET SDK 10.0.401");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_runtime_without_an_SDK_is_no_SDK(string script)
    {
        folder.Dotnet("--version) echo 'No .NET SDKs were found.' >&2; exit 145 ;;", "--list-sdks) ;;");

        folder.Run(script).IsFailure("(found: none). Install the .NET SDK 10.0.401");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void An_SDK_that_lacks_a_library_is_not_called_old(string script)
    {
        folder.Dotnet("--version) echo \"Process terminated. Couldn't find a valid ICU package installed on the system.\" >&2; exit 134 ;;", "--list-sdks) echo '10.0.401 [/sdk]' ;;");

        folder.Run(script).IsFailure("The .NET SDK finds no ICU library on this machine. On Debian and Ubuntu, '.ci/install tests'");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_checkout_that_can_t_be_written_is_said_before_anything_is_fetched(string script)
    {
        folder.Dotnet();
        File.WriteAllText(Path.Combine(folder.Path, "artifacts"), "in the way");

        var result = folder.Run(script);

        result.IsFailure("artifacts can't be written, and a build writes there. Copy or clone the repository to a folder of your own.");
        Assert.Empty(result.Output);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_full_disk_is_told_with_the_room_that_is_needed(string script)
    {
        folder.Dotnet("restore) echo 'NuGet.targets(198,5): error : No space left on device [ReportKit.csproj]'; exit 1 ;;");

        folder.Run(script).IsFailure("No space left on device", "The disk is full. A first build needs about 1 GB");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_proxy_that_answers_with_a_web_page_is_told(string script)
    {
        folder.Dotnet(
            """
            restore) echo "ReportKit.csproj : error NU1301: Unable to load the service index for source https://packages.example/index.json."
              echo "ReportKit.csproj : error NU1301:   The content at 'https://packages.example/index.json' is not a valid JSON object."; exit 1 ;;
            """);

        folder.Run(script).IsFailure("A proxy answered instead of the package source. Sign in to it, or set HTTPS_PROXY");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_source_that_can_t_be_reached_is_told_when_a_target_needs_its_tool_too(string script)
    {
        folder.Dotnet("""tool) echo "Unhandled exception: Unable to load the service index for source https://packages.example/index.json."; exit 1 ;;""");

        var result = folder.Run(script, "--target=Test");

        Assert.Equal(ExitCodes.Errors, result.ExitCode);
        Assert.Contains("The package source can't be reached. Is this machine online, or behind a proxy?", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void Another_failure_is_shown_as_it_is_with_the_step_that_failed(string script)
    {
        folder.Dotnet(
            """
            build) echo 'src/Made.cs(1,2): error CS1002: ; expected'; echo; echo 'Build FAILED.'; echo
              echo 'src/Made.cs(1,2): error CS1002: ; expected'; echo '    1 Error(s)'; exit 1 ;;
            """);

        var result = folder.Run(script);

        result.IsFailure("This step failed: dotnet build src/ReportKit.Cli");
        Assert.Equal("src/Made.cs(1,2): error CS1002: ; expected", Assert.Single(result.ErrorLines, line => line.Contains("rror", StringComparison.Ordinal)).TrimEnd('\r'));
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void The_first_page_needs_neither_Cake_nor_tests_and_each_step_is_told_and_measured(string script)
    {
        folder.Dotnet().Launcher("echo \"reportkit $*\"");

        var said = folder.Run(script).IsDone().Output.Split('\n');

        Assert.StartsWith("Restoring packages", said[0], StringComparison.Ordinal);
        Assert.Equal(["Building the command line.", "Rendering the 2010 edition.", "reportkit render --edition 2010 --format md,html,docx"], said[1..4]);
        Assert.Matches("^Packages took [0-9]+ s, the build [0-9]+ s, checking and rendering [0-9]+ s[.]$", said[4]);
        Assert.Equal(["restore src/ReportKit.Cli", "build src/ReportKit.Cli --configuration Release --no-restore --nologo --verbosity quiet"], folder.Calls);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void What_the_rendering_fails_with_is_the_script_s_exit_code(string script)
    {
        folder.Dotnet().Launcher("echo 'data/tiers.csv(2,10): error RK1103' >&2; exit 1");

        folder.Run(script).IsFailure("data/tiers.csv(2,10): error RK1103");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_target_is_Cake_s_with_all_that_was_written(string script)
    {
        folder.Dotnet("cake) exit 3 ;;");

        Assert.Equal(3, folder.Run(script, "--target=Report", "--edition=2018").ExitCode);
        Assert.Equal(["tool restore", "cake --target=Report --edition=2018"], folder.Calls);
    }

    [Fact]
    public void Both_launchers_prefer_the_same_tool_and_fall_back_to_the_same()
    {
        var windows = File.ReadAllText(Path.Combine(MadeProject.Repository, "src", "ReportKit.Cli", "Launcher", "reportkit.cmd")).Replace('\\', '/');
        foreach (var line in File.ReadLines(Path.Combine(MadeProject.Repository, "src", "ReportKit.Cli", "Launcher", "reportkit")).Where(l => l.Contains(".dll", StringComparison.Ordinal)))
        {
            var tool = line[(line.IndexOf("$here/", StringComparison.Ordinal) + "$here/".Length)..].TrimEnd('"');
            Assert.Contains(tool, windows, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_launcher_starts_the_tool_compiled_ahead_of_time_while_it_is_there()
    {
        const string Fast = "artifacts/publish/ReportKit.Cli/release_ready-to-run/ReportKit.Cli.dll";
        folder.Dotnet().InstallLauncher();
        folder.Write(Fast, "");

        folder.RunLauncher("check").IsDone();
        File.Delete(Path.Combine(folder.Path, Fast));
        folder.RunLauncher("check").IsDone();

        Assert.Equal(["release_ready-to-run/ReportKit.Cli.dll check", "release/ReportKit.Cli.dll check"], folder.Calls.Select(call => call[(call.IndexOf("/release", StringComparison.Ordinal) + 1)..]));
    }
}
