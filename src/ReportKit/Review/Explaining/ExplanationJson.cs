namespace ReportKit.Review;

/// <summary>An explanation as JSON has it; <paramref name="Since"/> is null where there is no earlier edition.</summary>
internal sealed record ExplanationJson(
    string Document,
    int Edition,
    string Id,
    int Line,
    string Text,
    bool Fixed,
    string Words,
    IEnumerable<ExplainedFactJson> Facts,
    SinceJson? Since)
{
    public static ExplanationJson Of(SentenceExplanation e) => new(
        e.Document,
        e.Edition,
        e.Sentence.Id,
        e.Sentence.Line,
        e.Sentence.Text,
        e.Sentence.IsFixed,
        e.Sentence.Words,
        e.Facts.Select(ExplainedFactJson.Of),
        e.EarlierEdition is { } earlier
            ? new SinceJson(earlier, e.Since is null ? "unchanged" : ComparisonWords.Name(e.Since), e.Since?.Before?.Text)
            : null);
}

/// <summary>A fact; its layer only where the project has more than one.</summary>
internal sealed record ExplainedFactJson(
    string Id,
    string About,
    string Says,
    string Source,
    string Locator,
    string Data,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Layer)
{
    public static ExplainedFactJson Of(FactRecord f) => new(f.Id, f.About, f.Says, f.Source, f.Locator, f.Place, JsonFile.Text(f.Layer));
}

/// <summary>A fact that no sentence tells; the page that has it, and its edition, only where one has.</summary>
internal sealed record UntoldFactJson(
    ExplainedFactJson Fact,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Page,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Edition)
{
    public static UntoldFactJson Of(FactExplanation e) => new(ExplainedFactJson.Of(e.Fact), JsonFile.Text(e.Page), e.Edition);
}

internal sealed record SinceJson(
    int Edition, string Change, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Before);
