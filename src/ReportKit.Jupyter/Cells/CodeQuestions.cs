namespace ReportKit.Jupyter;

/// <summary>Answers questions about code that is being typed.</summary>
internal sealed class CodeQuestions(Task<ICellSession> session)
{
    public void Complete(Request request)
    {
        var asked = request.Content<CursorRequest>();
        var found = session.GetAwaiter().GetResult().Complete(asked.Code, CursorOf(asked));
        var (start, end) = (CodePoints.FromUtf16(asked.Code, found.Start), CodePoints.FromUtf16(asked.Code, found.End));
        var typed = found.Items.Select(i => new TypedCompletion(i.Text, i.Kind, start, end));
        request.Reply(new CompleteReply([.. found.Items.Select(i => i.Text)], start, end, new CompletionMetadata([.. typed])));
    }

    /// <summary>What stands at the cursor? Both levels of detail give signature and documentation; sources aren't at hand.</summary>
    public void Inspect(Request request)
    {
        var asked = request.Content<CursorRequest>();
        var found = session.GetAwaiter().GetResult().Inspect(asked.Code, CursorOf(asked));
        request.Reply(new InspectReply(found is not null, found ?? MimeBundle.Empty, Nothing.Here));
    }

    public static void IsComplete(Request request)
    {
        var code = request.Content<IsCompleteRequest>().Code;
        request.Reply(CSharpSession.CheckCompleteness(code) switch
        {
            Completeness.Incomplete => new IsCompleteReply("incomplete", IndentAfter(code)),
            Completeness.Invalid => new IsCompleteReply("invalid"),
            _ => new IsCompleteReply("complete"),
        });
    }

    /// <summary>Where the line after some code begins: as the last one, and deeper after an open bracket.</summary>
    public static string IndentAfter(string code)
    {
        var line = code.TrimEnd()[(code.TrimEnd().LastIndexOf('\n') + 1)..];
        var indent = line[..(line.Length - line.TrimStart().Length)];
        return line.EndsWith('{') || line.EndsWith('(') || line.EndsWith('[') ? $"{indent}    " : indent;
    }

    private static int CursorOf(CursorRequest asked) => CodePoints.ToUtf16(asked.Code, asked.CursorPos ?? asked.Code.Length);
}

/// <summary>Positions in text: Jupyter counts Unicode code points, C# UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>From code points to UTF-16 units; what lies outside the text becomes its nearest end.</summary>
    public static int ToUtf16(string text, int position)
    {
        var index = 0;
        for (var passed = 0; passed < position && index < text.Length; passed++)
        {
            index += LengthAt(text, index);
        }

        return index;
    }

    public static int FromUtf16(string text, int position)
    {
        var passed = 0;
        for (var index = 0; index < position && index < text.Length; passed++)
        {
            index += LengthAt(text, index);
        }

        return passed;
    }

    // Half a pair alone counts as one, as it does in Python.
    private static int LengthAt(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
