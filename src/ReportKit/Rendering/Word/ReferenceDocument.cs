using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ReportKit.Diagnostics;

namespace ReportKit.Rendering;

/// <summary>A house's own Word document, whose look reports take: styles, lists, theme, page size and margins, headers and footers.
/// Its text is left out.</summary>
public sealed class ReferenceDocument
{
    private const string NotWord = "This isn't a Word document. Save the house's document or template in Word as .docx or .dotx.";

    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];

    private ReferenceDocument(WordDesign design) => Design = design;

    /// <summary>What is taken of it.</summary>
    internal WordDesign Design { get; }

    /// <summary>Reads a document or a template.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="shownAs">How problems name it.</param>
    /// <returns>Null where it can't be used. Styles that it hasn't are the kit's own; a warning names them.</returns>
    public static Validated<ReferenceDocument?> Read(string path, string shownAs)
    {
        if (File.Exists(path))
        {
            return Read(File.ReadAllBytes(path), shownAs);
        }

        var problems = new ProblemList();
        problems.Error(ProblemCodes.MissingFile, "The reference document is missing.", new FilePlace(shownAs));
        return new Validated<ReferenceDocument?>(null, problems.ToSorted());
    }

    /// <summary>Reads a document or a template from its bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="shownAs">How problems name it.</param>
    /// <returns>Null where it can't be used.</returns>
    public static Validated<ReferenceDocument?> Read(byte[] bytes, string shownAs)
    {
        var problems = new ProblemList();
        var place = new FilePlace(shownAs);
        var design = bytes.AsSpan().StartsWith(OldFormat)
            ? Refuse("This document is protected by a password, or of Word 97 to 2003. Save it in Word as .docx, without a password.")
            : Open(bytes);
        return new Validated<ReferenceDocument?>(design is null ? null : new ReferenceDocument(design), problems.ToSorted());

        WordDesign? Open(byte[] file)
        {
            try
            {
                using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false, new OpenSettings { MaxCharactersInPart = 20_000_000 });
                return document.MainDocumentPart is not { } main ? Refuse(NotWord)
                    : HasMacros(document, main) ? Refuse("This document carries macros, which a report must not. Save it in Word as .docx or .dotx.")
                    : ReferenceReader.Read(main, place, problems);
            }
            catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or UriFormatException)
            {
                return Refuse(NotWord);
            }
        }

        WordDesign? Refuse(string reason)
        {
            problems.Error(ProblemCodes.BadReferenceDocument, reason, place);
            return null;
        }
    }

    private static bool HasMacros(WordprocessingDocument document, MainDocumentPart main) =>
        document.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate
        || main.VbaProjectPart is not null;
}
