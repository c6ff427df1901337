using System.Text.Json.Nodes;
using ReportKit.Tests.Layout;

namespace ReportKit.Tests;

/// <summary>What surrounds the sources and is easily forgotten: packages, workflows, lists that must agree.</summary>
public partial class RepositoryTests
{
    /// <summary>Targets of CI that a workflow need not name: they come with others.</summary>
    private static readonly string[] Implied = ["CompileNative"];

    [Fact]
    public void Every_package_version_is_one_that_a_project_uses()
    {
        var used = Projects().SelectMany(project => ValuesOf(project, "PackageReference")).Concat(BroughtAlong()).ToHashSet(StringComparer.Ordinal);

        Rule.Holds(
            "A version in Directory.Packages.props that no project refers to misleads, and dependabot keeps it alive:",
            ValuesOf(Path.Combine(Repository.Root, "Directory.Packages.props"), "PackageVersion").Where(package => !used.Contains(package)));
    }

    [Fact]
    public void The_citation_of_the_kit_names_its_version()
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Contains($"version: {version}", File.ReadAllLines(Path.Combine(Repository.Root, "CITATION.cff")));
    }

    [Fact]
    public void Every_project_of_tests_is_built_by_one_target()
    {
        using var filter = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Tests.slnf")));
        var together = filter.RootElement.GetProperty("solution").GetProperty("projects").EnumerateArray().Select(p => p.GetString()!);
        var all = XDocument.Load(Path.Combine(Repository.Root, "ReportKit.slnx")).Descendants("Project").Select(p => p.Attribute("Path")!.Value);

        Assert.Equal(
            all.Where(path => path.StartsWith("tests/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            together.Append("tests/ReportKit.Browser.Tests/ReportKit.Browser.Tests.csproj").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it() => Rule.Holds(
        "Write uses: owner/name@<40 digits of the commit> # v1.2.3, so that nobody can move a tag under us:",
        from workflow in Workflows()
        from line in File.ReadLines(workflow).Index()
        where line.Item.Contains("uses:", StringComparison.Ordinal) && !PinnedAction().IsMatch(line.Item)
        select $"{Path.GetFileName(workflow)}({line.Index + 1}): {line.Item.Trim()}");

    [Fact]
    public void GitHub_runs_every_part_of_CI()
    {
        var workflow = string.Join('\n', File.ReadLines(Path.Combine(Repository.Root, ".github", "workflows", "ci.yml"))
            .Where(line => line.Contains("run:", StringComparison.Ordinal) || line.Contains("targets:", StringComparison.Ordinal)));
        var run = TargetOption().Matches(workflow).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var parts = PartsOfCI();

        Assert.NotEmpty(parts);
        Rule.Holds("ci.yml runs every target that the target CI of build.cake depends on:", parts.Where(part => !run.Contains(part) && !Implied.Contains(part)));
    }

    [Fact]
    public void Every_target_that_something_names_is_there()
    {
        var known = TaskName().Matches(BuildScript()).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Rule.Holds(
            "There is no such target in build.cake:",
            from file in Workflows().Concat(Directory.GetFiles(Repository.Root, "*.md")).Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
                .Append(Path.Combine(Repository.Root, "data", "README.md"))
                .Append(Path.Combine(Repository.Root, ".ci", "run"))
                .Append(Path.Combine(Repository.Root, "benchmarks", "README.md"))
                .Append(Path.Combine(Repository.Root, "benchmarks", "run.sh"))
                .Append(Path.Combine(Repository.Root, "benchmarks", "first-page.sh"))
            from Match target in TargetOption().Matches(File.ReadAllText(file))
            where !known.Contains(target.Groups[1].Value)
            select $"{Path.GetRelativePath(Repository.Root, file)}: --target={target.Groups[1].Value}");
    }

    private static string[] PartsOfCI()
    {
        var script = BuildScript();
        var task = script[script.IndexOf("Task(\"CI\")", StringComparison.Ordinal)..];
        return [.. DependsOn().Matches(task[..task.IndexOf(';', StringComparison.Ordinal)]).Select(m => m.Groups[1].Value)];
    }

    private static string BuildScript() => File.ReadAllText(Path.Combine(Repository.Root, "build.cake"));

    private static string[] Workflows() => Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows"), "*.yml");

    private static IEnumerable<string> Projects() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository.Root, "tests", "Directory.Build.props"));

    /// <summary>Packages that others bring, and whose version is ours.</summary>
    private static IEnumerable<string> BroughtAlong() =>
        from project in Projects()
        let file = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")
        where File.Exists(file)
        from framework in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()
        from package in framework.Value!.AsObject()
        where package.Value!["type"]!.GetValue<string>() == "CentralTransitive"
        select package.Key;

    private static IEnumerable<string> ValuesOf(string file, string element) =>
        XDocument.Load(file).Descendants(element).Select(e => e.Attribute("Include")!.Value);

    [GeneratedRegex(@"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex(@"--target[= ]([A-Z]\w+)")]
    private static partial Regex TargetOption();

    [GeneratedRegex(@"IsDependentOn\(""(\w+)""\)")]
    private static partial Regex DependsOn();

    [GeneratedRegex(@"^Task\(""(\w+)""\)", RegexOptions.Multiline)]
    private static partial Regex TaskName();
}
