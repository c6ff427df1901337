namespace ReportKit.Narrative;

/// <summary>What a country's narrative says in one section.</summary>
/// <param name="section">The section.</param>
/// <param name="paragraphs">In order; none where the narrative has nothing or there is none.</param>
internal sealed class SectionView(Section section, IReadOnlyList<ParagraphView> paragraphs)
{
    /// <summary>Its id: <c>child-labour</c>. A template sections/ID prints it, where there is one.</summary>
    public string Id => section.Id;

    /// <summary>Its heading.</summary>
    public string Heading => section.Heading;

    /// <summary>What the kit does with it: <c>tier</c>, <c>recommendations</c>, <c>prosecution</c>, <c>protection</c>, <c>prevention</c>,
    /// <c>profile</c>, <c>protocol</c> or <c>text</c>. The template sections/ROLE prints it, where it has none of its own.</summary>
    public string Role { get; } = Cells.Text(section.Role);

    /// <summary>What its narrative says, in order.</summary>
    public IReadOnlyList<ParagraphView> Paragraphs => paragraphs;

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

/// <summary>The sections of a country's page.</summary>
/// <param name="inOrder">Those that the edition has, in its order.</param>
/// <param name="all">Also those that it leaves out.</param>
internal sealed class SectionsView(IReadOnlyList<SectionView> inOrder, IEnumerable<SectionView> all)
{
    private readonly Dictionary<string, SectionView> byRole = all.DistinctBy(s => s.Role).ToDictionary(s => s.Role, StringComparer.Ordinal);

    /// <summary>Those before the one on the UN Protocol, behind which the findings stand; all where there is none.</summary>
    public IReadOnlyList<SectionView> First => [.. inOrder.TakeWhile(s => !IsProtocol(s))];

    /// <summary>The one on the UN Protocol and those behind it.</summary>
    public IReadOnlyList<SectionView> Rest => [.. inOrder.SkipWhile(s => !IsProtocol(s))];

    /// <summary>What the placement rests on.</summary>
    public SectionView Tier => Of(SectionRole.Tier);

    /// <summary>What the government is asked to do.</summary>
    public SectionView Recommendations => Of(SectionRole.Recommendations);

    /// <summary>Law and its enforcement.</summary>
    public SectionView Prosecution => Of(SectionRole.Prosecution);

    /// <summary>Finding victims and helping them.</summary>
    public SectionView Protection => Of(SectionRole.Protection);

    /// <summary>Keeping trafficking from happening.</summary>
    public SectionView Prevention => Of(SectionRole.Prevention);

    /// <summary>On the UN TIP Protocol, beside the dated acts.</summary>
    public SectionView Protocol => Of(SectionRole.Protocol);

    /// <summary>Who is exploited, how, where and by whom.</summary>
    public SectionView Profile => Of(SectionRole.Profile);

    private static bool IsProtocol(SectionView section) => section.Role == Cells.Text(SectionRole.Protocol);

    // A project's table need not have every role: what names one without a section prints nothing.
    private SectionView Of(SectionRole role) =>
        byRole.GetValueOrDefault(Cells.Text(role)) ?? new SectionView(new Section(Cells.Text(role), "", 0, role), []);
}
