namespace ReportKit.Rendering;

/// <summary>Private characters that carry sentences and facts through rendered text; data can't contain them.</summary>
/// <remarks>A sentence: <c>SentenceStart place KeyStart key KeyEnd text</c>, to the end of the line. A fact:
/// <c>FactStart index,index FactText text FactEnd</c>.</remarks>
internal static class Marks
{
    public const char FactStart = '\uE000';
    public const char FactText = '\uE001';
    public const char FactEnd = '\uE002';
    public const char SentenceStart = '\uE010';
    public const char KeyStart = '\uE011';
    public const char KeyEnd = '\uE012';
    public const char SentenceEnd = '\uE013';

    /// <summary>Keeps two notes apart that Markdig would read as one link.</summary>
    public const char NoteBreak = '\uE014';

    /// <summary>Begins the key of a sentence that is fixed wording and states nothing of a country.</summary>
    public const char Fixed = '!';

    /// <summary>Begins a sentence with the place of its words and its key.</summary>
    public static string Sentence(string file, int line, string key) => $"{SentenceStart}{file}:{line}{KeyStart}{key}{KeyEnd}";
}
