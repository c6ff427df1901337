namespace ReportKit.Rendering;

/// <summary>The form of map.json: for each sentence where its words stand, what facts it tells, and where those come from.</summary>
internal sealed record SentenceMap(string Document, IReadOnlyList<MappedSentence> Sentences)
{
    public static byte[] Write(string title, IReadOnlyList<RenderedSentence> sentences) =>
        JsonFile.Write(new SentenceMap(title, [.. sentences.Select(MappedSentence.Of)]), OutputJson.Default.SentenceMap);
}

/// <summary>A sentence; <paramref name="Fixed"/> only where it states nothing of a country.</summary>
internal sealed record MappedSentence(
    string Id,
    int Line,
    string Text,
    [property: JsonPropertyOrder(1)] IReadOnlyList<MappedFact> Facts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Fixed = false,
    string Words = "")
{
    public static MappedSentence Of(RenderedSentence s) =>
        new(s.Id, s.Line, s.Text, [.. s.Facts.Select(MappedFact.Of)], s.IsFixed, JsonFile.Place(s.Place));
}

internal sealed record MappedFact(
    string Id,
    string Source = "",
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Locator = null,
    string Data = "")
{
    public static MappedFact Of(Fact f) => new(f.Id, f.Citation.Source.Value, JsonFile.Text(f.Citation.Locator), JsonFile.Place(f.Place));
}
