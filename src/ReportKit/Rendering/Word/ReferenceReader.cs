using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>Takes the look out of a house's document: each part by itself, so that one which can't be used costs no other.</summary>
internal sealed class ReferenceReader(ReferencePackage package, string main, XDocument? text)
{
    private const int FullPage = 11906;
    private const int NarrowestLine = 2000;

    public static readonly XNamespace Word = WordParts.Word;

    private readonly IReadOnlyList<PartRelation> used = package.RelationsOf(main);

    public bool HasLook => Known("styles").Any(r => package.Has(r.Target));

    /// <summary>The look of a document, with a warning of styles that it hasn't, and of parts that can't be used.</summary>
    public WordDesign Read(FilePlace place, ProblemList problems)
    {
        var before = package.Damage.Count;
        var styles = Taken("styles", xml => new ReferenceStyles(xml is null ? null : new Styles(Text(xml))));
        var isSound = package.Damage.Count == before;
        var parts = new ReferenceParts(package);
        var numbering = Taken("numbering", xml => NumberingOf(xml, styles, parts));
        var settings = Taken("settings", xml => WithHeaders(xml is null ? null : new Settings(Text(xml))));
        var (section, width) = Section();
        var design = new WordDesign(styles.ToXml(), numbering, settings)
        {
            OtherIds = styles.OtherIds,
            DocumentRelations = parts.RelationsOf([.. Known("theme"), .. Known("fontTable")], used, section),
            Parts = parts.All,
            Section = section?.OuterXml ?? "",
            TextWidth = width,
        };
        if (package.Damage.Count > 0)
        {
            problems.Warning(
                ProblemCodes.DamagedReferenceDocument,
                $"Not all of this document can be used: {string.Join("; ", package.Damage)}. The kit's own parts are used instead, and "
                + "the rest is left out. Open the document in Word, which repairs it, and save it.",
                place);
        }

        if (isSound && styles.Missing.Count > 0)
        {
            problems.Warning(
                ProblemCodes.MissingStyle,
                $"This document has no style {string.Join(", ", styles.Missing.Select(s => $"'{s}'"))}. The kit's own is taken for each; "
                + "styles of these names would shape what they are for.",
                place);
        }

        return design;
    }

    // What a part gives; without it, or where it holds what no Word writes, what the kit has of its own.
    private T Taken<T>(string kind, Func<XDocument?, T> read)
    {
        var path = Known(kind).FirstOrDefault()?.Target;
        var xml = path is null ? null : package.ReadXml(path);
        try
        {
            if (xml is null || xml.Root!.Name == Word + kind)
            {
                return read(xml);
            }
        }
        catch (Exception e) when (IsOfContent(e))
        {
            // Said below.
        }

        package.Note($"{path} doesn't hold what its place is for");
        return read(null);
    }

    // Where the list of what the document uses is gone, its parts still stand where Word puts them.
    private IEnumerable<PartRelation> Known(string kind)
    {
        var usual = kind == "theme" ? "word/theme/theme1.xml" : $"word/{kind}.xml";
        return used.Count == 0 && package.Has(usual)
            ? [new PartRelation("", $"{PartXml.Relations}/{kind}", usual)]
            : used.Where(r => r.Type == $"{PartXml.Relations}/{kind}" && !r.IsExternal).Take(1);
    }

    private WordNumberingPart NumberingOf(XDocument? xml, ReferenceStyles styles, ReferenceParts parts)
    {
        if (xml is null)
        {
            styles.ForgetLists();
            return ReferenceNumbering.Of(null, styles);
        }

        var relations = parts.RelationsOf(Known("numbering").First().Target, xml);
        return ReferenceNumbering.Of(new Numbering(Text(xml)), styles) with { Relations = relations };
    }

    private (SectionProperties? Section, int Width) Section()
    {
        if (text?.Root?.Element(Word + "body")?.Elements(Word + "sectPr").LastOrDefault() is not { } last)
        {
            return (null, WordSection.TextWidth);
        }

        var section = new SectionProperties(last.ToString(SaveOptions.DisableFormatting));
        section.RemoveAllChildren<SectionPropertiesChange>();
        try
        {
            return (section, WidthOf(section));
        }
        catch (Exception e) when (IsOfContent(e))
        {
            package.Note($"the page of {main} has sizes that are no numbers");
            return (null, WordSection.TextWidth);
        }
    }

    private static int WidthOf(SectionProperties section)
    {
        var margins = section.GetFirstChild<PageMargin>();
        var columns = section.GetFirstChild<Columns>();
        var page = (int)(section.GetFirstChild<PageSize>()?.Width?.Value ?? FullPage);
        var width = page - (int)(margins?.Left?.Value ?? 0) - (int)(margins?.Right?.Value ?? 0) - (int)(margins?.Gutter?.Value ?? 0);
        return Math.Max(width / Math.Max((int)(columns?.ColumnCount?.Value ?? 1), 1), NarrowestLine);
    }

    // Of the house's settings only this one shapes what is seen; others hold its own addresses and habits.
    private static string WithHeaders(Settings? settings)
    {
        const string Next = "<w:characterSpacingControl";
        var own = WordDesign.Part("settings");
        return settings?.GetFirstChild<EvenAndOddHeaders>() is { } differs && differs.Val?.Value != false
            ? own.Replace(Next, $"<w:evenAndOddHeaders/>{Next}", StringComparison.Ordinal)
            : own;
    }

    // What the library throws where a part holds what no Word writes.
    private static bool IsOfContent(Exception e) =>
        e is FormatException or OverflowException or ArgumentException or InvalidOperationException;

    private static string Text(XDocument xml) => xml.Root!.ToString(SaveOptions.DisableFormatting);
}
