namespace ReportKit.Rendering;

/// <summary>One line of rendered text, taken apart.</summary>
/// <param name="Prefix">The list mark before a sentence, or nothing.</param>
/// <param name="Key">The sentence's key without its mark; null where the line is no sentence.</param>
/// <param name="IsFixed">Whether the sentence is fixed wording.</param>
/// <param name="Place">Where the sentence's words stand.</param>
/// <param name="Body">The text with its fact tags.</param>
internal sealed partial record TaggedLine(string Prefix, string? Key, bool IsFixed, FilePlace Place, string Body)
{
    public static TaggedLine Read(string line)
    {
        var match = Sentence().Match(line);
        if (!match.Success)
        {
            return new TaggedLine("", null, IsFixed: false, default, line.TrimEnd());
        }

        var place = match.Groups["place"].Value;
        var colon = place.LastIndexOf(':');
        var key = match.Groups["key"].Value;
        var isFixed = key.StartsWith(Marks.Fixed);
        return new TaggedLine(
            match.Groups["prefix"].Value.TrimStart(),
            NoKeyCharacter().Replace(Strip(key.TrimStart(Marks.Fixed)), "-"),
            isFixed,
            new FilePlace(place[..colon], int.Parse(place[(colon + 1)..], CultureInfo.InvariantCulture)),
            match.Groups["body"].Value.Trim());
    }

    /// <summary>Indexes of the facts that the line tells, each once, in order.</summary>
    public IReadOnlyList<int> FactIndexes() =>
    [
        .. FactTag().Matches(Body)
            .SelectMany(m => m.Groups["facts"].Value.Split(','))
            .Select(i => int.Parse(i, CultureInfo.InvariantCulture))
            .Distinct(),
    ];

    /// <summary>The Markdown without tags.</summary>
    /// <remarks>A sentence that begins as a list would is kept from being one.</remarks>
    public string PlainMarkdown() => Key is null ? Strip(Body) : ListStart().Replace(Strip(Body), @"${number}\${mark}");

    public static string Strip(string text) => AnyTag().Replace(text, "");

    /// <summary>Markdown as a reader sees it: without tags, escapes, emphasis and the targets of links.</summary>
    public static string ReaderText(string markdown)
    {
        markdown = Link().Replace(markdown, "${text}");
        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && char.IsAsciiLetterOrDigit(markdown[i + 1]) is false)
            {
                text.Append(markdown[++i]);
            }
            else if (markdown[i] is not '*')
            {
                text.Append(markdown[i]);
            }
        }

        return text.ToString();
    }

    // A value printed in a key may hold anything; the key is an HTML id and a name that reviewers type.
    [GeneratedRegex(@"[^\p{L}\p{Nd}.-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoKeyCharacter();

    [GeneratedRegex(
        @"^(?<prefix>\s*(?:[-*>] +)?)\uE010(?<place>[^\uE011]*)\uE011(?<key>[^\uE012]*)\uE012(?<body>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?<number>\d{0,9})(?<mark>(?<=\d)[.)]|(?<!\d)[-+=])(?=[\s=-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ListStart();

    [GeneratedRegex(@"(?<!\\)\[(?<text>(?:\\.|[^\]\\])*)\]\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\uE000(?<facts>[0-9,]+)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex FactTag();

    [GeneratedRegex(@"\uE000[0-9,]+\uE001|\uE002|\uE010[^\uE012]*\uE012|\uE013", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();
}
