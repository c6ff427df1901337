// How renderings are made and compared.

void Render(FilePath tool, DirectoryPath folder, string options = "", DirectoryPath from = null, Dictionary<string, string> environment = null) => Succeed(
    tool,
    $"render --edition {edition} --format md,html,docx --data \"{root.Combine("data")}\" --templates \"{root.Combine("templates")}\" --out \"{folder}\" {options}",
    from,
    environment);

// Beside an edition lies the record of this machine, which is none of its outputs.
void RequireSameBytes(DirectoryPath one, DirectoryPath other)
{
    var a = Hashes(one.Combine(edition));
    var b = Hashes(other.Combine(edition));
    var differences = a.Keys.Union(b.Keys)
        .Where(file => a.GetValueOrDefault(file) != b.GetValueOrDefault(file))
        .Order(StringComparer.Ordinal)
        .ToList();
    foreach (var file in differences)
    {
        Error($"{file}: {(!a.ContainsKey(file) ? "only in b" : !b.ContainsKey(file) ? "only in a" : "differs")}");
    }

    if (differences.Count > 0 || a.Count == 0)
    {
        throw new CakeException($"{differences.Count} of {a.Keys.Union(b.Keys).Count()} files differ between the two runs.");
    }

    Information($"{a.Count} files are equal in both runs.");
}

// By path relative to the folder, with forward slashes.
Dictionary<string, string> Hashes(DirectoryPath folder) => GetFiles($"{folder}/**/*").ToDictionary(
    file => folder.GetRelativePath(file).FullPath,
    file => Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file.FullPath))));

// What the last cell of an executed notebook shows, as text.
string LastResult(FilePath notebook)
{
    var outputs = JsonNode.Parse(System.IO.File.ReadAllText(notebook.FullPath))["cells"].AsArray()[^1]["outputs"].AsArray();
    return string.Concat(outputs.Single()["data"]["text/plain"].AsArray().Select(line => (string)line));
}
