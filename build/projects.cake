// Projects of one's own, made from the packages as a user would, in a folder outside the checkout.

// Packages that are on the machine already are taken from there; the kit's own always from where they were just made.
void WriteNuGetSources(DirectoryPath folder) => System.IO.File.WriteAllText(folder.CombineWithFilePath("nuget.config").FullPath, $"""
    <configuration>
      <config><add key="globalPackagesFolder" value="{OwnPackages()["NUGET_PACKAGES"]}" /></config>
      <fallbackPackageFolders><add key="machine" value="{NuGetPackages()}" /></fallbackPackageFolders>
      <packageSources><add key="kit" value="{packages}" /></packageSources>
    </configuration>
    """);

// Only the folder of packages is asked, so that no package of the same name from elsewhere can be meant.
FilePath InstallTool()
{
    CleanDirectory(artifacts.Combine("tool"));
    Succeed("dotnet", $"tool install ReportKit.Tool --tool-path \"{artifacts.Combine("tool")}\" --source \"{packages}\"");
    return InstalledTool();
}

FilePath InstalledTool() => artifacts.Combine("tool").CombineWithFilePath(IsRunningOnWindows() ? "reportkit.exe" : "reportkit");

// Outside the checkout, which is a project itself and would be found above.
DirectoryPath FolderElsewhere()
{
    DirectoryPath folder = System.IO.Directory.CreateTempSubdirectory("reportkit-projects-").FullName;
    WriteNuGetSources(folder);
    return folder;
}

// What .NET keeps for a user, kept apart: an older package of the same version may lie there.
Dictionary<string, string> OwnHome(DirectoryPath folder) => new(OwnPackages())
{
    ["DOTNET_CLI_HOME"] = folder.Combine("home").FullPath,
    ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
};

// The variable counts for more than nuget.config.
Dictionary<string, string> OwnPackages() => new() { ["NUGET_PACKAGES"] = artifacts.Combine("package-check/packages").FullPath };

// A project that a person began: sound, rendered, committed, and compared with its last commit.
void ProveProject(FilePath tool, DirectoryPath project, string edition)
{
    Succeed(tool, "check", project);
    Succeed(tool, $"render --edition {edition} --format md,html,docx", project);
    var pages = project.Combine($"artifacts/report/{edition}");
    foreach (var ending in new[] { "md", "html", "docx" })
    {
        if (GetFiles($"{pages}/*/report.{ending}").Count == 0)
        {
            throw new CakeException($"{pages} has no report.{ending}.");
        }
    }

    Succeed(tool, "notebook clean notebooks --check", project);
    Succeed(tool, "tidy --check", project);

    Succeed("git", "init --quiet --initial-branch=main", project);
    Succeed("git", "add --all", project);
    Succeed("git", "-c user.name=Writer -c user.email=writer@example.org commit --quiet --message=First", project);
    RequireSaid(tool, $"compare HEAD --edition {edition}", "Nothing changed.", project);
}

// One changed file of templates, and what the kit's own has become since.
void ProveTemplates(FilePath tool, DirectoryPath project)
{
    Succeed(tool, "templates copy sections/tier", project);
    Succeed(tool, "templates diff", project);
    Succeed(tool, "check", project);
}

// A project that took over an older base layer, in which a unit was called otherwise and one was missing.
void ProveUpgrade(FilePath tool, DirectoryPath project)
{
    SpoilKeptLayer(project.CombineWithFilePath("kit.zip"));
    RequireSaid(tool, "check", "RK1806", project);
    RequireSaid(tool, "upgrade --dry-run", "units.csv: 1 added (ZMW), 1 changed", project);
    RequireSaid(tool, "upgrade --yes", "Taken over: base layer", project);
    RequireSaid(tool, "upgrade", "there is nothing to take over", project);
    Succeed("git", "diff --quiet HEAD -- kit.zip reportkit.yml", project);
}

void SpoilKeptLayer(FilePath kept)
{
    using var zip = System.IO.Compression.ZipFile.Open(kept.FullPath, System.IO.Compression.ZipArchiveMode.Update);
    Rewrite("version.txt", _ => "0.0.1\n");
    Rewrite("units.csv", text => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !line.StartsWith("ZMW,", StringComparison.Ordinal))
        .Select(line => line.Replace(",person,persons", ",person,people", StringComparison.Ordinal) + "\n")));

    void Rewrite(string name, Func<string, string> edit)
    {
        var entry = zip.GetEntry(name) ?? throw new CakeException($"{kept} has no {name}.");
        string text;
        using (var reader = new System.IO.StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new System.IO.StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(edit(text));
    }
}

void RequireSaid(FilePath program, string arguments, string expected, DirectoryPath from)
{
    var settings = Settings(arguments, from, null);
    settings.RedirectStandardOutput = true;
    settings.RedirectStandardError = true;
    var code = StartProcess(program, settings, out var output, out var errors);
    var said = string.Join('\n', output.Concat(errors));
    if (code != 0 || !said.Contains(expected, StringComparison.Ordinal))
    {
        throw new CakeException($"{program.GetFilename()} {arguments} doesn't say '{expected}':\n{said}");
    }
}

void RequireSameProject(DirectoryPath one, DirectoryPath other)
{
    // One of them has its schemas already; git keeps none.
    var (a, b) = (Hashes(one), Hashes(other));
    foreach (var schema in a.Keys.Concat(b.Keys).Where(file => file.StartsWith(".vscode/schemas/", StringComparison.Ordinal)).ToList())
    {
        a.Remove(schema);
        b.Remove(schema);
    }

    // The tool writes it; dotnet new can't make one of what it carries, and the first 'reportkit upgrade' does.
    b.Remove("kit.zip");
    var differing = a.Keys.Union(b.Keys).Where(file => a.GetValueOrDefault(file) != b.GetValueOrDefault(file)).Order(StringComparer.Ordinal).ToList();
    if (differing.Count > 0)
    {
        throw new CakeException($"{one} and {other} differ in {string.Join(", ", differing)}.");
    }
}
