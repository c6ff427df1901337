namespace ReportKit.Rendering;

/// <summary>Replaces the tags of sentences and facts in HTML.</summary>
internal static class MarkWriter
{
    /// <summary>HTML in which each sentence has its id and each tagged passage leads to the facts that it tells.</summary>
    public static string Write(string html, FactRegistry registry, FactLinks links, string prefix = "")
    {
        var output = new StringBuilder(html.Length + (html.Length / 4));
        var ends = new Stack<string>();
        var at = 0;
        while (at < html.Length)
        {
            var mark = html.AsSpan(at).IndexOfAnyInRange(Marks.FactStart, Marks.NoteBreak);
            if (mark < 0)
            {
                break;
            }

            output.Append(html, at, mark);
            at += mark;
            switch (html[at])
            {
                case Marks.FactStart:
                    var text = html.IndexOf(Marks.FactText, at);
                    var facts = html[(at + 1)..text].Split(',').Select(i => registry.Facts[int.Parse(i, CultureInfo.InvariantCulture)])
                        .ToList();
                    ends.Push(links.Open(facts, output));
                    at = text + 1;
                    break;
                case Marks.SentenceStart:
                    var end = html.IndexOf(Marks.KeyEnd, at);
                    output.Append("<span id=").Append(prefix).Append("s-").Append(html, at + 1, end - at - 1).Append('>');
                    ends.Push("</span>");
                    at = end + 1;
                    break;
                case Marks.NoteBreak:
                    at++;
                    break;
                default:
                    output.Append(ends.Pop());
                    at++;
                    break;
            }
        }

        return output.Append(html, at, html.Length - at).ToString();
    }
}
