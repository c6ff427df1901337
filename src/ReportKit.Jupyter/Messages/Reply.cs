namespace ReportKit.Jupyter;

/// <summary>The request was done and there is nothing to say, or (<c>aborted</c>) a cell before it failed.</summary>
[JsonDerivedType(typeof(ErrorReply))]
[JsonDerivedType(typeof(ExpressionValue))]
internal record Reply(string Status)
{
    public static readonly Reply Ok = new("ok");
    public static readonly Reply Aborted = new("aborted");
}

/// <summary>The request, or one of its expressions, couldn't be answered.</summary>
internal record ErrorReply(string Ename, string Evalue, IReadOnlyList<string> Traceback) : Reply("error");
