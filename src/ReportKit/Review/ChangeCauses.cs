namespace ReportKit.Review;

/// <summary>Knows what made a sentence change: from rendering crosswise (the new templates with the old data, and the other way round);
/// where that can't be rendered, from what the two sides tell, hashes of their inputs, and facts.</summary>
/// <param name="before">Old templates, old data.</param>
/// <param name="after">New templates, new data.</param>
/// <param name="newTemplates">New templates, old data; null where they don't fit together.</param>
/// <param name="newData">Old templates, new data; null where they don't fit together.</param>
internal sealed class ChangeCauses(EditionSnapshot before, EditionSnapshot after, EditionSnapshot? newTemplates, EditionSnapshot? newData)
{
    private readonly bool isDataSame = IsSame(before, after, "data/", "kit/data/", ProjectSettings.FileName);
    private readonly bool areTemplatesSame = IsSame(before, after, "templates/");
    private readonly Dictionary<string, Dictionary<string, string>>? byTemplates = Texts(newTemplates);
    private readonly Dictionary<string, Dictionary<string, string>>? byData = Texts(newData);

    /// <summary>The cause, and whether it was only concluded.</summary>
    public (ChangeCause Cause, bool IsInferred) Of(string document, ReviewSentence? old, ReviewSentence? fresh) =>
        byTemplates is not null && byData is not null
            ? (Seen(IsOther(byTemplates, document, old, fresh), IsOther(byData, document, old, fresh)), false)
            : Inferred(document, old, fresh);

    private static ChangeCause Seen(bool byTemplate, bool byData) =>
        byTemplate == byData ? ChangeCause.DataAndTemplate : byTemplate ? ChangeCause.Template : ChangeCause.Data;

    // An id that isn't in a rendering reads as no text, like a sentence that is new or gone.
    private static bool IsOther(
        Dictionary<string, Dictionary<string, string>> texts, string document, ReviewSentence? old, ReviewSentence? fresh) =>
        texts.GetValueOrDefault(document)?.GetValueOrDefault((old ?? fresh)!.Id) != old?.Text;

    private (ChangeCause Cause, bool IsInferred) Inferred(string document, ReviewSentence? old, ReviewSentence? fresh)
    {
        var isOfTemplate = (fresh ?? old)!.IsOfTemplate;
        if (before.Edition != after.Edition)
        {
            return (areTemplatesSame || !isOfTemplate ? ChangeCause.Data : ChangeCause.DataAndTemplate, !areTemplatesSame);
        }

        return (isDataSame, areTemplatesSame) switch
        {
            (true, true) => (ChangeCause.Kit, false),
            (true, false) => (ChangeCause.Template, false),
            (false, true) => (ChangeCause.Data, false),

            // Words of a narrative are data; a template's sentence whose facts say the same was changed by a template.
            _ when !isOfTemplate => (ChangeCause.Data, true),
            _ when Told(before, document, old).SequenceEqual(Told(after, document, fresh)) => (ChangeCause.Template, true),
            _ => (old is null || fresh is null ? ChangeCause.Data : ChangeCause.DataAndTemplate, true),
        };
    }

    private static IEnumerable<string> Told(EditionSnapshot snapshot, string document, ReviewSentence? sentence)
    {
        var facts = snapshot.Documents.GetValueOrDefault(document)?.Facts;
        return sentence?.Facts.Select(id => facts?.GetValueOrDefault(id) is { } fact ? $"{id}: {fact.Says}" : id) ?? [];
    }

    private static bool IsSame(EditionSnapshot before, EditionSnapshot after, params string[] folders) =>
        Inputs(before, folders).SetEquals(Inputs(after, folders));

    // A template that is the same says the same, be it the kit's or a project's copy of it.
    private static HashSet<(string Path, string Sha256)> Inputs(EditionSnapshot snapshot, string[] folders) =>
        [.. snapshot.Inputs.Select(i => (Path: KitTemplates.WithoutLayer(i.Key), Sha256: i.Value))
            .Where(i => folders.Any(f => i.Path.StartsWith(f, StringComparison.Ordinal)))];

    private static Dictionary<string, Dictionary<string, string>>? Texts(EditionSnapshot? snapshot) => snapshot?.Documents.ToDictionary(
        d => d.Key, d => d.Value.Sentences.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal), StringComparer.Ordinal);
}
