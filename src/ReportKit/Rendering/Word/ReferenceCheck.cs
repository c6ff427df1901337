namespace ReportKit.Rendering;

/// <summary>Says why a file can't be a house's document.</summary>
internal static class ReferenceCheck
{
    public const string NotWord = "This isn't a Word document. Save the house's document or template in Word as .docx or .dotx.";

    public const string Damaged =
        "This file is damaged or cut short. Copy it again, or open it in Word, which can repair it, and save it as .docx.";

    /// <summary>Opens a file's document to read its look, or says why it can't be used, and what to do.</summary>
    public static ReferenceReader? Open(ReferencePackage package, out string? reason)
    {
        reason = package.IsEncrypted ? "The parts of this document are encrypted. Save it in Word as .docx, without a password."
            : !package.Has("content.xml") || !package.Has("mimetype") ? null
            : "This is an OpenDocument file. Open it in Word or LibreOffice and save it as .docx.";
        if (reason is not null)
        {
            return null;
        }

        var named = package.RelationsOf("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target;
        var main = named is not null && (package.Has(named) || package.RelationsOf(named).Count > 0) ? named : WordParts.Document;
        if (!package.Has(main) && !package.Paths.Any(IsWords))
        {
            reason = NotWord;
            return null;
        }

        var text = package.ReadXml(main);
        var reader = new ReferenceReader(package, main, text);
        reason = text is null && !reader.HasLook ? (package.Paths.Any(IsWords) ? Damaged : NotWord)
            : text is not null && text.Root!.Name != ReferenceReader.Word + "document" ? ReasonOf(text.Root.Name)
            : HasMacros(package, main) ? "This document carries macros, which a report must not. Save it in Word as .docx or .dotx."
            : null;
        return reason is null ? reader : null;
    }

    private static string ReasonOf(XName root) =>
        root.NamespaceName.StartsWith("http://purl.oclc.org/ooxml/wordprocessingml", StringComparison.Ordinal)
            ? "This document is saved as 'Strict Open XML'. Save it in Word as 'Word Document (*.docx)'."
            : NotWord;

    private static bool IsWords(string path) => path.StartsWith("word/", StringComparison.OrdinalIgnoreCase);

    private static bool HasMacros(ReferencePackage package, string main) =>
        package.ContentTypeOf(main).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
        || package.Paths.Any(p => Path.GetFileName(p).Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
}
