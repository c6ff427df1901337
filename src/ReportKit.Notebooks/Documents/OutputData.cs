namespace ReportKit.Notebooks;

/// <summary>How nbformat keeps what is shown, in outputs and attachments.</summary>
internal static class OutputData
{
    /// <summary>A session's bundle as a notebook keeps it.</summary>
    /// <exception cref="NotebookFormatException">Content of a JSON type isn't JSON; its file is the MIME type.</exception>
    public static JsonMap Of(MimeBundle bundle) => bundle.Data.Aggregate(
        JsonMap.Empty,
        (data, form) => data.With(form.Key, IsJson(form.Key) ? JsonTree.Parse(form.Value, form.Key) : new JsonText(form.Value)));

    /// <summary>Whether content is kept as JSON of its own, and not as a text.</summary>
    /// <remarks>Narrower than <see cref="MimeBundle.IsJson"/>: a notebook keeps <c>model/gltf+json</c> as a text.</remarks>
    public static bool IsJson(string mimeType) =>
        MimeBundle.IsJson(mimeType) && mimeType.StartsWith("application/", StringComparison.Ordinal);

    /// <summary>Whether a text is kept as a list of its lines.</summary>
    public static bool IsSplit(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "application/javascript" or "image/svg+xml";
}
