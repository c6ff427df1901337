namespace ReportKit.Rendering;

/// <summary>Which documents of an edition are rendered, which stay, and what is recorded when that is done.</summary>
internal sealed class RenderPlan
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> reads;
    private readonly EditionFreshness freshness;

    /// <summary>Plans a rendering of documents, named as in <see cref="EditionParts"/>, with what each reads now; by force all of them,
    /// fresh or not.</summary>
    public RenderPlan(
        IReadOnlyList<string> documents,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> reads,
        EditionFreshness freshness,
        bool force)
    {
        this.reads = reads;
        this.freshness = freshness;
        States = [.. documents.Select(d => freshness.Of(d, reads[d]))];
        Stale = States.Where(s => force || !s.IsFresh).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>How each document asked for stands.</summary>
    public IReadOnlyList<DocumentState> States { get; }

    /// <summary>Those that are to be rendered.</summary>
    public IReadOnlySet<string> Stale { get; }

    private IEnumerable<string> Names => States.Select(s => s.Name);

    /// <summary>What was rendered, together with what stays.</summary>
    public RenderedEdition Complete(RenderedEdition edition)
    {
        var kept = Names.Where(name => !Stale.Contains(name)).SelectMany(freshness.FilesOf);
        var others = freshness.Documents.Except(Names).Except(reads.Keys.Where(d => IsFresh(d, edition.Inputs)));
        return edition with
        {
            Kept = kept.ToDictionary(f => f.Path, f => f.Sha256, StringComparer.Ordinal),
            Recorded = freshness.Hashes,
            Earlier = edition.IsWhole ? [] : [.. others.Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether the folder is already what would be written of an edition that <see cref="Complete"/> gave.</summary>
    public bool IsDone(RenderedEdition edition)
    {
        var files = edition.IsWhole ? edition.Kept : edition.Recorded;
        return Stale.Count == 0 && freshness.HasManifestOf(Manifest.Write(edition.Edition, edition.Inputs, files, edition.Earlier));
    }

    /// <summary>The record of the folder after the rendering. Documents that weren't asked for stay recorded as they were. The stamp is
    /// as <see cref="RenderRecord.StampOf"/> gave it before data and templates were read.</summary>
    public RenderRecord Record(RenderedEdition edition, string folder, RenderRecord? last, string stamp, string made, int warnings)
    {
        var stamps = FileStamp.OfAll(folder);
        var files = edition.Files.ToLookup(f => EditionParts.Of(f.Path), f => Recorded(f.Path, ContentHash.Of(f.Bytes)));
        var documents = (edition.IsWhole ? null : last?.Documents)?.ToDictionary() ?? [];
        foreach (var name in Names)
        {
            documents[name] = new RecordedDocument(
                reads[name],
                Stale.Contains(name) ? [.. files[name]] : [.. freshness.FilesOf(name).Select(f => Recorded(f.Path, f.Sha256))]);
        }

        var manifest = Recorded(Manifest.FileName, FileStamp.HashOf(Path.Combine(folder, Manifest.FileName)));
        return new RenderRecord(edition.IsWhole ? stamp : "", made, warnings, manifest, documents);

        RecordedFile Recorded(string path, string sha256) => new(path, sha256, stamps.GetValueOrDefault(path));
    }

    // A document that wasn't asked for.
    private bool IsFresh(string document, IReadOnlyList<InputFile> inputs) => freshness.Of(document, reads[document]).Freshness switch
    {
        Freshness.Fresh => true,
        Freshness.Unknown => freshness.IsListedOf(document, inputs),
        _ => false,
    };
}
