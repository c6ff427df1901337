using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Review;

/// <summary>A stretch of a paragraph that looks one way.</summary>
/// <param name="Text">What it says; a line end is a forced line break.</param>
/// <param name="Style">Its character style; null: the paragraph's own look.</param>
/// <param name="Link">The relation of the address that it leads to; null: none.</param>
internal sealed record RedlineSpan(string Text, string? Style, string? Link)
{
    public static IReadOnlyList<RedlineSpan> AllOf(Paragraph? paragraph) => paragraph is null ? [] : [.. In(paragraph, null)];

    /// <summary>The stretch as it stands in a paragraph, in pieces of one direction.</summary>
    public IEnumerable<OpenXmlElement> ToElements(WordChange change, RevisionMarks marks) =>
        RightToLeft.Split(Text).Select(s => (this with { Text = s.Text }).ToElement(change, marks, s.IsRightToLeft));

    private OpenXmlElement ToElement(WordChange change, RevisionMarks marks, bool isRightToLeft)
    {
        var run = Style is null ? new Run() : new Run(new RunProperties(new RunStyle { Val = Style }));
        if (isRightToLeft)
        {
            WordText.SetRightToLeft(run);
        }

        foreach (var (i, line) in Text.Split('\n').Index())
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            if (line.Length > 0)
            {
                TextType text = change == WordChange.Removed ? new DeletedText(line) : new Text(line);
                text.Space = SpaceProcessingModeValues.Preserve;
                run.Append(text);
            }
        }

        var element = marks.Around(change, run);
        return Link is null ? element : new Hyperlink(element) { Id = Link };
    }

    private static IEnumerable<RedlineSpan> In(OpenXmlElement line, string? link) => line.ChildElements.SelectMany(e => e switch
    {
        Hyperlink address => In(address, address.Id),
        Run run => [new RedlineSpan(TextOf(run), run.RunProperties?.RunStyle?.Val, link)],
        _ => Enumerable.Empty<RedlineSpan>(),
    });

    private static string TextOf(Run run) => string.Concat(run.ChildElements.Select(e => e is Break ? "\n" : (e as Text)?.Text));
}
