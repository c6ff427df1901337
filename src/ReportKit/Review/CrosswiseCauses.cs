namespace ReportKit.Review;

/// <summary>Knows causes by rendering crosswise: the new templates with the old data, and the old templates with the new.</summary>
/// <param name="newTemplates">New templates, old data; null where that can't be rendered.</param>
/// <param name="newData">Old templates, new data; null where that can't be rendered.</param>
/// <param name="otherwise">Where a crosswise rendering is missing.</param>
internal sealed class CrosswiseCauses(EditionSnapshot? newTemplates, EditionSnapshot? newData, IChangeCauses otherwise) : IChangeCauses
{
    private readonly Dictionary<string, Dictionary<string, string>> byTemplates = Texts(newTemplates);
    private readonly Dictionary<string, Dictionary<string, string>> byData = Texts(newData);

    public (ChangeCause Cause, bool IsInferred) Of(string document, ReviewSentence? before, ReviewSentence? after)
    {
        if (newTemplates is null || newData is null)
        {
            return otherwise.Of(document, before, after);
        }

        // An id that isn't in a rendering reads as no text, like a sentence that is new or gone.
        var template = IsOther(byTemplates, document, before, after);
        var data = IsOther(byData, document, before, after);
        return (template, data) switch
        {
            (true, true) => (ChangeCause.DataAndTemplate, false),
            (true, false) => (ChangeCause.Template, false),
            (false, true) => (ChangeCause.Data, false),
            _ => (ChangeCause.DataAndTemplate, false),
        };
    }

    private static bool IsOther(Dictionary<string, Dictionary<string, string>> texts, string document, ReviewSentence? before, ReviewSentence? after)
    {
        var found = texts.GetValueOrDefault(document);
        var id = (before ?? after)!.Id;
        return found?.GetValueOrDefault(id) != before?.Text;
    }

    private static Dictionary<string, Dictionary<string, string>> Texts(EditionSnapshot? snapshot) => snapshot?.Documents.ToDictionary(
        d => d.Key,
        d => d.Value.Sentences.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal),
        StringComparer.Ordinal) ?? [];
}
