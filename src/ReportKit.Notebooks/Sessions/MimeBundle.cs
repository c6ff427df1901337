using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Notebooks;

/// <summary>One thing in every form it can be shown in; a front end takes the richest that it knows.</summary>
/// <param name="Data">MIME type and content. Content of JSON types (<see cref="IsJson"/>) is JSON text; binary types such as
/// <c>image/png</c> are Base64. <c>text/plain</c> is always there, but in <see cref="Empty"/>.</param>
internal sealed record MimeBundle(IReadOnlyDictionary<string, string> Data)
{
    /// <summary>The form that every front end can show.</summary>
    public const string PlainText = "text/plain";

    public static readonly MimeBundle Empty = new(new Dictionary<string, string>());

    public static MimeBundle OfText(string text) => new(new Dictionary<string, string> { [PlainText] = text });

    /// <summary>Whether content of a MIME type is JSON: <c>application/json</c>, <c>application/vnd.plotly.v1+json</c>.</summary>
    public static bool IsJson(string mimeType) => mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}

/// <summary>Brings a value into the forms that its formatters give it.</summary>
internal static class CellValue
{
    /// <summary>The forms asked for, or those that are usual for the value's type; and plain text in any case.</summary>
    public static MimeBundle Format(object? value, IReadOnlyCollection<string> mimeTypes)
    {
        var usual = mimeTypes.Count > 0 ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value?.GetType() ?? typeof(object));
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in usual.Append(MimeBundle.PlainText).Distinct())
        {
            // A formatter is foreign code: where it fails, the others still show the value, and why it failed is said.
            try
            {
                data[type] = Checked(Formatter.ToDisplayString(value, type), type);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                var reason = $"The formatter of {value?.GetType().Name} for {type} failed: {e.GetType().Name}: {e.Message}";
                CellOutputs.Current?.Write(StreamName.Error, $"{reason}\n");
                if (type == MimeBundle.PlainText)
                {
                    data[type] = $"({reason})";
                }
            }
        }

        return new MimeBundle(data);
    }

    // What is called JSON is handed on as JSON.
    private static string Checked(string content, string type)
    {
        if (MimeBundle.IsJson(type))
        {
            using var json = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 512 });
        }

        return content;
    }
}
