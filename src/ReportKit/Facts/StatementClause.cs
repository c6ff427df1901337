namespace ReportKit.Facts;

/// <summary>A statement's text as a clause: without its full stop, its first word as it is written within a sentence.</summary>
/// <remarks>A capital is lowered only where the word is known to be no name, and kept only where it is known to be one; of any other
/// word the writer is asked. English only.</remarks>
internal sealed partial class StatementClause
{
    private static readonly HashSet<string> CommonWords = (
        "a all almost also although among an and another any anyone approximately around as at because before behind below beside besides "
        + "between beyond both but by concerning despite due during each either enough even every everyone except few fewer following for "
        + "from half hardly he her here hers his how however hundreds if in increasingly instead into it its itself less like little many "
        + "more moreover most much nearly neither never nevertheless no nobody none nor nothing now of often on once one only or other "
        + "others otherwise our over per rarely regarding reportedly several she since so some someone sometimes still such than that the "
        + "their them themselves then there thereby therefore these they this those though thousands through throughout thus to together "
        + "towards under unless unlike until upon usually very via we what when where whereas whether which while who whoever whom whose "
        + "why with within without yet about above according across after again against along allegedly dozens "
        + "two three four five six seven eight nine ten eleven twelve").Split(' ').ToHashSet(StringComparer.Ordinal);

    private readonly string words;
    private readonly Group first;

    private StatementClause(string words) => (this.words, first) = (words, Beginning().Match(words).Groups["word"]);

    /// <summary>The first word as the statement has it; empty where the statement begins with a number.</summary>
    public string FirstWord => first.Value;

    /// <summary>The clause of a text, or why the text can't be one.</summary>
    public static (StatementClause? Clause, string Obstacle) Of(string text)
    {
        var whole = text.Trim();
        var stop = whole.AsSpan().LastIndexOfAnyExcept("”\")’");
        var isAbbreviation = stop >= 0 && Abbreviation().IsMatch(whole[..(stop + 1)]);
        return stop < 0 || whole[stop] is '?' or '!' ? (null, "it ends with another mark than a full stop")
            : SentenceEnd().Matches(whole).Any(m => EndsSentence(whole, m)) ? (null, "it has several sentences")
            : (new StatementClause(whole[stop] == '.' && !isAbbreviation ? whole.Remove(stop, 1) : whole), "");
    }

    /// <summary>At the beginning of a sentence, which is a capital whatever it is in the statement.</summary>
    public string AtStart => words;

    /// <summary>Within a sentence; null where nothing shows whether the first word is a name.</summary>
    /// <param name="names">Names that are known.</param>
    public string? Within(IEnumerable<string> names)
    {
        if (FirstWord.Length == 0 || !char.IsUpper(FirstWord[0]))
        {
            return words;
        }

        var lowered = Capitals.Lowered(FirstWord);
        var rest = words[(first.Index + first.Length)..];
        var isCommon = CommonWords.Contains(lowered) || HasWord(rest, lowered);
        var isName = FirstWord.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)) || HasWord(rest, FirstWord) || names.Any(BeginsWith);
        return isCommon == isName ? null : isCommon ? With(lowered) : words;
    }

    /// <summary>With the first word as the writer has it; null where that is another word.</summary>
    public string? Beginning(string own) =>
        FirstWord.Length > 0 && own[1..] == FirstWord[1..] && char.ToUpperInvariant(own[0]) == char.ToUpperInvariant(FirstWord[0])
            ? With(own)
            : null;

    private string With(string word) => words[..first.Index] + word + words[(first.Index + first.Length)..];

    // North Korea, and of it North Korea's, North Korean, North Koreans.
    private bool BeginsWith(string name) => words.AsSpan(first.Index).StartsWith(name, StringComparison.Ordinal)
        && AfterName().IsMatch(words[(first.Index + name.Length)..]);

    private static bool HasWord(string text, string word) =>
        Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.CultureInvariant);

    // After an initial, as in U.S. Government, only what begins no name shows that a sentence begins.
    private static bool EndsSentence(string text, Match stop)
    {
        var next = stop.Groups["next"].Value;
        return !AfterAbbreviation().IsMatch(text[..(stop.Index + 1)])
            || CommonWords.Contains(Capitals.Lowered(next));
    }

    [GeneratedRegex(@"^[“""‘(]*(?<word>\p{L}[\w’'-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?<![\p{L}.])\p{L}\.(?:\p{L}\.)+\z|\b(?:etc|Inc|Ltd|Co|Jr|Sr)\.\z", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[.?!][”""’)]*\s+[“""‘(]*(?<next>[\p{Lu}\d]\w*)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"(?<!\p{L})(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sgt|[Nn]os?|[Aa]rts?|[Ss]ecs?|[Pp]aras?|cf|ca|approx|vs|Inc|Ltd|Co)\.\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterAbbreviation();

    [GeneratedRegex(@"^(?:n|ns|an|ans)?(?:[’']s?)?(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();
}
