using System.Text.Json;

namespace ReportKit.Notebooks.Sessions;

/// <summary>A package as a restore laid it out on this machine.</summary>
/// <param name="Id">The package's id.</param>
/// <param name="Version">The version that was chosen.</param>
/// <param name="Folder">Where it was unpacked.</param>
/// <param name="Assemblies">Its libraries for this framework and system.</param>
/// <param name="NativeFiles">Its native libraries for this system.</param>
internal sealed record RestoredPackage(string Id, string Version, string Folder, IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFiles)
{
    /// <summary>The script by which a package extends a notebook, in .NET Interactive's place for it.</summary>
    public string Extension => Path.Combine(Folder, "interactive-extensions", "dotnet", "extension.dib");

    /// <summary>Reads what NuGet wrote of a restore.</summary>
    /// <param name="assetsFile"><c>obj/project.assets.json</c>.</param>
    public static IReadOnlyList<RestoredPackage> ReadAll(string assetsFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
        var root = json.RootElement;
        string[] folders = [.. root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name)];

        // The target with a runtime identifier has what is right for this system.
        var target = root.GetProperty("targets").EnumerateObject().OrderBy(t => t.Name.Length).Last().Value;
        return
        [
            .. from library in target.EnumerateObject()
               where library.Value.GetProperty("type").ValueEquals("package")
               let path = root.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!
               let folder = folders.Select(f => Path.Combine(f, path)).First(Directory.Exists)
               let name = library.Name.Split('/')
               select new RestoredPackage(name[0], name[1], folder, Files(library.Value, "runtime", folder), Files(library.Value, "native", folder)),
        ];
    }

    private static string[] Files(JsonElement library, string kind, string folder) =>
        library.TryGetProperty(kind, out var files)
            ? [.. files.EnumerateObject().Select(f => Path.Combine(folder, f.Name)).Where(f => Path.GetFileName(f) != "_._")]
            : [];
}
