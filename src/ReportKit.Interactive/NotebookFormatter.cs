using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive;

/// <summary>Shows values of one type, which may be open (<c>Frame&lt;,&gt;</c>), and of those derived from it, in one MIME type.
/// What it has no text for is left to the formatters that come with the library.</summary>
internal sealed class NotebookFormatter(Type type, string mimeType, Func<object, string?> write) : ITypeFormatter
{
    public string MimeType => mimeType;

    public Type Type => type;

    public bool Format(object instance, FormatContext context)
    {
        var text = instance is not null ? write(instance)
            : mimeType == HtmlFormatter.MimeType ? Html.Escape(Formatter.NullString)
            : Formatter.NullString;
        if (text is null)
        {
            // The library asks one formatter only, so that whoever declines has to ask the next.
            return Formatter.RegisteredFormatters(includeDefaults: true).Any(f =>
                f is not NotebookFormatter && f.MimeType == mimeType && f.Type.IsInstanceOfType(instance) && f.Format(instance, context));
        }

        context.Writer.Write(text);
        return true;
    }
}
