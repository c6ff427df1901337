using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>Text as it may stand in a part.</summary>
internal static class WordText
{
    /// <summary>A run of text in a character style; of the paragraph's own look where there is none.</summary>
    public static Run Run(string text, string? style) =>
        Styled(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }, style);

    /// <summary>Runs of text, each of one direction, in a character style.</summary>
    public static IEnumerable<Run> Runs(string text, string? style) => RightToLeft.Split(text).Select(stretch =>
    {
        var run = Run(stretch.Text, style);
        if (stretch.IsRightToLeft)
        {
            SetRightToLeft(run);
        }

        return run;
    });

    /// <summary>Has a run read from right to left, in the fonts that its style has for such scripts.</summary>
    public static void SetRightToLeft(Run run)
    {
        run.RunProperties ??= new RunProperties();
        run.RunProperties.RightToLeftText = new RightToLeftText();
        run.RunProperties.ComplexScript = new ComplexScript();
    }

    /// <summary>A run of anything else that stands in a line.</summary>
    public static Run Styled(OpenXmlElement content, string? style) =>
        style is null ? new Run(content) : new Run(new RunProperties(new RunStyle { Val = style }), content);

    /// <summary>Text without the characters that XML can't hold: control characters and halves of pairs.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFF'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
