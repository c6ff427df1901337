namespace ReportKit.Narrative;

/// <summary>What a country's narrative says in one section.</summary>
/// <param name="Paragraphs">In order; none where the narrative has nothing or there is none.</param>
internal sealed record SectionView(IReadOnlyList<ParagraphView> Paragraphs)
{
    /// <summary>Whether there is anything to print.</summary>
    public bool HasText => Paragraphs.Count > 0;

    /// <summary>Figures of the section where the narrative isn't entered; else null.</summary>
    public SingleFigures? SingleFigures { get; init; }
}

/// <summary>Sentences that stand together.</summary>
/// <param name="Sentences">In order.</param>
/// <param name="IsList">Whether each is a statement as it stands: bullets, in the recommendations.</param>
internal sealed record ParagraphView(IReadOnlyList<NarrativeSentence> Sentences, bool IsList)
{
    /// <summary>Who says the first of them, for all; null where it names no speaker.</summary>
    public Traced? Speaker => Of(s => s.Telling.Speaker);

    /// <summary>Whom the first of them is for, for all; null where it names nobody.</summary>
    public Traced? Addressee => Of(s => s.Addressee);

    private Traced? Of(Func<StatementFact, string> field)
    {
        var statements = Sentences.SelectMany(s => s.Facts).OfType<StatementFact>().ToList();
        return statements.Count > 0 && field(statements[0]) is { Length: > 0 } text ? new Traced(text, statements) : null;
    }
}

/// <summary>The sections of a country's narrative.</summary>
/// <param name="Tier">What the placement rests on.</param>
/// <param name="Recommendations">What the government is asked to do.</param>
/// <param name="Prosecution">Law and its enforcement.</param>
/// <param name="Protection">Finding victims and helping them.</param>
/// <param name="Prevention">Keeping trafficking from happening.</param>
/// <param name="Protocol">On the UN TIP Protocol, beside the dated acts.</param>
/// <param name="Profile">Who is exploited, how, where and by whom.</param>
internal sealed record SectionsView(
    SectionView Tier,
    SectionView Recommendations,
    SectionView Prosecution,
    SectionView Protection,
    SectionView Prevention,
    SectionView Protocol,
    SectionView Profile);
