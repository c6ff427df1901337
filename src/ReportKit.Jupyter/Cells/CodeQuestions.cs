using ReportKit.Notebooks.Sessions;

namespace ReportKit.Jupyter;

/// <summary>Answers questions about code that is being typed.</summary>
internal sealed class CodeQuestions(Task<ICellSession> session)
{
    /// <summary>What could stand at the cursor?</summary>
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

    /// <summary>Can it be run as it is?</summary>
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
