using DocumentFormat.OpenXml;


namespace ReportKit.Review;

/// <summary>A paragraph, a table or a row of one, as it is compared with others.</summary>
/// <remarks>Only blocks of one kind can be the same. By its label, such as the first cell of a row, a block is known though its text
/// changes; labels that are almost the same will do: indicator 9 may have become indicator 10. The words are the text without marks of
/// notes, which many blocks share.</remarks>
internal sealed record RedlineBlock(OpenXmlElement Element, string Kind, string Label, string Text, string Words)
{
    private const double SameLabel = 0.75;
    private const double LeastAlike = 0.75;

    private readonly WordBag bag = new(Words);
    private readonly WordBag labelBag = new(Label);

    /// <summary>How much of one block is left in the other: 1 is all of it, 0 too little to call it the same.</summary>
    public static double Likeness(RedlineBlock before, RedlineBlock after) =>
        before.Kind != after.Kind ? 0
        : before.Text == after.Text ? 1
        : Math.Max(LabelLikeness(before, after), before.bag.LikenessTo(after.bag));

    private static double LabelLikeness(RedlineBlock before, RedlineBlock after)
    {
        if (before.Label.Length > 0 && before.Label == after.Label)
        {
            return SameLabel;
        }

        var likeness = before.labelBag.LikenessTo(after.labelBag);
        return likeness < LeastAlike ? 0 : SameLabel * likeness;
    }
}
