namespace ReportKit.Jupyter.Messages;

/// <summary>The request couldn't be answered.</summary>
internal sealed record ErrorReply(string Ename, string Evalue)
{
    public string Status { get; } = "error";

    public IReadOnlyList<string> Traceback { get; } = [];
}

/// <summary>The request was done and there is nothing to say, or (<c>aborted</c>) a cell before it failed.</summary>
internal sealed record PlainReply(string Status)
{
    public static readonly PlainReply Ok = new("ok");
    public static readonly PlainReply Aborted = new("aborted");
}
