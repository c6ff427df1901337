using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Diagnostics;

namespace ReportKit.Rendering;

/// <summary>Takes the look out of a house's document.</summary>
internal static class ReferenceReader
{
    private const int FullPage = 11906;
    private const int NarrowestLine = 2000;

    /// <summary>The look of a document.</summary>
    /// <param name="main">The document.</param>
    /// <param name="place">The file.</param>
    /// <param name="problems">Receives a warning of styles that it hasn't.</param>
    public static WordDesign Read(MainDocumentPart main, FilePlace place, ProblemList problems)
    {
        var styles = new ReferenceStyles(main.StyleDefinitionsPart?.Styles);
        if (styles.Missing.Count > 0)
        {
            problems.Warning(
                ProblemCodes.MissingStyle,
                $"This document has no style {string.Join(", ", styles.Missing.Select(s => $"'{s}'"))}. The kit's own is taken for each; styles of these names would shape what they are for.",
                place);
        }

        var parts = new ReferenceParts();
        var numbering = ReferenceNumbering.Of(main.NumberingDefinitionsPart, styles);
        var section = main.Document?.Body?.Elements<SectionProperties>().LastOrDefault()?.CloneNode(true) as SectionProperties;
        section?.RemoveAllChildren<SectionPropertiesChange>();
        return new WordDesign(
            styles.ToXml(),
            main.NumberingDefinitionsPart is { } lists ? numbering with { Relations = parts.RelationsOf(lists) } : numbering,
            WithHeaders(main.DocumentSettingsPart?.Settings))
        {
            OtherIds = styles.OtherIds,
            DocumentRelations = parts.RelationsOf(main, section),
            Parts = parts.All,
            Section = section?.OuterXml ?? "",
            TextWidth = WidthOf(section),
        };
    }

    private static int WidthOf(SectionProperties? section)
    {
        if (section is null)
        {
            return WordSection.TextWidth;
        }

        var margins = section.GetFirstChild<PageMargin>();
        var columns = section.GetFirstChild<Columns>();
        var width = (int)(section.GetFirstChild<PageSize>()?.Width?.Value ?? FullPage) - (int)(margins?.Left?.Value ?? 0) - (int)(margins?.Right?.Value ?? 0) - (int)(margins?.Gutter?.Value ?? 0);
        return Math.Max(width / Math.Max((int)(columns?.ColumnCount?.Value ?? 1), 1), NarrowestLine);
    }

    // Of the house's settings only this one shapes what is seen; others hold its own addresses and habits.
    private static string WithHeaders(Settings? settings) => settings?.GetFirstChild<EvenAndOddHeaders>() is { } differs && differs.Val?.Value != false
        ? WordDesign.Part("settings").Replace("<w:characterSpacingControl", "<w:evenAndOddHeaders/><w:characterSpacingControl", StringComparison.Ordinal)
        : WordDesign.Part("settings");
}
