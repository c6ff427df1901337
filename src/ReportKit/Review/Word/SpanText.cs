namespace ReportKit.Review;

/// <summary>A paragraph's text for comparing: a mark of a note is one character of it, so that no mark is compared in part or with
/// the word before it.</summary>
internal sealed class SpanText
{
    // They are private characters and in no text of the kit's.
    private const char FirstMark = '\uE100';

    private const int MostMarks = 6000;

    private readonly IReadOnlyList<RedlineSpan> spans;
    private readonly List<int> owners = [];
    private readonly string markStyle;

    /// <remarks>Marks known from the one it is compared with keep their character; those that are new are added.</remarks>
    public SpanText(IReadOnlyList<RedlineSpan> spans, string markStyle, Dictionary<string, char> known)
    {
        this.spans = spans;
        this.markStyle = markStyle;
        var text = new StringBuilder();
        for (var i = 0; i < spans.Count; i++)
        {
            text.Append(IsMark(spans[i]) ? MarkOf(spans[i].Text, known).ToString() : spans[i].Text);
            owners.AddRange(Enumerable.Repeat(i, text.Length - owners.Count));
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>How far the stretch of a place goes on behind it, the place included.</summary>
    public int RestAt(int at)
    {
        var end = at + 1;
        while (end < owners.Count && owners[end] == owners[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>The stretches of a part of it.</summary>
    public IEnumerable<RedlineSpan> Cut(int from, int length)
    {
        for (int at = from, end = from + length; at < end;)
        {
            var rest = Math.Min(RestAt(at), end - at);
            var span = spans[owners[at]];
            yield return IsMark(span) ? span : span with { Text = Text.Substring(at, rest) };
            at += rest;
        }
    }

    private bool IsMark(RedlineSpan span) => span.Style == markStyle;

    private static char MarkOf(string label, Dictionary<string, char> known)
    {
        if (!known.TryGetValue(label, out var mark))
        {
            known[label] = mark = (char)(FirstMark + Math.Min(known.Count, MostMarks));
        }

        return mark;
    }
}
