namespace ReportKit.Assessment;

/// <summary>A text as words and marks, and the clauses that they make up: as much as one verb governs.</summary>
internal sealed class ClaimText
{
    private static readonly Phrases Joining = new(
        "and|but|while|whereas|although|though|therefore", "once !more|again", $"{Conditions}|{Times}");

    private static readonly Phrases Condition = new(Conditions);

    private static readonly Phrases OtherTime = new($"{Times}|once");

    // A threat, a plan, a wish or a denial.
    private static readonly Phrases Unreal = new(
        "will|would|could|can|cannot|may|might|must|shall|should|otherwise|likely|never|neither|nor|threat*|avoid*|potential*|possib*",
        "risk|risks|risked|require*|recommend*|urge|urges|urged|hope|hopes|hoped|aim|aims|aimed|seek|seeks|sought",
        "no longer", "in order", "so as|that", "short of tier",
        "is|was|were|be|been|did|does|has|had not !fully|yet|making|make*",
        "isn|wasn|weren|didn|doesn|hasn|hadn 't !fully|yet|making|make*");

    private static readonly Phrases Past = new("had|formerly|previously|earlier|originally|long", "used to", "in the past", "at first");

    // The Protocol's own year: the 2000 UN TIP Protocol.
    private static readonly Phrases YearOfProtocol = new("2000 UN|United|TIP|Palermo|Protocol");

    private const string Conditions = "if|unless";

    private const string Times = "after|before|until|when|since";

    private readonly string text;

    public ClaimText(string text)
    {
        this.text = text;
        Words = Word.In(text);
    }

    public Word[] Words { get; }

    /// <summary>The first word that begins at or after a place in the text.</summary>
    public int WordAt(int place)
    {
        var index = Array.FindIndex(Words, w => w.Start >= place);
        return index < 0 ? Words.Length : index;
    }

    /// <summary>The text from one word up to another, which isn't part of it.</summary>
    public string Between(int first, int end) => first < end ? text[Words[first].Start..Words[end - 1].End] : "";

    /// <summary>The clause around a word.</summary>
    public Clause ClauseAt(int word)
    {
        var (first, end) = (word, word);
        while (first > 0 && !IsBorder(first - 1))
        {
            first--;
        }

        while (end < Words.Length && (end == word || !IsBorder(end)))
        {
            end++;
        }

        var opening = first == 0 ? -1 : first - 1;
        return new Clause(
            first,
            end,
            IsStated: !Unreal.IsIn(Words, first, end) && Condition.EndOf(Words, opening) < 0,
            IsPast: Past.IsIn(Words, first, end) || OtherTime.EndOf(Words, opening) >= 0,
            [.. Enumerable.Range(first, end - first).Where(IsYear).Select(i => Words[i].Year!.Value).Distinct()]);
    }

    private bool IsBorder(int at) => Words[at].Text switch
    {
        "." or ";" or ":" or "!" or "?" or "," => at + 1 == Words.Length || Words[at + 1].Start > Words[at].End,
        "so" => at > 0 && Words[at - 1].Text == ",",
        _ => Joining.EndOf(Words, at) >= 0,
    };

    private bool IsYear(int at) =>
        Words[at].Year is not null && (at == 0 || Words[at - 1].Text != "-") && YearOfProtocol.EndOf(Words, at) < 0;
}

/// <summary>A clause of a text.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind its last.</param>
/// <param name="IsStated">Whether it states what is, and not what would, might or should be, or what isn't.</param>
/// <param name="IsPast">Whether it speaks of an unnamed earlier time.</param>
/// <param name="Years">The years that it names.</param>
internal sealed record Clause(int First, int End, bool IsStated, bool IsPast, IReadOnlyList<int> Years);
