using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ReportKit.Cli.Tests;

/// <summary>What a new project holds.</summary>
public sealed partial class SkeletonTests : IDisposable
{
    private readonly EmptyFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("tiers")]
    [InlineData("no-tiers")]
    [InlineData("country")]
    public void With_their_marks_taken_away_the_examples_of_the_draft_have_nothing_wrong_with_them(string kind)
    {
        // No real country gets a made-up fact.
        folder.Init("--kind", kind, "--countries", "XAA=Exampleland").IsDone();
        var draft = folder.Text("data/narratives/XAA-2026.yml").Split('\n');
        var start = Array.IndexOf(draft, "# statements:");
        var figure = draft.Single(line => line.Contains(",VALUE,", StringComparison.Ordinal)).Replace("VALUE", "12", StringComparison.Ordinal).TrimStart('#', ' ');
        var columns = draft.Single(line => line.Contains("iso3,", StringComparison.Ordinal)).TrimStart('#', ' ');

        folder.Write("data/narratives/XAA-2026.yml", string.Join('\n', [.. draft[..start], .. draft[start..].Select(line => Mark().Replace(line, ""))]));
        folder.Write("data/prosecutions.csv", $"{columns}\n{figure}\n");

        var check = folder.Run("check").IsDone();
        Assert.Contains(", 1 narrative, ", check.Output, StringComparison.Ordinal);
        Assert.Empty(check.Errors);
        folder.Run("render", "--edition", "2026").IsDone();
        Assert.Contains("The courts convicted 12 persons", folder.Text("artifacts/report/2026/XAA/report.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("github", ".github/workflows/report.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    [InlineData("cake", "build.cake")]
    public void A_build_server_gets_its_file_and_no_other(string server, params string[] files)
    {
        folder.Init("--ci", server).IsDone();

        string[] all = [".github/workflows/report.yml", ".gitlab-ci.yml", "build.cake"];
        Assert.Equal(files, folder.Files().Where(all.Contains));
        var tools = JsonNode.Parse(folder.Text(".config/dotnet-tools.json"))!["tools"]!.AsObject();
        Assert.Equal(folder.Run("--version").Output.Trim(), tools["reportkit.tool"]!["version"]!.GetValue<string>());
        Assert.Equal(server == "cake", tools.ContainsKey("cake.tool"));
    }

    [Theory]
    [InlineData("github", ".github/workflows/report.yml", "jobs/locked/needs=render", "jobs/locked/if=github.ref_type == 'tag'", "jobs/compare/if=github.event_name == 'pull_request'")]
    [InlineData("gitlab", ".gitlab-ci.yml", "locked/needs/0=render", "locked/rules/0/if=$CI_COMMIT_TAG", "locked/stage=prove", "compare/rules/0/if=$CI_PIPELINE_SOURCE == \"merge_request_event\"")]
    public void A_tag_is_proved_from_the_files_that_were_rendered_of_it(string server, string file, params string[] entries)
    {
        folder.Init("--ci", server).IsDone();

        using var text = new StringReader(folder.Text(file));
        var yaml = new YamlStream();
        yaml.Load(text);
        Assert.All(entries.Select(entry => entry.Split('=', 2)), entry => Assert.Equal(entry[1], At(yaml.Documents[0].RootNode, entry[0].Split('/'))));
    }

    [Theory]
    [InlineData("github", ".github/workflows/report.yml")]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    [InlineData("cake", "build.cake")]
    public void The_commands_of_a_build_server_pass_in_a_new_project_and_fail_where_a_page_was_changed(string server, string file)
    {
        folder.Init("--ci", server).IsDone();
        var calls = Call().Matches(folder.Text(file)).Select(call => call.Groups["call"].Value.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(call => call[0] != "compare")
            .Select(call => call.Select(word => word is "\"$EDITION\"" or "{edition}" ? "2026" : word).ToArray()).ToList();

        // What is proved must have been rendered: in build.cake the tasks stand in another order.
        var locked = Assert.Single(calls, call => call[^1] == "--locked");
        Assert.Equal(["check", "tidy", "notebook", "render"], calls.Where(call => call != locked).Select(call => call[0]).Distinct());
        calls.ForEach(call => folder.Run(call).IsDone());

        folder.Write("artifacts/report/2026/IRL/report.md", "Changed by hand.");
        folder.Run(locked).IsFailure("artifacts/report/2026/IRL/report.md");
    }

    [Fact]
    public void The_workflow_uses_the_actions_that_this_repository_keeps_up_to_date()
    {
        folder.Init("--ci", "github").IsDone();

        var own = Directory.GetFiles(Path.Combine(MadeProject.Repository, ".github", "workflows")).SelectMany(File.ReadLines).Select(line => line.Trim(' ', '-')).ToHashSet();
        var used = folder.Text(".github/workflows/report.yml").Split('\n').Select(line => line.Trim(' ', '-')).Where(line => line.StartsWith("uses:", StringComparison.Ordinal));
        Assert.All(used, line => Assert.Contains(line, own));
    }

    [Fact]
    public void Cake_is_the_version_that_this_repository_uses()
    {
        folder.Init("--ci", "cake").IsDone();

        Assert.Equal(
            JsonNode.Parse(File.ReadAllText(Path.Combine(MadeProject.Repository, ".config", "dotnet-tools.json")))!["tools"]!["cake.tool"]!["version"]!.GetValue<string>(),
            JsonNode.Parse(folder.Text(".config/dotnet-tools.json"))!["tools"]!["cake.tool"]!["version"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("cake")]
    public void Every_file_is_filled_in_and_ends_with_a_line(string server)
    {
        folder.Init("--ci", server).IsDone();

        foreach (var file in folder.Files().Where(file => file != "kit.zip"))
        {
            var text = folder.Text(file);
            Assert.True(!Unfilled().IsMatch(text), $"{file} has a word that isn't filled in.");
            Assert.True(text.EndsWith('\n') && !text.Contains('\r', StringComparison.Ordinal), $"{file} doesn't end with LF.");
            if (Path.GetExtension(file) is ".json" or ".ipynb")
            {
                JsonNode.Parse(text);
            }
        }
    }

    [Fact]
    public void The_editor_knows_every_schema()
    {
        folder.Init().IsDone();

        var before = folder.Files().Where(file => file.StartsWith(".vscode/schemas/", StringComparison.Ordinal)).ToDictionary(file => file, folder.Text);
        var used = JsonNode.Parse(folder.Text(".vscode/settings.json"))!["yaml.schemas"]!.AsObject().Select(use => use.Key["./".Length..]);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("settings.json", folder.Run("schema").IsDone().Output, StringComparison.Ordinal);
        Assert.All(before, file => Assert.Equal(file.Value, folder.Text(file.Key)));
    }

    [Fact]
    public void Dotnet_new_names_the_version_that_is_packed_with_it()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(MadeProject.Repository, "src", "ReportKit.Templates", "template.json")))!;

        Assert.Equal(folder.Run("--version").Output.Trim(), settings["symbols"]!["versionOfKit"]!["parameters"]!["value"]!.GetValue<string>());
    }

    [Fact]
    public void Notebooks_hold_no_outputs()
    {
        folder.Init().IsDone();
        Tool.Run(folder.Root, "notebook", "clean", "notebooks", "--check").IsDone();
    }

    [Fact]
    public void The_problem_matcher_of_Visual_Studio_Code_reads_what_check_says()
    {
        folder.Init().IsDone();
        folder.Write("reportkit.yml", folder.Text("reportkit.yml").Replace("kind: tiers", "kind: tier", StringComparison.Ordinal));

        var tasks = JsonNode.Parse(folder.Text(".vscode/tasks.json"))!["tasks"]!.AsArray();
        var pattern = tasks.Single(task => task!["label"]!.GetValue<string>() == "check")!["problemMatcher"]!["pattern"]!;
        var match = Regex.Match(folder.Run("check").ErrorLines[0], pattern["regexp"]!.GetValue<string>());
        string Part(string name) => match.Groups[pattern[name]!.GetValue<int>()].Value;

        Assert.Equal(["reportkit.yml", "error", "RK1802"], [Part("file"), Part("severity"), Part("code")]);
        Assert.Equal("kind: tier", folder.Text("reportkit.yml").Split('\n')[int.Parse(Part("line"), System.Globalization.CultureInfo.InvariantCulture) - 1]);
    }

    private static string At(YamlNode node, string[] path) => path.Aggregate(node, (at, key) => at is YamlSequenceNode list
        ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]
        : at[key]).ToString();

    [GeneratedRegex("""(?:dotnet reportkit |ReportKit\(\$?")(?<call>[^)\n]+?)(?:"\)|$)""", RegexOptions.Multiline)]
    private static partial Regex Call();

    [GeneratedRegex("^# ?")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\{\{\w")]
    private static partial Regex Unfilled();
}
