namespace ReportKit.Notebooks.Sessions;

/// <summary>One thing in every form it can be shown in; a front end takes the richest that it knows.</summary>
/// <param name="Data">
/// MIME type and content. Content of JSON types (<see cref="IsJson"/>) is JSON text; binary types such as <c>image/png</c> are Base64.
/// <c>text/plain</c> is always there, but in <see cref="Empty"/>.
/// </param>
internal sealed record MimeBundle(IReadOnlyDictionary<string, string> Data)
{
    /// <summary>The form that every front end can show.</summary>
    public const string PlainText = "text/plain";

    /// <summary>Nothing to show.</summary>
    public static readonly MimeBundle Empty = new(new Dictionary<string, string>());

    public static MimeBundle OfText(string text) => new(new Dictionary<string, string> { [PlainText] = text });

    /// <summary>Whether content of a MIME type is JSON: <c>application/json</c>, <c>application/vnd.plotly.v1+json</c>.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}
