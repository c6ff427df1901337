namespace ReportKit.Rendering;

/// <summary>A house's own Word document, whose look reports take: styles, lists, theme, page size and margins, headers and footers.
/// Its text is left out.</summary>
internal sealed class ReferenceDocument
{
    private const int LargestFile = 100_000_000;
    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Zip = [(byte)'P', (byte)'K'];

    private ReferenceDocument(WordDesign design) => Design = design;

    internal WordDesign Design { get; }

    /// <summary>Reads a document or a template.</summary>
    /// <returns>No value where it can't be used. Styles that it hasn't are the kit's own; a warning names them.</returns>
    public static Validated<ReferenceDocument> Read(string path, string shownAs)
    {
        var problems = new ProblemList();
        try
        {
            if (new FileInfo(path).Length <= LargestFile)
            {
                return Read(RegularFile.ReadAllBytes(path), shownAs);
            }

            problems.Error(
                ProblemCodes.BadReferenceDocument,
                "This file is larger than 100 MB. Save a document in Word that has the house's styles, page, and heads, and no text.",
                new FilePlace(shownAs));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Error(ProblemCodes.MissingFile, "The reference document is missing.", new FilePlace(shownAs));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Error(
                ProblemCodes.BadReferenceDocument,
                $"This file can't be read: {e.Message} Close it where it is open, or see who may read it.",
                new FilePlace(shownAs));
        }

        return new Validated<ReferenceDocument>(problems.ToSorted());
    }

    internal static Validated<ReferenceDocument> Read(byte[] bytes, string shownAs)
    {
        var problems = new ProblemList();
        var place = new FilePlace(shownAs);
        var design = bytes.AsSpan().StartsWith(OldFormat)
            ? Refuse("This document is protected by a password, or of Word 97 to 2003. Save it in Word as .docx, without a password.")
            : Open();
        return design is null ? new Validated<ReferenceDocument>(problems.ToSorted()) : new(new(design), problems.ToSorted());

        WordDesign? Open()
        {
            try
            {
                using var package = new ReferencePackage(bytes);
                return ReferenceCheck.Open(package, out var reason)?.Read(place, problems) ?? Refuse(reason!);
            }
            catch (InvalidDataException)
            {
                return Refuse(bytes.AsSpan().StartsWith(Zip) ? ReferenceCheck.Damaged : ReferenceCheck.NotWord);
            }
        }

        WordDesign? Refuse(string reason)
        {
            problems.Error(ProblemCodes.BadReferenceDocument, reason, place);
            return null;
        }
    }
}
