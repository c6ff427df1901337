// The extension for VS Code, and a VS Code to try it in. Both come from npm, and run none of its packages' scripts.

FilePath Npm() => Context.Tools.Resolve(["npm", "npm.cmd"]);

// What the packages of the extension need; npm itself may come with an older one.
bool HasNode(int oldest) =>
    Has("node") && Run("node", "--version", out var said) == 0 && int.TryParse(said.First().TrimStart('v').Split('.')[0], out var major) && major >= oldest;

// Installs what package-lock.json names, unless it is there; what else belongs to it is done after that.
void InstallPackages(DirectoryPath folder, Action after = null)
{
    var needed = System.IO.File.ReadAllText($"{folder}/package-lock.json");
    var installed = folder.CombineWithFilePath("node_modules/.installed.json").FullPath;
    if (!System.IO.File.Exists(installed) || System.IO.File.ReadAllText(installed) != needed)
    {
        Succeed(Npm(), "ci --ignore-scripts --no-audit --no-fund --silent", folder);
        after?.Invoke();
        System.IO.File.WriteAllText(installed, needed);
    }
}

// A folder of the sources, copied to where a build may write; packages that are there stay.
void CopySources(DirectoryPath from, DirectoryPath to)
{
    EnsureDirectoryExists(to);
    foreach (var folder in GetSubDirectories(to).Where(folder => folder.GetDirectoryName() != "node_modules"))
    {
        DeleteDirectory(folder, new DeleteDirectorySettings { Recursive = true });
    }

    foreach (var file in GetFiles($"{from}/**/*", new GlobberSettings { Predicate = folder => folder.Path.GetDirectoryName() is not ("node_modules" or "dist") }))
    {
        var copy = to.CombineWithFilePath(from.GetRelativePath(file));
        EnsureDirectoryExists(copy.GetDirectory());
        CopyFile(file, copy);
    }
}

// Where a newer Node.js was installed as a package, it is the one that runs.
FilePath MakeExtension(DirectoryPath node = null)
{
    var folder = artifacts.Combine("vscode/extension");
    var made = artifacts.CombineWithFilePath("vscode/reportkit.vsix");
    var path = node is null ? null : new Dictionary<string, string> { ["PATH"] = $"{node}{System.IO.Path.PathSeparator}{EnvironmentVariable("PATH")}" };
    CopySources(root.Combine("editors/vscode"), folder);
    CopyFile("editors/vscode/.vscodeignore", folder.CombineWithFilePath(".vscodeignore"));
    CopyFile("LICENSE", folder.CombineWithFilePath("LICENSE"));
    InstallPackages(folder);
    foreach (var script in new[] { "check", "bundle", $"package -- {Version()} --no-git-tag-version --no-update-package-json --out \"{made}\"" })
    {
        if (Run(Npm(), $"run {script}", out var said, path, folder) != 0)
        {
            throw new CakeException($"The extension couldn't be made:\n{string.Join('\n', said)}");
        }
    }

    Information($"artifacts/{artifacts.GetRelativePath(made)}");
    return made;
}

// VS Code as a server comes without its own packages, which its installation would compile.
DirectoryPath InstallDesk()
{
    var folder = artifacts.Combine("vscode/tests");
    CopySources(root.Combine("tests/vscode"), folder);
    InstallPackages(folder, () =>
    {
        var server = folder.Combine("node_modules/code-server/lib/vscode");
        foreach (var part in new[] { server, server.Combine("extensions") })
        {
            Succeed(Npm(), "install --omit=dev --ignore-scripts --no-audit --no-fund --silent", part);
        }
    });
    return folder;
}

string Version() => XDocument.Load($"{root}/Directory.Build.props").Descendants("Version").Single().Value;
