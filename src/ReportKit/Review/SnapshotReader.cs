namespace ReportKit.Review;

/// <summary>Takes the snapshot of a rendered edition, from its folder or straight from a rendering.</summary>
internal static class SnapshotReader
{
    private const string BadFile = "This isn't what the kit writes under this name. Render the edition again.";

    private static readonly (string Name, string Map)[] Pages = [("index", "map.json"), ("methodology", "methodology-map.json")];

    /// <summary>Reads an edition's folder.</summary>
    /// <param name="folder">The folder that holds <c>manifest.json</c>.</param>
    /// <param name="shownAs">How problems and the comparison name it.</param>
    /// <param name="countries">Which countries; none: all that are there.</param>
    /// <returns>The snapshot; no value where the folder isn't a whole rendered edition. Problems name each file that is missing or
    /// broken.</returns>
    public static Validated<EditionSnapshot> Read(string folder, string shownAs, IReadOnlyCollection<string> countries)
    {
        var problems = new ProblemList();
        if (RenderedFolder.Open(folder, shownAs, problems) is not { Manifest: var manifest } rendered)
        {
            return new Validated<EditionSnapshot>(problems.ToSorted());
        }

        rendered.Check(path => countries.Count == 0 || countries.Contains(path.Split('/')[0]), problems);
        var names = Names(manifest.Outputs.Keys.ToHashSet())
            .Where(n => countries.Count == 0 || countries.Contains(n) || Pages.Any(p => p.Name == n)).ToList();
        var documents = Documents(names, rendered.Read, shownAs, problems);
        return problems.HasErrors
            ? new Validated<EditionSnapshot>(problems.ToSorted())
            : new(new(shownAs, manifest.Edition, manifest.Kit, documents, manifest.Inputs, manifest.Outputs), problems.ToSorted());
    }

    /// <summary>The year of the edition that a folder holds; null where it is no rendered edition.</summary>
    public static int? EditionIn(string folder) => Manifest.Read(Path.Combine(folder, Manifest.FileName))?.Edition;

    /// <summary>The snapshot of a rendering, written or not.</summary>
    internal static EditionSnapshot Of(RenderedEdition edition, FactText words, string name)
    {
        var documents = edition.Documents.Select(d => DocumentSnapshot.Of(d, words)).ToDictionary(d => d.Name, StringComparer.Ordinal);
        var inputs = edition.Inputs.ToDictionary(i => i.Path, i => i.Sha256, StringComparer.Ordinal);
        return new EditionSnapshot(name, edition.Edition, KitBuild.Version, documents, inputs, new Dictionary<string, string>());
    }

    private static IEnumerable<string> Names(HashSet<string> files) => files
        .Where(p => p.EndsWith("/facts.json", StringComparison.Ordinal)).Select(p => p[..^"/facts.json".Length])
        .Concat(Pages.Where(p => files.Contains(p.Map)).Select(p => p.Name));

    private static Dictionary<string, DocumentSnapshot> Documents(
        List<string> names, Func<string, ProblemList, byte[]?> read, string shownAs, ProblemList problems)
    {
        var documents = new DocumentSnapshot?[names.Count];
        var found = new ProblemList[names.Count];
        Parallel.For(0, names.Count, i =>
        {
            found[i] = new ProblemList();
            documents[i] = Document(names[i], path => read(path, found[i]), shownAs, found[i]);
        });
        problems.AddRange(found.SelectMany(f => f.ToSorted()));
        return documents.OfType<DocumentSnapshot>().ToDictionary(d => d.Name, StringComparer.Ordinal);
    }

    private static DocumentSnapshot? Document(string name, Func<string, byte[]?> read, string shownAs, ProblemList problems)
    {
        var isPage = Pages.Any(p => p.Name == name);
        var markdown = read(isPage ? $"{name}.md" : $"{name}/report.md");
        var sentences = Parse(isPage ? Pages.First(p => p.Name == name).Map : $"{name}/map.json", Sentences);
        var facts = isPage ? [] : Parse($"{name}/facts.json", FactsJsonReader.Read);
        return sentences is null || facts is null
            ? null
            : new DocumentSnapshot(name, facts, sentences, markdown is null ? "" : Encoding.UTF8.GetString(markdown));

        T? Parse<T>(string path, Func<byte[], T> parse)
            where T : class
        {
            try
            {
                return read(path) is { } bytes ? parse(bytes) : null;
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException
                or ArgumentException or FormatException)
            {
                problems.Error(ProblemCodes.BadReviewFile, BadFile, new FilePlace($"{shownAs}/{path}"));
                return null;
            }
        }
    }

    private static List<ReviewSentence> Sentences(byte[] bytes)
    {
        var map = JsonSerializer.Deserialize(bytes, OutputJson.Default.SentenceMap) ?? throw new JsonException("There is no map.");
        return [.. map.Sentences.Select(s => new ReviewSentence(s.Id, s.Line, s.Text, s.Fixed, s.Words, [.. s.Facts.Select(f => f.Id)]))];
    }
}
