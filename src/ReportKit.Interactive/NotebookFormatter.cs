using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive;

/// <summary>Shows values of one type in one MIME type.</summary>
/// <param name="type">The type, with those derived from it; may be open: <c>Frame&lt;,&gt;</c>.</param>
/// <param name="mimeType">The form.</param>
/// <param name="write">Makes it.</param>
internal sealed class NotebookFormatter(Type type, string mimeType, Func<object, string> write) : ITypeFormatter
{
    public string MimeType => mimeType;

    public Type Type => type;

    public bool Format(object instance, FormatContext context)
    {
        context.Writer.Write(instance is not null ? write(instance) : mimeType == HtmlFormatter.MimeType ? Html.Escape(Formatter.NullString) : Formatter.NullString);
        return true;
    }
}
