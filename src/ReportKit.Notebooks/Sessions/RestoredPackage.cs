namespace ReportKit.Notebooks;

/// <summary>A package as a restore laid it out on this machine, with its libraries for this framework and system.</summary>
internal sealed record RestoredPackage(string Id, string Folder, IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeFiles)
{
    /// <summary>The script by which a package extends a notebook, in .NET Interactive's place for it.</summary>
    public string Extension => Path.Combine(Folder, "interactive-extensions", "dotnet", "extension.dib");

    /// <summary>Reads what NuGet wrote of a restore: <c>obj/project.assets.json</c>.</summary>
    public static IReadOnlyList<RestoredPackage> ReadAll(string assetsFile)
    {
        var assets = JsonSerializer.Deserialize(File.ReadAllBytes(assetsFile), RestoreJson.Default.RestoreAssets)!;

        // The target with a runtime identifier has what is right for this system.
        var target = assets.Targets.MaxBy(t => t.Key.Length).Value;
        return
        [
            .. from library in target
               where library.Value.Type == "package"
               let path = assets.Libraries[library.Key].Path!
               let folder = assets.PackageFolders.Keys.Select(f => Path.Combine(f, path)).First(Directory.Exists)
               select new RestoredPackage(
                   library.Key.Split('/')[0], folder, Files(library.Value.Runtime, folder), Files(library.Value.Native, folder)),
        ];
    }

    private static string[] Files(Dictionary<string, JsonElement>? files, string folder) =>
        [.. (files ?? []).Keys.Select(f => Path.Combine(folder, f)).Where(f => Path.GetFileName(f) != "_._")];
}

/// <summary>Of <c>project.assets.json</c>, what tells where packages lie and what is in them.</summary>
internal sealed record RestoreAssets(
    Dictionary<string, JsonElement> PackageFolders,
    Dictionary<string, Dictionary<string, RestoredLibrary>> Targets,
    Dictionary<string, LibraryPlace> Libraries);

internal sealed record RestoredLibrary(string Type, Dictionary<string, JsonElement>? Runtime, Dictionary<string, JsonElement>? Native);

internal sealed record LibraryPlace(string? Path);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RestoreAssets))]
internal sealed partial class RestoreJson : JsonSerializerContext;
