namespace ReportKit.Review;

/// <summary>Concludes causes from what two rendered folders tell: hashes of their inputs, and facts.</summary>
internal sealed class InferredCauses(EditionSnapshot before, EditionSnapshot after) : IChangeCauses
{
    private readonly bool isDataSame = IsSame(before, after, "data/");
    private readonly bool areTemplatesSame = IsSame(before, after, "templates/");

    public (ChangeCause Cause, bool IsInferred) Of(string document, ReviewSentence? old, ReviewSentence? fresh)
    {
        if (before.Edition != after.Edition)
        {
            return (areTemplatesSame || !IsOfTemplate(old, fresh) ? ChangeCause.Data : ChangeCause.DataAndTemplate, !areTemplatesSame);
        }

        return (isDataSame, areTemplatesSame) switch
        {
            (true, true) => (ChangeCause.Kit, false),
            (true, false) => (ChangeCause.Template, false),
            (false, true) => (ChangeCause.Data, false),
            _ => (ByFacts(document, old, fresh), true),
        };
    }

    // Both changed: words of a narrative are data; a template's sentence whose facts say the same was changed by a template.
    private ChangeCause ByFacts(string document, ReviewSentence? old, ReviewSentence? fresh) =>
        !IsOfTemplate(old, fresh) ? ChangeCause.Data
        : Told(before, document, old).SequenceEqual(Told(after, document, fresh)) ? ChangeCause.Template
        : old is null || fresh is null ? ChangeCause.Data
        : ChangeCause.DataAndTemplate;

    private static IEnumerable<string> Told(EditionSnapshot snapshot, string document, ReviewSentence? sentence) => sentence?.Facts
        .Select(id => snapshot.Documents.GetValueOrDefault(document)?.Facts.GetValueOrDefault(id) is { } fact ? $"{id}: {fact.Says}" : id) ?? [];

    private static bool IsOfTemplate(ReviewSentence? old, ReviewSentence? fresh) => (fresh ?? old)!.IsOfTemplate;

    private static bool IsSame(EditionSnapshot before, EditionSnapshot after, string folder) =>
        Of(before, folder).SequenceEqual(Of(after, folder));

    private static IEnumerable<(string, string)> Of(EditionSnapshot snapshot, string folder) =>
        snapshot.Inputs.Where(i => i.Key.StartsWith(folder, StringComparison.Ordinal)).OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => (i.Key, i.Value));
}
