using ReportKit.Notebooks.Sessions;

namespace ReportKit.Notebooks.Documents;

/// <summary>How nbformat keeps content of a MIME type, in outputs and attachments.</summary>
internal static class MimeTypes
{
    /// <summary>Whether content is kept as JSON of its own, and not as a text.</summary>
    /// <remarks>Narrower than <see cref="MimeBundle.IsJson"/>: a notebook keeps <c>model/gltf+json</c> as a text.</remarks>
    public static bool IsJson(string mimeType) => MimeBundle.IsJson(mimeType) && mimeType.StartsWith("application/", StringComparison.Ordinal);

    /// <summary>Whether a text is kept as a list of its lines.</summary>
    public static bool IsSplit(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "application/javascript" or "image/svg+xml";
}
