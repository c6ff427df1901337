using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Assessment;

/// <summary>A clause of a text: as much as one verb governs.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Opening">The word that opens it, where it is one that puts it in another time or makes it a condition.</param>
internal sealed partial record Clause(int Start, string Text, string Opening)
{
    /// <summary>The clause around a place in a text.</summary>
    public static Clause At(string text, int index)
    {
        var (start, opening) = (0, "");
        foreach (Match border in Border().Matches(text))
        {
            if (border.Index > index)
            {
                return new Clause(start, text[start..border.Index], opening);
            }

            (start, opening) = (border.Index + border.Length, border.Groups["word"].Value);
        }

        return new Clause(start, text[start..], opening);
    }

    /// <summary>Whether it states what is, and not what would, might or should be, or what isn't.</summary>
    public bool IsStated => !Unreal().IsMatch(Text) && Opening.ToUpperInvariant() is not ("IF" or "UNLESS");

    /// <summary>Whether it speaks of an unnamed earlier time.</summary>
    public bool IsPast => Past().IsMatch(Text) || Opening.ToUpperInvariant() is "AFTER" or "BEFORE" or "UNTIL" or "ONCE" or "WHEN" or "SINCE";

    /// <summary>The years that it names.</summary>
    public IReadOnlyList<int> Years => [.. Year().Matches(Text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex(@"[.;:!?](?=\s|$)|, (?:and |but |so |therefore,? |while |whereas |although |though |(?<word>if|unless|after|before|until|when|since|once) )?|\b(?:and|but|while|whereas|although|though|therefore|(?<word>if|unless|after|before|until|when|since|once(?! more| again)))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Border();

    [GeneratedRegex(@"\b(?:will|would|could|can|cannot|may|might|must|shall|should|risks?|risked|threat\w*|avoid\w*|otherwise|likely|potential\w*|possib\w+|require\w*|recommend\w*|urge[sd]?|hope[sd]?|aim(?:s|ed)?|seeks?|sought|never|no longer|(?:is|was|were|be|been|did|does|has|had|but|and)(?:n't| not)(?! fully| yet| making| make)|neither|nor|(?:in order|so as|so that)|short of Tier)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:had|formerly|previously|earlier|once(?! more| again)|used to|in the past|originally|at first|long)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"(?<![\w-])(?:19|20)[0-9]{2}(?![\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
