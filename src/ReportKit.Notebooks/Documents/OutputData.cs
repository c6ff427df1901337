using ReportKit.Notebooks.Sessions;

namespace ReportKit.Notebooks.Documents;

/// <summary>What is shown, as a notebook keeps it and as a session gives it.</summary>
public static class OutputData
{
    /// <summary>A session's bundle as a notebook keeps it.</summary>
    /// <exception cref="NotebookFormatException">Content of a JSON type isn't JSON; its file is the MIME type.</exception>
    public static JsonMap Of(MimeBundle bundle) =>
        bundle.Data.Aggregate(JsonMap.Empty, (data, form) => data.With(form.Key, MimeTypes.IsJson(form.Key) ? JsonTree.Parse(form.Value, form.Key) : new JsonText(form.Value)));

    /// <summary>What a notebook keeps, as a bundle.</summary>
    /// <remarks>A notebook by others may lack <c>text/plain</c>.</remarks>
    public static MimeBundle ToBundle(JsonMap data) =>
        new(data.Entries.ToDictionary(form => form.Key, form => form.Value is JsonText text && !MimeTypes.IsJson(form.Key) ? text.Value : form.Value.ToString(), StringComparer.Ordinal));
}
