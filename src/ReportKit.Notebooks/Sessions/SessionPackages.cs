using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace ReportKit.Notebooks;

/// <summary>The packages of a session, restored by the SDK from the sources that a nuget.config names in its folder or above it.</summary>
internal sealed class SessionPackages(SessionAssemblies assemblies, string folder)
{
    private readonly List<PackageReference> asked = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PortableExecutableReference> main = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MetadataReference> references = [];

    /// <summary>Every library of every package so far.</summary>
    public IReadOnlyList<MetadataReference> References => references;

    /// <summary>A library of a package that was restored.</summary>
    public PortableExecutableReference? Find(PackageReference package) => main.GetValueOrDefault(package.Id);

    /// <summary>Restores what isn't there yet, each asked for on a line; gives the packages that came in.</summary>
    /// <exception cref="CellException">A package can't be had, or is there in another version.</exception>
    public IReadOnlyList<RestoredPackage> Restore(IEnumerable<(PackageReference Package, int Line)> packages, CancellationToken interrupt)
    {
        var fresh = new List<(PackageReference Package, int Line)>();
        foreach (var (package, line) in packages)
        {
            var before = asked.Concat(fresh.Select(f => f.Package))
                .FirstOrDefault(a => a.Id.Equals(package.Id, StringComparison.OrdinalIgnoreCase));
            if (before is null)
            {
                fresh.Add((package, line));
            }
            else if (package.Version is not null && package.Version != before.Version)
            {
                throw new CellException(
                    "PackageConflict",
                    $"{package.Id} was already asked for as '{before.Version ?? "the newest"}'; one session has one version of a package. "
                    + $"Restart the session to use {package.Version}.",
                    line);
            }
        }

        if (fresh.Count == 0)
        {
            return [];
        }

        var restored = Restore([.. asked, .. fresh.Select(f => f.Package)], fresh[0].Line, interrupt);
        asked.AddRange(fresh.Select(f => f.Package));
        List<RestoredPackage> added = [.. restored.Where(p => known.Add(p.Id))];
        foreach (var package in added)
        {
            foreach (var file in package.NativeFiles)
            {
                assemblies.AddNative(file);
            }

            foreach (var reference in package.Assemblies.Select(assemblies.Add).OfType<PortableExecutableReference>())
            {
                references.Add(reference);
                main.TryAdd(package.Id, reference);
            }
        }

        return added;
    }

    private IReadOnlyList<RestoredPackage> Restore(IReadOnlyList<PackageReference> packages, int line, CancellationToken interrupt)
    {
        var work = Directory.CreateTempSubdirectory("notebook-packages-");
        try
        {
            var project = Path.Combine(work.FullName, "packages.csproj");
            Project(packages).Save(project);
            var (exitCode, output) = SdkProcess.Restore(project, interrupt);
            var ids = string.Join(", ", packages.Select(p => p.Id));
            return exitCode == 0
                ? RestoredPackage.ReadAll(Path.Combine(work.FullName, "obj", "project.assets.json"))
                : throw new CellException("PackageNotRestored", $"{ids} can't be restored. {Reason(output)}", line);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private XDocument Project(IReadOnlyList<PackageReference> packages) => new(new XElement(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.0"),
            new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
            new XElement("SelfContained", false),
            new XElement("UseAppHost", false),
            new XElement("RestoreRootConfigDirectory", Path.GetFullPath(folder))),
        new XElement("ItemGroup", packages.Select(p => new XElement(
            "PackageReference", new XAttribute("Include", p.Id), new XAttribute("Version", p.Version ?? "*"))))));

    // NuGet says 'path : error NU1101: …' once for each project and source.
    private static string Reason(string output)
    {
        const string Error = "error ";
        var reasons =
            from line in output.Split('\n')
            let at = line.IndexOf(Error, StringComparison.Ordinal)
            where at >= 0
            select line[(at + Error.Length)..].Split(" [")[0].Trim();
        return string.Join(' ', reasons.Distinct()) is { Length: > 0 } all ? all : output.Trim();
    }
}

internal static class SdkProcess
{
    /// <summary>Restores a project; gives the exit code and all that was printed.</summary>
    public static (int ExitCode, string Output) Restore(string project, CancellationToken interrupt)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Program, ["restore", project, "--verbosity", "quiet"])
            {
                WorkingDirectory = Path.GetDirectoryName(project),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
            },
        };

        // One language in messages, whatever the machine's.
        process.StartInfo.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        process.StartInfo.Environment["DOTNET_NOLOGO"] = "1";
        process.Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using (interrupt.Register(() => process.Kill(entireProcessTree: true)))
        {
            process.WaitForExit();
        }

        interrupt.ThrowIfCancellationRequested();
        return (process.ExitCode, $"{output.Result}{errors.Result}");
    }

    private static string Program => Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet"
        ? host
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
