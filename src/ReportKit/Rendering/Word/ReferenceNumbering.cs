using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The lists of a house's document, with the kit's own behind them.</summary>
internal static class ReferenceNumbering
{
    /// <summary>The part with the lists. Of the styles those that were added come to refer to the kit's own lists.</summary>
    public static WordNumberingPart Of(Numbering? house, ReferenceStyles styles)
    {
        var lists = (Numbering?)house?.CloneNode(true) ?? new Numbering();
        lists.RemoveAllChildren<NumberingIdMacAtCleanup>();
        var definitions = lists.Elements<AbstractNum>().Select(a => a.AbstractNumberId?.Value ?? 0).DefaultIfEmpty().Max();
        var instances = lists.Elements<NumberingInstance>().Select(n => n.NumberID?.Value ?? 0).DefaultIfEmpty().Max();
        var ordered = OrderedList(lists, styles) ?? definitions + 2;
        var own = new Numbering(WordDesign.Part("numbering"));
        foreach (var definition in own.Elements<AbstractNum>().Select(a => (AbstractNum)a.CloneNode(true)))
        {
            definition.AbstractNumberId = definition.AbstractNumberId!.Value + definitions;
            SetStyles(definition, styles);
            Insert(lists, definition);
        }

        foreach (var list in own.Elements<NumberingInstance>().Select(n => (NumberingInstance)n.CloneNode(true)))
        {
            list.NumberID = list.NumberID!.Value + instances;
            list.AbstractNumId!.Val = list.AbstractNumId.Val!.Value + definitions;
            lists.Append(list);
        }

        foreach (var id in styles.Added.Select(s => s.StyleParagraphProperties?.NumberingProperties?.NumberingId).OfType<NumberingId>())
        {
            id.Val = id.Val!.Value + instances;
        }

        return new WordNumberingPart(lists.OuterXml, ordered) { LastList = instances + own.Elements<NumberingInstance>().Count() };
    }

    // What the house's own style for ordered lists counts by.
    private static int? OrderedList(Numbering lists, ReferenceStyles styles)
    {
        var style = styles.Find("ListNumber");
        var id = styles.Added.Contains(style) ? null : style?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
        return lists.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == id)?.AbstractNumId?.Val?.Value;
    }

    // A level belongs to one style only, and the house's styles have theirs.
    private static void SetStyles(AbstractNum definition, ReferenceStyles styles)
    {
        foreach (var level in definition.Elements<Level>())
        {
            var style = styles.Find(level.ParagraphStyleIdInLevel!.Val!.Value!)!;
            if (styles.Added.Contains(style))
            {
                level.ParagraphStyleIdInLevel.Val = style.StyleId!.Value;
            }
            else
            {
                level.ParagraphStyleIdInLevel = null;
            }
        }
    }

    private static void Insert(Numbering lists, AbstractNum definition)
    {
        if (lists.Elements<NumberingInstance>().FirstOrDefault() is { } first)
        {
            lists.InsertBefore(definition, first);
        }
        else
        {
            lists.Append(definition);
        }
    }
}
