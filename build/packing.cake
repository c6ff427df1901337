// What is said of packages.

// A software bill of materials (SPDX 2.2) of the packages just made. The tool looks for what a restore left, and must not find the tests'.
void ListContents()
{
    var folder = artifacts.Combine("sbom");
    var shipped = GetFiles("src/*/*.csproj");
    CleanDirectory(folder);
    foreach (var name in shipped.Select(project => project.GetFilenameWithoutExtension()))
    {
        EnsureDirectoryExists(folder.Combine($"restored/{name}"));
        CopyFile($"{artifacts}/obj/{name}/project.assets.json", folder.CombineWithFilePath($"restored/{name}/project.assets.json"));
    }

    Succeed("dotnet", $"tool install Microsoft.Sbom.DotNetTool --version {Sbom} --tool-path \"{folder}/tool\"");
    var version = XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version");
    var exit = Run(
        folder.CombineWithFilePath("tool/sbom-tool"),
        $"generate -b \"{packages}\" -bc \"{folder}/restored\" -pn ReportKit -pv {version} -ps \"ReportKit contributors\" -nsb https://spdx.org/spdxdocs/reportkit -V Error",
        out var said,
        new() { ["DOTNET_ROLL_FORWARD"] = "Major" });
    var list = GetFiles($"{packages}/_manifest/**/manifest.spdx.json").SingleOrDefault();
    if (exit != 0 || list is null)
    {
        throw new CakeException($"The contents of the packages couldn't be listed:\n{string.Join('\n', said)}");
    }

    var listed = JsonNode.Parse(System.IO.File.ReadAllText(list.FullPath))["packages"].AsArray().Select(package => (string)package["name"]).ToHashSet();
    var missing = shipped.SelectMany(project => XDocument.Load(project.FullPath).Descendants("PackageReference")).Select(package => package.Attribute("Include").Value).Where(name => !listed.Contains(name)).ToList();
    if (missing.Count > 0)
    {
        throw new CakeException($"The list of contents lacks {string.Join(", ", missing)}.");
    }
}

string NuGetPackages() => EnvironmentVariable("NUGET_PACKAGES")
    ?? System.IO.Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");
