using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Rendering;

/// <summary>The styles of a house's document, with those of the kit's own that it hasn't.</summary>
/// <remarks>Styles are known by their names, because ids are of the language that the document was made in.</remarks>
internal sealed class ReferenceStyles
{
    private readonly Styles styles;
    private readonly Dictionary<string, string> otherIds = new(StringComparer.Ordinal);
    private readonly List<Style> added = [];
    private readonly Dictionary<Style, NumberingProperties> ownLists = [];

    public ReferenceStyles(Styles? house)
    {
        styles = (Styles?)house?.CloneNode(true) ?? new Styles();
        var own = new Styles(WordDesign.Part("styles"));
        SetDefaults(own);
        var byName = styles.Elements<Style>().Where(s => s.StyleId?.Value is not null)
            .DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase).ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);
        var taken = styles.Elements<Style>().Select(s => s.StyleId?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var style in own.Elements<Style>())
        {
            var id = style.StyleId!.Value!;
            if (byName.TryGetValue(NameOf(style), out var known) && known.Type?.Value == style.Type!.Value)
            {
                SetOther(id, known.StyleId!.Value!);
                if (style.StyleParagraphProperties?.NumberingProperties is { } list)
                {
                    ownLists[known] = list;
                }
            }
            else
            {
                var free = id;
                while (!taken.Add(free))
                {
                    free += "1";
                }

                SetOther(id, free);
                added.Add((Style)style.CloneNode(true));
            }
        }

        foreach (var style in added)
        {
            Adapt(style);
            styles.Append(style);
        }

        KeepCaptions();
    }

    /// <summary>Ids of styles that have another one here than in the kit's own design.</summary>
    public IReadOnlyDictionary<string, string> OtherIds => otherIds;

    /// <summary>The names of the styles that were added, of those that a house would shape.</summary>
    public IReadOnlyList<string> Missing => [.. added.Where(s => s.SemiHidden is null).Select(s => s.StyleName!.Val!.Value!)];

    /// <summary>Those that were added; they refer to the kit's own lists until <see cref="ReferenceNumbering"/> has placed these.</summary>
    public IReadOnlyList<Style> Added => added;

    /// <summary>The style that has an id in the kit's own design; null where there is none.</summary>
    public Style? Find(string id) => styles.Elements<Style>().FirstOrDefault(s => s.StyleId?.Value == Id(id));

    /// <summary>Where the house has no lists, its styles refer to none of them, and those for lists to the kit's.</summary>
    public void ForgetLists()
    {
        foreach (var style in styles.Elements<Style>().Except(added))
        {
            style.StyleParagraphProperties?.NumberingProperties = null;
        }

        foreach (var (style, list) in ownLists)
        {
            style.StyleParagraphProperties ??= new StyleParagraphProperties();
            style.StyleParagraphProperties.NumberingProperties = (NumberingProperties)list.CloneNode(true);
        }
    }

    public string ToXml() => styles.OuterXml;

    private void SetOther(string id, string other)
    {
        if (id != other)
        {
            otherIds[id] = other;
        }
    }

    private void Adapt(Style style)
    {
        style.StyleId = Id(style.StyleId!.Value!);

        // The house has its own.
        style.Default = null;
        foreach (var reference in new String253Type?[] { style.BasedOn, style.NextParagraphStyle, style.LinkedStyle })
        {
            reference?.Val = Id(reference.Val!.Value!);
        }
    }

    // The kit's captions stand above charts; where a house has them below, its style would leave them on the page before.
    private void KeepCaptions()
    {
        var caption = Find("Caption")!;
        caption.StyleParagraphProperties ??= new StyleParagraphProperties();
        caption.StyleParagraphProperties.KeepNext ??= new KeepNext();
    }

    private string Id(string id) => otherIds.GetValueOrDefault(id, id);

    // The language is the report's. A document without defaults would be in Word's own, Times New Roman in 10 points.
    private void SetDefaults(Styles own)
    {
        if (styles.DocDefaults is null)
        {
            styles.PrependChild(own.DocDefaults!.CloneNode(true));
        }

        var run = styles.DocDefaults!.RunPropertiesDefault ??= new RunPropertiesDefault();
        run.RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        (run.RunPropertiesBaseStyle.Languages ??= new Languages()).Val = WordDesign.LanguageMark;
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? "";
}
